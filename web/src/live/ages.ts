import { ageAt, serverNow } from "../app/clock";
import { el } from "../text/dom";
import type { Words } from "../text/words";
import { ADDED } from "./morph";

/** Puts the age of every marked time beside it, by the server's clock; where that is unknown, none. */
export function showAges(words: Words, root: ParentNode = document): void {
  const now = serverNow();
  for (const time of root.querySelectorAll<HTMLTimeElement>("time[data-age][datetime]")) {
    const age = ageAt(Date.parse(time.dateTime), now);
    const shown = time.querySelector(":scope > .age");
    const said = age && `${age.id} ${age.count}`;
    if (shown?.getAttribute("data-said") === (said ?? null)) continue;
    shown?.remove();
    if (!age) continue;
    const inner = words.marked(`web-${age.id}`, { count: age.count });
    time.append(el("span", { class: "age", [ADDED]: true, "data-said": said }, " ", words.node("web-live-age", { age: inner })));
  }
}
