import { type Names, withoutGloss } from "../text/names";
import { normalise } from "./normalise";

/** A named place of `places.json`. */
export interface Place {
  readonly id: string;
  readonly kind: string;
  readonly name: Names;
  readonly lon: number;
  readonly lat: number;
  readonly district?: string;
  readonly keys: readonly string[];
}

/** The names of a place as a heading says them: a stop's without the explanation after it. */
export function spokenNames({ kind, name }: Pick<Place, "kind" | "name">): Names {
  return kind === "bus_stop" ? withoutGloss(name) : name;
}

/** The file the gazetteer comes in. */
export interface PlacesFile {
  readonly version: string;
  readonly places: readonly Place[];
}

/** Results shown at once. */
export const MOST_RESULTS = 8;

/** Finds places by name, in any script, on the device. */
export class Gazetteer {
  constructor(readonly places: readonly Place[]) {}

  /** Places whose name starts with the query, then those that contain it. */
  find(query: string, most = MOST_RESULTS): Place[] {
    const wanted = normalise(query);
    if (!wanted) return [];
    const starts = this.places.filter(({ keys }) => keys.some((key) => key.startsWith(wanted)));
    if (starts.length >= most) return starts.slice(0, most);
    const seen = new Set(starts);
    const holds = this.places.filter((place) => !seen.has(place) && place.keys.some((key) => key.includes(wanted)));
    return [...starts, ...holds].slice(0, most);
  }

  /** The place with this id. */
  byId(id: string): Place | undefined {
    return this.places.find((place) => place.id === id);
  }
}

let loaded: Promise<Gazetteer> | undefined;

/** Reads the gazetteer once for the whole page; a fetch that failed is tried again when next asked. */
export function loadGazetteer(url: string): Promise<Gazetteer> {
  loaded ??= fetchGazetteer(url).catch((error: unknown) => {
    loaded = undefined;
    throw error;
  });
  return loaded;
}

async function fetchGazetteer(url: string): Promise<Gazetteer> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`expected places at \`${url}\`, found status ${response.status}`);
  return new Gazetteer(((await response.json()) as PlacesFile).places);
}
