/** Japan's offset from UTC in milliseconds; the whole year. */
const JAPAN_OFFSET_MS = 9 * 3_600_000;

const MINUTE_MS = 60_000;

/** From how many minutes on a lease is about to run out. */
const SOON_MIN = 15;

/** How a lease stands: still good, about to run out, or run out; in whole minutes. */
export interface Lease {
  readonly state: "good" | "soon" | "over";
  readonly minutes: number;
}

/** How the lease of a posting stands at a moment; none for what has no lease. */
export function leaseAt(recheckBy: string | null | undefined, now: number): Lease | undefined {
  const end = Date.parse(recheckBy ?? "");
  if (Number.isNaN(end)) return undefined;
  const left = end - now;
  if (left <= 0) return { state: "over", minutes: Math.floor(-left / MINUTE_MS) };
  const minutes = Math.ceil(left / MINUTE_MS);
  return { state: minutes <= SOON_MIN ? "soon" : "good", minutes };
}

/** The message id and arguments that say a lease. */
export function leaseMessage({ state, minutes }: Lease): { id: string; args: { count: number } } {
  const way = state === "over" ? "over" : "left";
  if (minutes < 60) return { id: `staff-lease-${way}-minutes`, args: { count: minutes } };
  return { id: `staff-lease-${way}-hours`, args: { count: Math.floor(minutes / 60) } };
}

/** A moment so many hours on, in whole minutes, as the API writes times. */
export function inHours(now: number, hours: number): string {
  const minute = Math.floor(now / MINUTE_MS) * MINUTE_MS;
  return new Date(minute + hours * 3_600_000).toISOString().replace(".000Z", "Z");
}

/** A time field's value, which is Japan time, as the API writes times. */
export function fromField(value: string): string | undefined {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/u.test(value)) return undefined;
  return `${value.slice(0, 16)}:00+09:00`;
}

/** A moment as a time field shows it, in Japan time. */
export function toField(moment: string | number): string {
  const at = typeof moment === "number" ? moment : Date.parse(moment);
  return Number.isNaN(at) ? "" : new Date(at + JAPAN_OFFSET_MS).toISOString().slice(0, 16);
}

/** The time of day in Japan, with the date where it is another day. */
export function clock(moment: string | number, now: number): string {
  const field = toField(moment);
  if (!field) return "";
  const [day = "", time = ""] = field.split("T");
  if (day === toField(now).slice(0, 10)) return time;
  const [, month, date] = day.split("-");
  return `${Number(month)}/${Number(date)} ${time}`;
}
