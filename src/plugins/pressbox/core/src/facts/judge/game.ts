/** A match as its story is told: its goals in order with the score after each. */
import { compareEvents, isGoal, type EventTime, type Side } from '../../events';
import type { MatchEvent, MatchFacts } from '../../match';
import { formatMinute, PERIOD_END, type MatchMinute } from '../../minute';
import type { Score } from '../../score';

export interface Goal {
  event: MatchEvent;
  /** Counted from 0 in the order of play. */
  index: number;
  before: Score;
  after: Score;
  /** Whether the order says so for sure: every goal up to here has a minute. */
  ordered: boolean;
}

export const printScore = ({ home, away }: Score): string => `${home}-${away}`;
export const sameScore = (a: Score, b: Score): boolean => a.home === b.home && a.away === b.away;
export const turned = ({ home, away }: Score): Score => ({ home: away, away: home });
export const sameEitherWay = (a: Score, b: Score): boolean => sameScore(a, b) || sameScore(a, turned(b));

/** The goals of a match in the order of play. */
export const goalsOf = ({ events }: MatchFacts): Goal[] => {
  const score = { home: 0, away: 0 };
  let ordered = true;
  return events
    .filter(({ kind }) => isGoal(kind))
    .sort(compareEvents)
    .map((event, index) => {
      ordered &&= event.minute !== null;
      const before = { ...score };
      score[event.side] += 1;
      return { event, index, before, after: { ...score }, ordered };
    });
};

const pairOf = (home: number | null, away: number | null): Score | null =>
  home === null || away === null ? null : { home, away };

export const finalOf = (match: MatchFacts): Score | null => pairOf(match.homeScore, match.awayScore);
export const halfTimeOf = (match: MatchFacts): Score | null => pairOf(match.halfTimeHomeScore, match.halfTimeAwayScore);
export const shootOutOf = (match: MatchFacts): Score | null => pairOf(match.homeShootOutScore, match.awayShootOutScore);

/** Who won, by the shoot-out where there was one; 'draw', or null where the facts do not say. */
export const winnerOf = (match: MatchFacts): Side | 'draw' | null => {
  const [score, kicks] = [finalOf(match), shootOutOf(match)];
  if (!score) return null;
  const told = kicks && kicks.home !== kicks.away ? kicks : score;
  return told.home === told.away ? 'draw' : told.home > told.away ? 'home' : 'away';
};

/** All the goals are there, so that the score after each of them is sure. */
export const isComplete = (match: MatchFacts, goals: readonly Goal[]): boolean => {
  const score = finalOf(match);
  const last = goals.at(-1);
  return score !== null && (last ? sameScore(score, last.after) && last.ordered : score.home + score.away === 0);
};

type EventMinute = Pick<EventTime, 'minute' | 'addedTime'>;

export type Fit = 'same' | 'other' | 'unclear';

const ENDS: readonly number[] = Object.values(PERIOD_END);

/** A printed minute held against an event's. What the facts do not say is unclear, and so is 90 for 90+3. */
export const fitMinute = (event: EventMinute, readings: readonly MatchMinute[]): Fit => {
  const { minute, addedTime } = event;
  if (minute === null) return 'unclear';
  if (readings.some((each) => each.minute === minute && each.added === (addedTime ?? 0))) return 'same';
  const isLoose = readings.some(
    (each) =>
      each.minute === minute &&
      ENDS.includes(minute) &&
      ((addedTime === null && each.added > 0) || (addedTime !== null && addedTime > 0 && each.added === 0)),
  );
  return isLoose ? 'unclear' : 'other';
};

/** Whether a minute that was read counts from the break, or goes on counting through added time, and so means this event. */
export const isOtherCount = ({ minute, addedTime }: EventMinute, readings: readonly MatchMinute[]): boolean =>
  minute !== null &&
  readings.some(
    (read) =>
      (minute > PERIOD_END.first_half && read.added === 0 && read.minute === minute - PERIOD_END.first_half) ||
      ((addedTime ?? 0) > 0 && read.minute + read.added === minute + (addedTime ?? 0)),
  );

export const minuteOfEvent = ({ minute, addedTime }: EventMinute): string | null =>
  minute === null ? null : formatMinute({ minute, added: addedTime ?? 0 });
