import ask from "../../icons/ask.svg";
import aware from "../../icons/aware.svg";
import close from "../../icons/close.svg";
import flooded from "../../icons/flooded.svg";
import layers from "../../icons/layers.svg";
import leave from "../../icons/leave.svg";
import locate from "../../icons/locate.svg";
import noData from "../../icons/look-no-data.svg";
import noZone from "../../icons/look-no-zone.svg";
import notSurveyed from "../../icons/look-not-surveyed.svg";
import stale from "../../icons/look-stale.svg";
import search from "../../icons/search.svg";
import stay from "../../icons/stay.svg";
import up from "../../icons/up.svg";

/** The drawn signs, the same files the server's pages use. */
const SIGNS = { ask, aware, close, flooded, layers, leave, locate, noData, noZone, notSurveyed, stale, search, stay, up };

/** The name of a drawn sign. */
export type Sign = keyof typeof SIGNS;

/** A fresh copy of a sign; decorative, its words stand beside it. */
export function icon(sign: Sign): Element {
  return drawn(SIGNS[sign]);
}

/** The element of a drawing. */
export function drawn(source: string): Element {
  const parsed = new DOMParser().parseFromString(source, "text/html").body.firstElementChild;
  if (!parsed) throw new Error(`expected an SVG, found \`${source.slice(0, 40)}\``);
  return document.importNode(parsed, true);
}
