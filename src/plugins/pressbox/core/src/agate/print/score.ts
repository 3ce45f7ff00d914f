import { periodOfEvent } from '../../events';
import type { MatchFacts } from '../../match';
import { nameIn } from '../../names';
import type { MatchPhase } from '../../phase';
import type { MatchScore } from '../../score';
import type { LocalePack, UnfinishedPhase } from '../locales/pack';
import { fillTemplate, joinKnown } from '../locales/template';

/** A match has up to three scores: the one it ended with, the one at half-time, the one of the shoot-out. */
export type ScoreKind = 'full-time' | 'half-time' | 'shoot-out';

const COLUMNS = {
  'full-time': ['homeScore', 'awayScore'],
  'half-time': ['halfTimeHomeScore', 'halfTimeAwayScore'],
  'shoot-out': ['homeShootOutScore', 'awayShootOutScore'],
} as const satisfies Record<ScoreKind, readonly [keyof MatchScore, keyof MatchScore]>;

/**
 * A score as a language prints it: home first, always. Null when either count is unknown.
 *
 * @example
 * const match = matchOf({ home: { id: 'm', name: 'Milan' }, away: { id: 'a', name: 'Atalanta' }, homeScore: 1, awayScore: 2 });
 * printScore(match, fr); //=> '1-2'
 * printScore(match, de); //=> '1:2'
 * printScore(match, fr, 'half-time'); //=> null
 */
export const printScore = (score: MatchScore, pack: LocalePack, kind: ScoreKind = 'full-time'): string | null => {
  const [home, away] = COLUMNS[kind];
  return fillTemplate(pack.score.result, { home: score[home], away: score[away] });
};

const UNFINISHED: readonly MatchPhase[] = [
  'postponed',
  'suspended',
  'abandoned',
  'cancelled',
  'awarded',
] satisfies readonly UnfinishedPhase[];
const isUnfinished = (phase: MatchPhase): phase is UnfinishedPhase => UNFINISHED.includes(phase);

/** Extra time shows in the events only: a shoot-out alone may follow the ninety minutes, as some cups have it. */
const wentToExtraTime = ({ events, phase }: MatchFacts): boolean =>
  phase === 'extra_time' ||
  phase === 'extra_time_break' ||
  events.some((event) => periodOfEvent(event)?.startsWith('extra_time') ?? false);

/**
 * What a score alone does not say: extra time, the shoot-out, an abandoned match. Null when there is nothing to add.
 *
 * @example
 * const teams = { home: { id: 'm', name: 'Milan' }, away: { id: 'a', name: 'Atalanta' } };
 * const match = matchOf({ ...teams, homeScore: 1, awayScore: 1, homeShootOutScore: 4, awayShootOutScore: 2 });
 * printScoreNotes(match, fr); //=> '4-2 t.a.b.'
 * printScoreNotes(matchOf({ ...teams, phase: 'postponed' }), en); //=> 'postponed'
 */
export const printScoreNotes = (match: MatchFacts, pack: LocalePack): string | null => {
  const { extraTime, shootOut, phases, separator } = pack.score;
  return joinKnown(
    [
      wentToExtraTime(match) ? extraTime : null,
      fillTemplate(shootOut, { score: printScore(match, pack, 'shoot-out') }),
      isUnfinished(match.phase) ? phases[match.phase] : null,
    ],
    separator,
  );
};

/**
 * Score and notes as one text, for the parentheses behind a pairing: "1-1, 4-2 t.a.b.". Null when neither is known.
 *
 * @example
 * const teams = { home: { id: 'm', name: 'Milan' }, away: { id: 'a', name: 'Atalanta' } };
 * printResult(matchOf({ ...teams, homeScore: 1, awayScore: 0, phase: 'abandoned' }), fr); //=> '1-0, arrêté'
 */
export const printResult = (match: MatchFacts, pack: LocalePack): string | null =>
  joinKnown([printScore(match, pack), printScoreNotes(match, pack)], pack.score.separator);

/**
 * The scoreline over a report, with the full names of the teams; the pairing alone while there is no score.
 *
 * @example
 * const teams = { home: { id: 'm', name: 'AC Milan' }, away: { id: 'a', name: 'Atalanta' } };
 * const match = matchOf({ ...teams, homeScore: 1, awayScore: 2, halfTimeHomeScore: 1, halfTimeAwayScore: 1 });
 * printScoreline(match, fr); //=> 'AC Milan 1-2 Atalanta'
 * printScoreline(match, it); //=> 'AC Milan-Atalanta 1-2 (1-1)'
 * printScoreline(matchOf(teams), en); //=> 'AC Milan v Atalanta'
 */
export const printScoreline = (match: MatchFacts, pack: LocalePack): string => {
  const { played, fixture, halfTime } = pack.scoreline;
  const home = nameIn(match.home, pack.locale).name;
  const away = nameIn(match.away, pack.locale).name;
  const score = printScore(match, pack);
  // A half-time score alone would be taken for the result.
  const halfTimeScore = halfTime && score !== null ? printScore(match, pack, 'half-time') : null;
  const notes = joinKnown(
    [fillTemplate(pack.score.halfTime, { score: halfTimeScore }), printScoreNotes(match, pack)],
    pack.score.separator,
  );
  return (
    (score === null ? null : fillTemplate(played, { home, away, score, notes })) ??
    fillTemplate(fixture, { home, away, notes }) ??
    ''
  );
};
