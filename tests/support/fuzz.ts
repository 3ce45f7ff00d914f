/**
 * Tests that write, read or break things at random. Each says its seed, and does the same again when it is given back.
 *
 * `npm test` runs each a few times, CI (`PRESSBOX_FUZZ=middle`) more often, and `npm run fuzz` for a long while:
 * all of them, or those of one name, as in `npm run fuzz -- kill`. `PRESSBOX_FUZZ_RUNS` and `PRESSBOX_FUZZ_SEED` say
 * how often and which.
 *
 * @example
 * const { runs, random, timeout } = fuzz({ name: 'writes', short: 40, long: 5000 });
 * it(`keeps a page as a fresh compile has it through ${runs} writes`, async () => {
 *   for (let run = 0; run < runs; run += 1) await write(random.pick(TYPES), random.below(10));
 * }, timeout);
 */
import { randomInt } from 'node:crypto';

export interface Random {
  /** A whole number from 0 up to, and without, `limit`. */
  below(limit: number): number;
  /** One of a list that is not empty. */
  pick<T>(list: readonly T[]): T;
  /** True in so many of a hundred cases. */
  percent(share: number): boolean;
  /** The same things in another order. */
  shuffle<T>(list: readonly T[]): T[];
}

export interface Fuzz {
  runs: number;
  seed: number;
  random: Random;
  /** What fast-check takes: `fc.assert(property, parameters)`. */
  parameters: { numRuns: number; seed: number };
  /** Milliseconds that jest should wait for the test. */
  timeout: number;
}

type Length = 'short' | 'middle' | 'long';
const MINUTE = 60_000;
const TIMEOUTS: Record<Length, number> = { short: 2 * MINUTE, middle: 10 * MINUTE, long: 600 * MINUTE };

/** Random numbers that come again with their seed (mulberry32). */
export const createRandom = (seed: number): Random => {
  let state = seed;
  const below = (limit: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % Math.max(1, limit);
  };
  return {
    below,
    pick: (list) => {
      if (list.length === 0) throw new Error('There is nothing to pick from');
      return list[below(list.length)] as (typeof list)[number];
    },
    percent: (share) => below(100) < share,
    shuffle: (list) => {
      const shuffled = [...list];
      for (let last = shuffled.length - 1; last > 0; last -= 1) {
        const at = below(last + 1);
        [shuffled[last], shuffled[at]] = [
          shuffled[at] as (typeof list)[number],
          shuffled[last] as (typeof list)[number],
        ];
      }
      return shuffled;
    },
  };
};

/** A whole number that the environment gives, or null; anything else stops the test with a sentence. */
const given = (variable: string): number | null => {
  const text = process.env[variable];
  if (!text) return null;
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < 0) throw new Error(`${variable} is a whole number, not "${text}"`);
  return value;
};

const lengthOf = (): Length => {
  const length = process.env.PRESSBOX_FUZZ || 'short';
  if (!(length in TIMEOUTS)) throw new Error(`PRESSBOX_FUZZ is short, middle or long, not "${length}"`);
  return length as Length;
};

/** How often a test at random runs here, and its random numbers; says both aloud, since a failure needs them. */
export const fuzz = ({ name, short, long }: { name: string; short: number; long: number }): Fuzz => {
  const wanted = given('PRESSBOX_FUZZ_RUNS');
  const length = wanted !== null && wanted > short ? 'long' : lengthOf();
  const runs = wanted ?? { short, middle: 4 * short, long }[length];
  const seed = given('PRESSBOX_FUZZ_SEED') ?? randomInt(1_000_000_000);
  process.stderr.write(
    `${name} at random, ${runs} times; the same again: PRESSBOX_FUZZ_SEED=${seed} PRESSBOX_FUZZ_RUNS=${runs} npm run fuzz -- ${name}\n`,
  );
  return { runs, seed, random: createRandom(seed), parameters: { numRuns: runs, seed }, timeout: TIMEOUTS[length] };
};
