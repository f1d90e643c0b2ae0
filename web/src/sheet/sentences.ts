import { PHENOMENA } from "../engine/hazard";
import type { DepthRange, Knowledge, Layer, Near, PackMetadata, Zone } from "../engine/types";
import { date } from "../text/time";
import { Foreign, type Words, idOf } from "../text/words";

/** Turns the codes of an answer into sentences, with the ids and arguments the server uses. */
export class Sentences {
  constructor(
    readonly words: Words,
    readonly metadata: PackMetadata,
  ) {}

  /** The hazard's name. */
  hazard(kind: string): string {
    return this.words.marked(`hazard-${idOf(kind)}`);
  }

  /** Several hazards' names in one line. */
  hazards(kinds: readonly string[]): string {
    const [first = "", ...others] = kinds.map((kind) => this.hazard(kind));
    return others.reduce((list, next) => this.words.marked("list-pair", { first: list, second: next }), first);
  }

  /** The zone in one line: hazard and depth, or hazard and rank. */
  zone(kind: string, zone: Zone): Node {
    const hazard = this.hazard(kind);
    if (zone.depth_m) return this.words.node("zone-depth", { hazard, depth: this.depth(zone.depth_m) });
    return this.words.node("zone-rank", { hazard, rank: this.rank(zone) });
  }

  /** What the depth means for a house. */
  depthMeans(depth: DepthRange): Node {
    return this.words.node(`depth-means-${idOf(bandOf(this.metadata, depth))}`);
  }

  /** A worse zone close by. */
  near({ within_m }: Near, zone: Zone): Node {
    const metres = Math.round(within_m);
    if (zone.depth_m) return this.words.node("near-depth", { metres, depth: this.depth(zone.depth_m) });
    return this.words.node("near-rank", { metres, rank: this.rank(zone) });
  }

  /** That a zone of a hazard begins close to a site outside it. */
  nearZone(kind: string): Node {
    const { near_m } = this.metadata.advice.derivation;
    return this.words.node("shelter-near-zone", { hazard: this.hazard(kind), metres: near_m });
  }

  /** A depth range: below, between or from. */
  depth({ min, max }: DepthRange): string {
    if (max === null || max === undefined) return this.words.marked("depth-from", { min: min ?? 0 });
    if (!min) return this.words.marked("depth-below", { max });
    return this.words.marked("depth-range", { min, max });
  }

  /** The words of a rank's class. */
  rank({ code }: Zone): string {
    return this.words.marked(`rank-${idOf(code)}`);
  }

  /** The official colour of a zone. */
  colour(zone: Zone): string {
    const legend = this.layer(zone.layer)?.legend ?? [];
    const same = legend.filter(({ rank }) => rank === zone.rank);
    const own = same.find(({ phenomenon }) => phenomenon && zone.phenomena?.includes(PHENOMENA[phenomenon - 1] ?? ""));
    return (own ?? same[0])?.hex ?? "none";
  }

  /** What is not known of a hazard, and why. */
  gap(kind: string, known: Knowledge): Node {
    const hazard = this.hazard(kind);
    if (known.state === "not_surveyed") {
      const id = `knowledge-not-surveyed-${idOf(known.what ?? "")}`;
      return this.words.node(this.words.has(id) ? id : "knowledge-not-surveyed");
    }
    if (known.state === "stale") {
      if (!known.since) return this.words.node("knowledge-stale-undated", { hazard });
      return this.words.node("knowledge-stale", { hazard, date: date(this.words, known.since) });
    }
    if (known.state === "no_data") return this.words.node("knowledge-no-data", { hazard });
    const land = kind === "landslide" ? "-land" : "";
    return this.words.node(`knowledge-no-zone-shown${land}`, { hazard });
  }

  /** What the survey behind a layer looked at, and what it named as outside. */
  covers(id: string | undefined): Node[] {
    const covers = this.layer(id)?.covers;
    const what = (covers?.what ?? []).map((code) => `covers-${idOf(code)}`).filter((key) => this.words.has(key));
    return [...what.map((key) => this.words.node(key)), ...this.exceptions(covers)];
  }

  /** Which edition of which source the answer comes from. */
  source(id: string): Node | undefined {
    const source = this.layer(id)?.source;
    if (!source?.credit) return undefined;
    return this.words.node("answer-source", { credit: this.japanese(source.credit), edition: source.edition ?? "" });
  }

  /** The layer of an id. */
  layer(id: string | undefined): Layer | undefined {
    return this.metadata.layers.find((layer) => layer.id === id);
  }

  /** A text the publishers wrote in Japanese. */
  japanese(text: string): Foreign | string {
    return this.words.lang.startsWith("ja") ? text : new Foreign(text, "ja");
  }

  private exceptions(covers: Layer["covers"]): Node[] {
    return (covers?.exceptions ?? []).map(({ name, on, near }) => {
      const said = { name: this.words.markedName(name) };
      if (!on) return this.words.node("covers-exception-named", said);
      const dated = { ...said, date: date(this.words, on) };
      if (!near) return this.words.node("covers-exception-dated", dated);
      return this.words.node("covers-exception", { ...dated, near: this.words.markedName(near) });
    });
  }
}

/** The band of the advice table a depth range falls in, by its upper end. */
function bandOf(metadata: PackMetadata, { max }: DepthRange): string {
  const bands = metadata.advice.derivation.depth_bands;
  const upper = max ?? Infinity;
  return bands.find(({ max_m }) => max_m === null || upper <= max_m)?.band ?? "10m_or_more";
}
