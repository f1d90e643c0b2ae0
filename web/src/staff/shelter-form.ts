import { normalise } from "../search/normalise";
import { el } from "../text/dom";
import { PATHS } from "./actions";
import type { Opening } from "./board";
import { Choices } from "./choices";
import type { Desk, Facility } from "./desk";
import { DraftStore } from "./draft-store";
import { EMPTY_OPENING, type OpeningDraft, draftOfOpening, letsIn, missingInOpening, openingBody, undesignated } from "./drafts";
import { EntryForm, type Part, type Target } from "./entry-form";
import { Field } from "./fields";
import { Translations } from "./translations";
import { unmarked } from "./vocabulary";

const RECHECK_HOURS = ["1", "2", "4"];

/** Every facility with its state; one that is chosen opens to the form that sets its state. */
export class ShelterForm {
  readonly element: HTMLElement;
  readonly entry: EntryForm<OpeningDraft>;
  readonly #filter: Field;
  readonly #list: HTMLElement;
  readonly #chooser: HTMLElement;
  readonly #editor: HTMLElement;
  readonly #title: HTMLElement;
  readonly #rows: ReturnType<ShelterForm["buildRows"]>;
  readonly #services: ReadonlyMap<string, HTMLSelectElement>;
  readonly #inside: HTMLElement;
  readonly #parts: ReadonlyMap<string, Part>;
  #facility = "";
  /** The facility whose form was last shown: the one a posting was for. */
  #last: Facility | undefined;

  constructor(
    readonly desk: Desk,
    readonly onPosted: (facility: Facility | undefined) => void,
  ) {
    const { words } = desk;
    this.#filter = new Field({ name: "filter", label: words.node("staff-shelter-find"), onInput: () => this.refresh() });
    this.#list = el("ul", { class: "facilities" });
    this.#chooser = el("div", { class: "facility-chooser" }, this.#filter.element, this.#list);
    this.#title = el("h3", { tabindex: "-1" });
    this.#services = this.#buildServices();
    this.#rows = this.buildRows(() => this.#changed());
    const rows = this.#rows;
    const services = this.#servicesPart();
    this.#inside = el("div", { class: "inside" }, rows.crowding.element, services.element, rows.languages.element);
    this.#parts = new Map<string, Part>([
      ["state", rows.state],
      ["open_for", rows.hazards],
      ["undesignated_reason_ja", rows.reason],
      ["crowding", rows.crowding],
      ["services", services],
      ["interpreter_languages", rows.languages],
      ["recheck_by", rows.recheck],
      ["note_ja", rows.note],
      ["note_translations", rows.translations],
    ]);
    this.entry = new EntryForm<OpeningDraft>(desk, this.#spec(), [rows.state.element, rows.hazards.element, rows.reason.element, this.#inside, rows.recheck.element, rows.note.element, rows.translations.element]);
    const back = el("button", { type: "button", class: "button button-small", click: () => this.back() }, words.node("staff-shelter-back"));
    this.#editor = el("div", { class: "facility-editor" }, el("div", { class: "where-line" }, this.#title, back), this.entry.element);
    this.element = el("div", {}, this.#chooser, this.#editor);
    this.#showEditor();
  }

  /** Gives the keyboard to the search of facilities, or to the form. */
  focus(): void {
    if (this.#facility) this.#rows.state.focus();
    else this.#filter.focus();
  }

  /** Opens a facility's form with its present state. */
  choose(id: string): void {
    const opening = this.#opening(id);
    const facility = this.desk.facilities.find((one) => one.id === id);
    if (!facility) return;
    this.#facility = id;
    const first = { ...EMPTY_OPENING, facility: id, open_for: this.#usual(facility) };
    this.entry.load(opening ? draftOfOpening(opening) : first, opening && { id, version: opening.version });
    this.#rows.state.focus();
  }

  /** Goes back to the list; what was typed stays kept with its facility. */
  back(): void {
    const before = this.#facility;
    this.entry.leave();
    this.refresh();
    const row = this.#list.querySelector<HTMLElement>(`[data-facility="${CSS.escape(before)}"]`);
    (row ?? this.#filter.input).focus();
  }

  /** Draws the list of facilities anew: only the states in it change, the order never. */
  refresh(): void {
    const wanted = normalise(this.#filter.value);
    const found = this.desk.facilities.filter(({ name, reading }) => !wanted || normalise(name).includes(wanted) || normalise(reading).includes(wanted));
    const focused = this.#list.querySelector<HTMLElement>(":focus")?.dataset.facility;
    this.#list.replaceChildren(...found.map((facility) => this.#row(facility)));
    if (found.length === 0) this.#list.append(el("li", { class: "hint" }, this.desk.words.node("staff-shelter-none")));
    if (focused) this.#list.querySelector<HTMLElement>(`[data-facility="${CSS.escape(focused)}"]`)?.focus();
  }

  #row(facility: Facility): HTMLElement {
    const { codes, words } = this.desk;
    const opening = this.#opening(facility.id);
    const posted = opening ? codes.say("staff-opening", opening.state) : words.plain("staff-opening-none");
    const begun = this.entry.spec.store.read(facility.id) !== undefined;
    const state = begun ? `${posted}・${words.plain("staff-begun")}` : posted;
    return el(
      "li",
      {},
      el(
        "button",
        { type: "button", class: "facility", "data-facility": facility.id, "data-state": opening?.state ?? "none", click: () => this.choose(facility.id) },
        el("strong", {}, facility.name),
        el("span", { class: "state" }, opening?.crowding ? `${state}・${codes.say("staff-crowding", opening.crowding)}` : state),
      ),
    );
  }

  #opening(id: string): Opening | undefined {
    return this.desk.feed.board?.openings.find(({ facility }) => facility === id);
  }

  /** The hazards to begin with: those of the orders in force that the facility is designated for. */
  #usual({ designated }: Facility): string[] {
    const orders = (this.desk.feed.board?.orders ?? []).filter(({ state }) => state === "in_force");
    return [...new Set(orders.map(({ hazard }) => hazard))].filter((hazard) => designated[hazard]);
  }

  private buildRows(changed: () => void) {
    const { words, codes, vocabulary } = this.desk;
    const lists = vocabulary.shelters;
    const translations = new Translations(this.desk, changed);
    const note: Field = new Field({ name: "note_ja", label: words.node("staff-note"), hint: words.node("staff-note-public"), type: "area", most: vocabulary.limits.note, onInput: () => (translations.follow(note.value), changed()) });
    const reason = new Field({ name: "undesignated_reason_ja", label: words.node("staff-undesignated"), hint: words.node("staff-undesignated-hint"), type: "area", most: vocabulary.limits.detour, onInput: changed });
    const languages = new Field({ name: "interpreter_languages", label: words.node("staff-interpreters"), hint: words.node("staff-interpreters-hint"), onInput: changed });
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
    const crowding = new Choices({ name: "crowding", legend: words.node("staff-crowding"), columns: 4, choices: codes.choices("staff-crowding", lists.crowding), onChoose: (byKey) => (changed(), byKey && recheck.focus()) });
    const hazards = new Choices({ name: "open_for", legend: words.node("staff-open-for"), many: true, columns: 2, choices: [], onChoose: changed });
    const state = new Choices({
      name: "state",
      legend: words.node("staff-opening-state"),
      columns: 2,
      choices: codes.choices("staff-opening", lists.states),
      onChoose: (byKey) => {
        changed();
        if (byKey) (letsIn(state.value) ? hazards : recheck).focus();
      },
    });
    return { state, hazards, reason, crowding, languages, recheck, note, translations };
  }

  #buildServices(): ReadonlyMap<string, HTMLSelectElement> {
    const { codes, vocabulary } = this.desk;
    const { services, known } = vocabulary.shelters;
    return new Map(
      services.map((service) => {
        const options = [...known].reverse().map((code) => el("option", { value: code }, codes.say("staff-known", code)));
        return [service, el("select", { id: `service-${service}`, change: () => this.#changed() }, ...options)];
      }),
    );
  }

  #servicesPart(): Part {
    const { words, codes } = this.desk;
    const rows = [...this.#services].map(([service, select]) => el("div", { class: "service" }, el("label", { for: select.id }, codes.say("opening-service", service)), select));
    const said = el("p", { class: "fault", hidden: true });
    return {
      element: el("fieldset", { class: "row-field" }, el("legend", {}, words.node("staff-services")), el("div", { class: "services" }, ...rows), said),
      fault: (text) => {
        said.textContent = text ?? "";
        said.hidden = !text;
      },
      focus: () => this.#services.values().next().value?.focus(),
    };
  }

  #changed(): void {
    this.#suit();
    this.#parts.get("services")?.fault(undefined);
    this.entry.changed();
  }

  /** Shows only the rows that the state has use for. */
  #suit(): void {
    const draft = this.#read();
    this.#rows.hazards.element.hidden = !letsIn(draft.state);
    this.#inside.hidden = !letsIn(draft.state);
    this.#rows.crowding.element.hidden = draft.state !== "open";
    this.#rows.reason.element.hidden = undesignated(draft, this.#designated()).length === 0;
    this.#rows.languages.element.hidden = draft.services.interpreter !== "yes";
  }

  #designated(): Readonly<Record<string, boolean>> {
    return this.desk.facilities.find(({ id }) => id === this.#facility)?.designated ?? {};
  }

  #offerHazards(): void {
    const { words, codes, vocabulary, facilities } = this.desk;
    const facility = facilities.find(({ id }) => id === this.#facility);
    this.#rows.hazards.offer(
      vocabulary.hazards.map((hazard) => {
        const name = codes.say("hazard", hazard);
        const flooded = facility?.in_zone.includes(hazard) || (hazard === "flood" && facility?.known_flooded);
        const id = !facility?.designated[hazard] ? "staff-hazard-undesignated" : flooded ? "staff-hazard-in-zone" : undefined;
        return { code: hazard, label: id ? unmarked(words.plain(id, { name })) : name, class: id ? "doubtful" : "" };
      }),
    );
  }

  #spec() {
    return {
      store: new DraftStore<OpeningDraft, Target<OpeningDraft>>("shelter", sessionStorage),
      empty: EMPTY_OPENING,
      parts: () => this.#parts,
      read: () => this.#read(),
      write: (draft: OpeningDraft) => this.#write(draft),
      slot: (draft: OpeningDraft) => draft.facility,
      missing: (draft: OpeningDraft) => missingInOpening(draft, this.#designated()),
      sending: (draft: OpeningDraft, target: Target<OpeningDraft> | undefined) => ({
        method: "PUT" as const,
        path: `${PATHS.shelter(draft.facility)}/state`,
        ...(target ? { version: target.version } : {}),
        body: () => openingBody(draft, this.#designated(), this.desk.feed.now()),
      }),
      present: (id: string) => {
        const opening = this.#opening(id);
        return opening && { draft: draftOfOpening(opening), version: opening.version };
      },
      button: () => unmarked(this.desk.words.plain("staff-post", { count: this.desk.vocabulary.languages.length })),
      onPosted: () => {
        this.refresh();
        this.onPosted(this.#last);
      },
    };
  }

  #read(): OpeningDraft {
    const rows = this.#rows;
    return {
      facility: this.#facility,
      state: rows.state.value,
      open_for: rows.hazards.values,
      undesignated_reason_ja: rows.reason.value,
      crowding: rows.crowding.value,
      services: Object.fromEntries([...this.#services].map(([service, { value }]) => [service, value])),
      interpreter_languages: rows.languages.value,
      recheck_hours: rows.recheck.value || EMPTY_OPENING.recheck_hours,
      note_ja: rows.note.value,
      note_translations: rows.translations.value,
    };
  }

  #write(draft: OpeningDraft): void {
    const rows = this.#rows;
    if (this.#facility) this.#last = this.desk.facilities.find(({ id }) => id === this.#facility);
    this.#facility = draft.facility;
    this.#offerHazards();
    rows.state.value = draft.state;
    rows.hazards.values = draft.open_for;
    rows.reason.value = draft.undesignated_reason_ja;
    rows.crowding.value = draft.crowding;
    for (const [service, select] of this.#services) select.value = draft.services[service] ?? "unknown";
    rows.languages.value = draft.interpreter_languages;
    rows.recheck.value = draft.recheck_hours;
    rows.note.value = draft.note_ja;
    rows.translations.fill(draft.note_ja, draft.note_translations);
    this.#suit();
    if (this.#editor) this.#showEditor();
  }

  #showEditor(): void {
    this.#chooser.hidden = this.#facility !== "";
    this.#editor.hidden = this.#facility === "";
    this.#title.textContent = this.desk.facilities.find(({ id }) => id === this.#facility)?.name ?? "";
  }
}
