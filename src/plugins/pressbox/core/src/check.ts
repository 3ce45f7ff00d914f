/**
 * A match held against itself: does the score say what the goals say, is each sheet sound, does the play add up.
 *
 * Nothing here refuses anything. Real sheets have ten names and real life has exceptions; a finding says where to
 * look.
 */
import { compareEvents, isGoal, isSendingOff, type Side } from './events';
import { OUTFIELD_PLAYERS, parseFormation, STARTERS } from './formation';
import type { Appearance, Entity, MatchEvent, MatchFacts, TeamSheet } from './match';
import { scoreFromEvents, type MatchScore } from './score';

export const FINDING_CODES = [
  /** The entered score and the goals differ. params: field, stored, counted */
  'score-differs-from-goals',
  /** params: side, count */
  'not-eleven-starters',
  /** Lines and formation do not say the same. params: side, formation, lines */
  'lines-differ-from-formation',
  /** params: side, formation */
  'unsound-formation',
  /** params: side, player */
  'player-twice-on-sheet',
  /** An event names a player who is on neither sheet. params: side, kind, player */
  'player-not-on-sheet',
  /** params: side, player */
  'goes-off-was-not-on',
  /** params: side, player */
  'comes-on-was-on',
  /** params: side, player */
  'comes-on-not-on-sheet',
  /** params: side, player */
  'sent-off-makes-change',
  /** A sheet's team is not the team of its side. params: side, team */
  'sheet-of-another-team',
] as const;
export type FindingCode = (typeof FINDING_CODES)[number];

export interface Finding {
  code: FindingCode;
  /** A contradiction cannot be true; a warning may well be. */
  severity: 'contradiction' | 'warning';
  side: Side | null;
  params: Record<string, string | number | null>;
}

const finding = (
  code: FindingCode,
  severity: Finding['severity'],
  side: Side | null,
  params: Finding['params'] = {},
): Finding => ({
  code,
  severity,
  side,
  params,
});

const SCORE_FIELDS = [
  'homeScore',
  'awayScore',
  'halfTimeHomeScore',
  'halfTimeAwayScore',
] as const satisfies readonly (keyof MatchScore)[];

/** An entered score that differs from the goals. A match without a single goal logged says nothing about its score. */
const checkScore = (match: MatchFacts): Finding[] => {
  if (match.scoreSource === 'events' || !match.events.some((event) => isGoal(event.kind))) return [];
  const counted = scoreFromEvents(match.events, match.phase);
  return SCORE_FIELDS.filter(
    (field) => match[field] !== null && counted[field] !== null && match[field] !== counted[field],
  ).map((field) =>
    finding('score-differs-from-goals', 'contradiction', null, {
      field,
      stored: match[field],
      counted: counted[field],
    }),
  );
};

const linesOf = (starters: readonly Appearance[]): number[] => {
  const outfield = starters.filter(({ line }) => line !== null && line > 0);
  const last = Math.max(0, ...outfield.map(({ line }) => line ?? 0));
  return Array.from({ length: last }, (_, index) => outfield.filter(({ line }) => line === index + 1).length);
};

const checkSheet = (sheet: TeamSheet, team: Entity): Finding[] => {
  const { side, formation, appearances } = sheet;
  const findings: Finding[] = [];
  const starters = appearances.filter(({ role }) => role === 'starter');
  if (sheet.team.id !== team.id)
    findings.push(finding('sheet-of-another-team', 'contradiction', side, { team: sheet.team.name }));
  if (starters.length !== STARTERS)
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

/** Follows one side through the match: who is on, who has gone, who may not come back. */
const checkPlay = (sheet: TeamSheet, events: readonly MatchEvent[]): Finding[] => {
  const { side, appearances } = sheet;
  const findings: Finding[] = [];
  const named = new Set(appearances.map(({ player }) => player.id));
  const on = new Set(appearances.filter(({ role }) => role === 'starter').map(({ player }) => player.id));
  const sentOff = new Set<string>();
  for (const event of events) {
    if (isSendingOff(event.kind) && event.player && event.side === side) {
      sentOff.add(event.player.id);
      on.delete(event.player.id);
    }
    if (event.kind !== 'substitution' || event.side !== side) continue;
    const { player, playerOff } = event;
    if (playerOff && sentOff.has(playerOff.id))
      findings.push(finding('sent-off-makes-change', 'contradiction', side, { player: playerOff.name }));
    else if (playerOff && !on.has(playerOff.id))
      findings.push(finding('goes-off-was-not-on', 'contradiction', side, { player: playerOff.name }));
    if (player && on.has(player.id))
      findings.push(finding('comes-on-was-on', 'contradiction', side, { player: player.name }));
    else if (player && !named.has(player.id))
      findings.push(finding('comes-on-not-on-sheet', 'warning', side, { player: player.name }));
    if (playerOff) on.delete(playerOff.id);
    if (player) on.add(player.id);
  }
  return findings;
};

/** A scorer or a man booked who is on neither sheet: a slip, or a name spelled twice. Own goals name the other side. */
const checkPlayers = (match: MatchFacts): Finding[] => {
  if (match.sheets.length < 2) return [];
  const named = new Set(match.sheets.flatMap(({ appearances }) => appearances.map(({ player }) => player.id)));
  return match.events
    .filter(({ kind, player }) => kind !== 'substitution' && player && !named.has(player.id))
    .map(({ kind, side, player }) =>
      finding('player-not-on-sheet', 'warning', side, { kind, player: player?.name ?? null }),
    );
};

/**
 * Everything in a match that does not add up, contradictions first.
 *
 * @example
 * const nobody = { competition: null, round: { type: null, number: null, group: null, leg: null }, phase: 'full_time' as const,
 *   home: { id: 'a', name: 'A' }, away: { id: 'b', name: 'B' }, events: [], sheets: [], referee: null, attendance: null,
 *   scoreSource: 'entered' as const, homeScore: 2, awayScore: 0, halfTimeHomeScore: null, halfTimeAwayScore: null,
 *   homeShootOutScore: null, awayShootOutScore: null };
 * checkMatch(nobody); //=> []
 */
export const checkMatch = (match: MatchFacts): Finding[] => {
  const events = [...match.events].sort(compareEvents);
  const findings = [
    ...checkScore(match),
    ...match.sheets.flatMap((sheet) => checkSheet(sheet, sheet.side === 'home' ? match.home : match.away)),
    ...match.sheets.flatMap((sheet) => checkPlay(sheet, events)),
    ...checkPlayers(match),
  ];
  return [
    ...findings.filter(({ severity }) => severity === 'contradiction'),
    ...findings.filter(({ severity }) => severity === 'warning'),
  ];
};
