/** Something a region lists, as it can be read aloud. */
export interface Item {
  readonly region: string;
  /** What it is about; the same before and after a change. */
  readonly key: string;
  readonly text: string;
}

/** What there is to say after a change, most urgent first. */
export interface News {
  /** Read at once, whatever is being read: new orders. */
  readonly urgent: readonly string[];
  /** Read when the reader is idle: other things that are new or changed. */
  readonly calm: readonly string[];
  /** Whether more changed than is named. */
  readonly more: boolean;
}

/** Things named in one announcement; the rest is only said to have changed. */
const MOST_NAMED = 2;

/** Compares what was listed with what is; an order that is new or different is urgent. */
export function newsOf(before: readonly Item[], after: readonly Item[]): News {
  const known = new Map(before.map((item) => [idOf(item), item.text]));
  const different = after.filter((item) => known.get(idOf(item)) !== item.text);
  const isOrder = ({ region }: Item) => region === "orders";
  const urgent = different.filter(isOrder).map(({ text }) => text);
  const others = different.filter((item) => !isOrder(item)).map(({ text }) => text);
  const there = new Set(after.map(idOf));
  const gone = before.some((item) => !there.has(idOf(item)));
  return { urgent, calm: others.slice(0, MOST_NAMED), more: gone || others.length > MOST_NAMED };
}

function idOf({ region, key }: Item): string {
  return `${region}\n${key}`;
}
