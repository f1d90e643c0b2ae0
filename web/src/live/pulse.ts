/** So long without a word of the server, and the page no longer counts as live. */
export const SILENCE_MS = 45_000;
/** So long may the page take to show what was posted. */
export const LATE_MS = 15_000;
/** So long after the reader comes back the page may take to hear the server again. */
export const GRACE_MS = 3000;

/** Since when a part does not show what was posted, and when it last fell behind. */
interface Behind {
  readonly since: number;
  readonly last: number;
}

/** Whether the page shows what the server has, judged by when it was last heard and by what each part shows. */
export class Pulse {
  #heardAt: number | undefined;
  readonly #behind = new Map<unknown, Behind>();
  #patientUntil = 0;
  #cut = false;
  #lost = false;

  /** The server was heard now. */
  heard(now: number): void {
    this.#heardAt = now;
    this.#cut = false;
  }

  /** Something was posted that a part of the page does not show yet, or may have been since a moment. */
  behind(now: number, part: unknown, since = now): void {
    this.#behind.set(part, { since: Math.min(since, this.#behind.get(part)?.since ?? now), last: now });
  }

  /** A part of the page shows everything that was posted up to the moment it was asked for. */
  shown(askedAt: number, part: unknown): void {
    const { last } = this.#behind.get(part) ?? { last: -Infinity };
    if (last > askedAt) this.#behind.set(part, { since: last, last });
    else this.#behind.delete(part);
    // what came while the server was not heard may miss what was posted until it is heard again
    if (this.#behind.size === 0 && !this.#cut && this.isHeard(askedAt)) this.#lost = false;
  }

  /** The device has no network. */
  cut(): void {
    this.#cut = true;
  }

  /** The page was said not to be live: it is again only once all of it shows everything. */
  lost(): void {
    this.#lost = true;
  }

  /** The reader comes back to a page that slept: it gets a moment to catch up. */
  woken(now: number): void {
    this.#patientUntil = now + GRACE_MS;
  }

  /** Whether what the page shows can be taken as the present state. */
  isLive(now: number): boolean {
    if (this.#cut || this.#lost || this.#heardAt === undefined) return false;
    if (now < this.#patientUntil) return true;
    return this.isHeard(now) && now < this.#lateAt();
  }

  /** Whether the server was heard within the time that is allowed. */
  isHeard(now: number): boolean {
    return this.#heardAt !== undefined && now - this.#heardAt < SILENCE_MS;
  }

  /** Milliseconds until `isLive` may turn false by time alone; none while it is false. */
  nextCheck(now: number): number | undefined {
    if (!this.isLive(now) || this.#heardAt === undefined) return undefined;
    if (now < this.#patientUntil) return this.#patientUntil - now;
    return Math.max(0, Math.min(this.#heardAt + SILENCE_MS, this.#lateAt()) - now);
  }

  /** When the first part will have been behind for too long. */
  #lateAt(): number {
    return Math.min(...[...this.#behind.values()].map(({ since }) => since + LATE_MS));
  }
}
