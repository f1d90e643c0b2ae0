import type { Item } from "./changes";
import { plainCopy } from "./morph";

/** What a region lists one by one. */
const ITEM = "[data-id], [data-recheck-by]";
/** Pieces of an item that are read one after another. */
const BLOCK = "h1, h2, h3, h4, p, li, a.row";
/** Pieces of one item that are read aloud; the page has the rest. */
const MOST_BLOCKS = 4;

/** Everything the regions list, as it can be read aloud. */
export function itemsOf(regions: readonly Element[]): Item[] {
  return regions.flatMap((region) => {
    const name = region.getAttribute("data-live") ?? "";
    return outermost(region).map((element, i) => {
      const key = element.getAttribute("data-id") ?? element.id;
      return { region: name, key: key || String(i), text: spokenText(element) };
    });
  });
}

function outermost(region: Element): Element[] {
  return [...region.querySelectorAll(ITEM)].filter((element) => {
    const around = element.parentElement?.closest(ITEM);
    return !around || !region.contains(around);
  });
}

/** An element's first lines without readings, ages and marks. */
export function spokenText(element: Element): string {
  const copy = plainCopy(element);
  for (const unread of copy.querySelectorAll("rt, rp, svg, template, details, button, [hidden], [aria-hidden=true]")) unread.remove();
  const inner = [...copy.querySelectorAll(BLOCK)].filter((block) => !block.querySelector(BLOCK));
  const lines = (inner.length > 0 ? inner : [copy]).map((block) => lineOf(block.textContent ?? ""));
  return lines.filter((line) => line !== "").slice(0, MOST_BLOCKS).join(" ");
}

function lineOf(text: string): string {
  return text.replace(/[\u2066-\u2069]/gu, "").replace(/\s+/gu, " ").trim();
}
