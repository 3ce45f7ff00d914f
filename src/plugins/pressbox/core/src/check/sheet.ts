/** A team sheet by itself: eleven, once each, in the lines of the formation. */
import { OUTFIELD_PLAYERS, parseFormation, STARTERS } from '../formation';
import type { Appearance, Entity, MatchFacts, TeamSheet } from '../match';
import { finding, type Finding } from './finding';

const linesOf = (starters: readonly Appearance[]): number[] => {
  const outfield = starters.filter(({ line }) => line !== null && line > 0);
  const last = Math.max(0, ...outfield.map(({ line }) => line ?? 0));
  return Array.from({ length: last }, (_, index) => outfield.filter(({ line }) => line === index + 1).length);
};

/**
 * What is not sound in one sheet. A side that was awarded a match may have been short of players.
 *
 * @example
 * const [home, away] = [{ id: 'a', name: 'A' }, { id: 'b', name: 'B' }];
 * const sheet = sheetOf({ side: 'home', team: home, formation: '4-4-3' });
 * checkSheet(sheet, matchOf({ home, away })).map(({ code }) => code); //=> ['not-eleven-starters', 'unsound-formation']
 */
export const checkSheet = (sheet: TeamSheet, match: Pick<MatchFacts, 'home' | 'away' | 'phase'>): Finding[] => {
  const { side, formation, appearances } = sheet;
  const team: Entity = side === 'home' ? match.home : match.away;
  const findings: Finding[] = [];
  const starters = appearances.filter(({ role }) => role === 'starter');
  if (sheet.team.id !== team.id)
    findings.push(finding('sheet-of-another-team', 'contradiction', side, { team: sheet.team.name }));
  if (sheet.ready === false) findings.push(finding('sheet-not-ready', 'warning', side));
  if (starters.length !== STARTERS && match.phase !== 'awarded')
    findings.push(finding('not-eleven-starters', 'warning', side, { count: starters.length }));
  const seen = new Set<string>();
  for (const { player } of appearances) {
    if (seen.has(player.id))
      findings.push(finding('player-twice-on-sheet', 'contradiction', side, { player: player.name }));
    seen.add(player.id);
  }
  const shape = formation === null ? null : parseFormation(formation);
  if (formation !== null && !shape) findings.push(finding('unsound-formation', 'contradiction', side, { formation }));
  const lines = linesOf(starters);
  const counted = lines.reduce((sum, line) => sum + line, 0);
  if (shape && counted === OUTFIELD_PLAYERS && lines.join('-') !== shape.join('-')) {
    findings.push(finding('lines-differ-from-formation', 'warning', side, { formation, lines: lines.join('-') }));
  }
  return findings;
};
