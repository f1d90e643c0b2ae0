import type { Host } from "../src/live/host";

interface Waiting {
  readonly at: number;
  readonly task: () => void;
}

/** A clock that stands still until a test moves it, with timers and no chance. */
export class StubHost implements Host {
  #now = 0;
  #waiting: Waiting[] = [];
  share = 1;

  readonly now = () => this.#now;
  readonly random = () => this.share;
  readonly after = (milliseconds: number, task: () => void) => {
    const waiting = { at: this.#now + milliseconds, task };
    this.#waiting.push(waiting);
    return () => {
      this.#waiting = this.#waiting.filter((other) => other !== waiting);
    };
  };

  /** Moves the clock on and runs what is due, in its order. */
  async pass(milliseconds: number): Promise<void> {
    const end = this.#now + milliseconds;
    for (;;) {
      const [next] = this.#waiting.filter(({ at }) => at <= end).sort((one, other) => one.at - other.at);
      if (!next) break;
      this.#waiting = this.#waiting.filter((other) => other !== next);
      this.#now = Math.max(this.#now, next.at);
      next.task();
      await settle();
    }
    this.#now = end;
    await settle();
  }

  /** Waits that timers have still to run. */
  get waits(): number[] {
    return this.#waiting.map(({ at }) => at - this.#now);
  }
}

/** Lets what was promised happen. */
export function settle(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
