/** From what is stored and what a text wants to what has to be written: as little as possible. */
import type { Finding } from '../../check';
import { isGoal, isShootOut, SIDES } from '../../events';
import type { MatchScore, Score } from '../../score';
import { planEvents, type EventsPlan } from './plan-events';
import { planSheet, type Data, type SheetPlan } from './plan-sheet';
import type { StoredMatch } from './stored';
import type { WantedMatch } from './wanted';

export interface MatchPlan {
  /** The match's own columns; null: nothing changes in them. */
  match: Data | null;
  sheets: SheetPlan[];
  events: EventsPlan;
}

/** A printed score in the columns of a match. */
const scoreColumns = ({
  score,
  halfTime,
  shootOut,
}: Pick<WantedMatch, 'score' | 'halfTime' | 'shootOut'>): Partial<MatchScore> => ({
  ...(score && { homeScore: score.home, awayScore: score.away }),
  ...(halfTime && { halfTimeHomeScore: halfTime.home, halfTimeAwayScore: halfTime.away }),
  ...(shootOut && { homeShootOutScore: shootOut.home, awayShootOutScore: shootOut.away }),
});

/** Where the score follows the events, a text can only tell the score of which no goal, no kick is told. */
const writableScore = (stored: StoredMatch, wanted: WantedMatch): Partial<MatchScore> => {
  if (stored.scoreSource === 'entered') return scoreColumns(wanted);
  const events = [...stored.events, ...wanted.events];
  const hasGoals = events.some(({ kind }) => isGoal(kind));
  const hasKicks = events.some(({ kind }) => isShootOut(kind));
  return scoreColumns({
    score: hasGoals ? null : wanted.score,
    halfTime: hasGoals ? null : wanted.halfTime,
    shootOut: hasKicks ? null : wanted.shootOut,
  });
};

const planColumns = (stored: StoredMatch, wanted: WantedMatch): Data | null => {
  const columns: Data = {
    ...(wanted.referee !== null && { referee: wanted.referee }),
    ...(wanted.attendance !== null && { attendance: wanted.attendance }),
    ...writableScore(stored, wanted),
  };
  const changed = Object.entries(columns).filter(([column, value]) => stored[column as keyof StoredMatch] !== value);
  return changed.length > 0 ? Object.fromEntries(changed) : null;
};

/** Plans all that a text changes in a match. */
export const planMatch = (stored: StoredMatch, wanted: WantedMatch): MatchPlan => ({
  match: planColumns(stored, wanted),
  sheets: SIDES.flatMap((side) => {
    const sheet = wanted.sheets.find((one) => one.side === side);
    const known = stored.sheets.find((one) => one.side === side);
    return (sheet && planSheet(known, sheet, stored.events)) ?? [];
  }),
  events: planEvents(stored.events, wanted.events, wanted.topics),
});

/** Whether a plan has nothing to write. */
export const isNothing = ({ match, sheets, events }: MatchPlan): boolean =>
  match === null &&
  [events, ...sheets.map(({ appearances }) => appearances)].every(
    (rows) => rows.create.length + rows.update.length + rows.delete.length === 0,
  ) &&
  sheets.every(({ data }) => data === null);

const FINAL: readonly string[] = ['homeScore', 'awayScore'] satisfies (keyof MatchScore)[];

/**
 * Where a printed score is not the stored one: said aloud, whichever of the two is right. A half-time score that the
 * goals do not tell contradicts nobody.
 */
export const scoreFindings = (
  printed: { score: Score | null; halfTime: Score | null; shootOut: Score | null },
  stored: MatchScore,
): Finding[] =>
  (Object.entries(scoreColumns(printed)) as [keyof MatchScore, number][])
    .filter(([field, value]) => stored[field] !== value && (stored[field] !== null || FINAL.includes(field)))
    .map(([field, value]) => ({
      code: 'score-differs-from-goals',
      severity: 'contradiction',
      side: null,
      params: { field, stored: value, counted: stored[field] },
    }));
