import { backoff } from "./coalesced";
import type { Host } from "./host";

/** The parts of an `EventSource` that are used here. */
export interface Source {
  readonly readyState: number;
  onerror: ((event: Event) => void) | null;
  addEventListener(type: string, listener: (event: MessageEvent<string>) => void): void;
  close(): void;
}

/** What a posting is about. */
export type Kind = "closure" | "shelter" | "evacuation" | "confirmation";

/** The kinds of the stream's events. */
const KINDS: readonly Kind[] = ["closure", "shelter", "evacuation", "confirmation"];

/** Whom the stream tells; every call means that the server was heard. */
export interface Listener {
  /** The stream begins: the server's last number and its time. */
  hello(seq: number, asOf: string | undefined): void;
  /** Something was posted. */
  posted(kind: Kind, seq: number): void;
  /** Nothing new, and the connection holds. */
  alive(seq: number | undefined, asOf: string | undefined): void;
  /** Something may have been missed, up to the server's last number. */
  reset(seq: number): void;
}

/** `EventSource.CLOSED`. */
const CLOSED = 2;
/** Waits before a new stream when the browser has given the old one up. */
const REOPEN_MS = { first: 2000, most: 60_000 } as const;

/** One stream of the server, opened anew for as long as somebody wants to hear it. */
export class Stream {
  #source: Source | undefined;
  #failures = 0;
  #cancel: (() => void) | undefined;

  constructor(
    readonly open: () => Source,
    readonly listener: Listener,
    readonly host: Host,
  ) {}

  /** Begins to listen, if it does not already. */
  start(): void {
    if (!this.#source && !this.#cancel) this.#open();
  }

  /** Ends the stream until `start`. */
  stop(): void {
    this.#cancel?.();
    this.#cancel = undefined;
    this.#source?.close();
    this.#source = undefined;
  }

  /** Gives up a stream that says nothing any more; another one follows after a wait. */
  renew(): void {
    if (!this.#source) return;
    this.stop();
    this.#reopenLater();
  }

  /** Opens a new one at once: the network has come back. */
  hurry(): void {
    this.stop();
    this.#failures = 0;
    this.#open();
  }

  #open(): void {
    this.#cancel = undefined;
    const source = this.open();
    this.#source = source;
    const heard = (type: string, tell: (data: Data) => void) => {
      source.addEventListener(type, (event) => {
        if (source !== this.#source) return;
        this.#failures = 0;
        tell(read(event.data));
      });
    };
    heard("hello", ({ seq, as_of }) => this.listener.hello(seq ?? 0, as_of));
    heard("alive", ({ seq, as_of }) => this.listener.alive(seq, as_of));
    heard("reset", ({ seq }) => this.listener.reset(seq ?? 0));
    for (const kind of KINDS) heard(kind, ({ seq }) => this.listener.posted(kind, seq ?? 0));
    source.onerror = () => {
      if (source !== this.#source || source.readyState !== CLOSED) return;
      this.stop();
      this.#reopenLater();
    };
  }

  #reopenLater(): void {
    this.#failures += 1;
    this.#cancel = this.host.after(backoff(this.#failures, this.host, REOPEN_MS), () => this.#open());
  }
}

interface Data {
  readonly seq?: number;
  readonly as_of?: string;
}

/** What an event carries; an unreadable one still tells that something happened. */
function read(data: string): Data {
  try {
    const value: unknown = JSON.parse(data);
    return typeof value === "object" && value !== null ? value : {};
  } catch {
    return {};
  }
}
