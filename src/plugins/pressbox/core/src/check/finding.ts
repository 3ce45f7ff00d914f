/** What a check has to say: where to look, and how sure it is. */
import type { Side } from '../events';

export const FINDING_CODES = [
  /** The match is over, and nothing is known of it but who played. */
  'empty-match',
  /** The match is over, and its score is not known. */
  'score-unknown',
  /** A match that has not begun has a score. */
  'score-before-kick-off',
  /** params: day, from, until */
  'kick-off-outside-edition',
  /** One side has a team sheet and this one has none. params: side */
  'sheet-missing',
  /** The sheet is still being entered: readers do not see it. params: side */
  'sheet-not-ready',
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
  /** One thing is logged twice, at one minute. params: side, kind, player */
  'event-twice',
  /** A player has two yellow cards and was not sent off. params: side, player */
  'two-yellow-cards',
  /** A deed of somebody who was not on the field then. params: side, kind (or assist), player */
  'not-on-yet',
  'off-already',
  'sent-off-already',
  'never-came-on',
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

/**
 * A finding, put together.
 *
 * @example
 * finding('sheet-missing', 'warning', 'away').params; //=> {}
 */
export const finding = (
  code: FindingCode,
  severity: Finding['severity'],
  side: Side | null,
  params: Finding['params'] = {},
): Finding => ({ code, severity, side, params });
