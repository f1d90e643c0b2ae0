import type { Host } from "./host";

/** The longest random wait before a task, so that a whole city does not ask at once. */
const JITTER_MS = 300;
/** Waits after a failure: the first, and the longest. */
const RETRY_MS = { first: 1000, most: 30_000 } as const;

/** A task that many ask for: one run at a time, one more after it for all who asked meanwhile. */
export class Coalesced {
  #state: "idle" | "waiting" | "running" | "running_again" = "idle";
  #failures = 0;
  #cancel: (() => void) | undefined;

  constructor(
    readonly task: () => Promise<void>,
    readonly host: Host,
  ) {}

  /** Asks for a run; a random wait of at most `most` milliseconds comes first. */
  ask(most = JITTER_MS): void {
    if (this.#state === "running") this.#state = "running_again";
    // whoever asks anew does not wait for the end of a long retry
    else if (this.#state === "idle" || this.#failures > 0) this.#wait(this.host.random() * most);
  }

  /** Takes back what has not begun. */
  stop(): void {
    this.#cancel?.();
    this.#failures = 0;
    if (this.#state === "waiting") this.#state = "idle";
    if (this.#state === "running_again") this.#state = "running";
  }

  #wait(milliseconds: number): void {
    if (this.#state !== "idle" && this.#state !== "waiting") return;
    this.#cancel?.();
    this.#state = "waiting";
    this.#cancel = this.host.after(milliseconds, () => void this.#run());
  }

  async #run(): Promise<void> {
    this.#state = "running";
    const done = await this.task().then(
      () => true,
      () => false,
    );
    const again = (this.#state as string) === "running_again";
    this.#state = "idle";
    this.#failures = done ? 0 : this.#failures + 1;
    if (again) this.#wait(this.host.random() * JITTER_MS);
    else if (!done) this.#wait(backoff(this.#failures, this.host, RETRY_MS));
  }
}

/** A wait that doubles with every failure up to the most, and differs between phones. */
export function backoff(failures: number, host: Host, { first, most }: { readonly first: number; readonly most: number }): number {
  const whole = Math.min(most, first * 2 ** Math.max(0, failures - 1));
  return whole * (0.5 + host.random() / 2);
}
