import { compareClock, today } from "../app/clock";
import { type Config, config } from "../app/config";
import { answerAt } from "../engine/answer";
import type { Point } from "../engine/types";
import { HeldPostings } from "../live/held";
import { notOpen } from "../live/postings";
import { type OpenCity, cityPhone, openCity } from "../offline/city";
import { type Gazetteer, type Place, loadGazetteer, spokenNames } from "../search/gazetteer";
import { SearchBox } from "../search/search-box";
import type { Asked } from "../sheet/answer-words";
import { closureHeading, closureWords } from "../sheet/closure-words";
import { Sheet } from "../sheet/sheet";
import { el } from "../text/dom";
import { openWords } from "../text/open-words";
import type { Names } from "../text/names";
import type { Words } from "../text/words";
import { ConfirmLine } from "./confirm-line";
import { mapFoot } from "./foot";
import { type Frame, buildFrame } from "./frame";
import { Loading } from "./loading";
import { placeNear } from "./place-near";
import { siteById } from "./shelter-symbols";
import { startView } from "./start-view";
import type { ViewControl } from "./view-control";

/** A point to answer for, with what is known of it beforehand. */
export interface Asking {
  readonly point: Point;
  readonly accuracy_m?: number;
  readonly place?: Names;
}

/**
 * The map with its search, its sheet and its legend.
 *
 * Its server-rendered children are the text a page has without a script; they go once the map, or
 * without WebGL2 the search, stands in their place.
 */
export class MichiMap extends HTMLElement {
  #started = false;
  #config!: Config;
  #words!: Words;
  #city!: OpenCity;
  #frame!: Frame;
  #sheet!: Sheet;
  #confirm!: ConfirmLine;
  #gazetteer!: Promise<Gazetteer>;
  #view: ViewControl | undefined;
  #foot!: HTMLElement;
  #asked: Asking | undefined;
  #postings: HeldPostings | undefined;
  #closure: string | undefined;

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
    const loading = new Loading(this.#words);
    this.prepend(loading.element);
    this.#gazetteer = loadGazetteer(this.#config.places.url);
    this.#gazetteer.catch(() => undefined);
    try {
      this.#city = await openCity(this.#config, this.#words, (progress) => loading.show(progress));
    } catch {
      loading.fail(() => {
        loading.element.remove();
        void this.#start();
      });
      return;
    }
    await this.#build();
    loading.element.remove();
  }

  async #build(): Promise<void> {
    const words = this.#words;
    this.#frame = buildFrame(words);
    this.#sheet = new Sheet({
      say: this.#city.say,
      cityPhone: cityPhone(this.#city.pack),
      onClose: () => this.#onSheetClosed(),
    });
    this.#confirm = new ConfirmLine(words, this.#frame.confirm, (asking) => void this.#answer(asking));
    const search = new SearchBox({ words, gazetteer: this.#gazetteer, landmark: true, onChoose: (place) => this.#goTo(place) });
    this.#frame.top.append(search.element);
    if (this.#config.live) this.#followPostings();
    this.#foot = this.#footWords();
    this.replaceChildren(this.#frame.root, this.#sheet.element, this.#sheet.status, this.#foot);
    this.#view = await startView({
      config: this.#config,
      city: this.#city,
      frame: this.#frame,
      onAsk: (asking) => void this.#answer(asking),
      onPosition: (position) => this.#confirm.offer({ ...position }, words.node("web-position-found", {
        metres: Math.round(position.accuracy_m),
      })),
      onFault: (id) => this.#confirm.tell(words.node(id)),
      onClosure: (id) => this.#showClosure(id),
      ...(this.#postings ? { postings: this.#postings } : {}),
    });
    if (!this.#view) this.#withoutMap();
    void this.#city.newer?.then((newer) => newer && this.#use(newer));
    void this.#followHash();
    addEventListener("hashchange", () => void this.#followHash());
    this.addEventListener("click", (event) => {
      const link = event.target instanceof Element && event.target.closest("a");
      if (link && link.hash && link.href === location.href) void this.#followHash();
    });
  }

  #followPostings(): void {
    this.#postings = new HeldPostings();
    this.#postings.onChange(() => void this.#sayAnew());
    this.#postings.follow(this.#config);
  }

  /** What is open in the sheet says what is posted now; nothing moves. */
  async #sayAnew(): Promise<void> {
    if (!this.#sheet.open) return;
    if (this.#closure !== undefined) this.#fillClosure(this.#closure, false);
    else if (this.#asked) this.#sheet.refresh(await this.#answerFor(this.#asked));
  }

  /** What is said of a closure; it is no answer about a danger at a point. */
  #showClosure(id: string): void {
    this.#confirm.close();
    this.#view?.clearAnswered();
    this.#asked = undefined;
    this.#closure = id;
    this.#fillClosure(id, true);
  }

  #fillClosure(id: string, opens: boolean): void {
    const postings = this.#postings;
    const closure = postings?.closures.find(({ properties }) => properties.id === id);
    if (!postings || !closure) return this.#sheet.close();
    const [label, title] = [this.#words.plain("web-closures-label"), closureHeading(this.#words, closure)];
    const body = closureWords(this.#words, closure, postings.closuresAge);
    if (opens) this.#sheet.showPlain(label, title, body);
    else this.#sheet.refreshPlain(label, title, body);
  }

  /** Draws and answers from a newer pack; an open answer changes its words where it stands. */
  async #use(city: OpenCity): Promise<void> {
    this.#city = city;
    this.#sheet.use({ say: city.say, cityPhone: cityPhone(city.pack) });
    const foot = this.#footWords();
    this.#foot.replaceWith(foot);
    this.#foot = foot;
    this.#view?.draw(city);
    if (this.#asked && this.#sheet.open) this.#sheet.refresh(await this.#answerFor(this.#asked));
  }

  /** The legend, and what the reader must know of the pack: that it is an older one, or not kept. */
  #footWords(): HTMLElement {
    const { say, pack, older, keeping } = this.#city;
    const foot = mapFoot(say, pack.metadata, this.#postings);
    if (older) foot.append(el("p", {}, this.#words.node("web-pack-older")));
    foot.append(el("p", {}, this.#words.node(keeping === "memory" ? "web-pack-not-kept" : "web-pack-kept")));
    return foot;
  }

  #withoutMap(): void {
    this.classList.add("map-none");
    this.#frame.canvas.replaceWith(el("p", { class: "stress" }, this.#words.node("web-no-map")));
    window.__idle = true;
    this.toggleAttribute("data-idle", true);
  }

  /** `#place=…` names a place without telling the server which. */
  async #followHash(): Promise<void> {
    const id = /^#place=(.+)$/u.exec(location.hash)?.[1];
    if (!id) return;
    const wanted = decodeURIComponent(id);
    const place = (await this.#gazetteer.catch(() => undefined))?.byId(wanted) ?? siteById(this.#city.pack, wanted);
    if (place) this.#goTo(place);
  }

  /** Moves to a place; nothing is answered until the reader says so. */
  #goTo(place: Pick<Place, "lon" | "lat" | "name" | "kind">): void {
    const point: Point = [place.lon, place.lat];
    this.#sheet.close();
    this.#view?.goTo(point);
    const names = spokenNames(place);
    const found = document.createDocumentFragment();
    found.append(this.#words.node("web-place-found", { name: this.#words.markedName(names) }), this.#words.beside(names));
    this.#confirm.offer({ point, place: names }, found);
  }

  async #answer(asking: Asking): Promise<void> {
    this.#confirm.close();
    this.#asked = asking;
    this.#closure = undefined;
    this.#sheet.show(await this.#answerFor(asking));
    this.#view?.showAnswered(asking.point, this.#sheet.element);
  }

  async #answerFor(asking: Asking): Promise<Asked> {
    const { pack, older } = this.#city;
    const near = asking.place ? undefined : placeNear(await this.#gazetteer.catch(() => undefined), asking.point);
    const openings = this.#postings?.openings;
    const answer = await answerAt(pack, asking.point, {
      accuracy_m: asking.accuracy_m ?? 0,
      today: today(),
      notOpen: notOpen(openings?.byId),
    });
    return {
      answer,
      older,
      ...(openings ? { openings } : {}),
      ...(asking.place ? { place: asking.place } : {}),
      ...(near ? { near: spokenNames(near) } : {}),
    };
  }

  #onSheetClosed(): void {
    this.#view?.clearAnswered();
    if (this.#view) this.#view.focus();
    else this.#frame.top.querySelector("input")?.focus();
  }
}
