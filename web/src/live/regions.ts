import type { Item } from "./changes";
import { itemsOf } from "./items";
import { morph } from "./morph";
import { holdingThePlace } from "./place-held";

const REGION = "[data-live]";

/** What the lists were before and are after a change; nothing when nothing changed. */
export interface Swapped {
  readonly before: Item[];
  readonly after: Item[];
}

/** The live regions of a page, outermost ones only. */
export function regionsOf(root: ParentNode): Element[] {
  return [...root.querySelectorAll(REGION)].filter((region) => !region.parentElement?.closest(REGION));
}

/** Brings the live regions to what the fresh page has, and leaves the rest of the page alone. */
export function swapRegions(fresh: Document): Swapped | undefined {
  const [old, wanted] = [regionsOf(document), regionsOf(fresh)];
  const before = itemsOf(old);
  const changed = holdingThePlace(() => {
    const sameRegions = old.length === wanted.length && old.every((region, i) => nameOf(region) === nameOf(wanted[i]));
    if (sameRegions) return old.map((region, i) => morph(region, wanted[i] as Element)).some(Boolean);
    const [main, freshMain] = [document.querySelector("main"), fresh.querySelector("main")];
    if (!main || !freshMain) throw new Error("expected a main part in the page, found none");
    return morph(main, freshMain);
  });
  return changed ? { before, after: itemsOf(regionsOf(document)) } : undefined;
}

function nameOf(region: Element | undefined): string | null {
  return region?.getAttribute("data-live") ?? null;
}
