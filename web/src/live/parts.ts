import { Coalesced } from "./coalesced";
import type { Host } from "./host";
import type { Pulse } from "./pulse";
import type { Kind } from "./stream";

/** What shows something that is posted: the page itself, or an answer that a script of it shows. */
export interface Part {
  /** Kinds of postings it shows. */
  readonly kinds: readonly Kind[] | "all";
  /**
   * Shows what the server has now.
   *
   * @throws when that does not come.
   */
  readonly refresh: () => Promise<void>;
}

/** The parts of a page: each is brought up to date by itself, and the page is live once all of them are. */
export class Parts {
  readonly #all = new Map<Part, Coalesced>();

  constructor(
    readonly pulse: Pulse,
    readonly host: Host,
    /** Called when a part shows what the server has. */
    readonly shown: () => void,
  ) {}

  /** Looks after a part from now on. */
  add(part: Part): void {
    this.#all.set(part, new Coalesced(() => this.#bring(part), this.host));
  }

  /** Asks for a part anew, without a need that the reader would have to know of. */
  ask(part: Part, most?: number): void {
    this.#all.get(part)?.ask(most);
  }

  /** The same for every part. */
  askAll(most: number): void {
    for (const part of this.#all.keys()) this.ask(part, most);
  }

  /** A part does not show yet what the server has. */
  behind(part: Part, most?: number): void {
    this.pulse.behind(this.host.now(), part);
    this.ask(part, most);
  }

  /** Something of a kind was posted: the parts that show it are behind. */
  posted(kind: Kind): void {
    for (const part of this.#all.keys()) if (part.kinds === "all" || part.kinds.includes(kind)) this.behind(part);
  }

  /** Nobody knows what was missed since a moment: every part is behind. */
  allBehind(since: number): void {
    for (const part of this.#all.keys()) {
      this.pulse.behind(this.host.now(), part, since);
      this.ask(part);
    }
  }

  async #bring(part: Part): Promise<void> {
    const askedAt = this.host.now();
    await part.refresh();
    this.pulse.shown(askedAt, part);
    this.shown();
  }
}
