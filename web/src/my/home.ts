import type { Household, Point } from "../engine/types";
import { settled, storeOf } from "../offline/vault";
import type { Names } from "../text/names";

/** The reader's own point and household; they live in this browser's database and nowhere else. */
export interface Home {
  readonly point: Point;
  readonly near?: Names;
  readonly household: Household;
}

const KEY = "home";

/** The kept home, if there is one. */
export async function readHome(): Promise<Home | undefined> {
  return (await settled((await storeOf("own", "readonly")).get(KEY))) as Home | undefined;
}

/**
 * Keeps the home on the device.
 *
 * @throws when this browser keeps nothing.
 */
export async function keepHome(home: Home): Promise<void> {
  await settled((await storeOf("own", "readwrite")).put(home, KEY));
}

/** Forgets the home. */
export async function forgetHome(): Promise<void> {
  await settled((await storeOf("own", "readwrite")).delete(KEY));
}
