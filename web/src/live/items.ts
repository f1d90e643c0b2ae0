import type { Item } from "./changes";
import { plainCopy } from "./morph";

/** What a region lists one by one; numbers and signs say again what the rows say. */
const ITEM = "[data-recheck-by]:not(.open-count, .sign), article[id], li[id], a.order";
/** An order in force, as every page shows it. */
const ORDER = ".order";
/** Pieces of an item that are read one after another. */
const BLOCK = "h1, h2, h3, h4, p, li, strong, a.row";
/** Pieces of one item that are read aloud; the page has the rest. */
const MOST_BLOCKS = 4;
/** What is not read: ornaments, what is folded away, and who confirmed it when. */
const UNREAD = "rt, rp, svg, template, details, button, small, .unseen, p.soft, .order-times > p, [hidden], [aria-hidden=true]";

/** Everything the regions list, as it can be read aloud. */
export function itemsOf(regions: readonly Element[]): Item[] {
  return regions.flatMap((region) => outermost(region).map((element, i) => itemOf(region, element, i)));
}

function itemOf(region: Element, element: Element, place: number): Item {
  const name = region.getAttribute("data-live") ?? "";
  const row = element.closest("li") ?? element;
  const told = element.id || row.id || (row.querySelector("a") ?? row).getAttribute("href") || String(place);
  const text = spokenText(region.contains(row) ? row : element);
  return { key: `${name} ${told}`, text, ...(element.matches(ORDER) ? { alarm: text } : {}) };
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
  for (const unread of copy.querySelectorAll(UNREAD)) unread.remove();
  const inner = [...copy.querySelectorAll(BLOCK)].filter((block) => !block.querySelector(BLOCK));
  const lines = (inner.length > 0 ? inner : [copy]).map((block) => lineOf(block.textContent ?? ""));
  return lines.filter((line) => line !== "").slice(0, MOST_BLOCKS).join(" ");
}

function lineOf(text: string): string {
  return text.replace(/[\u2066-\u2069]/gu, "").replace(/\s+/gu, " ").trim();
}
