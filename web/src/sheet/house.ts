import type { DepthRange } from "../engine/types";
import { svg } from "../text/dom";

/** Height of the picture's ground line and of one metre, in picture units. */
const GROUND = 104;
const METRE = 12;
/** Depths above this are drawn at the top of the picture: it shows no more metres. */
const TALLEST_M = 8;

/**
 * A house of two storeys with water: solid up to the least depth, lighter up to the greatest.
 *
 * Floors stand at the landmarks of the depth ranks: ground floor 0.5 m, upper floor 3 m, its ceiling 5 m.
 */
export function house(depth: DepthRange): SVGElement {
  const least = top(depth.min ?? 0);
  const most = top(depth.max ?? TALLEST_M);
  return svg(
    "svg",
    { viewBox: "0 0 120 112", class: "house-picture", "aria-hidden": "true" },
    svg("g", { class: "house-lines" }, ...walls(), ...person()),
    svg("rect", { class: "water-most", x: 2, y: most, width: 116, height: GROUND - most }),
    svg("rect", { class: "water-least", x: 2, y: least, width: 116, height: GROUND - least }),
    svg("path", { class: "water-edge", d: wave(most) }),
    svg("path", { class: "house-ground", d: `M0 ${GROUND}H120` }),
  );
}

function top(depth_m: number): number {
  return GROUND - Math.min(depth_m, TALLEST_M) * METRE;
}

function walls(): SVGElement[] {
  const line = (d: string) => svg("path", { d });
  return [
    line(`M24 ${top(0)}V${top(5)}L60 ${top(7.6)}L96 ${top(5)}V${top(0)}`),
    line(`M14 ${top(4.5)}L60 ${top(7.9)}L106 ${top(4.5)}`),
    line(`M24 ${top(3)}H96M24 ${top(0.5)}H96`),
    line(`M34 ${top(4.6)}h14v12h-14zM72 ${top(4.6)}h14v12h-14z`),
    line(`M36 ${top(0.5)}V${top(2.5)}h15V${top(0.5)}`),
  ];
}

/** A grown person, 1.6 m, standing on the ground floor, to read the depth by. */
function person(): SVGElement[] {
  const feet = top(0.5);
  return [
    svg("circle", { class: "house-person", cx: 76, cy: feet - 1.45 * METRE, r: 2.4 }),
    svg("path", { class: "house-person", d: `M76 ${feet - 1.2 * METRE}v9M76 ${feet - 6}l-3 6M76 ${feet - 6}l3 6M72 ${feet - 11}h8` }),
  ];
}

function wave(y: number): string {
  let d = `M2 ${y}`;
  for (let x = 0; x < 8; x += 1) d += "q3.6 -3 7.25 0t7.25 0";
  return d;
}
