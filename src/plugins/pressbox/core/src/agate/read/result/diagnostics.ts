/** What the reader was not sure of, as data: the admin underlines it and says it in the editor's language. */
import type { Span } from './span';

export const SEVERITIES = ['error', 'warning', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];

/**
 * Every code with its severity. An error means that nothing sensible could be read there; a warning that a person
 * should look; an info that the reader inferred something the text does not print.
 */
export const DIAGNOSTICS = {
  /** The text is longer than the reader takes; the rest was left unread. params: limit */
  'input-truncated': 'warning',
  /** No sheet, score, scorer, card or change was found. */
  'nothing-found': 'error',
  /** Words stand beside the score, and were read as nothing: no goals, no half-time, no place. params: text */
  'beside-score-unread': 'warning',
  /** A third sheet for one match. params: label */
  'extra-sheet': 'warning',
  /** A sheet without the name of its team. */
  'label-missing': 'warning',
  /** Where the team's name ends had to be guessed. params: label */
  'label-guessed': 'info',
  /** Not eleven players. params: count, label */
  'starters-count': 'warning',
  /** One name twice among the starters. params: name */
  'duplicate-starter': 'warning',
  /** The formation does not add up to ten. params: formation */
  'formation-sum': 'warning',
  /** The printed lines are not those of the printed formation. params: formation, lines */
  'formation-mismatch': 'info',
  /** The goalkeeper is printed in one line with the defenders; line 0 was given to the first name. params: name */
  'goalkeeper-not-separated': 'info',
  /** Several players with no comma between them, divided since eleven are due. params: name */
  'names-divided': 'info',
  /** An entry without a name in it. params: text */
  'unreadable-entry': 'warning',
  /** A bracket that never closes. params: text */
  'unclosed-bracket': 'warning',
  /** A bracket that is neither a change, a number, a card nor a captain. params: text */
  'note-ignored': 'info',
  /** A minute beside a starter without the name of a substitute. params: name */
  'change-without-incoming': 'warning',
  /** The player who went off was printed short and was found in the sheet. params: printed, name */
  'change-off-resolved': 'info',
  /** The player who went off is in neither sheet. params: name */
  'change-off-unknown': 'warning',
  /** Nobody says which side made this change. params: name */
  'change-side-unknown': 'warning',
  /** A number that cannot be a minute of play. params: printed */
  'minute-range': 'warning',
  /** A minute past the ninetieth of a match without extra time, read as added time. params: printed, minute */
  'added-time-inferred': 'info',
  /** No mark, order or running score tells whom the goal is for. params: scorer */
  'goal-side-unknown': 'warning',
  /** Only the final score tells whom the goals are for. params: scorer */
  'goal-side-from-score': 'info',
  /** Only the line-ups tell whom the goal is for. params: scorer */
  'goal-side-from-line-up': 'info',
  /** The running score and the line-ups disagree about the side. params: scorer */
  'goal-side-contradiction': 'warning',
  /** The goals do not add up to the score. params: goals, score */
  'goals-score-mismatch': 'warning',
  /** A team's mark that fits neither side, or both. params: tag */
  'tag-unknown': 'info',
  /** Neither mark nor line-up tells whose card this is. params: name */
  'card-side-unknown': 'info',
  /** A second caution for one player, read as the one that sends them off. params: name */
  'second-yellow-inferred': 'info',
  /** A coach beyond the first of a side, or with no side. params: name */
  'coach-unplaced': 'warning',
} as const satisfies Record<string, Severity>;

export type DiagnosticCode = keyof typeof DIAGNOSTICS;
export const DIAGNOSTIC_CODES = Object.keys(DIAGNOSTICS) as readonly DiagnosticCode[];

/** `start` and `end` are offsets into the text that was given. */
export interface Diagnostic extends Span {
  code: DiagnosticCode;
  severity: Severity;
  params: Record<string, string | number>;
}

/** Notes something down. */
export type Report = (code: DiagnosticCode, span: Span, params?: Diagnostic['params']) => void;

/** What a reading has to say of itself, until it is known whether it is the one that counts. */
export type Remark = Parameters<Report>;

/** A place to note things down. A bound keeps noise from becoming a million remarks. */
export const createReporter = (limit = 500): { diagnostics: Diagnostic[]; report: Report } => {
  const diagnostics: Diagnostic[] = [];
  const seen = new Set<string>();
  const report: Report = (code, { start, end }, params = {}) => {
    // A bracket may be looked at twice; it is remarked upon once.
    const key = `${code} ${start} ${end}`;
    if (seen.has(key)) return;
    seen.add(key);
    if (diagnostics.length < limit) diagnostics.push({ code, severity: DIAGNOSTICS[code], start, end, params });
  };
  return { diagnostics, report };
};
