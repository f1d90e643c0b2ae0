import type { Map as LibreMap } from "maplibre-gl";
import { timeNow } from "../live/clock-now";
import type { HeldPostings } from "../live/held";
import type { OpenCity } from "../offline/city";
import { el } from "../text/dom";
import { dayTime } from "../text/time";
import type { Words } from "../text/words";
import { addClosures, setClosures } from "./closure-layers";
import { addOpenSites, postedSites, setOpenSites } from "./open-sites";
import { setShelters } from "./shelter-symbols";

/** Draws what is posted on the map, now and whenever it changes. */
export function drawPostings(map: LibreMap, postings: HeldPostings, city: () => OpenCity): () => void {
  addOpenSites(map);
  addClosures(map);
  const draw = () => {
    const { pack, say } = city();
    const openings = postings.openings?.byId ?? new Map();
    setShelters(map, pack.metadata, say.words, postedSites(openings, timeNow()));
    setOpenSites(map, pack.metadata, say, openings, timeNow());
    setClosures(map, postings.closures, timeNow());
  };
  postings.onChange(draw);
  draw();
  return draw;
}

/** The line over the map that says how old the postings on it are, while they are not the present state. */
export function postingsLine(words: Words, postings: HeldPostings): HTMLElement {
  const line = el("div", { class: "map-hidden", role: "status" });
  let said = "";
  const show = () => {
    const { isLive, asOf } = postings.age;
    const saying = isLive ? "live" : String(asOf);
    if (saying === said) return;
    said = saying;
    line.replaceChildren(...(isLive ? [] : [el("p", {}, oldPostings(words, asOf))]));
  };
  postings.onChange(show);
  return line;
}

function oldPostings(words: Words, asOf: number | undefined): Node {
  if (asOf !== undefined) return words.node("web-map-kept-postings", { time: dayTime(words, asOf, timeNow()) });
  const both = document.createDocumentFragment();
  both.append(words.node("live-closures-unknown"), " ", words.node("live-openings-unknown"));
  return both;
}
