const PREFIX = "michi.staff.";

/** Where drafts are kept; `sessionStorage`, or a map in tests. */
export type Shelf = Pick<Storage, "getItem" | "setItem" | "removeItem">;

/** What is kept of a form: the draft, and what it changes. */
export interface Kept<Draft, Target> {
  readonly draft: Draft;
  readonly target?: Target;
}

/** An attempt that was made: the same draft is sent again with the same key and body. */
export interface Attempt {
  readonly of: string;
  readonly key: string;
  readonly body: unknown;
}

/**
 * Keeps what was typed in one form until it is posted or the person logs out.
 *
 * Each thing that is entered or changed has a slot of its own, so that beginning one loses no other.
 */
export class DraftStore<Draft, Target = never> {
  constructor(
    readonly name: string,
    readonly shelf: Shelf,
    readonly newKey: () => string = () => crypto.randomUUID(),
  ) {}

  /** The slot that was shown last; empty for none. */
  get current(): string {
    return this.shelf.getItem(this.#address("current")) ?? "";
  }

  set current(slot: string) {
    if (slot) this.#put("current", slot);
    else this.shelf.removeItem(this.#address("current"));
  }

  /** What was typed in a slot before, if anything readable is kept. */
  read(slot: string): Kept<Draft, Target> | undefined {
    return parse(this.shelf.getItem(this.#address(`draft.${slot}`))) as Kept<Draft, Target> | undefined;
  }

  /** Keeps what is typed now; where nothing can be kept, the form itself still holds it. */
  keep(slot: string, kept: Kept<Draft, Target>): void {
    this.#put(`draft.${slot}`, JSON.stringify(kept));
    this.current = slot;
  }

  /**
   * The attempt to send a draft: the earlier one when nothing has changed since, so that a retry is
   * recognised as one; else a new one with the body made now.
   */
  attempt(draft: unknown, body: () => unknown): Attempt {
    const of = JSON.stringify(draft);
    const before = parse(this.shelf.getItem(this.#address("attempt"))) as Attempt | undefined;
    if (before?.of === of) return before;
    const attempt = { of, key: this.newKey(), body: body() };
    this.#put("attempt", JSON.stringify(attempt));
    return attempt;
  }

  /** Forgets the attempt: the server has refused it, and the next is another one. */
  forgetAttempt(): void {
    this.shelf.removeItem(this.#address("attempt"));
  }

  /** Forgets a slot: it was posted, or thrown away. */
  forget(slot: string): void {
    this.shelf.removeItem(this.#address(`draft.${slot}`));
    if (this.current === slot) this.current = "";
    this.forgetAttempt();
  }

  #put(what: string, value: string): void {
    try {
      this.shelf.setItem(this.#address(what), value);
    } catch {
      // No room or no storage: the page itself holds what was typed.
    }
  }

  #address(what: string): string {
    return `${PREFIX}${this.name}.${what}`;
  }
}

/** Forgets every draft: the person has logged out. */
export function forgetAllDrafts(shelf: Storage): void {
  for (const address of Object.keys(shelf)) if (address.startsWith(PREFIX)) shelf.removeItem(address);
}

function parse(text: string | null): unknown {
  try {
    return text === null ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}
