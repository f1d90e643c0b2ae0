import type { Config } from "../app/config";
import { follow } from "./followed";
import type { Known } from "./answers";
import { type ClosureFeature, type Closures, type Openings, type OpeningsById, isComplete, openingsById, untilNextOf } from "./postings";

/** Closures and open sites as they are known on the device: the server's, or the last ones kept. */
export class HeldPostings {
  #closures: Known<Closures> | undefined;
  #openings: Known<Openings> | undefined;
  #byId: OpeningsById = new Map();
  #live = false;
  readonly #watchers = new Set<() => void>();

  /** Begins to follow what is posted; nothing where postings are not connected. */
  follow(config: Config): void {
    if (!config.live) return;
    void follow<Closures>(config, {
      url: `/api/v1/closures?lang=${encodeURIComponent(config.lang)}`,
      kinds: ["closure", "confirmation"],
      untilChange: ({ features, recheck_by }, now) =>
        untilNextOf([recheck_by, ...features.flatMap(({ properties: { starts_at, recheck_by: by } }) => [starts_at, by])], now),
      show: (known, isLive) => this.#changed(() => ([this.#closures, this.#live] = [known, isLive])),
    });
    void follow<Openings>(config, {
      url: "/api/v1/shelters",
      kinds: ["shelter", "confirmation"],
      untilChange: ({ features, recheck_by }, now) =>
        untilNextOf([recheck_by, ...features.map(({ properties: { opening } }) => opening?.recheck_by)], now),
      show: (known, isLive) =>
        this.#changed(() => ([this.#openings, this.#byId, this.#live] = [known, openingsById(known.value), isLive])),
    });
  }

  /** Calls back whenever something is posted, kept, or no longer confirmed. */
  onChange(changed: () => void): void {
    this.#watchers.add(changed);
  }

  /** The closures, lifted ones too. */
  get closures(): readonly ClosureFeature[] {
    return this.#closures?.value.features ?? [];
  }

  /** Whether staff said in time that these are all, and the page shows the present state. */
  isComplete(what: "closures" | "openings", now: number): boolean {
    const answer = what === "closures" ? this.#closures : this.#openings;
    return this.#live && answer !== undefined && isComplete(answer.value, now);
  }

  /** The posted states of sites; nothing while none are known. */
  get openings(): OpeningsById | undefined {
    return this.#openings && this.#byId;
  }

  /** Whether both are the present state. */
  get isLive(): boolean {
    return this.#live;
  }

  /** The moment what is known speaks of, in milliseconds: the older one; nothing while either is unknown. */
  get asOf(): number | undefined {
    if (!this.#closures || !this.#openings) return undefined;
    return Math.min(this.#closures.asOf, this.#openings.asOf);
  }

  #changed(change: () => void): void {
    change();
    for (const watcher of this.#watchers) watcher();
  }
}
