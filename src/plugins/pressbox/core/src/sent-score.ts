/** What a score that somebody sends means for a match whose score follows its goals. */
import { isGoal, isShootOut } from './events';
import type { MatchPhase } from './phase';
import { scoreFromEvents, type MatchScore, type ScoringEvent } from './score';

export const SCORE_COLUMNS = [
  'homeScore',
  'awayScore',
  'halfTimeHomeScore',
  'halfTimeAwayScore',
  'homeShootOutScore',
  'awayShootOutScore',
] as const satisfies readonly (keyof MatchScore)[];
type Column = (typeof SCORE_COLUMNS)[number];

const isOfShootOut = (column: Column): boolean => column === 'homeShootOutScore' || column === 'awayShootOutScore';

/** A part of a score that is sent, and what the events make of it. */
export interface ScoreClaim {
  column: Column;
  sent: number;
  counted: number | null;
}

export interface SentScore {
  /**
   * `follows`: it says what the events say, or what they leave open. `entered`: nothing is logged that could say it,
   * so it stands by itself. `refused`: it contradicts what is logged.
   */
  taken: 'follows' | 'entered' | 'refused';
  /** The parts that the events do not say. */
  against: ScoreClaim[];
}

/**
 * Reads a score that is sent for a match whose score follows its goals. What is sent as it is stored says nothing, and
 * neither does null. An awarded score is no sum of goals: it always stands by itself.
 *
 * @example
 * const unknown = { homeScore: null, awayScore: null, halfTimeHomeScore: null, halfTimeAwayScore: null, homeShootOutScore: null, awayShootOutScore: null };
 * readSentScore({ homeScore: 3, awayScore: 2 }, unknown, [], 'full_time').taken; //=> 'entered'
 * readSentScore({ homeScore: 0, awayScore: 0 }, unknown, [], 'full_time').taken; //=> 'follows'
 * const goal = { kind: 'goal' as const, side: 'home' as const, period: null, minute: 12, addedTime: null, sequence: null };
 * readSentScore({ homeScore: 3 }, unknown, [goal], 'full_time');
 * //=> { taken: 'refused', against: [{ column: 'homeScore', sent: 3, counted: 1 }] }
 */
export const readSentScore = (
  sent: Readonly<Partial<MatchScore>>,
  stored: Readonly<MatchScore>,
  events: readonly ScoringEvent[],
  phase: MatchPhase,
): SentScore => {
  const will = { ...stored, ...sent };
  const counted = scoreFromEvents(events, phase, { known: will.homeScore === 0 && will.awayScore === 0 });
  const hasGoals = events.some(({ kind }) => isGoal(kind));
  const hasKicks = events.some(({ kind }) => isShootOut(kind));
  const against = SCORE_COLUMNS.flatMap((column): ScoreClaim[] => {
    const value = sent[column] ?? null;
    if (value === null || value === stored[column] || value === counted[column]) return [];
    // A shoot-out without its kicks is what somebody says it was.
    if (isOfShootOut(column) && !hasKicks) return [];
    return [{ column, sent: value, counted: counted[column] }];
  });
  const isLogged = ({ column }: ScoreClaim) => (isOfShootOut(column) ? hasKicks : hasGoals);
  if (against.length === 0) return { taken: 'follows', against };
  return { taken: phase !== 'awarded' && against.some(isLogged) ? 'refused' : 'entered', against };
};
