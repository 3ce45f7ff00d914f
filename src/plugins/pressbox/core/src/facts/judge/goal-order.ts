/**
 * Which goals the moments of a text tell of, all looked at together: a report tells its goals mostly in order, and what
 * one sentence leaves open the next one says.
 */
import type { Goal } from './game';

/** How well each goal fits a moment; null where it cannot be meant. */
export interface Fitting {
  fits: readonly (number | null)[];
  /** The text starts anew here: a title tells the end first. */
  anew: boolean;
  /** It goes on with the moment before, in the next sentence at most. */
  near: boolean;
}

const NEXT = 0.4;
const AGAIN = 0.3;
const SKIPPED = 0.1;
const BACK = 0.7;

interface Path {
  sum: number;
  /** The goal of each moment so far, as a list from its end. */
  goal: number | null;
  before: Path | null;
}

const stepTo = (goal: number, last: number, near: boolean): number => {
  if (goal === last) return near ? AGAIN : 0;
  if (goal === last + 1) return NEXT;
  return goal > last ? NEXT - SKIPPED * (goal - last) : -BACK;
};

/**
 * The likeliest goal of each moment, or null. One pass over the text: of all the ways to have come to a goal the best is
 * kept.
 */
export const alignGoals = (moments: readonly Fitting[], goals: readonly Goal[]): (number | null)[] => {
  // The place of a path is the goal that it told last, behind one for none so far.
  let paths: (Path | null)[] = [{ sum: 0, goal: null, before: null }, ...goals.map(() => null)];
  for (const { fits, anew, near } of moments) {
    const best = paths.reduce((one, other) => (other && (!one || other.sum > one.sum) ? other : one), null);
    const from: (Path | null)[] = anew ? [best, ...goals.map(() => null)] : paths;
    const next: (Path | null)[] = from.map((path) => path && { sum: path.sum, goal: null, before: path });
    for (const { index } of goals) {
      const fit = fits[index];
      if (fit === null || fit === undefined) continue;
      from.forEach((path, place) => {
        if (!path) return;
        const sum = path.sum + fit + stepTo(index, place - 1, near);
        const known = next[index + 1];
        if (!known || sum > known.sum) next[index + 1] = { sum, goal: index, before: path };
      });
    }
    paths = next;
  }
  let path = paths.reduce((one, other) => (other && (!one || other.sum > one.sum) ? other : one), null);
  const told: (number | null)[] = [];
  for (; path?.before; path = path.before) told.push(path.goal);
  return told.reverse();
};
