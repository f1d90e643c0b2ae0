/** Something a region lists, as it can be read aloud. */
export interface Item {
  /** What it is about; the same before and after a change. */
  readonly key: string;
  readonly text: string;
  /** What of it must be heard at once when it is new: an order's kind and area. */
  readonly alarm?: string;
}

/** What there is to say after a change, most urgent first. */
export interface News {
  /** Read at once, whatever is being read: new orders. */
  readonly urgent: readonly Item[];
  /** Read when the reader is idle: other things that are new or changed. */
  readonly calm: readonly Item[];
  /** Whether more changed than is named. */
  readonly more: boolean;
}

/** Things named in one announcement; the rest is only said to have changed. */
const MOST_NAMED = 2;

/** Compares what was listed with what is; an order that is new, or for another place, is urgent. */
export function newsOf(before: readonly Item[], after: readonly Item[]): News {
  const known = new Map(before.map((item) => [item.key, item]));
  const isAlarm = ({ key, alarm }: Item) => alarm !== undefined && known.get(key)?.alarm !== alarm;
  const urgent = after.filter(isAlarm);
  const others = after.filter((item) => !isAlarm(item) && item.text !== "" && known.get(item.key)?.text !== item.text);
  const there = new Set(after.map(({ key }) => key));
  const gone = before.some(({ key, text }) => text !== "" && !there.has(key));
  return { urgent, calm: others.slice(0, MOST_NAMED), more: gone || others.length > MOST_NAMED };
}
