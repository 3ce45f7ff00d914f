import type { Core } from '@strapi/strapi';
import {
  scoreFromEvents,
  type MatchPhase,
  type MatchScore,
  type ScoreSource,
  type ScoringEvent,
} from '../../../core/src';
import { MATCH, MATCH_EVENT } from '../constants/uids';
import { lockRows, rowsNow } from '../utils/rows';
import { quietly } from '../utils/quiet';

const SCORE_COLUMNS = [
  'homeScore',
  'awayScore',
  'halfTimeHomeScore',
  'halfTimeAwayScore',
  'homeShootOutScore',
  'awayShootOutScore',
] as const satisfies readonly (keyof MatchScore)[];

const EVENT_FIELDS = ['kind', 'side', 'period', 'minute', 'addedTime', 'sequence'];

interface LockedMatch extends MatchScore {
  phase: MatchPhase;
  scoreSource: ScoreSource;
}

/** Keeps the score of a match equal to its goals, wherever a goal comes from. */
export const createScoresService = ({ strapi }: { strapi: Core.Strapi }) => {
  const { db } = strapi;

  /** Reads the match and keeps every other desk waiting: two goals at once must both be counted. */
  const lockMatch = async (id: number): Promise<LockedMatch | undefined> => {
    await lockRows(strapi, MATCH, [id]);
    const [match] = await rowsNow<LockedMatch>(strapi, MATCH, { id }, ['phase', 'scoreSource', ...SCORE_COLUMNS]);
    return match;
  };

  const difference = (match: LockedMatch, score: MatchScore): Partial<MatchScore> =>
    Object.fromEntries(
      SCORE_COLUMNS.filter((column) => score[column] !== match[column]).map((column) => [column, score[column]]),
    );

  return {
    /**
     * Counts the goals of a match and writes the score where it differs, in the transaction that is open. Leaves a
     * match alone whose score is entered by hand. A shoot-out without kicks keeps what was entered, unless
     * `kicksGone` says that its kicks have just been deleted.
     *
     * @returns the columns that changed, or null.
     */
    async follow(matchId: number, { kicksGone = false } = {}): Promise<Partial<MatchScore> | null> {
      return db.transaction(async () => {
        const match = await lockMatch(matchId);
        if (match?.scoreSource !== 'events') return null;
        const events = await rowsNow<ScoringEvent>(strapi, MATCH_EVENT, { match: matchId }, EVENT_FIELDS);
        const counted = scoreFromEvents(events, match.phase);
        const { homeShootOutScore, awayShootOutScore } =
          counted.homeShootOutScore === null && !kicksGone ? match : counted;
        const changed = difference(match, { ...counted, homeShootOutScore, awayShootOutScore });
        if (Object.keys(changed).length === 0) return null;
        await quietly(() => db.query(MATCH).update({ where: { id: matchId }, data: changed }));
        return changed;
      });
    },
  };
};
