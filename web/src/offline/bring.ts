import type { Config } from "../app/config";
import { loadGazetteer } from "../search/gazetteer";
import { bringPack } from "./city";
import { vaults } from "./vault";

/** Brings what the map needs onto the device before anyone asks; not where nothing could be kept. */
export async function bringCity(config: Config): Promise<void> {
  const lasting = (await vaults()).some(({ keeping }) => keeping !== "memory");
  if (!lasting) return;
  await Promise.allSettled([bringPack(config, () => undefined), loadGazetteer(config.places.url)]);
}
