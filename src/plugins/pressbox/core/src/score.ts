/** The score: what was counted, and what the goals say. */
import { isGoal, isShootOut, periodOfEvent, SIDES, type EventKind, type EventTime, type Side } from './events';
import { PERIODS } from './minute';
import { isPlayed, type MatchPhase } from './phase';

/** `events`: the score is the goals that were logged. `entered`: the score is what an editor or an import gave. */
export const SCORE_SOURCES = ['events', 'entered'] as const;
export type ScoreSource = (typeof SCORE_SOURCES)[number];

/** A pair of counts. */
export interface Score {
  home: number;
  away: number;
}

/** The score columns of a match. Null is unknown or not yet, and prints as nothing. */
export interface MatchScore {
  homeScore: number | null;
  awayScore: number | null;
  halfTimeHomeScore: number | null;
  halfTimeAwayScore: number | null;
  homeShootOutScore: number | null;
  awayShootOutScore: number | null;
}

/**
 * The score of which nothing is known, or not yet.
 *
 * @example
 * UNKNOWN_SCORE.homeScore; //=> null
 */
export const UNKNOWN_SCORE: Readonly<MatchScore> = {
  homeScore: null,
  awayScore: null,
  halfTimeHomeScore: null,
  halfTimeAwayScore: null,
  homeShootOutScore: null,
  awayShootOutScore: null,
};

/** What the score needs to know of an event. `side` is the side it counts for: an own goal's is the one it helps. */
export interface ScoringEvent extends EventTime {
  kind: EventKind;
  side: Side;
}

/** Over or broken off: whoever logs no goal now may simply not have been there. */
const OVER: readonly MatchPhase[] = ['full_time', 'suspended', 'abandoned', 'awarded'];

const count = (events: readonly ScoringEvent[]): Score => {
  const [home, away] = SIDES.map((side) => events.filter((event) => event.side === side).length);
  return { home: home ?? 0, away: away ?? 0 };
};

const halfTimeScore = (goals: readonly ScoringEvent[], phase: MatchPhase): Score | null => {
  if (phase === 'first_half') return null;
  const periods = goals.map((goal) => periodOfEvent(goal));
  // One goal that cannot say in which half it fell makes the half-time score unknown, not smaller.
  if (periods.includes(null)) return null;
  return count(goals.filter((_, index) => periods[index] === PERIODS[0]));
};

/**
 * The score that the events of a match add up to.
 *
 * Own goals and penalties count like any other goal; a disallowed goal and a missed penalty do not. A match that
 * has not begun and has no goal has no score (null), not 0-0; kick-off makes it 0-0. A match that is over and has no
 * goal is 0-0 only where that is `known`, because it was followed or somebody said so. The half-time score is null
 * during the first half and wherever a goal does not say when it fell. The shoot-out counts its own kicks, and is
 * null without any.
 *
 * @example
 * const at = (minute: number) => ({ period: null, minute, addedTime: null, sequence: null });
 * scoreFromEvents([
 *   { kind: 'goal', side: 'home', ...at(45) },
 *   { kind: 'penalty_goal', side: 'away', ...at(57) },
 * ], 'full_time');
 * //=> { homeScore: 1, awayScore: 1, halfTimeHomeScore: 1, halfTimeAwayScore: 0, homeShootOutScore: null, awayShootOutScore: null }
 * scoreFromEvents([], 'full_time').homeScore; //=> null
 * scoreFromEvents([], 'full_time', { known: true }).homeScore; //=> 0
 */
export const scoreFromEvents = (
  events: readonly ScoringEvent[],
  phase: MatchPhase,
  { known = false } = {},
): MatchScore => {
  const goals = events.filter((event) => isGoal(event.kind));
  const kicks = events.filter((event) => isShootOut(event.kind));
  const played = goals.length > 0 || (isPlayed(phase) && !(OVER.includes(phase) && !known));
  const score = played ? count(goals) : null;
  const halfTime = played ? halfTimeScore(goals, phase) : null;
  const shootOut = kicks.length > 0 ? count(kicks.filter((kick) => kick.kind === 'shoot_out_scored')) : null;
  return {
    homeScore: score?.home ?? null,
    awayScore: score?.away ?? null,
    halfTimeHomeScore: halfTime?.home ?? null,
    halfTimeAwayScore: halfTime?.away ?? null,
    homeShootOutScore: shootOut?.home ?? null,
    awayShootOutScore: shootOut?.away ?? null,
  };
};
