/** How a match goes on from where it stands, a key a phase. Pure. */
import type { MatchPhase } from '../../../core/src/phase';

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
