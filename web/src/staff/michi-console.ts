import { loadGazetteer, type Place } from "../search/gazetteer";
import { SearchBox } from "../search/search-box";
import type { ShelterFeature } from "../engine/types";
import { el } from "../text/dom";
import type { Words } from "../text/words";
import { PATHS } from "./actions";
import { Api, type Session } from "./api";
import type { Board, Closure, Entry } from "./board";
import { ClosureForm, type PostedClosure } from "./closure-form";
import { CodeWords } from "./codes";
import { Complete } from "./complete";
import type { ConsoleMap } from "./console-map";
import type { Desk, Facility } from "./desk";
import { Dialog } from "./dialog";
import { forgetAllDrafts } from "./draft-store";
import { BoardFeed } from "./feed";
import { InForce } from "./in-force";
import { isTyping, shortcutOf } from "./keys";
import { logInForm, logInPage } from "./login";
import { cancelDialog, issueDialog, liftDialog } from "./order-dialogs";
import { OrderForm } from "./order-form";
import { Preview } from "./preview";
import { refusalId } from "./refusals";
import { ShelterForm } from "./shelter-form";
import { showShortcuts } from "./shortcuts";
import { Strip } from "./strip";
import { type StaffConfig, type Vocabulary, consoleWords, staffConfig, unmarked } from "./vocabulary";

/** What is being entered. */
type Task = "closures" | "orders" | "shelters";
const TASKS: readonly Task[] = ["closures", "orders", "shelters"];

/** The console: entries on the left, the map, what is in force on the right, the preview at the foot. */
export class MichiConsole extends HTMLElement {
  readonly #settings: StaffConfig = staffConfig();
  readonly #api = new Api();
  #words!: Words;
  #desk!: Desk;
  #feed!: BoardFeed;
  #strip!: Strip;
  #preview!: Preview;
  #closures!: ClosureForm;
  #orders!: OrderForm;
  #shelters!: ShelterForm;
  #inForce!: InForce;
  #complete!: Complete;
  #search!: SearchBox;
  #map: ConsoleMap | undefined;
  #task: Task = "closures";
  #asking = false;

  connectedCallback(): void {
    void this.#start();
  }

  async #start(): Promise<void> {
    this.#words = await consoleWords(this.#settings);
    this.#api.onLoggedOut = () => this.#askToLogIn();
    const session = await this.#api.session();
    if (session.ok) {
      await this.#build(session.data);
      return;
    }
    if (session.refusal.status === 401) this.replaceChildren(logInPage(this.#words, this.#api));
    else this.#fail(refusalId(session.refusal, (id) => this.#words.has(id)));
  }

  /** The console cannot begin: says why, and offers to try again. */
  #fail(id: string): void {
    const again = el("button", { type: "button", class: "button button-main", click: () => location.reload() }, this.#words.node("staff-try-again"));
    this.replaceChildren(el("main", { class: "login" }, el("h1", {}, this.#words.node("staff-name")), el("p", { role: "alert" }, this.#words.node(id)), again));
  }

  async #build(session: Session): Promise<void> {
    const vocabulary = this.#settings.staff as Vocabulary;
    const words = this.#words;
    this.#feed = new BoardFeed(this.#api, {
      onBoard: (board) => this.#show(board),
      onConnection: (heard, last) => this.#strip.connection(heard, last),
      onTick: () => this.#tick(),
    });
    this.#preview = new Preview(words, vocabulary.languages);
    this.#desk = {
      words,
      vocabulary,
      session,
      api: this.#api,
      feed: this.#feed,
      preview: this.#preview,
      codes: new CodeWords(words, vocabulary),
      facilities: [],
      announce: (text) => this.#strip.announce(text),
    };
    this.#desk.facilities = await this.#facilities();
    this.#buildParts();
    this.#lay();
    this.#choose(this.#keptTask());
    this.#feed.start();
    document.addEventListener("keydown", (event) => this.#onKey(event));
    void this.#startMap();
  }

  async #facilities(): Promise<readonly Facility[]> {
    const answer = await this.#api.shelters<{ features: readonly ShelterFeature[] }>();
    if (!answer.ok) return [];
    const facilities = answer.data.features.map((feature) => facilityOf(feature));
    return facilities.sort((a, b) => a.reading.localeCompare(b.reading, "ja"));
  }

  #buildParts(): void {
    const desk = this.#desk;
    this.#strip = new Strip(desk, { help: () => showShortcuts(this.#words), logOut: (everywhere) => void this.#logOut(everywhere) });
    this.#closures = new ClosureForm(desk, (closure, changed) => this.#posted(closure, changed));
    this.#orders = new OrderForm(desk, (order, changed) => {
      this.#inForce.showPrepared();
      desk.announce(unmarked(this.#words.plain(changed ? "staff-did-change" : "staff-did-prepare", { name: desk.codes.order(order) })));
    });
    this.#shelters = new ShelterForm(desk, (facility) => desk.announce(unmarked(this.#words.plain("staff-did-open", { name: facility?.name ?? "" }))));
    this.#complete = new Complete(desk);
    this.#inForce = new InForce(desk, {
      changeClosure: (closure) => {
        this.#choose("closures");
        this.#closures.change(closure);
      },
      changeOrder: (order) => {
        this.#choose("orders");
        this.#orders.change(order);
      },
      changeShelter: (id) => {
        this.#choose("shelters");
        this.#shelters.choose(id);
      },
      liftOrder: (order) => void liftDialog(desk, order),
      cancelOrder: (order) => cancelDialog(desk, order),
      issue: (order) => void issueDialog(desk, order),
      discard: (order) => cancelDialog(desk, order),
      point: (entry) => this.#point(entry),
    });
    this.#search = new SearchBox({ words: this.#words, gazetteer: loadGazetteer(this.#settings.places.url), landmark: true, onChoose: (place) => this.#found(place) });
    const input = this.#search.element.querySelector("input");
    input?.setAttribute("placeholder", this.#words.plain("staff-search"));
    input?.setAttribute("aria-label", this.#words.plain("staff-search-label"));
  }

  #lay(): void {
    const words = this.#words;
    const tabs = TASKS.map((task) =>
      el("button", { type: "button", class: "task", "data-task": task, "aria-pressed": "false", click: () => this.#choose(task) }, words.node(`staff-task-${task}`)),
    );
    const panes = { closures: this.#closures.element, orders: this.#orders.element, shelters: this.#shelters.element };
    const canvas = el("div", { class: "map-canvas" });
    this.replaceChildren(
      el("a", { class: "skip", href: "#in-force-title" }, words.node("staff-skip")),
      this.#strip.element,
      el(
        "main",
        { class: "desk" },
        el(
          "section",
          { class: "desk-entry", "aria-labelledby": "entry-title" },
          el("h2", { id: "entry-title", class: "unseen" }, words.node("staff-entry")),
          el("div", { class: "tasks", role: "group", "aria-label": words.plain("staff-entry") }, ...tabs),
          this.#search.element,
          ...TASKS.map((task) => el("div", { class: "pane", "data-pane": task, hidden: true }, this.#changing(task), panes[task])),
        ),
        el("section", { class: "desk-map", "aria-label": words.plain("staff-map") }, canvas, el("p", { class: "map-wait" }, words.node("staff-map-wait"))),
        el("div", { class: "desk-board" }, this.#inForce.element, this.#complete.element),
      ),
      this.#preview.element,
    );
  }

  /** The line that says that something posted is being changed, and leads back to a new entry. */
  #changing(task: Task): HTMLElement {
    const words = this.#words;
    const entry = { closures: this.#closures, orders: this.#orders, shelters: this.#shelters }[task].entry;
    const clear = el("button", { type: "button", class: "button button-small", click: () => (task === "shelters" ? this.#shelters.back() : entry.leave()) }, words.node("staff-new-entry"));
    return el("div", { class: "changing" }, el("p", {}, words.node("staff-changing")), clear);
  }

  async #startMap(): Promise<void> {
    const section = this.querySelector<HTMLElement>(".desk-map");
    const canvas = this.querySelector<HTMLElement>(".map-canvas");
    if (!section || !canvas) return;
    const wait = section.querySelector<HTMLElement>(".map-wait");
    try {
      const { ConsoleMap } = await import("./console-map");
      this.#map = await ConsoleMap.start(this.#settings, this.#words, canvas, {
        onPoint: (point) => this.#task === "closures" && this.#closures.where.take({ point }),
        onSite: (id) => this.#pressedSite(id),
        onClosure: (id) => this.#inForce.focusOn(`closure:${id}`),
        onGeometry: (geometry) => this.#closures.where.takeGeometry(geometry),
      });
    } catch {
      this.#map = undefined;
    }
    if (!this.#map) {
      wait?.replaceChildren(this.#words.node("staff-map-none"));
      return;
    }
    wait?.remove();
    this.#closures.where.use(this.#map);
    if (this.#feed.board) this.#map.draw(this.#feed.board, this.#feed.now());
  }

  #show(board: Board): void {
    this.#strip.show(board);
    this.#inForce.show(board);
    this.#complete.show(board);
    this.#orders.refresh();
    this.#shelters.refresh();
    this.#map?.draw(board, this.#feed.now());
    this.#strip.tick();
    this.toggleAttribute("data-ready", true);
  }

  #tick(): void {
    this.#strip.tick();
    this.#inForce.tick();
    if (this.#feed.board) this.#complete.show(this.#feed.board);
  }

  #choose(task: Task): void {
    this.#task = task;
    try {
      sessionStorage.setItem("michi.staff.task", task);
    } catch {
      // The task is then not remembered.
    }
    for (const tab of this.querySelectorAll<HTMLElement>(".task")) tab.setAttribute("aria-pressed", String(tab.dataset.task === task));
    for (const pane of this.querySelectorAll<HTMLElement>(".pane")) pane.hidden = pane.dataset.pane !== task;
    this.#search.element.hidden = task !== "closures";
    const form = { closures: this.#closures, orders: this.#orders, shelters: this.#shelters }[task];
    form.entry.rehearse();
  }

  #keptTask(): Task {
    const kept = sessionStorage.getItem("michi.staff.task");
    return TASKS.find((task) => task === kept) ?? "closures";
  }

  /** A place was chosen; where it is the first of two ends, the search is ready for the other. */
  #found(place: Place): void {
    this.#closures.choose(place);
    if (this.#closures.where.wantsEnd) this.#search.element.querySelector("input")?.select();
  }

  #pressedSite(id: string): boolean {
    if (this.#task !== "shelters") return false;
    this.#shelters.choose(id);
    return true;
  }

  #point(entry: Entry): void {
    const at = entry.kind === "closure" ? middleOf(entry.closure) : entry.kind === "shelter" ? this.#desk.facilities.find(({ id }) => id === entry.id)?.point : undefined;
    if (at) this.#map?.goTo(at);
  }

  /** Says what was posted, and offers to take it back at once. */
  #posted({ properties }: PostedClosure, changed: boolean): void {
    const said = unmarked(this.#words.plain(changed ? "staff-did-change" : "staff-did-post", { name: properties.road_name }));
    const search = this.#search.element.querySelector("input");
    if (search) search.value = "";
    search?.focus();
    const undo = el("button", { type: "button", class: "button button-small" }, this.#words.node("staff-undo"));
    undo.addEventListener("click", () => void this.#undo(properties, undo));
    this.#strip.announce(said, ...(changed ? [] : [undo]));
  }

  async #undo({ id, version, road_name }: PostedClosure["properties"], button: HTMLButtonElement): Promise<void> {
    button.disabled = true;
    const body = { note_ja: this.#words.plain("staff-undo-note") };
    const answer = await this.#api.write("POST", `${PATHS.closure(id)}/lift`, { body, version });
    await this.#feed.refresh();
    const name = answer.ok ? "staff-did-undo" : refusalId(answer.refusal, (one) => this.#words.has(one));
    this.#strip.announce(unmarked(this.#words.plain(name, { name: road_name, minutes: 1 })));
  }

  #onKey(event: KeyboardEvent): void {
    if (event.defaultPrevented || isTyping(event.target)) return;
    const what = shortcutOf(event);
    if (!what) return;
    event.preventDefault();
    if (what === "search") {
      this.#choose("closures");
      this.#search.element.querySelector("input")?.focus();
    } else if (what === "help") showShortcuts(this.#words);
    else if (what === "form") this.#focusForm();
    else if (what === "map") this.#map?.focus();
    else if (what === "list") this.#inForce.focus();
    else if (what === "complete") this.#complete.focus();
    else {
      this.#choose(what);
      this.#focusForm();
    }
  }

  #focusForm(): void {
    ({ closures: this.#closures, orders: this.#orders, shelters: this.#shelters })[this.#task].focus();
  }

  /** The session has ended: asks for the password over what was being done, and loses none of it. */
  #askToLogIn(): void {
    if (this.#asking) return;
    this.#asking = true;
    const words = this.#words;
    const dialog = new Dialog(words, words.node("staff-login-again"));
    const form = logInForm(words, this.#api, (session) => {
      this.#asking = false;
      dialog.close();
      // Another account may do other things: its console is built anew, from what is kept.
      if (!this.#desk || session.user !== this.#desk.session.user) location.reload();
      else this.#feed.reopen();
    });
    dialog.element.addEventListener("close", () => {
      this.#asking = false;
    });
    dialog.show(words.node("staff-login-again"), [el("p", {}, words.node("staff-login-again-lead")), form], []);
    form.querySelector("input")?.focus();
  }

  async #logOut(everywhere: boolean): Promise<void> {
    const answer = await this.#api.logOut(everywhere);
    if (!answer.ok && answer.refusal.status !== 401) {
      this.#strip.announce(this.#words.plain(refusalId(answer.refusal, (id) => this.#words.has(id)), { minutes: 1 }));
      return;
    }
    forgetAllDrafts(sessionStorage);
    location.reload();
  }
}

function facilityOf({ geometry, properties }: ShelterFeature): Facility {
  const [lon = 0, lat = 0] = geometry.coordinates;
  const details = properties as ShelterFeature["properties"] & { readonly known_flooded?: boolean };
  return {
    id: properties.id,
    name: properties.name.ja ?? properties.id,
    reading: properties.name["ja-Hrkt"] ?? properties.name.ja ?? "",
    point: [lon, lat],
    designated: properties.designated ?? {},
    in_zone: (properties.hazards ?? []).filter(({ in_zone }) => in_zone === true).map(({ kind }) => kind),
    known_flooded: details.known_flooded ?? false,
  };
}

function middleOf({ geometry }: Closure): [number, number] | undefined {
  const at = geometry.type === "Point" ? geometry.coordinates : geometry.coordinates[Math.floor(geometry.coordinates.length / 2)];
  return at?.[0] !== undefined && at[1] !== undefined ? [at[0], at[1]] : undefined;
}
