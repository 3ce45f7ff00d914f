import type { MatchPhase } from '../../../core/src';
import type { PhaseList } from './traces/keys';

/** A match is on. */
export const LIVE_PHASES = [
  'first_half',
  'half_time',
  'second_half',
  'extra_time',
  'extra_time_break',
  'penalty_shoot_out',
  'suspended',
] as const satisfies readonly MatchPhase[];

/** The list of the home page that a match of a phase belongs to, or none. */
export const listOfPhase = (phase: string): PhaseList | null => {
  if ((LIVE_PHASES as readonly string[]).includes(phase)) return 'live';
  if (phase === 'full_time') return 'results';
  return phase === 'scheduled' ? 'fixtures' : null;
};

/** Whether a strip of latest matches shows it: it was played, or is being played. */
export const isPlayed = (phase: string): boolean => !['scheduled', 'postponed', 'cancelled'].includes(phase);
