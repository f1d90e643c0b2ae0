/** A choice kept on the device; a browser that refuses storage keeps it for the page only. */
export class Preference {
  readonly #key: string;

  constructor(
    name: string,
    readonly values: readonly string[],
  ) {
    this.#key = `michi.${name}`;
  }

  /** The kept value, or the first of the allowed ones. */
  get(): string {
    const kept = readKept(this.#key);
    return kept !== null && this.values.includes(kept) ? kept : (this.values[0] ?? "");
  }

  /** Keeps a value. */
  set(value: string): void {
    try {
      localStorage.setItem(this.#key, value);
    } catch {
      // Storage refused: the choice holds until the page closes.
    }
  }

  /** The value after the present one, round and round. */
  next(): string {
    const index = this.values.indexOf(this.get());
    return this.values[(index + 1) % this.values.length] ?? "";
  }
}

function readKept(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}
