/** What a form becomes when somebody else has changed its thing meanwhile. */
export interface Rebased<Draft> {
  /** What they made of it, with what was changed here put upon it. */
  readonly draft: Draft;
  /** Members that they changed. */
  readonly theirs: readonly string[];
  /** Members that were changed on both sides to different things; those of here stand. */
  readonly both: readonly string[];
}

/** Members that mean nothing apart: a note and what people translated it into. */
const TOGETHER: readonly string[] = ["note_ja", "note_translations"];

/** Puts what was changed in a form since it was loaded upon what somebody else has made of the same thing. */
export function rebase<Draft extends object>(base: Draft, mine: Draft, now: Draft): Rebased<Draft> {
  const names = Object.keys(base) as (keyof Draft & string)[];
  const note = (draft: Draft) => names.filter((name) => TOGETHER.includes(name)).map((name) => draft[name]);
  const isMine = !same(note(base), note(mine));
  const clashes = isMine && !same(note(base), note(now)) && !same(note(mine), note(now));
  const all = names.map((name) => {
    if (TOGETHER.includes(name)) return { name, value: (isMine ? mine : now)[name], clashes: clashes && !same(mine[name], now[name]) };
    return { name, ...merge(base[name], mine[name], now[name]) };
  });
  return {
    draft: Object.fromEntries(all.map(({ name, value }) => [name, value])) as Draft,
    theirs: names.filter((name) => !same(base[name], now[name])),
    both: all.flatMap(({ name, clashes }) => (clashes ? [name] : [])),
  };
}

interface Merged {
  readonly value: unknown;
  readonly clashes: boolean;
}

/** Their value, unless it was changed here; answers by name are looked at one by one. */
function merge(base: unknown, mine: unknown, now: unknown): Merged {
  if (!isAnswers(base) || !isAnswers(mine) || !isAnswers(now)) {
    const isMine = !same(base, mine);
    return { value: isMine ? mine : now, clashes: isMine && !same(base, now) && !same(mine, now) };
  }
  const names = [...new Set([...Object.keys(mine), ...Object.keys(now)])];
  const all = names.map((name) => [name, merge(base[name], mine[name], now[name])] as const);
  return { value: Object.fromEntries(all.map(([name, { value }]) => [name, value])), clashes: all.some(([, { clashes }]) => clashes) };
}

function isAnswers(value: unknown): value is Readonly<Record<string, string>> {
  const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
  return isObject && Object.values(value).every((one) => typeof one === "string");
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
