import type { Core } from '@strapi/strapi';
import {
  readSentScore,
  SCORE_COLUMNS,
  scoreFromEvents,
  UNKNOWN_SCORE,
  type MatchPhase,
  type MatchScore,
  type ScoreClaim,
  type ScoreSource,
  type ScoringEvent,
} from '../../../core/src';
import { sayRefusal } from '../../../core/src/refusals';
import { MATCH, MATCH_EVENT } from '../platform/uids';
import type { Data } from '../platform/documents';
import { lockRows, rowsNow } from '../platform/rows';
import { keepUpdatedAt } from '../platform/keep-updated-at';
import { refuse } from '../platform/refuse';
import { COUNTS } from '../writes/fields';

const EVENT_FIELDS = ['kind', 'side', 'period', 'minute', 'addedTime', 'sequence'];

interface LockedMatch extends MatchScore {
  phase: MatchPhase;
  scoreSource: ScoreSource;
}

/** A match that is about to be born. */
const NEWBORN: LockedMatch = {
  phase: 'scheduled',
  scoreSource: 'events',
  ...UNKNOWN_SCORE,
};

const refuseClaim = ({ column, sent, counted }: ScoreClaim): never => {
  const count = COUNTS[column];
  return refuse(
    column,
    counted === null
      ? sayRefusal('score.follows-nothing', { count: column, sent: String(sent) }, { count })
      : sayRefusal('score.follows-events', { count: column, counted, sent: String(sent) }, { count }),
  );
};

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

  const eventsOf = (matchId: number): Promise<ScoringEvent[]> =>
    rowsNow<ScoringEvent>(strapi, MATCH_EVENT, { match: matchId }, EVENT_FIELDS);

  return {
    /**
     * Takes the score that a write of a match sends, so that none is acknowledged and lost: where nothing is logged
     * that could say it, it is an entered one from here on; where the events say another, the write is refused.
     *
     * @param data what is about to be written; its `scoreSource` may be set here
     * @param where the match that is written, unless it is about to be born
     */
    async take(data: Data, where?: Data): Promise<void> {
      const sent: Partial<MatchScore> = {};
      for (const column of SCORE_COLUMNS) {
        const value = data[column];
        if (typeof value === 'number' || (value === null && column in data)) sent[column] = value;
      }
      if (data.scoreSource === 'entered' || !Object.values(sent).some((value) => value !== null)) return;
      const row: { id: number } | null = where ? await db.query(MATCH).findOne({ where, select: ['id'] }) : null;
      const match = (row && (await lockMatch(row.id))) ?? NEWBORN;
      if ((data.scoreSource ?? match.scoreSource) === 'entered') return;
      const phase = (data.phase as MatchPhase | null | undefined) ?? match.phase;
      const { taken, against } = readSentScore(sent, match, row ? await eventsOf(row.id) : [], phase);
      const [claim] = against;
      // Who goes back to the events now has said where the score comes from.
      if (claim && (taken === 'refused' || match.scoreSource === 'entered')) refuseClaim(claim);
      if (taken === 'entered') data.scoreSource = 'entered';
    },

    /**
     * Counts the goals of a match and writes the score where it differs, in the transaction that is open. Leaves a
     * match alone whose score is entered by hand. Where no goal is logged and the match is over, nil-nil stays where
     * it was known, or where the last goal has just been taken back (`goalsGone`). A shoot-out without kicks keeps
     * what was entered, unless `kicksGone` says that its kicks have just been deleted.
     *
     * @returns the columns that changed, or null.
     */
    async follow(matchId: number, { kicksGone = false, goalsGone = false } = {}): Promise<Partial<MatchScore> | null> {
      return db.transaction(async () => {
        const match = await lockMatch(matchId);
        if (match?.scoreSource !== 'events') return null;
        const known = goalsGone || (match.homeScore === 0 && match.awayScore === 0);
        const counted = scoreFromEvents(await eventsOf(matchId), match.phase, { known });
        const { homeShootOutScore, awayShootOutScore } =
          counted.homeShootOutScore === null && !kicksGone ? match : counted;
        const changed = difference(match, { ...counted, homeShootOutScore, awayShootOutScore });
        if (Object.keys(changed).length === 0) return null;
        await keepUpdatedAt(() => db.query(MATCH).update({ where: { id: matchId }, data: changed }));
        return changed;
      });
    },
  };
};
