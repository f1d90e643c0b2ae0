import type { Place } from "../search/gazetteer";
import { el } from "../text/dom";
import { PATHS } from "./actions";
import type { Closure } from "./board";
import { Choices } from "./choices";
import type { Desk } from "./desk";
import { DraftStore } from "./draft-store";
import { type ClosureDraft, EMPTY_CLOSURE, closureBody, closurePatch, draftOfClosure, missingInClosure } from "./drafts";
import { EntryForm, NEW, type Part, type Target } from "./entry-form";
import { Field } from "./fields";
import { Moments } from "./moments";
import { Translations } from "./translations";
import { unmarked } from "./vocabulary";
import { Where } from "./where";

/** Hours until a closure is to be looked at again, each on its own key. */
const RECHECK_HOURS = ["1", "2", "4"];

/** Restrictions that hold in one direction. */
const ONE_WAY = ["closure_one_direction", "one_way"];

/** How many restrictions and causes stand open: those that a storm brings. */
const RESTRICTIONS_OPEN = 6;
const CAUSES_OPEN = 9;

/** What the server answers to a posting, as far as it is read. */
export interface PostedClosure {
  readonly properties: Pick<Closure, "id" | "version" | "road_name">;
}

/** The form that posts or changes a closure. */
export class ClosureForm {
  readonly element: HTMLElement;
  readonly where: Where;
  readonly entry: EntryForm<ClosureDraft>;
  readonly #road: Field;
  readonly #rows: ReturnType<ClosureForm["buildRows"]>;
  readonly #starts: Moments;
  readonly #ends: Moments;
  readonly #detour: Field;
  readonly #note: Field;
  readonly #translations: Translations;
  readonly #more: HTMLDetailsElement;
  readonly #parts: ReadonlyMap<string, Part>;

  constructor(
    readonly desk: Desk,
    readonly onPosted: (closure: PostedClosure, changed: boolean) => void,
  ) {
    const { words, vocabulary } = desk;
    const changed = () => this.entry.changed();
    this.where = new Where(desk, changed);
    this.#road = new Field({ name: "road_name", label: words.node("staff-road"), hint: words.node("staff-road-hint"), most: vocabulary.limits.road_name, onInput: changed, onEnter: () => this.#rows.restriction.focus() });
    this.#rows = this.buildRows(changed);
    this.#starts = new Moments(desk, { name: "starts_at", legend: "staff-starts", none: "staff-starts-now", onChange: changed });
    this.#ends = new Moments(desk, { name: "expected_end_at", legend: "staff-ends", none: "staff-ends-unknown", onChange: changed });
    this.#detour = new Field({ name: "detour", label: words.node("staff-detour"), hint: words.node("staff-note-public"), most: vocabulary.limits.detour, onInput: changed });
    this.#note = new Field({ name: "note_ja", label: words.node("staff-note"), hint: words.node("staff-note-public"), type: "area", most: vocabulary.limits.note, onInput: () => (this.#translations.follow(this.#note.value), changed()) });
    this.#translations = new Translations(desk, changed);
    const rows = this.#rows;
    this.#more = el(
      "details",
      { class: "more-rows" },
      el("summary", {}, words.node("staff-more")),
      rows.direction.element,
      rows.affects.element,
      rows.feature.element,
      this.#starts.element,
      this.#ends.element,
      rows.decided.element,
      this.#detour.element,
      this.#note.element,
      this.#translations.element,
    );
    this.#parts = new Map<string, Part>([
      ["geometry", this.where],
      ["road_name", this.#road],
      ["restriction", rows.restriction],
      ["cause", rows.cause],
      ["recheck_by", rows.recheck],
      ...this.#hidden(),
    ]);
    this.entry = new EntryForm<ClosureDraft>(desk, this.#spec(), [
      this.where.element,
      this.#road.element,
      rows.restriction.element,
      rows.cause.element,
      rows.recheck.element,
      this.#more,
    ]);
    this.element = this.entry.element;
  }

  /** Takes a place of the search: where it is, and a name for the road to begin with. */
  choose(place: Place): void {
    const { words, codes } = this.desk;
    const name = codes.name(place.name);
    this.where.take({ point: [place.lon, place.lat], name });
    if (!this.#road.value.trim()) {
      this.#road.value = place.kind === "bridge" ? name : unmarked(words.plain("staff-road-near", { name }));
      if (place.kind === "bridge") this.#rows.feature.value = "bridge";
    }
    this.entry.changed();
    if (!this.where.wantsEnd) this.#road.focus();
  }

  /** Begins to change a posted closure. */
  change(closure: Closure): void {
    this.entry.load(draftOfClosure(closure), closure);
    this.#rows.restriction.focus();
  }

  /** Gives the keyboard to the first row. */
  focus(): void {
    this.#road.focus();
  }

  private buildRows(changed: () => void) {
    const { words, codes, vocabulary } = this.desk;
    const lists = vocabulary.closures;
    const row = (name: string, legend: string, list: string, all: readonly string[], next: () => void, columns = 2, open?: number) =>
      new Choices({
        name,
        legend: words.node(legend),
        columns,
        open,
        rest: words.plain("staff-others"),
        choices: codes.choices(list, all),
        onChoose: (byKey) => {
          changed();
          if (byKey) next();
        },
      });
    const recheck = new Choices({
      name: "recheck_by",
      legend: words.node("staff-recheck"),
      columns: 3,
      choices: RECHECK_HOURS.map((hours) => ({ code: hours, key: hours, label: words.plain("staff-hours", { hours: Number(hours) }) })),
      onChoose: (byKey) => {
        changed();
        if (byKey) this.entry.focusButton();
      },
    });
    const cause = row("cause", "staff-cause", "staff-cause", lists.causes, () => recheck.focus(), 3, CAUSES_OPEN);
    const restriction = row("restriction", "staff-restriction", "closure-restriction", lists.restrictions, () => {
      if (ONE_WAY.includes(restriction.value)) this.#openFor(direction);
      else cause.focus();
    }, 2, RESTRICTIONS_OPEN);
    const direction = row("direction", "staff-direction", "staff-direction", lists.directions, () => cause.focus(), 3);
    const affects = new Choices({ name: "affects", legend: words.node("staff-affects"), hint: words.node("staff-affects-hint"), many: true, columns: 3, choices: codes.choices("closure-affected", lists.affects), onChoose: changed });
    const feature = row("feature", "staff-feature", "staff-feature", [...lists.features, ""], () => undefined, 3);
    feature.offer([...codes.choices("staff-feature", lists.features), { code: "", label: words.plain("staff-feature-none") }]);
    const decided = row("decided_by", "staff-decided-by", "staff-closure-decided-by", lists.decided_by, () => undefined, 2);
    return { restriction, cause, recheck, direction, affects, feature, decided };
  }

  #hidden(): [string, Part][] {
    const rows = this.#rows;
    const inside: [string, Part][] = [
      ["direction", rows.direction],
      ["affects", rows.affects],
      ["feature", rows.feature],
      ["starts_at", this.#starts],
      ["expected_end_at", this.#ends],
      ["decided_by", rows.decided],
      ["detour", this.#detour],
      ["note_ja", this.#note],
      ["note_translations", this.#translations],
    ];
    return inside.map(([name, part]) => [name, { element: part.element, fault: (text, within) => this.#faultInside(part, text, within), focus: () => part.focus() }]);
  }

  /** A fault must be seen: the folded rows open. */
  #faultInside(part: Part, text: string | undefined, within?: string): void {
    part.fault(text, within);
    if (text) this.#more.open = true;
  }

  #openFor(row: Choices): void {
    this.#more.open = true;
    row.focus();
  }

  #spec() {
    const { desk } = this;
    return {
      store: new DraftStore<ClosureDraft, Target<ClosureDraft>>("closure", sessionStorage),
      empty: EMPTY_CLOSURE,
      parts: () => this.#parts,
      read: () => this.#read(),
      write: (draft: ClosureDraft) => this.#write(draft),
      slot: (_draft: ClosureDraft, id: string | undefined) => id ?? NEW,
      missing: missingInClosure,
      sending: (draft: ClosureDraft, target: Target<ClosureDraft> | undefined) => this.#sending(draft, target),
      present: (id: string) => {
        const closure = desk.feed.board?.closures.find((one) => one.id === id);
        return closure && { draft: draftOfClosure(closure), version: closure.version };
      },
      button: (target: Target<ClosureDraft> | undefined) => this.#buttonWords(target),
      onPosted: (object: unknown, target: Target<ClosureDraft> | undefined) => this.onPosted(object as PostedClosure, target !== undefined),
    };
  }

  #sending(draft: ClosureDraft, target: Target<ClosureDraft> | undefined) {
    const now = this.desk.feed.now();
    if (!target) return { method: "POST" as const, path: "/api/v1/closures", body: () => closureBody(draft, now) };
    const { id, version, base } = target;
    return { method: "PATCH" as const, path: PATHS.closure(id), version, body: () => closurePatch(draft, base, now) };
  }

  #buttonWords(target: Target<ClosureDraft> | undefined): string {
    const count = this.desk.vocabulary.languages.length;
    return unmarked(this.desk.words.plain(target ? "staff-post-change" : "staff-post", { count }));
  }

  #read(): ClosureDraft {
    const rows = this.#rows;
    return {
      road_name: this.#road.value,
      geometry: this.where.geometry,
      restriction: rows.restriction.value,
      cause: rows.cause.value,
      direction: rows.direction.value || "both",
      affects: rows.affects.values,
      feature: rows.feature.value,
      starts_at: this.#starts.value,
      expected_end_at: this.#ends.value,
      recheck_hours: rows.recheck.value || EMPTY_CLOSURE.recheck_hours,
      decided_by: rows.decided.value || "city",
      detour: this.#detour.value,
      note_ja: this.#note.value,
      note_translations: this.#translations.value,
    };
  }

  #write(draft: ClosureDraft): void {
    const rows = this.#rows;
    this.#road.value = draft.road_name;
    this.where.geometry = draft.geometry;
    rows.restriction.value = draft.restriction;
    rows.cause.value = draft.cause;
    rows.direction.value = draft.direction;
    rows.affects.values = draft.affects;
    rows.feature.value = draft.feature;
    this.#starts.value = draft.starts_at;
    this.#ends.value = draft.expected_end_at;
    rows.recheck.value = draft.recheck_hours;
    rows.decided.value = draft.decided_by;
    this.#detour.value = draft.detour;
    this.#note.value = draft.note_ja;
    this.#translations.fill(draft.note_ja, draft.note_translations);
  }
}
