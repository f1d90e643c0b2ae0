import type { Config } from "../app/config";
import { Pack } from "../engine/pack";
import { Sentences } from "../sheet/sentences";
import { loadMessages } from "../text/messages";
import { Words } from "../text/words";
import type { Progress } from "./download";
import { openPack } from "./pack-store";
import { type Keeping, vaults } from "./vault";

/** The city on the device: its pack, and the sentences for it. */
export interface OpenCity {
  readonly pack: Pack;
  readonly say: Sentences;
  readonly keeping: Keeping;
  /** Whether the pack is older than the server's, which is on its way for the next visit. */
  readonly older: boolean;
}

let words: Promise<Words> | undefined;

/** The words of the page's language chain; fetched once for the whole page. */
export function openWords(config: Config): Promise<Words> {
  words ??= loadMessages(config.messages).then((messages) => new Words(messages, config.names));
  return words;
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
  const opened = await openPack(config.pack, await vaults(), onProgress);
  const pack = await Pack.open(opened.blob);
  return {
    pack,
    say: new Sentences(words, pack.metadata),
    keeping: opened.keeping,
    older: opened.version !== config.pack.version,
  };
}

/** The city's telephone number, to ask when nobody here knows. */
export function cityPhone(pack: Pack): string {
  const phones = (pack.metadata.city.phones ?? []) as readonly { id: string; number: string }[];
  return phones.find(({ id }) => id === "city")?.number ?? "";
}
