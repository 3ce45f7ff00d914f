import type { MatchFacts } from '../../match';
import { shortNameIn } from '../../names';
import type { Round } from '../../round';
import type { LocalePack } from '../locales/pack';
import { printResult } from './score';
import { fillTemplate, joinKnown } from '../locales/template';

/** The small line over a title: what competition, what round, what match. */
export interface Rubric {
  /** Each a link of its own on a page. */
  parts: string[];
  line: string;
}

/**
 * The round of a match: "Quarts", "J15", "Groupe A, J2", "Demi-finales retour". Null when it is unknown.
 *
 * @example
 * printRound({ type: 'matchday', number: 15, group: null, leg: null }, fr); //=> 'J15'
 * printRound({ type: 'matchday', number: 15, group: null, leg: null }, de); //=> '15. Spieltag'
 * printRound({ type: 'group', number: 2, group: 'A', leg: null }, en); //=> 'Group A, Matchday 2'
 * printRound({ type: 'semi_final', number: null, group: null, leg: 2 }, it); //=> 'Semifinali, ritorno'
 * printRound({ type: null, number: null, group: null, leg: null }, fr); //=> null
 */
export const printRound = ({ type, number, group, leg }: Round, pack: LocalePack): string | null => {
  if (type === null) return null;
  const { rounds, roundSeparator, firstLeg, secondLeg } = pack.rubric;
  const round = joinKnown(
    [
      fillTemplate(rounds[type], { number, group }),
      // A group stage has matchdays of its own.
      type === 'group' ? fillTemplate(rounds.matchday, { number, group }) : null,
    ],
    roundSeparator,
  );
  if (leg === 1) return fillTemplate(firstLeg, { round });
  if (leg === 2) return fillTemplate(secondLeg, { round });
  return round;
};

/**
 * The rubric of a match, with the short names of its teams.
 *
 * @example
 * const match = matchOf({
 *   competition: { id: 'coppa', name: 'Coppa Italia', kind: 'cup', names: { fr: { name: "Coupe d'Italie" } } },
 *   round: { type: 'quarter_final', number: null, group: null, leg: null },
 *   home: { id: 'm', name: 'AC Milan', shortName: 'Milan' },
 *   away: { id: 'a', name: 'Atalanta' },
 *   homeScore: 1,
 *   awayScore: 2,
 * });
 * printRubric(match, fr).line; //=> "Coupe d'Italie • Quarts • Milan-Atalanta (1-2)"
 * printRubric(match, de).parts; //=> ['Coppa Italia', 'Viertelfinale', 'Milan-Atalanta (1:2)']
 */
export const printRubric = (match: MatchFacts, pack: LocalePack): Rubric => {
  const { competition, round, home, away } = match;
  const parts = [
    competition && shortNameIn(competition, pack.locale),
    printRound(round, pack),
    fillTemplate(pack.rubric.match, {
      home: shortNameIn(home, pack.locale),
      away: shortNameIn(away, pack.locale),
      result: printResult(match, pack),
    }),
  ].filter((part) => part !== null);
  return { parts, line: parts.join(pack.rubric.separator) };
};
