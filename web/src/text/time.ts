import type { Words } from "./words";

/** Japan's offset from UTC in milliseconds; the whole year, so no time zone table is needed. */
const JAPAN_OFFSET_MS = 9 * 3_600_000;

/** A moment in Japan time, in the words of the language. */
export function dateTime(words: Words, milliseconds: number): string {
  const time = new Date(milliseconds + JAPAN_OFFSET_MS);
  return words.marked("time-date-time", {
    year: String(time.getUTCFullYear()),
    month: time.getUTCMonth() + 1,
    day: time.getUTCDate(),
    ...clockArgs(words, time),
  });
}

/** A moment without its date where that is the day of reading. */
export function dayTime(words: Words, milliseconds: number, readAt: number): string {
  if (japanDate(milliseconds) !== japanDate(readAt)) return dateTime(words, milliseconds);
  return words.marked("time-clock", clockArgs(words, new Date(milliseconds + JAPAN_OFFSET_MS)));
}

/** Hour and minute of a moment that is already Japan's. */
function clockArgs(words: Words, time: Date): Record<string, string | number> {
  const hour = time.getUTCHours();
  const minute = time.getUTCMinutes();
  const half = hour < 12 ? "am" : "pm";
  if (saysHalfDays(words)) return { half, hour: String(hour % 12), minute };
  return { half, hour: twoDigits(hour), minute: twoDigits(minute) };
}

/** The date in Japan at a moment, `YYYY-MM-DD`. */
export function japanDate(milliseconds: number): string {
  return new Date(milliseconds + JAPAN_OFFSET_MS).toISOString().slice(0, 10);
}

/** A date `2020-07-06` in the words of the language; as it is when it is none. */
export function date(words: Words, iso: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(iso);
  if (!match) return iso;
  return words.marked("time-date", { year: match[1] ?? "", month: Number(match[2]), day: Number(match[3]) });
}

/** Whether the language's clock has two halves: then its sentence differs between them. */
function saysHalfDays(words: Words): boolean {
  const at = (half: string) => words.marked("time-clock", { hour: "1", minute: "1", half });
  return at("am") !== at("pm");
}

function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}
