/** How much a read counts, the longer ago it was. Pure. */

/** Reads of more than so many half-lives ago count for nothing: each for a sixteenth at most. */
const HALF_LIVES = 4;
/** The weight is the same within a step; so many to a half-life. */
const STEPS = 12;
const HOUR_MS = 3_600_000;

export interface Step {
  /** Reads from this moment on… */
  from: Date;
  /** …count this much each. */
  weight: number;
}

/**
 * The weights of reads, newest step first: 1 now, a half after one half-life. A read between two steps has the weight
 * of the older one. Hours are whole in the table, so a step is never shorter than one.
 *
 * @example
 * decaySteps(new Date(0), 24)[0].weight; //=> 1
 */
export const decaySteps = (now: Date, halfLifeHours: number): Step[] => {
  const stepHours = Math.max(1, halfLifeHours / STEPS);
  const steps = Math.ceil((halfLifeHours * HALF_LIVES) / stepHours);
  return Array.from({ length: steps }, (_, index) => ({
    from: new Date(now.getTime() - (index + 1) * stepHours * HOUR_MS),
    weight: 0.5 ** ((index * stepHours) / halfLifeHours),
  }));
};

/** The place at which two rankings differ first, or null. */
export const firstDifference = (a: readonly string[], b: readonly string[]): number | null => {
  const length = Math.max(a.length, b.length);
  for (let place = 0; place < length; place += 1) if (a[place] !== b[place]) return place;
  return null;
};

/** The hour a moment belongs to. */
export const hourOf = (now: Date): Date => new Date(Math.floor(now.getTime() / HOUR_MS) * HOUR_MS);
