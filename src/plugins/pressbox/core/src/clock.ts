/** The clock of a match: which minute is played, told from the moments at which its periods began. */
import type { MatchPhase } from './phase';
import { PERIOD_END, MAX_ADDED_TIME, type MatchMinute } from './minute';

/** The moments at which periods began, as ISO 8601 writes them. Null: not yet, or nobody stamped it. */
export interface PeriodStarts {
  firstHalfAt: string | null;
  secondHalfAt: string | null;
  extraTimeAt: string | null;
  /** The second period of extra time. */
  extraTimeSecondHalfAt: string | null;
}
export type PeriodStart = keyof PeriodStarts;
export const PERIOD_STARTS = [
  'firstHalfAt',
  'secondHalfAt',
  'extraTimeAt',
  'extraTimeSecondHalfAt',
] as const satisfies readonly PeriodStart[];

/** The last minute before a period, and the last of its own. */
const BOUNDS: Readonly<Record<PeriodStart, readonly [before: number, end: number]>> = {
  firstHalfAt: [0, PERIOD_END.first_half],
  secondHalfAt: [PERIOD_END.first_half, PERIOD_END.second_half],
  extraTimeAt: [PERIOD_END.second_half, PERIOD_END.extra_time_first_half],
  extraTimeSecondHalfAt: [PERIOD_END.extra_time_first_half, PERIOD_END.extra_time_second_half],
};

/**
 * Which start the clock runs from in a phase; null where it stands still.
 *
 * @example
 * const starts = { firstHalfAt: '2024-01-10T20:00:00Z', secondHalfAt: null, extraTimeAt: null, extraTimeSecondHalfAt: null };
 * runningStart('second_half', starts); //=> 'secondHalfAt'
 * runningStart('half_time', starts); //=> null
 */
export const runningStart = (phase: MatchPhase, starts: PeriodStarts): PeriodStart | null => {
  if (phase === 'first_half') return 'firstHalfAt';
  if (phase === 'second_half') return 'secondHalfAt';
  if (phase !== 'extra_time') return null;
  return starts.extraTimeSecondHalfAt === null ? 'extraTimeAt' : 'extraTimeSecondHalfAt';
};

/**
 * The minute that is played at a moment. Null where the clock stands still, where nobody stamped the start, and past
 * any added time: whoever forgot to stop it is not told a wrong minute.
 *
 * @example
 * const starts = { firstHalfAt: '2024-01-10T20:00:00Z', secondHalfAt: null, extraTimeAt: null, extraTimeSecondHalfAt: null };
 * clockOf('first_half', starts, new Date('2024-01-10T20:00:30Z')); //=> { minute: 1, added: 0 }
 * clockOf('first_half', starts, new Date('2024-01-10T20:46:10Z')); //=> { minute: 45, added: 2 }
 * clockOf('half_time', starts, new Date('2024-01-10T20:50:00Z')); //=> null
 */
export const clockOf = (phase: MatchPhase, starts: PeriodStarts, now: Date): MatchMinute | null => {
  const running = runningStart(phase, starts);
  const startedAt = running && starts[running];
  if (!running || !startedAt) return null;
  const elapsed = Math.floor((now.getTime() - Date.parse(startedAt)) / 60_000);
  const [before, end] = BOUNDS[running];
  const minute = before + elapsed + 1;
  if (!Number.isFinite(elapsed) || elapsed < 0 || minute > end + MAX_ADDED_TIME) return null;
  return minute <= end ? { minute, added: 0 } : { minute: end, added: minute - end };
};

/**
 * Which start is stamped as a match goes from one phase to the next, where it has none yet; null where none is. Extra
 * time is stamped again as it goes on after its break.
 *
 * @example
 * const none = { firstHalfAt: null, secondHalfAt: null, extraTimeAt: null, extraTimeSecondHalfAt: null };
 * startToStamp('scheduled', 'first_half', none); //=> 'firstHalfAt'
 * startToStamp('half_time', 'second_half', none); //=> 'secondHalfAt'
 * startToStamp('second_half', 'full_time', none); //=> null
 */
export const startToStamp = (from: MatchPhase, to: MatchPhase, starts: PeriodStarts): PeriodStart | null => {
  const start: PeriodStart | null =
    to === 'extra_time' && from === 'extra_time_break' ? 'extraTimeSecondHalfAt' : runningStart(to, starts);
  return start !== null && starts[start] === null ? start : null;
};

/**
 * When a period began, if this minute of it is played now: how a clock is corrected.
 *
 * @example
 * startFor('secondHalfAt', 57, new Date('2024-01-10T21:11:20Z')); //=> '2024-01-10T21:00:20.000Z'
 */
export const startFor = (start: PeriodStart, minute: number, now: Date): string =>
  new Date(now.getTime() - (minute - 1 - BOUNDS[start][0]) * 60_000).toISOString();

/**
 * The minutes that a clock may show in a period: its first, and the last of the added time that is believed.
 *
 * @example
 * minutesOf('secondHalfAt'); //=> { first: 46, last: 120 }
 */
export const minutesOf = (start: PeriodStart): { first: number; last: number } => {
  const [before, end] = BOUNDS[start];
  return { first: before + 1, last: end + MAX_ADDED_TIME };
};
