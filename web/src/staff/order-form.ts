import { el } from "../text/dom";
import type { Order } from "./board";
import { Choices } from "./choices";
import { type Desk, may } from "./desk";
import { PATHS } from "./actions";
import { AreaGrid } from "./area-grid";
import { DraftStore } from "./draft-store";
import { EMPTY_ORDER, type OrderDraft, draftOfOrder, missingInOrder, orderBody, orderCorrection } from "./drafts";
import { EntryForm, NEW, type Part, type Target } from "./entry-form";
import { Field } from "./fields";
import { Moments } from "./moments";
import { Translations } from "./translations";
import { unmarked } from "./vocabulary";

/** How many hazards stand open: those of the city mostly. */
const HAZARDS_OPEN = 6;

/** The form that prepares an evacuation order, or corrects one. */
export class OrderForm {
  readonly element: HTMLElement;
  readonly entry: EntryForm<OrderDraft>;
  readonly #rows: ReturnType<OrderForm["buildRows"]>;
  readonly #areas: AreaGrid;
  readonly #decidedAt: Moments;
  readonly #note: Field;
  readonly #translations: Translations;
  readonly #parts: ReadonlyMap<string, Part>;

  constructor(
    readonly desk: Desk,
    readonly onPrepared: (order: Order, changed: boolean) => void,
  ) {
    const { words, vocabulary } = desk;
    const changed = () => this.entry.changed();
    this.#areas = new AreaGrid(desk, changed);
    this.#rows = this.buildRows(changed);
    this.#decidedAt = new Moments(desk, { name: "decided_at", legend: "staff-decided-at", none: "staff-decided-now", onChange: changed });
    this.#note = new Field({ name: "note_ja", label: words.node("staff-note"), hint: words.node("staff-note-public"), type: "area", most: vocabulary.limits.note, onInput: () => (this.#translations.follow(this.#note.value), changed()) });
    this.#translations = new Translations(desk, changed);
    const rows = this.#rows;
    this.#parts = new Map<string, Part>([
      ["kind", rows.kind],
      ["hazard", rows.hazard],
      ["districts", this.#areas],
      ["reason", rows.reason],
      ["decided_by", rows.decided],
      ["decided_at", this.#decidedAt],
      ["supersedes", rows.supersedes],
      ["note_ja", this.#note],
      ["note_translations", this.#translations],
    ]);
    this.entry = new EntryForm<OrderDraft>(desk, this.#spec(), [
      rows.kind.element,
      rows.hazard.element,
      this.#areas.element,
      rows.reason.element,
      rows.decided.element,
      this.#decidedAt.element,
      rows.supersedes.element,
      this.#note.element,
      this.#translations.element,
    ]);
    this.element = el("div", {}, may(desk, "evacuation_prepare") ? null : el("p", { class: "note" }, words.node("staff-may-not-prepare")), this.entry.element);
  }

  /** Begins to change a prepared order, or to correct one that is in force. */
  change(order: Order): void {
    this.refresh();
    this.entry.load(draftOfOrder(order), order);
    this.focus();
  }

  /** Gives the keyboard to the first row. */
  focus(): void {
    this.#rows.kind.focus();
  }

  /** Offers the orders in force now as those that may be replaced. */
  refresh(): void {
    const { words, codes, feed } = this.desk;
    const own = this.entry.target?.id;
    const orders = (feed.board?.orders ?? []).filter(({ state, id }) => state === "in_force" && id !== own);
    const choices = orders.map((order) => ({ code: order.id, label: `${codes.order(order)} ${codes.areas(order.districts)}` }));
    this.#rows.supersedes.offer([{ code: "", label: words.plain("staff-supersedes-none") }, ...choices]);
    this.#rows.supersedes.element.hidden = choices.length === 0;
  }

  private buildRows(changed: () => void) {
    const { words, codes, vocabulary } = this.desk;
    const lists = vocabulary.orders;
    const row = (name: string, legend: string, choices: ReturnType<typeof codes.choices>, columns: number, next?: () => void, open?: number) =>
      new Choices({
        name,
        legend: words.node(legend),
        columns,
        choices,
        open,
        rest: words.plain("staff-others"),
        onChoose: (byKey) => {
          changed();
          if (byKey) next?.();
        },
      });
    const decided = row("decided_by", "staff-decided-by", codes.choices("staff-order-decided-by", lists.decided_by), 2);
    const reason = row("reason", "staff-reason", codes.choices("staff-reason", lists.reasons), 2, () => decided.focus());
    const hazard = row("hazard", "staff-hazard", codes.choices("hazard", vocabulary.hazards), 3, () => {
      this.#suitKind();
      this.#areas.focus();
    }, HAZARDS_OPEN);
    hazard.element.addEventListener("change", () => this.#suitKind());
    const kinds = lists.kinds.map(({ kind, level }) => ({
      code: kind,
      class: `level level-${level}`,
      label: unmarked(words.plain("staff-level-kind", { level, kind: codes.say("order-kind", kind) })),
    }));
    const kind = row("kind", "staff-kind", kinds, 1, () => hazard.focus());
    const supersedes = row("supersedes", "staff-supersedes", [], 1);
    return { kind, hazard, reason, decided, supersedes };
  }

  /** A hazard without levels knows one kind only. */
  #suitKind(): void {
    const { orders } = this.desk.vocabulary;
    if (orders.without_level.includes(this.#rows.hazard.value)) this.#rows.kind.value = orders.kind_without_level;
  }

  #spec() {
    return {
      store: new DraftStore<OrderDraft, Target<OrderDraft>>("order", sessionStorage),
      empty: EMPTY_ORDER,
      parts: () => this.#parts,
      read: () => this.#read(),
      write: (draft: OrderDraft) => this.#write(draft),
      slot: (_draft: OrderDraft, id: string | undefined) => id ?? NEW,
      missing: missingInOrder,
      sending: (draft: OrderDraft, target: Target<OrderDraft> | undefined) => this.#sending(draft, target),
      present: (id: string) => {
        const order = this.#order(id);
        return order && { draft: draftOfOrder(order), version: order.version };
      },
      button: (target: Target<OrderDraft> | undefined) => this.#buttonWords(target),
      onPosted: (object: unknown, target: Target<OrderDraft> | undefined) => this.onPrepared(object as Order, target !== undefined),
    };
  }

  #order(id: string): Order | undefined {
    return this.desk.feed.board?.orders.find((order) => order.id === id);
  }

  #sending(draft: OrderDraft, target: Target<OrderDraft> | undefined) {
    if (!target) return { method: "POST" as const, path: "/api/v1/evacuation", body: () => orderBody(draft) };
    const { id, version, base } = target;
    return { method: "POST" as const, path: `${PATHS.order(id)}/correct`, version, body: () => orderCorrection(draft, base) };
  }

  #buttonWords(target: Target<OrderDraft> | undefined): string {
    const { words } = this.desk;
    if (!target) return words.plain("staff-prepare");
    const public_ = this.#order(target.id)?.state === "in_force";
    return unmarked(words.plain(public_ ? "staff-order-correct" : "staff-order-change", { count: this.desk.vocabulary.languages.length }));
  }

  #read(): OrderDraft {
    const rows = this.#rows;
    return {
      kind: rows.kind.value,
      hazard: rows.hazard.value,
      districts: this.#areas.value,
      reason: rows.reason.value,
      decided_by: rows.decided.value || EMPTY_ORDER.decided_by,
      decided_at: this.#decidedAt.value,
      supersedes: rows.supersedes.value,
      note_ja: this.#note.value,
      note_translations: this.#translations.value,
    };
  }

  #write(draft: OrderDraft): void {
    const rows = this.#rows;
    rows.kind.value = draft.kind;
    rows.hazard.value = draft.hazard;
    this.#areas.value = draft.districts;
    rows.reason.value = draft.reason;
    rows.decided.value = draft.decided_by;
    this.#decidedAt.value = draft.decided_at;
    rows.supersedes.value = draft.supersedes;
    this.#note.value = draft.note_ja;
    this.#translations.fill(draft.note_ja, draft.note_translations);
  }
}
