/** How a match goes on from where it stands: a key for what is usual, a menu for the rest. Pure. */
import {
  PERIOD_STARTS,
  runningStart,
  startToStamp,
  type PeriodStart,
  type PeriodStarts,
} from '../../../core/src/clock';
import { isPlayed, type MatchPhase } from '../../../core/src/phase';

export interface Step {
  key: string;
  phase: MatchPhase;
}
const FULL_TIME: Step = { key: 'f', phase: 'full_time' };

const STEPS: Readonly<Partial<Record<MatchPhase, readonly Step[]>>> = {
  scheduled: [{ key: 'k', phase: 'first_half' }],
  postponed: [{ key: 'k', phase: 'first_half' }],
  first_half: [{ key: 'h', phase: 'half_time' }],
  half_time: [{ key: 's', phase: 'second_half' }],
  second_half: [FULL_TIME, { key: 'x', phase: 'extra_time' }],
  extra_time: [FULL_TIME, { key: 'h', phase: 'extra_time_break' }, { key: 'o', phase: 'penalty_shoot_out' }],
  extra_time_break: [{ key: 'x', phase: 'extra_time' }, { key: 'o', phase: 'penalty_shoot_out' }, FULL_TIME],
  penalty_shoot_out: [FULL_TIME],
  suspended: [{ key: 's', phase: 'second_half' }, { key: 'k', phase: 'first_half' }, FULL_TIME],
};

/**
 * What may come next, the usual first, each with its key.
 *
 * @example
 * stepsFrom('first_half'); //=> [{ key: 'h', phase: 'half_time' }]
 * stepsFrom('full_time'); //=> []
 */
export const stepsFrom = (phase: MatchPhase): readonly Step[] => STEPS[phase] ?? [];

/** What seldom happens, and the way back from what was pressed by mistake. */
const OTHERS: Readonly<Record<MatchPhase, readonly MatchPhase[]>> = {
  scheduled: ['postponed', 'cancelled', 'awarded'],
  postponed: ['scheduled', 'cancelled', 'awarded'],
  first_half: ['suspended', 'abandoned', 'scheduled'],
  half_time: ['suspended', 'abandoned', 'first_half'],
  second_half: ['suspended', 'abandoned', 'half_time'],
  extra_time: ['suspended', 'abandoned'],
  extra_time_break: ['suspended', 'abandoned'],
  penalty_shoot_out: ['suspended', 'abandoned'],
  suspended: ['half_time', 'extra_time', 'extra_time_break', 'penalty_shoot_out', 'abandoned', 'postponed', 'awarded'],
  full_time: ['second_half', 'extra_time', 'penalty_shoot_out', 'abandoned', 'awarded'],
  abandoned: ['first_half', 'second_half', 'extra_time', 'full_time', 'postponed', 'awarded'],
  cancelled: ['scheduled', 'postponed', 'awarded'],
  awarded: ['scheduled', 'full_time', 'abandoned'],
};

/**
 * Where else a match may go, for a menu.
 *
 * @example
 * othersFrom('full_time')[0]; //=> 'second_half'
 */
export const othersFrom = (phase: MatchPhase): readonly MatchPhase[] => OTHERS[phase];

const BEFORE: readonly MatchPhase[] = ['first_half', 'half_time', 'second_half'];

const clearing = (starts: readonly PeriodStart[]): Partial<PeriodStarts> | undefined =>
  starts.length === 0 ? undefined : Object.fromEntries(starts.map((start) => [start, null]));

/** A match that stood still for nobody knows how long goes on: its clock is unknown, until somebody corrects it. */
const startsAfterPause = (to: MatchPhase, starts: PeriodStarts): Partial<PeriodStarts> | undefined => {
  const running = runningStart(to, starts);
  if (running === null) return undefined;
  const periodBefore = PERIOD_STARTS[PERIOD_STARTS.indexOf(running) - 1];
  // It stood still between two periods: the server stamps the one that begins.
  if (starts[running] === null && periodBefore && starts[periodBefore] !== null) return undefined;
  return clearing([running]);
};

/**
 * The clock of a match that goes to another state: a half that goes on runs from when it began, whether somebody
 * stamped it or not; one that had not begun after all has no stamp, and a match that is not played has none at all.
 * Undefined where the clock is as it was, or the server stamps it.
 *
 * @example
 * const starts = { firstHalfAt: '2024-01-10T20:00:00Z', secondHalfAt: null, extraTimeAt: null, extraTimeSecondHalfAt: null };
 * startsFor('first_half', 'half_time', starts); //=> undefined
 * startsFor('abandoned', 'postponed', starts); //=> { firstHalfAt: null }
 */
export const startsFor = (
  from: MatchPhase,
  to: MatchPhase,
  starts: PeriodStarts,
): Partial<PeriodStarts> | undefined => {
  if (!isPlayed(to)) return clearing(PERIOD_STARTS.filter((start) => starts[start] !== null));
  if (from === 'suspended') return startsAfterPause(to, starts);
  if (!BEFORE.includes(to) || stepsFrom(from).some(({ phase }) => phase === to)) return undefined;
  return clearing([runningStart(from, starts), startToStamp(from, to, starts)].filter((start) => start !== null));
};
