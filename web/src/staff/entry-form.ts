import { el } from "../text/dom";
import type { Rehearsal } from "./api";
import { type Desk, refusalText } from "./desk";
import type { DraftStore, Kept } from "./draft-store";
import { rebase } from "./rebase";
import { type Refusal, faultId, fieldOf, withinOf, mayRetry } from "./refusals";
import { unmarked } from "./vocabulary";

/** How long to wait after the last change before the preview is asked for. */
const DEBOUNCE_MS = 400;

/** A part of a form that can say what is wrong with it; its first label or legend is its name. */
export interface Part {
  readonly element: HTMLElement;
  /** Shows what is wrong, at one place within it where the fault names one; or takes it away. */
  fault(text: string | undefined, within?: string): void;
  focus(): void;
}

/** What is to be changed, as it was seen. */
export interface Seen {
  readonly id: string;
  readonly version: number;
}

/** What is changed, and the form of the version that was seen: only what differs from it was changed here. */
export interface Target<Draft> extends Seen {
  readonly base: Draft;
}

/** The form of something as it stands posted now. */
export interface Present<Draft> {
  readonly draft: Draft;
  readonly version: number;
}

/** How a draft is sent. */
export interface Sending {
  readonly method: "POST" | "PUT" | "PATCH";
  readonly path: string;
  readonly version?: number;
  readonly body: () => unknown;
}

/** The slot of what is entered anew. */
export const NEW = "new";

/** One kind of entry: its fields, and how a draft becomes a request. */
export interface EntrySpec<Draft> {
  readonly store: DraftStore<Draft, Target<Draft>>;
  readonly empty: Draft;
  /** The fields by their member, in the order of the form. */
  readonly parts: () => ReadonlyMap<string, Part>;
  readonly read: () => Draft;
  readonly write: (draft: Draft) => void;
  /** Where a draft is kept: one place for each thing that is entered or changed; empty for nowhere. */
  readonly slot: (draft: Draft, id: string | undefined) => string;
  readonly missing: (draft: Draft) => readonly string[];
  readonly sending: (draft: Draft, target: Target<Draft> | undefined) => Sending;
  /** What something is on the board now. */
  readonly present: (id: string) => Present<Draft> | undefined;
  /** The words of the button. */
  readonly button: (target: Target<Draft> | undefined) => string;
  readonly onPosted: (object: unknown, target: Target<Draft> | undefined) => void;
}

/** Fields, preview, button: keeps what is typed, sends it once, and says at the field what is wrong. */
export class EntryForm<Draft extends object> {
  readonly element: HTMLFormElement;
  readonly #top: HTMLElement;
  readonly #button: HTMLButtonElement;
  #target: Target<Draft> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asking: AbortController | undefined;
  #sending = false;

  constructor(
    readonly desk: Desk,
    readonly spec: EntrySpec<Draft>,
    rows: readonly Node[],
  ) {
    this.#top = el("p", { class: "fault fault-top", role: "alert", hidden: true });
    this.#button = el("button", { type: "submit", class: "button button-main button-post" });
    const discard = el("button", { type: "button", class: "button button-small button-discard", click: () => this.clear() }, desk.words.node("staff-discard-draft"));
    this.element = el("form", { class: "entry-form", novalidate: true }, el("div", { class: "entry-rows" }, ...rows, discard), el("div", { class: "entry-foot" }, this.#top, this.#button));
    this.element.addEventListener("submit", (event) => {
      event.preventDefault();
      void this.submit();
    });
    this.element.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      void this.submit();
    });
    const kept = spec.store.read(spec.store.current || NEW);
    this.#show(kept?.draft ?? spec.empty, kept?.target);
  }

  /** What is being changed, if anything is. */
  get target(): Target<Draft> | undefined {
    return this.#target;
  }

  /** Begins with a draft, or goes on with what was typed for the same thing before. */
  load(draft: Draft, seen?: Seen): void {
    const slot = this.spec.slot(draft, seen?.id);
    const kept = this.spec.store.read(slot);
    this.spec.store.current = slot;
    if (kept && kept.target?.version === seen?.version) this.#show(kept.draft, kept.target);
    else if (seen) this.#change(draft, seen, kept);
    else this.#show(draft, undefined);
    this.rehearse();
  }

  /** Begins to change what was seen; what was typed upon an earlier version of it comes along. */
  #change(draft: Draft, { id, version }: Seen, kept: Kept<Draft, Target<Draft>> | undefined): void {
    this.#show(draft, { id, version, base: this.#asWritten(draft) });
    if (!kept?.target) return;
    this.spec.write(kept.draft);
    this.#goOnFrom({ draft, version }, kept.target);
  }

  /** Leaves what is being changed for what is entered anew; both stay kept. */
  leave(): void {
    this.spec.store.current = "";
    this.#show(this.spec.store.read(NEW)?.draft ?? this.spec.empty, undefined);
    this.rehearse();
  }

  /** Throws away what is in the form. */
  clear(): void {
    this.spec.store.forget(this.#slot());
    this.leave();
  }

  #slot(): string {
    return this.spec.slot(this.spec.read(), this.#target?.id);
  }

  /** Something was typed or chosen: keeps it, and asks for the preview after a while. */
  changed(): void {
    this.#keep();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.rehearse(), DEBOUNCE_MS);
  }

  #keep(): void {
    const slot = this.#slot();
    const draft = this.spec.read();
    if (slot) this.spec.store.keep(slot, this.#target ? { draft, target: this.#target } : { draft });
  }

  /** Shows what the public would read. */
  rehearse(): void {
    clearTimeout(this.#timer);
    this.#asking?.abort();
    const draft = this.spec.read();
    if (this.spec.missing(draft).length > 0) {
      this.desk.preview.idle("staff-preview-incomplete");
      return;
    }
    this.#asking = new AbortController();
    void this.#rehearse(draft, this.#asking.signal);
  }

  /** Gives the keyboard to the button that posts. */
  focusButton(): void {
    this.#button.focus();
  }

  /** Sends the draft; the same one again is recognised as a retry. */
  async submit(): Promise<void> {
    if (this.#sending) return;
    this.#clearFaults();
    const draft = this.spec.read();
    const missing = this.spec.missing(draft);
    if (missing.length > 0) {
      this.#faults(missing.map((name) => [name, this.#missingText(name)]));
      return;
    }
    this.#busy(true);
    const target = this.#target;
    const { method, path, version, body } = this.spec.sending(draft, target);
    const attempt = this.spec.store.attempt([draft, target], body);
    const write = { body: attempt.body, key: attempt.key, ...(version === undefined ? {} : { version }) };
    const answer = await this.desk.api.write<unknown>(method, path, write);
    this.#busy(false);
    if (!answer.ok) {
      await this.#refused(answer.refusal);
      return;
    }
    this.clear();
    await this.desk.feed.refresh();
    this.spec.onPosted(answer.data, target);
  }

  async #rehearse(draft: Draft, signal: AbortSignal): Promise<void> {
    const { preview, api } = this.desk;
    preview.wait();
    const { method, path, version, body } = this.spec.sending(draft, this.#target);
    const write = { body: body(), signal, rehearse: true, ...(version === undefined ? {} : { version }) };
    const answer = await api.write<Rehearsal>(method, path, write);
    if (signal.aborted) return;
    if (answer.ok) {
      preview.show(answer.data);
      return;
    }
    preview.idle(answer.refusal.status === 0 ? "staff-preview-offline" : "staff-preview-refused");
    if (answer.refusal.code === "invalid") this.#showFaults(answer.refusal, false);
  }

  async #refused(refusal: Refusal): Promise<void> {
    if (!mayRetry(refusal)) this.spec.store.forgetAttempt();
    if (refusal.code === "stale" && this.#target) {
      await this.desk.feed.refresh();
      const present = this.spec.present(this.#target.id);
      if (present) {
        this.#goOnFrom(present, this.#target);
        return;
      }
    }
    this.#say(refusalText(this.desk, refusal));
    if (refusal.errors.length > 0) this.#showFaults(refusal, true);
    else this.#button.focus();
  }

  /** Somebody else was first: what they changed comes into the form, what was changed here stays, and both are told. */
  #goOnFrom({ draft, version }: Present<Draft>, { id, base }: Target<Draft>): void {
    const { words } = this.desk;
    const mine = this.spec.read();
    const now = this.#asWritten(draft);
    const { draft: merged, theirs, both } = rebase(base, mine, now);
    this.#show(merged, { id, version, base: now });
    this.#keep();
    this.#button.focus();
    if (both.length > 0) this.#faults(both.map((name) => [name, words.plain("staff-stale-both")]));
    const members = theirs.map((name) => this.#nameOf(name)).join("、");
    this.#say(unmarked(theirs.length > 0 ? words.plain("staff-stale-changed", { members }) : words.plain("staff-stale-same")));
    this.rehearse();
  }

  /** A draft as the fields give it back: what is compared with what they give later. */
  #asWritten(draft: Draft): Draft {
    this.spec.write(draft);
    return this.spec.read();
  }

  /** What the form calls a member. */
  #nameOf(member: string): string {
    return this.spec.parts().get(member)?.element.querySelector("summary, legend, label")?.textContent ?? member;
  }

  #showFaults({ errors }: Refusal, move: boolean): void {
    const { words } = this.desk;
    this.#faults(errors.map((fault) => [fieldOf(fault.pointer), words.plain(faultId(fault, (id) => words.has(id))), withinOf(fault.pointer)]), move);
  }

  /** Says faults at their fields, what has no field on top, and goes to the first. */
  #faults(faults: readonly (readonly [string, string, (string | undefined)?])[], move = true): void {
    const parts = this.spec.parts();
    const homeless = faults.filter(([name]) => !parts.has(name)).map(([, text]) => text);
    for (const [name, text, within] of faults) parts.get(name)?.fault(text, within);
    if (homeless.length > 0) this.#say([...new Set(homeless)].join(" "));
    else if (move) this.#say(this.desk.words.plain("staff-refusal-invalid"));
    const first = [...parts].find(([name]) => faults.some(([wrong]) => wrong === name));
    if (move) first?.[1].focus();
  }

  #missingText(name: string): string {
    const { words } = this.desk;
    return words.plain(faultId({ pointer: `/${name}`, code: "missing", detail: "" }, (id) => words.has(id)));
  }

  #clearFaults(): void {
    this.#say("");
    for (const part of this.spec.parts().values()) part.fault(undefined);
  }

  #say(text: string): void {
    this.#top.textContent = text;
    this.#top.hidden = !text;
  }

  #busy(busy: boolean): void {
    this.#sending = busy;
    this.#button.setAttribute("aria-disabled", String(busy));
    this.#button.textContent = busy ? this.desk.words.plain("staff-posting") : this.spec.button(this.#target);
  }

  #show(draft: Draft, target: Target<Draft> | undefined): void {
    this.#target = target;
    this.spec.write(draft);
    this.#clearFaults();
    this.#button.textContent = this.spec.button(target);
    this.element.toggleAttribute("data-changing", target !== undefined);
    this.element.querySelector(".entry-rows")?.scrollTo(0, 0);
  }
}
