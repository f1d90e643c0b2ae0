/** What is shown as confirmed until a moment, unless it is confirmed anew. */
export interface Leased {
  /** Milliseconds of the server's clock. */
  readonly recheckBy: number;
}

/** The things whose time has passed. */
export function lapsed<T extends Leased>(things: readonly T[], now: number): T[] {
  // a moment that cannot be read counts as passed: nothing stays fresh by mistake
  return things.filter(({ recheckBy }) => !(recheckBy > now));
}

/** Milliseconds until the next thing's time passes; none when there is no such thing. */
export function untilNext(things: readonly Leased[], now: number): number | undefined {
  const ahead = things.map(({ recheckBy }) => recheckBy - now).filter((wait) => wait > 0);
  return ahead.length > 0 ? Math.min(...ahead) : undefined;
}

/** The longest wait a timer can hold. */
const LONGEST_MS = 2 ** 31 - 1;

/** A wait that a timer can hold. */
export function timerOf(milliseconds: number): number {
  return Math.min(LONGEST_MS, Math.max(0, Math.ceil(milliseconds)));
}
