import type { Answer, NearShelter } from "../engine/types";
import type { HeldOpenings, OpeningsById } from "../live/postings";
import { distance, spokenMinutes } from "../text/distance";
import { el } from "../text/dom";
import { icon } from "../text/icon";
import { PhoneNumber } from "../text/words";
import { openingWords } from "./opening-words";
import { ageLine } from "./said-lines";
import type { Sentences } from "./sentences";

/** An answer, and the states of sites where they are known. */
interface Sited {
  readonly answer: Answer;
  readonly openings?: HeldOpenings;
}

/** The nearest sites that are designated and outside the zones, with how far they are. */
export function sites(say: Sentences, { answer: { shelters, hazards }, openings }: Sited, cityPhone: string): HTMLElement {
  const { words } = say;
  const drawn = hazards.find(({ zones, near }) => zones.length > 0 || near);
  const kind = shelters[0]?.hazard ?? drawn?.kind ?? say.metadata.hazards[0] ?? "flood";
  const hazard = say.hazard(kind);
  const section = el("section", { class: "sheet-sites" }, el("h3", {}, words.node("shelter-list-title", { hazard })));
  if (shelters.length === 0) {
    section.append(el("p", {}, words.node("shelter-none-recommended", { hazard, number: new PhoneNumber(cityPhone) })));
    return section;
  }
  section.append(
    el("ul", { class: "site-list" }, ...shelters.map((site) => siteRow(say, site, openings?.byId))),
    ...(openings ? ageLine(words, openings) : [el("p", { class: "soft" }, words.node("shelter-state-unknown"))]),
  );
  return section;
}

/** A place on the map, named after the `#`, which browsers never send: sites near a home tell where it is. */
function onMap(lang: string, id: string): string {
  const page = document.querySelector("michi-map") ? "" : `/${lang}/map`;
  return `${page}#place=${encodeURIComponent(id)}`;
}

function siteRow(say: Sentences, site: NearShelter, openings: OpeningsById | undefined): HTMLElement {
  const { words } = say;
  const far = { distance: distance(words, site.distance_m), minutes: spokenMinutes(site.walk_min) };
  return el(
    "li",
    {},
    el("a", { href: onMap(words.lang, site.id) }, words.name(site.name)),
    el("p", { class: "soft" }, words.node("shelter-distance", far)),
    ...(openings ? openingWords(say, openings.get(site.id)) : []),
    !site.recommended && el("p", {}, words.node("shelter-not-recommended")),
    ...site.near_zones.map((kind) => el("p", { class: "caution" }, icon("flooded"), el("span", {}, say.nearZone(kind)))),
    site.known_flooded && el("p", {}, words.node("shelter-known-flooded")),
  );
}
