import type { Answer, Api } from "./api";
import type { Board } from "./board";

/** Silence after which nothing is known any more; the server is heard every 15 s. */
export const SILENCE_MS = 45_000;
/** How often the silence and the leases are looked at. */
const TICK_MS = 5_000;
/** How long to wait before a closed stream is opened anew. */
const REOPEN_MS = 5_000;

/** Whom the feed tells. */
export interface FeedListener {
  onBoard(board: Board): void;
  /** Heard or silent; `last` is when the board was last known to be whole. */
  onConnection(heard: boolean, last: number | undefined): void;
  /** The time went on: leases are to be shown anew. */
  onTick(): void;
}

/** Keeps the board fresh: read whole, then again on every event of the stream. */
export class BoardFeed {
  #board: Board | undefined;
  #behind = 0;
  #heardAt = 0;
  #heard: boolean | undefined;
  #source: EventSource | undefined;
  #reading: Promise<void> | undefined;
  #again = false;

  constructor(
    readonly api: Api,
    readonly listener: FeedListener,
  ) {}

  /** The board as last read. */
  get board(): Board | undefined {
    return this.#board;
  }

  /** The server's time. */
  now(): number {
    return Date.now() + this.#behind;
  }

  /** Begins to listen; also after logging in again. */
  start(): void {
    this.#open();
    void this.refresh();
    setInterval(() => this.#tick(), TICK_MS);
    addEventListener("online", () => void this.refresh());
    document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && void this.refresh());
  }

  /** Listens again after the session had ended. */
  reopen(): void {
    this.#open();
    void this.refresh();
  }

  /** Reads the board, from now on: an answer that is awaited already may be older, and is asked for again. */
  refresh(): Promise<void> {
    if (this.#reading) this.#again = true;
    else this.#reading = this.#readAll().finally(() => (this.#reading = undefined));
    return this.#reading;
  }

  async #readAll(): Promise<void> {
    do {
      this.#again = false;
      this.#take(await this.api.board());
    } while (this.#again);
  }

  #take(answer: Answer<Board>): void {
    if (!answer.ok) {
      this.#tell();
      return;
    }
    const at = Date.parse(answer.data.as_of);
    if (!Number.isNaN(at)) this.#behind = at - Date.now();
    this.#listen();
    if (this.#board && answer.data.seq < this.#board.seq) return;
    this.#board = answer.data;
    this.listener.onBoard(answer.data);
  }

  #open(): void {
    this.#source?.close();
    const source = new EventSource("/api/v1/board/stream");
    this.#source = source;
    source.addEventListener("changed", (event) => {
      this.#listen();
      if (seqOf(event) > (this.#board?.seq ?? -1)) void this.refresh();
    });
    for (const sign of ["alive", "hello"]) {
      source.addEventListener(sign, (event) => {
        this.#listen();
        if (seqOf(event) > (this.#board?.seq ?? -1)) void this.refresh();
      });
    }
    source.addEventListener("open", () => void this.refresh());
    source.addEventListener("error", () => {
      if (source.readyState !== EventSource.CLOSED || source !== this.#source) return;
      setTimeout(() => source === this.#source && this.#open(), REOPEN_MS);
    });
  }

  #listen(): void {
    this.#heardAt = Date.now();
    this.#tell();
  }

  #tick(): void {
    this.#tell();
    this.listener.onTick();
  }

  #tell(): void {
    const heard = this.#heardAt > 0 && Date.now() - this.#heardAt < SILENCE_MS;
    if (heard === this.#heard) return;
    // Before the first answer nothing was lost yet.
    if (!heard && this.#heardAt === 0 && performance.now() < SILENCE_MS) return;
    this.#heard = heard;
    this.listener.onConnection(heard, this.#heardAt ? this.#heardAt + this.#behind : undefined);
  }
}

function seqOf(event: Event): number {
  try {
    return Number((JSON.parse((event as MessageEvent<string>).data) as { seq?: number }).seq ?? 0);
  } catch {
    return 0;
  }
}
