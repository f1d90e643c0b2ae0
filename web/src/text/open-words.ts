import type { Config } from "../app/config";
import { loadMessages } from "./messages";
import { Words } from "./words";

let words: Promise<Words> | undefined;

/** The words of the page's language chain; fetched once for the whole page. */
export function openWords(config: Config): Promise<Words> {
  words ??= loadMessages(config.messages)
    .then((messages) => new Words(messages, config.names, config.official))
    .catch((error: unknown) => {
      words = undefined;
      throw error;
    });
  return words;
}
