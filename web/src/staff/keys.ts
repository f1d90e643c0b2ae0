/** What a key press is made of; a part of `KeyboardEvent`. */
export interface Press {
  readonly key: string;
  readonly code?: string;
  readonly ctrlKey?: boolean;
  readonly altKey?: boolean;
  readonly metaKey?: boolean;
  readonly isComposing?: boolean;
}

/**
 * The keys of numbered choices, in order: digits, then letters that no shortcut of the console uses.
 */
export const CHOICE_KEYS = "1234567890abdghinpqtvwy";

/** What a single key does anywhere outside a text field. */
export const SHORTCUTS = {
  "/": "search",
  r: "closures",
  o: "orders",
  s: "shelters",
  f: "form",
  m: "map",
  l: "list",
  z: "complete",
  "?": "help",
} as const;

/** What a single key does inside an entry of the list. */
export const ENTRY_KEYS = { c: "confirm", e: "change", x: "lift", j: "next", k: "previous" } as const;

/** The letter, digit or sign of a press, whatever the input method makes of it. */
export function pressedKey({ key, code = "" }: Press): string {
  const plain = key.normalize("NFKC").toLowerCase();
  if (plain.length === 1 && /[!-~]/u.test(plain)) return plain;
  const physical = /^(?:Digit|Numpad|Key)([0-9A-Z])$/u.exec(code)?.[1];
  return physical?.toLowerCase() ?? key;
}

/** The key of the choice at a place in its row; none beyond the keys there are. */
export function keyOfChoice(index: number): string | undefined {
  return CHOICE_KEYS[index];
}

/** Which shortcut a press is, when it stands alone. */
export function shortcutOf(press: Press): (typeof SHORTCUTS)[keyof typeof SHORTCUTS] | undefined {
  return bare(press) ? SHORTCUTS[pressedKey(press) as keyof typeof SHORTCUTS] : undefined;
}

/** What a press does in an entry of the list. */
export function entryKeyOf(press: Press): (typeof ENTRY_KEYS)[keyof typeof ENTRY_KEYS] | undefined {
  return bare(press) ? ENTRY_KEYS[pressedKey(press) as keyof typeof ENTRY_KEYS] : undefined;
}

/** Whether a press is a single key: no control keys, no unfinished kana. */
export function bare({ ctrlKey, altKey, metaKey, isComposing }: Press): boolean {
  return !ctrlKey && !altKey && !metaKey && !isComposing;
}

/** Whether the focus is where letters are text. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || target.isContentEditable) return true;
  return target instanceof HTMLInputElement && !["radio", "checkbox", "button", "submit"].includes(target.type);
}
