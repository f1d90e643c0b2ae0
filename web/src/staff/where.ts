import { LocalMetric } from "../engine/metric";
import type { Point } from "../engine/types";
import { el } from "../text/dom";
import { distance } from "../text/distance";
import type { Geometry } from "./board";
import { Choices } from "./choices";
import { type Desk, refusalText } from "./desk";
import { unmarked } from "./vocabulary";

/** A place that was chosen by name or on the map. */
export interface Spot {
  readonly point: Point;
  readonly name?: string;
}

/** The map as far as placing something on it goes; there may be none. */
export interface DrawingBoard {
  /** Shows what will be posted, and lets it be dragged. */
  show(geometry: Geometry | null, ends: readonly Point[]): void;
  /** Lets a line be drawn by hand, or ends that. */
  drawByHand(drawing: boolean): void;
  goTo(point: Point): void;
}

const MODES = ["point", "ends", "draw"] as const;
type Mode = (typeof MODES)[number];

/** Where a closure is: a point, two ends joined along a known line, or a line drawn by hand. */
export class Where {
  readonly element: HTMLElement;
  readonly #modes: Choices;
  readonly #state: HTMLElement;
  readonly #fault: HTMLElement;
  #board: DrawingBoard | undefined;
  #geometry: Geometry | null = null;
  #ends: Spot[] = [];
  #asked = 0;

  constructor(
    readonly desk: Desk,
    readonly onChange: () => void,
  ) {
    const { words } = desk;
    this.#modes = new Choices({
      name: "where",
      legend: words.node("staff-where"),
      hint: words.node("staff-where-hint"),
      columns: 3,
      choices: MODES.map((mode) => ({ code: mode, label: words.plain(`staff-where-${mode}`) })),
      onChoose: () => this.#changeMode(),
    });
    this.#modes.value = "point";
    this.#state = el("p", { class: "where-state", role: "status" });
    this.#fault = el("p", { class: "fault", hidden: true });
    const clear = el("button", { type: "button", class: "button button-small", click: () => this.clear() }, words.node("staff-where-clear"));
    this.element = el("div", { class: "where", "data-field": "geometry" }, this.#modes.element, el("div", { class: "where-line" }, this.#state, clear), this.#fault);
    this.#tell();
  }

  /** Joins the map once it is drawn. */
  use(board: DrawingBoard): void {
    this.#board = board;
    this.#draw();
  }

  get geometry(): Geometry | null {
    return this.#geometry;
  }

  /** Puts a posted geometry in place. */
  set geometry(geometry: Geometry | null) {
    this.#ends = [];
    this.#geometry = geometry;
    this.#modes.value = geometry?.type === "LineString" ? "draw" : "point";
    this.#draw();
    this.#tell();
  }

  /** Whether another end is to be chosen. */
  get wantsEnd(): boolean {
    return this.#mode === "ends" && this.#ends.length === 1;
  }

  /** Takes a place: as the point, or as the next end. */
  take(spot: Spot): void {
    this.fault(undefined);
    this.#board?.goTo(spot.point);
    if (this.#mode === "draw") return;
    if (this.#mode === "ends") {
      this.#ends = this.#ends.length >= 2 ? [spot] : [...this.#ends, spot];
      this.#geometry = null;
      if (this.#ends.length === 2) void this.#join();
    } else {
      this.#ends = [spot];
      this.#geometry = { type: "Point", coordinates: rounded(spot.point) };
    }
    this.#changed();
  }

  /** What the map made by hand: a drawn line, a dragged point or corner. */
  takeGeometry(geometry: Geometry): void {
    this.#geometry = geometry;
    this.#board?.drawByHand(false);
    this.#changed();
  }

  /** Nothing is placed any more. */
  clear(): void {
    this.#ends = [];
    this.#geometry = null;
    this.#changed();
  }

  fault(text: string | undefined): void {
    this.#fault.textContent = text ?? "";
    this.#fault.hidden = !text;
  }

  focus(): void {
    this.#modes.focus();
  }

  get #mode(): Mode {
    return (this.#modes.value || "point") as Mode;
  }

  #changeMode(): void {
    if (this.#mode === "point" && this.#geometry?.type !== "Point") {
      const [first] = this.#ends;
      this.#geometry = first ? { type: "Point", coordinates: rounded(first.point) } : null;
    }
    if (this.#mode === "ends") {
      this.#ends = this.#ends.slice(0, 1);
      this.#geometry = null;
    }
    if (this.#mode === "draw" && this.#geometry?.type !== "LineString") this.#geometry = null;
    this.#changed();
  }

  async #join(): Promise<void> {
    const asked = (this.#asked += 1);
    const [from, to] = this.#ends;
    if (!from || !to) return;
    const body = { from: rounded(from.point), to: rounded(to.point) };
    const answer = await this.desk.api.write<{ geometry: Geometry }>("POST", "/api/v1/lines", { body });
    if (asked !== this.#asked || this.#mode !== "ends") return;
    if (answer.ok) {
      this.#geometry = answer.data.geometry;
      this.#changed();
      return;
    }
    const { words } = this.desk;
    const known = answer.refusal.status === 422 || answer.refusal.status === 404 || answer.refusal.status === 409;
    this.fault(known ? words.plain("staff-where-no-line") : refusalText(this.desk, answer.refusal));
  }

  #changed(): void {
    this.#draw();
    this.#tell();
    this.onChange();
  }

  #draw(): void {
    this.#board?.drawByHand(this.#mode === "draw" && !this.#geometry);
    this.#board?.show(this.#geometry, this.#mode === "ends" ? this.#ends.map(({ point }) => point) : []);
  }

  #tell(): void {
    this.#state.textContent = unmarked(this.#said());
    this.element.toggleAttribute("data-placed", this.#geometry !== null);
  }

  #said(): string {
    const { words } = this.desk;
    const geometry = this.#geometry;
    const names = this.#ends.map(({ name }) => name ?? words.plain("staff-where-on-map"));
    if (geometry?.type === "LineString") {
      const length = distance(words, lengthOf(geometry.coordinates));
      return words.plain("staff-where-is-line", { length });
    }
    if (geometry?.type === "Point") return words.plain("staff-where-is-point", { name: names[0] ?? words.plain("staff-where-on-map") });
    if (this.#mode === "ends") {
      if (names.length === 2) return words.plain("staff-where-joining");
      return names[0] ? words.plain("staff-where-second", { name: names[0] }) : words.plain("staff-where-first");
    }
    return words.plain(this.#mode === "draw" ? "staff-where-drawing" : "staff-where-nowhere");
  }
}

/** Seven decimals: a centimetre, which is what the server keeps. */
export function rounded([lon, lat]: Point): [number, number] {
  return [Number(lon.toFixed(7)), Number(lat.toFixed(7))];
}

/** Length of a line in metres. */
export function lengthOf(line: readonly (readonly number[])[]): number {
  let sum = 0;
  for (let i = 1; i < line.length; i++) {
    const [from, to] = [line[i - 1] as [number, number], line[i] as [number, number]];
    sum += new LocalMetric(from).distance(to);
  }
  return sum;
}
