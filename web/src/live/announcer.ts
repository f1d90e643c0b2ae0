import { el } from "../text/dom";

/** How long an announcement stays for a screen reader to find. */
const STAY_MS = 30_000;

/** Two unseen lines that screen readers read aloud when they change. */
export class Announcer {
  readonly #calm = el("div", { class: "unseen", role: "status", "aria-live": "polite", "data-added": true });
  readonly #urgent = el("div", { class: "unseen", role: "alert", "aria-live": "assertive", "data-added": true });

  constructor() {
    document.body.append(this.#calm, this.#urgent);
  }

  /** Reads when the reader is idle. */
  say(...lines: (Node | string)[]): void {
    put(this.#calm, lines);
  }

  /** Reads at once. */
  sayAtOnce(...lines: (Node | string)[]): void {
    put(this.#urgent, lines);
  }
}

function put(place: HTMLElement, lines: readonly (Node | string)[]): void {
  if (lines.length === 0) return;
  const spoken = lines.map((line) => el("p", {}, line));
  for (const reading of spoken.flatMap((line) => [...line.querySelectorAll("rt, rp")])) reading.remove();
  place.replaceChildren(...spoken);
  setTimeout(() => spoken.forEach((line) => line.remove()), STAY_MS);
}
