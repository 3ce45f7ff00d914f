import { SIDES, type Side } from '../../events';
import type { MatchFacts } from '../../match';
import { nameIn } from '../../names';
import type { LocalePack } from '../locales/pack';
import { printCardsLine } from './cards';
import { printGoalsLine } from './goals';
import { printMatchLabel } from './label';
import { printMissedPenaltiesLine, printShootOutLine } from './penalties';
import { printRubric, type Rubric } from './rubric';
import { printScore, printScoreline } from './score';
import { printTeamSheet } from './team-sheet';
import { fillTemplate, joinKnown } from '../locales/template';

/** Every printed line of a match in one language. Null is unknown. */
export interface PrintedMatch {
  /** The locale whose names are printed. */
  locale: string;
  /** The language of the words, for `lang`: "pt-BR", or "fr" where "fr-CA" or a language without a pack is printed. */
  printedIn: string;
  rubric: Rubric;
  score: string | null;
  scoreline: string;
  goals: string | null;
  shootOut: string | null;
  missedPenalties: string | null;
  cards: string | null;
  sheets: Record<Side, string | null>;
  referee: string | null;
  attendance: string | null;
  label: string;
  /** The agate as a page sets it, a line a fact: scoreline, goals, penalties, cards, sheets, referee, crowd. */
  text: string;
}

/**
 * The referee as a sheet prints it, or null.
 *
 * @example
 * printReferee({ id: 'r', name: 'Marco Di Bello' }, fr); //=> 'Arbitre : Marco Di Bello.'
 */
export const printReferee = (referee: MatchFacts['referee'], pack: LocalePack): string | null =>
  referee && fillTemplate(pack.referee, { name: nameIn(referee, pack.locale).name, colon: pack.colon });

/**
 * The crowd as a sheet prints it, its digits grouped by the language's habit, or null.
 *
 * @example
 * printAttendance(70286, it); //=> 'Spettatori: 70.286.'
 * printAttendance(null, it); //=> null
 */
export const printAttendance = (attendance: number | null, pack: LocalePack): string | null => {
  const count = attendance && String(attendance).replace(/\B(?=(?:\d{3})+$)/g, pack.thousands);
  return fillTemplate(pack.attendance, { count, colon: pack.colon });
};

/**
 * Everything that a language prints about a match.
 *
 * @example
 * const match = matchOf({
 *   home: { id: 'm', name: 'AC Milan', shortName: 'Milan' },
 *   away: { id: 'a', name: 'Atalanta' },
 *   phase: 'full_time',
 *   homeScore: 0,
 *   awayScore: 1,
 *   events: [eventOf({ kind: 'goal', side: 'away', player: { id: 'k', name: 'Koopmeiners' }, minute: 57 })],
 * });
 * const { rubric, scoreline, goals, sheets, label } = printMatch(match, en);
 * rubric.line; //=> 'Milan-Atalanta (0-1)'
 * scoreline; //=> 'AC Milan 0-1 Atalanta'
 * goals; //=> 'Goal: Koopmeiners (57) for Atalanta'
 * sheets; //=> { home: null, away: null }
 * label; //=> 'Relive Milan v Atalanta (0-1)'
 */
export const printMatch = (match: MatchFacts, pack: LocalePack): PrintedMatch => {
  const [home, away] = SIDES.map((side) => {
    const sheet = match.sheets.find((candidate) => candidate.side === side);
    return sheet ? printTeamSheet(sheet, match.events, pack) : null;
  });
  const lines = {
    scoreline: printScoreline(match, pack),
    goals: printGoalsLine(match, pack),
    shootOut: printShootOutLine(match, pack),
    missedPenalties: printMissedPenaltiesLine(match, pack),
    cards: printCardsLine(match, pack),
    sheets: { home: home ?? null, away: away ?? null },
    referee: printReferee(match.referee, pack),
    attendance: printAttendance(match.attendance, pack),
  };
  const { scoreline, goals, shootOut, missedPenalties, cards, sheets, referee, attendance } = lines;
  return {
    locale: pack.locale,
    printedIn: pack.language,
    rubric: printRubric(match, pack),
    score: printScore(match, pack),
    ...lines,
    label: printMatchLabel(match, pack),
    text:
      joinKnown(
        [scoreline, goals, shootOut, missedPenalties, cards, sheets.home, sheets.away, referee, attendance],
        '\n',
      ) ?? '',
  };
};
