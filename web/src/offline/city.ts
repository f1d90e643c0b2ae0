import { keptSince } from "../app/clock";
import type { Config } from "../app/config";
import { Pack } from "../engine/pack";
import { Sentences } from "../sheet/sentences";
import type { Words } from "../text/words";
import type { Progress } from "./download";
import { type KeptPack, type OpenedPack, type WantedPack, openPack } from "./pack-store";
import { type Keeping, vaults } from "./vault";

/** The city on the device: its pack, and the sentences for it. */
export interface OpenCity {
  readonly pack: Pack;
  readonly say: Sentences;
  readonly keeping: Keeping;
  /** Whether the pack is older than the server's, which has not arrived yet. */
  readonly older: boolean;
  /** The city by the server's pack, once it has arrived; nothing when it could not be had. */
  readonly newer?: Promise<OpenCity | undefined>;
}

let opening: Promise<OpenedPack> | undefined;
const watchers = new Set<(progress: Progress) => void>();

/**
 * Brings the city pack onto the device, once for the whole page whoever asks.
 *
 * @throws when nothing is kept and the network gives none.
 */
export function bringPack(config: Config, onProgress: (progress: Progress) => void): Promise<OpenedPack> {
  watchers.add(onProgress);
  opening ??= vaults()
    .then((found) => openPack(wantedPack(config), found, (progress) => watchers.forEach((tell) => tell(progress))))
    .catch((error: unknown) => {
      opening = undefined;
      throw error;
    });
  return opening.finally(() => watchers.delete(onProgress));
}

/** A page shown from what is kept knows neither the time nor the length of the server's pack. */
function wantedPack({ pack }: Config): WantedPack {
  if (keptSince() !== undefined) return { url: pack.url, version: pack.version };
  return { ...pack, pageAt: performance.timeOrigin };
}

/**
 * Opens the city pack from the device, fetching it whole where it is not kept yet.
 *
 * @throws when nothing is kept and the network gives none.
 */
export async function openCity(
  config: Config,
  words: Words,
  onProgress: (progress: Progress) => void,
): Promise<OpenCity> {
  const opened = await bringPack(config, onProgress);
  const newer = opened.newer?.then((kept) => (kept ? cityOf(kept, words) : undefined)).catch(() => undefined);
  return { ...(await cityOf(opened, words)), ...(newer ? { older: true, newer } : {}) };
}

async function cityOf({ blob, keeping }: KeptPack, words: Words): Promise<OpenCity> {
  const pack = await Pack.open(blob);
  return { pack, say: new Sentences(words, pack.metadata), keeping, older: false };
}

/** The city's telephone number, to ask when nobody here knows. */
export function cityPhone(pack: Pack): string {
  const phones = (pack.metadata.city.phones ?? []) as readonly { id: string; number: string }[];
  return phones.find(({ id }) => id === "city")?.number ?? "";
}
