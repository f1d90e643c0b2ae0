import type { Config } from "../app/config";
import type { Known } from "./answers";
import { follow } from "./followed";
import {
  type Age,
  type ClosureFeature,
  type Closures,
  type Completeness,
  type HeldOpenings,
  type Openings,
  type OpeningsById,
  isComplete,
  openingsById,
  untilNextOf,
} from "./postings";

/** What is held on the device. */
export type What = "closures" | "openings";

/** An answer as it is held: it is live only where it is the server's and the page hears the server. */
interface Held<T> {
  readonly known: Known<T>;
  readonly isLive: boolean;
}

/** Closures and open sites as they are known on the device: the server's, or the last ones kept. */
export class HeldPostings {
  #closures: Held<Closures> | undefined;
  #openings: Held<Openings> | undefined;
  #byId: OpeningsById = new Map();
  readonly #watchers = new Set<() => void>();

  constructor(readonly what: readonly What[] = ["closures", "openings"]) {}

  /** Begins to follow what is posted; nothing where postings are not connected. */
  follow(config: Config): void {
    if (this.what.includes("closures")) this.#followClosures(config);
    if (this.what.includes("openings")) this.#followOpenings(config);
  }

  #followClosures(config: Config): void {
    void follow<Closures>(config, {
      url: `/api/v1/closures?lang=${encodeURIComponent(config.lang)}`,
      kinds: ["closure", "confirmation"],
      untilChange: ({ features, recheck_by }, now) =>
        untilNextOf([recheck_by, ...features.flatMap(({ properties: { starts_at, recheck_by: by } }) => [starts_at, by])], now),
      show: (known, isLive) => this.#changed(() => (this.#closures = { known, isLive })),
    });
  }

  #followOpenings(config: Config): void {
    void follow<Openings>(config, {
      url: "/api/v1/shelters",
      kinds: ["shelter", "confirmation"],
      untilChange: ({ features, recheck_by }, now) =>
        untilNextOf([recheck_by, ...features.map(({ properties: { opening } }) => opening?.recheck_by)], now),
      show: (known, isLive) =>
        this.#changed(() => {
          this.#openings = { known, isLive };
          this.#byId = openingsById(known.value);
        }),
    });
  }

  /** Calls back whenever something is posted, kept, or no longer confirmed. */
  onChange(changed: () => void): void {
    this.#watchers.add(changed);
  }

  /** The closures, lifted ones too. */
  get closures(): readonly ClosureFeature[] {
    return this.#closures?.known.value.features ?? [];
  }

  /** The posted states of sites; nothing while none are known. */
  get openings(): HeldOpenings | undefined {
    return this.#openings && { byId: this.#byId, ...ageOf([this.#openings]) };
  }

  /** How old the closures are. */
  get closuresAge(): Age {
    return ageOf([this.#closures]);
  }

  /** How old all of it is: as old as the oldest. */
  get age(): Age {
    return ageOf(this.what.map((one) => this.#held(one)));
  }

  /** Whether staff said in time that these are all, and the page shows the present state. */
  isComplete(what: What, now: number): boolean {
    const held = this.#held(what);
    return held !== undefined && held.isLive && isComplete(held.known.value, now);
  }

  #held(what: What): Held<Completeness> | undefined {
    return what === "closures" ? this.#closures : this.#openings;
  }

  #changed(change: () => void): void {
    change();
    for (const watcher of this.#watchers) watcher();
  }
}

/** The age of several answers together: unknown while one of them is. */
function ageOf(held: readonly (Held<unknown> | undefined)[]): Age {
  const known = held.flatMap((one) => one ?? []);
  if (known.length < held.length) return { asOf: undefined, isLive: false };
  return { asOf: Math.min(...known.map(({ known: { asOf } }) => asOf)), isLive: known.every(({ isLive }) => isLive) };
}
