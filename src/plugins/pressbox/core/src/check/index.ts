/**
 * A match held against itself: does the score say what the goals say, is each sheet sound, does the play add up.
 *
 * Nothing here refuses anything. Real sheets have ten names and real life has exceptions; a finding says where to
 * look.
 */
import { compareEvents } from '../events';
import type { MatchFacts } from '../match';
import { checkPlayers, checkTwice, checkYellowCards } from './events';
import type { Finding } from './finding';
import { checkPlay } from './play';
import { checkSheet } from './sheet';
import { checkScore, checkSeason, checkSheets } from './whole';

export { FINDING_CODES, type Finding, type FindingCode } from './finding';

/**
 * Everything in a match that does not add up, contradictions first.
 *
 * @example
 * const match = matchOf({ home: { id: 'a', name: 'A' }, away: { id: 'b', name: 'B' }, phase: 'full_time' });
 * checkMatch({ ...match, homeScore: 2, awayScore: 0 }); //=> []
 * checkMatch(match); //=> [{ code: 'empty-match', severity: 'warning', side: null, params: {} }]
 */
export const checkMatch = (match: MatchFacts): Finding[] => {
  const events = [...match.events].sort(compareEvents);
  const findings = [
    ...checkScore(match),
    ...checkSeason(match),
    ...checkSheets(match),
    ...match.sheets.flatMap((sheet) => checkSheet(sheet, match)),
    ...match.sheets.flatMap((sheet) => checkPlay(sheet, events)),
    ...checkTwice(events),
    ...checkYellowCards(events),
    ...checkPlayers(match),
  ];
  return [
    ...findings.filter(({ severity }) => severity === 'contradiction'),
    ...findings.filter(({ severity }) => severity === 'warning'),
  ];
};
