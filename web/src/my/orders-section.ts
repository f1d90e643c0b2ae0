import type { Config } from "../app/config";
import type { Point } from "../engine/types";
import type { Known } from "../live/answers";
import { follow } from "../live/followed";
import { type Orders, untilNextOf } from "../live/postings";
import type { OpenCity } from "../offline/city";
import { loadGazetteer } from "../search/gazetteer";
import { el } from "../text/dom";
import type { Words } from "../text/words";
import { type Area, districtsOf, forgetArea, keepArea, readArea } from "./area";
import { guessedArea } from "./guessed-area";
import { type MyOrders, areaForm, orderWords } from "./my-orders";

/** The orders in force and whether the home is in their areas, worked out on the device. */
export class OrdersSection {
  readonly element: HTMLElement;
  readonly #said = el("div", { "aria-live": "polite" });
  readonly #asked = el("div");
  #area: Area | undefined;
  #guess: Area | undefined;
  #orders: Known<Orders> | undefined;
  #isLive = false;
  #shown = "";

  constructor(
    readonly config: Config,
    readonly words: Words,
    readonly city: OpenCity,
  ) {
    const title = el("h2", { id: "my-orders" }, words.node("web-my-orders-title"));
    this.element = el("section", { class: "part my-orders", "aria-labelledby": "my-orders" }, title, this.#said, this.#asked);
  }

  /** Begins with what is kept; the point is only looked at here. */
  async start(point: Point | undefined): Promise<void> {
    this.#area = await readArea().catch(() => undefined);
    const gazetteer = point && (await loadGazetteer(this.config.places.url).catch(() => undefined));
    this.#guess = point && gazetteer ? guessedArea(gazetteer.places, point) : undefined;
    this.#ask();
    this.#say();
    await follow<Orders>(this.config, {
      url: `/api/v1/evacuation?lang=${encodeURIComponent(this.config.lang)}`,
      kinds: ["evacuation", "confirmation"],
      untilChange: ({ recheck_by, in_force }, now) =>
        untilNextOf([recheck_by, ...(in_force ?? []).map((order) => order.recheck_by)], now),
      show: (known, isLive) => {
        this.#orders = known;
        this.#isLive = isLive;
        this.#say();
      },
    });
  }

  get #my(): MyOrders {
    const { city } = this.city.pack.metadata;
    return {
      words: this.words,
      city: city.name,
      districts: districtsOf(city),
      area: this.#area,
      guess: this.#guess,
      orders: this.#orders,
      isLive: this.#isLive,
    };
  }

  /** Says it; the same words are not put in again, since they would be read aloud again. */
  #say(): void {
    const said = orderWords(this.#my);
    if (said.innerHTML === this.#shown) return;
    this.#shown = said.innerHTML;
    this.#said.replaceChildren(said);
  }

  #ask(): void {
    const focused = document.activeElement?.id;
    this.#asked.replaceChildren(areaForm(this.#my, (area) => void this.#choose(area)));
    if (focused) this.#asked.querySelector<HTMLElement>(`#${CSS.escape(focused)}`)?.focus();
  }

  async #choose(area: Area | undefined): Promise<void> {
    this.#area = area;
    this.#ask();
    this.#say();
    await (area ? keepArea(area) : forgetArea()).catch(() => undefined);
  }
}
