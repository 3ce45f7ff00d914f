/** Two lists of texts side by side: which of them are the same, which stand where another stood. */

/** A place in the one, in the other, or in both. */
export interface Pair {
  before: number | null;
  now: number | null;
  isSame: boolean;
}

/** Where more than this differs, what differs is laid side by side in its order. */
const MOST_CELLS = 250_000;

const upTo = (count: number, from = 0): number[] => Array.from({ length: count }, (_, index) => from + index);

/** Texts between two that are the same: the first stands for the first, and so on. */
const matched = (before: readonly number[], now: readonly number[]): Pair[] =>
  upTo(Math.max(before.length, now.length)).map((index) => ({
    before: before[index] ?? null,
    now: now[index] ?? null,
    isSame: false,
  }));

/** How many texts the ends of two lists share, from each pair of places on. */
const sharedFrom = (before: readonly string[], now: readonly string[]): Uint32Array => {
  const width = now.length + 1;
  const shared = new Uint32Array((before.length + 1) * width);
  for (let a = before.length - 1; a >= 0; a -= 1)
    for (let b = now.length - 1; b >= 0; b -= 1)
      shared[a * width + b] =
        before[a] === now[b]
          ? (shared[(a + 1) * width + b + 1] ?? 0) + 1
          : Math.max(shared[(a + 1) * width + b] ?? 0, shared[a * width + b + 1] ?? 0);
  return shared;
};

/**
 * Lays two lists side by side so that as many texts as can be meet themselves.
 *
 * @example
 * align(['a', 'b', 'c'], ['a', 'x', 'c', 'd']); //=> [{ before: 0, now: 0, isSame: true }, { before: 1, now: 1, isSame: false }, { before: 2, now: 2, isSame: true }, { before: null, now: 3, isSame: false }]
 */
export const align = (before: readonly string[], now: readonly string[]): Pair[] => {
  let [start, end] = [0, 0];
  const shorter = Math.min(before.length, now.length);
  while (start < shorter && before[start] === now[start]) start += 1;
  while (end < shorter - start && before[before.length - 1 - end] === now[now.length - 1 - end]) end += 1;
  const same = (count: number, a: number, b: number): Pair[] =>
    upTo(count).map((index) => ({ before: a + index, now: b + index, isSame: true }));
  const between = differing(before.slice(start, before.length - end), now.slice(start, now.length - end));
  const shift = (at: number | null): number | null => (at === null ? null : at + start);
  return [
    ...same(start, 0, 0),
    ...between.map((pair) => ({ ...pair, before: shift(pair.before), now: shift(pair.now) })),
    ...same(end, before.length - end, now.length - end),
  ];
};

/** What stands between the ends that two lists share. */
const differing = (before: readonly string[], now: readonly string[]): Pair[] => {
  if (before.length * now.length > MOST_CELLS)
    return matched(upTo(before.length), upTo(now.length)).map((pair) => ({
      ...pair,
      isSame: pair.before !== null && pair.now !== null && before[pair.before] === now[pair.now],
    }));
  const shared = sharedFrom(before, now);
  const width = now.length + 1;
  const pairs: Pair[] = [];
  let [a, b] = [0, 0];
  let [sinceA, sinceB] = [0, 0];
  while (a < before.length && b < now.length) {
    if (before[a] === now[b]) {
      pairs.push(...matched(upTo(a - sinceA, sinceA), upTo(b - sinceB, sinceB)), { before: a, now: b, isSame: true });
      a += 1;
      b += 1;
      [sinceA, sinceB] = [a, b];
    } else if ((shared[(a + 1) * width + b] ?? 0) >= (shared[a * width + b + 1] ?? 0)) a += 1;
    else b += 1;
  }
  return [...pairs, ...matched(upTo(before.length - sinceA, sinceA), upTo(now.length - sinceB, sinceB))];
};
