import { LIVE_PHASES, type MatchPhase } from '../../../core/src';
import type { PhaseList } from './traces/keys';

/** The lists of matches of the home page, with the phases that each shows. */
export const PHASES_OF: Readonly<Record<PhaseList, readonly MatchPhase[]>> = {
  live: LIVE_PHASES,
  results: ['full_time'],
  fixtures: ['scheduled'],
};

/** The list of the home page that a match of a phase belongs to, or none. */
export const listOfPhase = (phase: MatchPhase): PhaseList | null =>
  (Object.keys(PHASES_OF) as PhaseList[]).find((list) => PHASES_OF[list].includes(phase)) ?? null;
