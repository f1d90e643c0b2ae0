import { compareClock, today } from "../app/clock";
import { type Config, config } from "../app/config";
import { answerAt } from "../engine/answer";
import type { Answer } from "../engine/types";
import { HeldPostings } from "../live/held";
import { holdingThePlace } from "../live/place-held";
import { notOpen } from "../live/postings";
import { Loading } from "../map/loading";
import { type OpenCity, cityPhone, openCity } from "../offline/city";
import { actions } from "../sheet/actions";
import { answerWords, heading } from "../sheet/answer-words";
import { el } from "../text/dom";
import { openWords } from "../text/open-words";
import type { Words } from "../text/words";
import { forgetArea } from "./area";
import { type Home, forgetHome, keepHome, readHome } from "./home";
import { householdForm } from "./household-form";
import { OrdersSection } from "./orders-section";

/** My map: the questions about the house, and under them the advice for it at the kept point. */
export class MichiMy extends HTMLElement {
  #started = false;
  #config!: Config;
  #words!: Words;
  #city!: OpenCity;
  #home!: Home;
  #asking = 0;
  #said = "";
  readonly #postings = new HeldPostings(["openings"]);
  readonly #answer = el("section", { class: "part my-answer", "aria-live": "polite" });

  connectedCallback(): void {
    if (this.#started) return;
    this.#started = true;
    this.#config = config();
    void compareClock();
    // without messages the server's own words stay
    void this.#start().catch(() => undefined);
  }

  async #start(): Promise<void> {
    this.#words = await openWords(this.#config);
    const home = await readHome().catch(() => undefined);
    if (!home) {
      this.#showEmpty();
      if (this.#config.live) {
        this.#city = await openCity(this.#config, this.#words, () => undefined);
        this.#sayOrders(undefined);
      }
      return;
    }
    const loading = new Loading(this.#words);
    this.replaceChildren(loading.element);
    try {
      this.#city = await openCity(this.#config, this.#words, (progress) => loading.show(progress));
    } catch {
      loading.fail(() => void this.#start());
      return;
    }
    await this.#show(home);
    this.#postings.onChange(() => void this.#say(this.#home));
    this.#postings.follow(this.#config);
    this.#sayOrders(home);
    const newer = await this.#city.newer;
    if (!newer) return;
    this.#city = newer;
    await this.#say(this.#home);
  }

  /** Nothing kept yet: how to choose the point, in front of the list that is there already. */
  #showEmpty(): void {
    const { lang } = this.#words;
    this.querySelector(".stress")?.replaceWith(
      el("p", { class: "stress" }, this.#words.node("web-my-empty")),
      el(
        "p",
        {},
        el("a", { class: "button button-main", href: `/${lang}/map` }, this.#words.node("web-my-choose")),
      ),
    );
  }

  async #show(home: Home): Promise<void> {
    const words = this.#words;
    const form = householdForm(words, this.#city.pack.metadata.advice, home.household, (household) => {
      void this.#changed({ ...home, household });
    });
    const questions = el(
      "details",
      { class: "my-questions", open: Object.keys(home.household).length === 0 },
      el("summary", {}, el("h2", {}, words.node("web-my-questions"))),
      el("p", {}, words.node("web-my-questions-why")),
      form,
    );
    this.replaceChildren(
      el("section", { class: "part" }, questions),
      this.#answer,
      el("section", { class: "part" }, this.#tools()),
    );
    await this.#say(home);
  }

  /** In front of everything: the orders, and whether they are for this home. */
  #sayOrders(home: Home | undefined): void {
    if (!this.#config.live) return;
    const section = new OrdersSection(this.#config, this.#words, this.#city);
    this.prepend(section.element);
    void section.start(home?.point);
  }

  async #changed(home: Home): Promise<void> {
    await keepHome(home).catch(() => undefined);
    await this.#say(home);
  }

  /** Says the answer for the home as things are now; of several questions at once the last one is answered. */
  async #say(home: Home): Promise<void> {
    this.#home = home;
    const asking = (this.#asking += 1);
    const { point, near, household } = home;
    const { pack, say, older } = this.#city;
    const { openings } = this.#postings;
    const answer = await answerAt(pack, point, { household, today: today(), notOpen: notOpen(openings?.byId) });
    if (asking !== this.#asking) return;
    const asked = { answer, older, ...(openings ? { openings } : {}), ...(near ? { near } : {}) };
    this.#put(el("h2", {}, heading(say, asked)), answerWords(say, asked, cityPhone(pack)), answer);
  }

  /** Shows it; the same words are not put in again, since they would be read aloud again. */
  #put(title: HTMLElement, body: HTMLElement, answer: Answer): void {
    const said = title.innerHTML + body.innerHTML;
    if (said === this.#said) return;
    this.#said = said;
    const row = actions({
      words: this.#words,
      answer,
      spoken: body,
      title: title.textContent ?? "",
      say: () => undefined,
      keep: false,
    });
    body.querySelector(".advice")?.after(row);
    holdingThePlace(() => this.#answer.replaceChildren(title, body));
  }

  #tools(): HTMLElement {
    const words = this.#words;
    const forget = async () => {
      await Promise.allSettled([forgetHome(), forgetArea()]);
      location.reload();
    };
    return el(
      "div",
      {},
      el("p", {}, words.node("web-my-kept-here")),
      el(
        "p",
        { class: "buttons" },
        el("a", { class: "button", href: `/${words.lang}/map` }, words.node("web-my-other-point")),
        el("button", { type: "button", class: "button", click: () => void forget() }, words.node("web-my-forget")),
      ),
    );
  }
}
