/** A piece of content as it is compared: what it is, and what it says. */
export interface Sign {
  /** Pieces of one kind may be changed into each other: the tag, and the key where it has one. */
  readonly kind: string;
  /** The whole content; equal ones are left alone. */
  readonly whole: string;
}

/**
 * For every new piece the old one that stays in its place, or none where a new one is put in.
 *
 * The order of the old ones never changes: nothing that stays is moved, so that nobody loses the
 * place where they read.
 */
export function pairs(old: readonly Sign[], fresh: readonly Sign[]): (number | undefined)[] {
  const same = inOrder(old, fresh, (one, other) => one.whole === other.whole);
  const found: (number | undefined)[] = new Array(fresh.length).fill(undefined);
  let oldFrom = 0;
  let freshFrom = 0;
  for (const [oldTo, freshTo] of [...same, [old.length, fresh.length] as const]) {
    const between = inOrder(old.slice(oldFrom, oldTo), fresh.slice(freshFrom, freshTo), (one, other) => one.kind === other.kind);
    for (const [at, to] of between) found[freshFrom + to] = oldFrom + at;
    if (oldTo < old.length || freshTo < fresh.length) found[freshTo] = oldTo;
    [oldFrom, freshFrom] = [oldTo + 1, freshTo + 1];
  }
  return found;
}

/** The longest list of matches in which both sides only go forward. */
function inOrder(old: readonly Sign[], fresh: readonly Sign[], match: (one: Sign, other: Sign) => boolean): [number, number][] {
  const length = Array.from({ length: old.length + 1 }, () => new Array<number>(fresh.length + 1).fill(0));
  const at = (i: number, j: number) => length[i]?.[j] ?? 0;
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = fresh.length - 1; j >= 0; j--) {
      const row = length[i];
      if (row) row[j] = matches(old, fresh, i, j, match) ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const found: [number, number][] = [];
  for (let i = 0, j = 0; i < old.length && j < fresh.length; ) {
    if (matches(old, fresh, i, j, match)) found.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return found;
}

function matches(old: readonly Sign[], fresh: readonly Sign[], i: number, j: number, match: (one: Sign, other: Sign) => boolean): boolean {
  const [one, other] = [old[i], fresh[j]];
  return one !== undefined && other !== undefined && match(one, other);
}
