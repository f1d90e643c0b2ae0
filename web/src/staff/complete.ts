import { el } from "../text/dom";
import { sayComplete } from "./actions";
import { type Board, SUBJECTS } from "./board";
import { type Desk, may, refusalText } from "./desk";
import { clock } from "./times";
import { unmarked } from "./vocabulary";

/** "All that is posted now is all there is": per kind or for all, and until when that counts. */
export class Complete {
  readonly element: HTMLElement;
  readonly #lines = new Map<string, HTMLElement>();
  readonly #fault = el("p", { class: "fault", role: "alert", hidden: true });
  readonly #all: HTMLButtonElement;

  constructor(readonly desk: Desk) {
    const { words } = desk;
    this.#all = this.#button("all");
    const rows = SUBJECTS.map((subject) => {
      const line = el("p", { class: "entry-meta" });
      this.#lines.set(subject, line);
      return el("li", {}, this.#button(subject), line);
    });
    this.element = el(
      "section",
      { class: "complete", "aria-labelledby": "complete-title" },
      el("h2", { id: "complete-title" }, words.node("staff-complete")),
      el("p", { class: "hint" }, words.node("staff-complete-hint")),
      el("ul", {}, ...rows),
      this.#all,
      this.#fault,
    );
  }

  /** Shows since when and until when each counts. */
  show(board: Board): void {
    const { words, feed } = this.desk;
    const now = feed.now();
    for (const [subject, line] of this.#lines) {
      const { confirmed_at: at = null, recheck_by: until = null } = board.completeness[subject] ?? {};
      const never = at === null || until === null;
      const over = !never && Date.parse(until) <= now;
      const id = never ? "staff-complete-never" : over ? "staff-complete-over" : "staff-complete-until";
      line.textContent = unmarked(words.plain(id, never ? {} : { at: clock(at, now), until: clock(until, now) }));
      line.toggleAttribute("data-over", never || over);
    }
  }

  /** Gives the keyboard to the button for all. */
  focus(): void {
    this.#all.focus();
  }

  #button(of: string): HTMLButtonElement {
    const { words } = this.desk;
    const button = el("button", { type: "button", class: of === "all" ? "button" : "button button-small", click: () => void this.#say(of) }, words.node(`staff-complete-${of}`));
    button.disabled = !may(this.desk, "confirmations");
    return button;
  }

  async #say(of: string): Promise<void> {
    const answer = await sayComplete(this.desk, of);
    this.#fault.hidden = answer.ok;
    if (answer.ok) this.desk.announce(this.desk.words.plain("staff-did-complete"));
    else this.#fault.textContent = refusalText(this.desk, answer.refusal);
  }
}
