import { hearClock, keptSince, serverNow } from "../app/clock";
import type { Words } from "../text/words";
import { Announcer } from "./announcer";
import { showAges } from "./ages";
import { newsOf } from "./changes";
import { timeNow } from "./clock-now";
import { browserHost } from "./host";
import { spokenText } from "./items";
import { timerOf } from "./lease";
import { hasLapsed, turnLapsed, untilNextLapse, untilNextTime } from "./leases";
import { wireListening } from "./listening";
import { keepOthersFresh } from "./keep-others";
import { NewsStrip } from "./news-strip";
import { LostNotice } from "./notice";
import { refreshPage } from "./page";
import { type Part, Parts } from "./parts";
import { Pulse } from "./pulse";
import { type Kind, Stream } from "./stream";

const STREAM = "/api/v1/stream";
/** A page nobody looks at listens for so long. */
const HIDDEN_MS = 5 * 60_000;
/** Ages are said in minutes. */
const MINUTE_MS = 60_000;
/** The wait before a page is fetched without a need. */
const UNHURRIED_MS = 10_000;
/** So long the server has to send the new form of what has run out, before the device turns it. */
const FORM_MS = 5000;

/** A part of the page that a script shows, and what it is told. */
export interface Watcher extends Part {
  /** Whether the page is live, at first and whenever that changes. */
  readonly turned: (live: boolean) => void;
}

/** The live side of one page: it listens, brings the page up to date, and says when it cannot. */
export class Live {
  readonly #host = browserHost;
  readonly #pulse = new Pulse();
  readonly #announcer = new Announcer();
  readonly #strip = new NewsStrip();
  readonly #notice: LostNotice;
  readonly #stream: Stream;
  readonly #parts: Parts;
  readonly #page: Part = { kinds: "all", refresh: () => this.#bringUpToDate() };
  readonly #watchers = new Set<Watcher>();
  #live = true;
  #lastNews: number | undefined;
  /** The server's last number that every part has been asked for. */
  #seq: number | undefined;
  #cancelCheck: (() => void) | undefined;
  #cancelPause: (() => void) | undefined;
  #paused = false;
  #lapsedAt: number | undefined;
  #nextTime: number | undefined;

  constructor(
    readonly words: Words,
    seq: number | undefined,
  ) {
    this.#seq = keptSince() === undefined ? seq : undefined;
    this.#notice = new LostNotice(words);
    this.#parts = new Parts(this.#pulse, this.#host, () => this.#check());
    this.#parts.add(this.#page);
    this.#stream = new Stream(
      () => new EventSource(STREAM),
      {
        hello: (seq, asOf) => this.#onHello(seq, asOf),
        posted: (kind, seq) => this.#onPosted(kind, seq),
        alive: (seq, asOf) => this.#onAlive(seq, asOf),
        reset: (seq) => this.#onReset(seq),
      },
      this.#host,
    );
  }

  /** Begins to listen. */
  start(): void {
    if (keptSince() === undefined) this.#pulse.heard(this.#host.now());
    this.#lastNews = Date.parse(keptSince() ?? "") || serverNow() || Date.now();
    if (navigator.onLine === false) this.#pulse.cut();
    addEventListener("offline", () => this.#onCut());
    addEventListener("online", () => this.#paused || this.#stream.hurry());
    addEventListener("pageshow", (event) => (event as PageTransitionEvent).persisted && this.#onShown());
    document.addEventListener("visibilitychange", () => (document.hidden ? this.#onHidden() : this.#onShown()));
    this.#stream.start();
    this.#everyMinute();
    wireListening(this.words.lang);
    this.#check();
  }

  /** Has a part of the page brought up to date, now and from now on; gives what asks for it once more. */
  watch(watcher: Watcher): () => void {
    this.#watchers.add(watcher);
    this.#parts.add(watcher);
    this.#parts.behind(watcher, 0);
    watcher.turned(this.#live);
    this.#check();
    return () => this.#parts.ask(watcher);
  }

  #onHello(seq: number, asOf: string | undefined): void {
    const missed = !this.#live || this.#seq !== seq;
    const since = this.#heard(asOf);
    if (missed) this.#catchUp(seq, since);
    else this.#check();
  }

  #onPosted(kind: Kind, seq: number): void {
    const since = this.#heard(undefined);
    // a page that was not live may have missed other kinds before this one
    if (this.#live && since > -Infinity) this.#parts.posted(kind);
    else this.#parts.allBehind(since);
    keepOthersFresh(this.#host);
    this.#seq = Math.max(this.#seq ?? 0, seq);
    this.#check();
  }

  #onAlive(seq: number | undefined, asOf: string | undefined): void {
    const since = this.#heard(asOf);
    const newest = Math.max(seq ?? 0, this.#seq ?? 0);
    if (!this.#live || this.#seq === undefined) return this.#catchUp(newest, since);
    // a number that no event has brought, most likely nothing for the public: there is time
    if (newest > this.#seq) this.#parts.askAll(UNHURRIED_MS);
    this.#seq = newest;
    this.#check();
  }

  #onReset(seq: number): void {
    this.#catchUp(seq, this.#heard(undefined));
  }

  /** The server was heard; gives since when something may have been missed: for long, after a silence. */
  #heard(asOf: string | undefined): number {
    const now = this.#host.now();
    const since = this.#pulse.isHeard(now) ? now : -Infinity;
    hearClock(asOf);
    this.#pulse.heard(now);
    this.#lastNews = serverNow() ?? Date.now();
    return since;
  }

  /** Everything anew, up to the server's number: the page, and what its parts show. */
  #catchUp(seq: number, since: number): void {
    this.#seq = seq;
    this.#parts.allBehind(since);
    this.#check();
  }

  async #bringUpToDate(): Promise<void> {
    const swapped = await refreshPage();
    showAges(this.words);
    wireListening(this.words.lang);
    if (swapped) this.#tell(swapped.before, swapped.after);
  }

  #tell(before: Parameters<typeof newsOf>[0], after: Parameters<typeof newsOf>[1]): void {
    const { urgent, calm, more } = newsOf(before, after);
    this.#announcer.sayAtOnce(...urgent.map(({ text }) => text));
    if (urgent[0]) this.#strip.show(urgent[0].text);
    if (calm.length > 0 || more) {
      this.#announcer.say(...calm.map(({ text }) => text), ...(more ? [this.words.node("live-updated")] : []));
    }
  }

  #onCut(): void {
    this.#pulse.cut();
    this.#check();
  }

  #onHidden(): void {
    this.#cancelPause?.();
    this.#cancelPause = this.#host.after(HIDDEN_MS, () => {
      this.#paused = true;
      this.#stream.stop();
    });
  }

  /** The reader is back: what was asleep catches up before the page says that it could not. */
  #onShown(): void {
    this.#cancelPause?.();
    this.#paused = false;
    const now = this.#host.now();
    if (!this.#pulse.isHeard(now)) {
      this.#pulse.woken(now);
      this.#stream.hurry();
    } else this.#stream.start();
    showAges(this.words);
    this.#check();
  }

  #everyMinute(): void {
    showAges(this.words);
    if (!this.#live) this.#notice.show(this.#lastNews);
    this.#host.after(MINUTE_MS, () => this.#everyMinute());
  }

  /** Looks whether the page is still live and its confirmations hold, and when to look again. */
  #check(): void {
    this.#cancelCheck?.();
    const now = this.#host.now();
    if (!this.#pulse.isHeard(now)) this.#stream.renew();
    const live = this.#pulse.isLive(now);
    // nobody reads it: the reader who comes back gets a moment first
    if (live || !document.hidden) this.#turn(live);
    this.#seeToLeases();
    this.#seeToTimes();
    const waits = [this.#pulse.nextCheck(now), untilNextLapse(timeNow()), untilNextTime(timeNow()), hasLapsed(timeNow()) ? FORM_MS : undefined];
    const next = Math.min(...waits.map((wait) => wait ?? Infinity), MINUTE_MS);
    this.#cancelCheck = this.#host.after(timerOf(next), () => this.#check());
  }

  #turn(live: boolean): void {
    if (live === this.#live) return;
    this.#live = live;
    if (live) {
      if (this.#notice.hide()) this.#announcer.say(this.words.node("live-connected-again"));
    } else {
      this.#pulse.lost();
      this.#notice.show(this.#lastNews);
      this.#announcer.say(this.words.node("live-not-live-undated"));
    }
    for (const { turned } of this.#watchers) turned(live);
  }

  /** A time on the page has come: a plan begins, an expected end passes, and the server says it anew. */
  #seeToTimes(): void {
    const now = timeNow();
    if (this.#nextTime !== undefined && this.#nextTime <= now) this.#parts.ask(this.#page);
    const wait = untilNextTime(now);
    this.#nextTime = wait === undefined ? undefined : now + wait;
  }

  /** What has run out: the server's form of it is fetched; without one in time the device turns it. */
  #seeToLeases(): void {
    const now = this.#host.now();
    if (!hasLapsed(timeNow())) {
      this.#lapsedAt = undefined;
      return;
    }
    if (this.#live && (this.#lapsedAt === undefined || now - this.#lapsedAt < FORM_MS)) {
      if (this.#lapsedAt === undefined) this.#parts.ask(this.#page);
      this.#lapsedAt ??= now;
      return;
    }
    const turned = turnLapsed(this.words, timeNow());
    showAges(this.words);
    const told = turned.map(spokenText).filter((text) => text !== "");
    this.#announcer.say(...told.slice(0, 2));
  }
}
