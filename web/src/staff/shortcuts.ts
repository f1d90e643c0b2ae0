import { el } from "../text/dom";
import type { Words } from "../text/words";
import { Dialog } from "./dialog";
import { CHOICE_KEYS, ENTRY_KEYS, SHORTCUTS } from "./keys";

/** The list of keys; all of it can also be done with Tab, Enter and the arrows. */
export function showShortcuts(words: Words): void {
  const dialog = new Dialog(words, words.node("staff-keys-title"));
  const rows = (keys: readonly (readonly [string, string])[]) =>
    el("dl", { class: "key-list" }, ...keys.flatMap(([key, id]) => [el("dt", {}, el("kbd", {}, key)), el("dd", {}, words.node(id))]));
  const named = (keys: Readonly<Record<string, string>>) => Object.entries(keys).map(([key, what]) => [key.toUpperCase(), `staff-key-${what}`] as const);
  dialog.show(
    words.node("staff-keys-title"),
    [
      el("h3", {}, words.node("staff-keys-anywhere")),
      rows([...named(SHORTCUTS), ["Ctrl+Enter", "staff-key-post"]]),
      el("h3", {}, words.node("staff-keys-choices")),
      rows([
        [`${CHOICE_KEYS[0]} … 0`, "staff-key-choose"],
        [[...CHOICE_KEYS.slice(10)].join(" ").toUpperCase(), "staff-key-choose-more"],
      ]),
      el("h3", {}, words.node("staff-keys-list")),
      rows([...named(ENTRY_KEYS), ["↑ ↓", "staff-key-move"], ["1 … 4", "staff-key-crowding"]]),
    ],
    [dialog.back("staff-close")],
  );
}
