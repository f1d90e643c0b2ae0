import type { City } from "../engine/types";
import { settled, storeOf } from "../offline/vault";
import type { Names } from "../text/names";

/** A district of the city, as orders name it, with its parts. */
export interface District {
  readonly id: string;
  readonly name: Names;
  readonly oaza: readonly Names[];
}

/** Where the reader says the home is; it lives in this browser's database and nowhere else. */
export interface Area {
  readonly district: string;
  /** The Japanese name of the 大字. */
  readonly oaza?: string;
}

/** How an order stands to an area. */
export type Standing =
  | { readonly is: "inside" }
  | { readonly is: "partly"; readonly parts: readonly Names[] }
  | { readonly is: "not_named" };

/** How an order stands to an area: a part of the district is neither in it nor outside. */
export function standing(districts: readonly District[], ordered: "all" | readonly string[], { district, oaza }: Area): Standing {
  if (ordered === "all" || ordered.includes(district)) return { is: "inside" };
  const all = districts.find(({ id }) => id === district)?.oaza ?? [];
  const parts = all.filter(({ ja }) => ja !== undefined && ordered.includes(ja));
  const whole = parts.length > 0 && parts.length === all.length;
  if (whole || (oaza !== undefined && ordered.includes(oaza) && parts.some(({ ja }) => ja === oaza))) return { is: "inside" };
  return parts.length > 0 && oaza === undefined ? { is: "partly", parts } : { is: "not_named" };
}

/** The districts the pack names. */
export function districtsOf({ districts }: City): readonly District[] {
  const listed = (districts ?? []) as readonly Partial<District>[];
  return listed.map(({ id = "", name = {}, oaza = [] }) => ({ id, name, oaza }));
}

const KEY = "area";

/** The kept area, if one was chosen. */
export async function readArea(): Promise<Area | undefined> {
  return (await settled((await storeOf("own", "readonly")).get(KEY))) as Area | undefined;
}

/**
 * Keeps the area on the device.
 *
 * @throws when this browser keeps nothing.
 */
export async function keepArea(area: Area): Promise<void> {
  await settled((await storeOf("own", "readwrite")).put(area, KEY));
}

/** Forgets the area: the reader chose another point, or wants nothing kept. */
export async function forgetArea(): Promise<void> {
  await settled((await storeOf("own", "readwrite")).delete(KEY));
}
