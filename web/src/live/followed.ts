import type { Config } from "../app/config";
import { type Known, fetchAnswer, keptAnswer } from "./answers";
import { timeNow } from "./clock-now";
import { browserHost } from "./host";
import { timerOf } from "./lease";
import type { Live } from "./live";
import { live } from "./start";
import type { Kind } from "./stream";

/** An answer of the server that a part of the page shows. */
export interface Followed<T> {
  readonly url: string;
  /** Kinds of postings that change it. */
  readonly kinds: readonly Kind[];
  /** Milliseconds until something in it changes by time alone, at a moment. */
  readonly untilChange: (value: T, now: number) => number | undefined;
  /** Called with every answer, with the same one when its time passes, and when the page turns live or not. */
  readonly show: (known: Known<T>, isLive: boolean) => void;
}

/** Shows the last kept answer, then the server's, then every newer one; nothing where postings are not connected. */
export async function follow<T extends { readonly as_of?: string }>(config: Config, followed: Followed<T>): Promise<void> {
  const begun = live(config);
  if (begun) await followBeside(begun, followed);
}

/** The same, beside a live side that is given. */
export async function followBeside<T extends { readonly as_of?: string }>(side: Promise<Pick<Live, "watch">>, followed: Followed<T>): Promise<void> {
  let known = await keptAnswer<T>(followed.url);
  let isLive = false;
  let cancel: (() => void) | undefined;
  let askAnew: () => void = () => undefined;
  const show = () => {
    cancel?.();
    if (!known) return;
    followed.show(known, isLive && !known.kept);
    const wait = followed.untilChange(known.value, timeNow());
    if (wait !== undefined) cancel = browserHost.after(timerOf(wait), () => timePassed());
  };
  const timePassed = () => {
    show();
    if (isLive) askAnew();
  };
  show();
  askAnew = (await side).watch({
    kinds: followed.kinds,
    refresh: async () => {
      known = await fetchAnswer<T>(followed.url);
      show();
    },
    turned: (turned) => {
      isLive = turned;
      // from now on it is an old one: when news comes again, it does not count as present until it came anew
      if (!turned && known) known = { ...known, kept: true };
      show();
    },
  });
}
