/**
 * The reader of printed match sheets: what an editor pastes, as facts.
 *
 *     page    ( prose | score | sheet | list )*                     sections/
 *     score   team "1-2" team | team - team "1-2" "(0-1)"?          sections/score.ts, marks/score-numbers.ts
 *     sheet   label "(4-3-3)"? ":" line ( " – " line )*             sections/heads.ts, sheet/sheet.ts
 *     line    entry ( "," entry )*                                  sheet/rows.ts, marks/list.ts
 *     entry   "10"? name ( "(" change | captain | card ")" )*       sheet/entry.ts, sheet/bracket.ts, marks/name.ts
 *     change  name "," minute | minute name | name                  sheet/bracket.ts, lists/changes-list.ts
 *     list    heading ":" ( goals | cards | bench | person )        sections/anchors.ts, lists/, marks/people.ts
 *     minute  "62e" | "45+2" | "17'st"                              marks/minute.ts
 *
 * Marks decide, never the language: all vocabularies are known at once (words/), and the locale is only a hint.
 */
import { blocksOf } from './sections/blocks';
import { crowdsOf } from './sections/crowds';
import { createReporter } from './result/diagnostics';
import { tokenize, type Token } from './text/lexer';
import { readMatch } from './match/match';
import { withoutCodes } from './marks/coded-rows';
import { withBracketedCoaches } from './marks/coached-labels';
import { withPlainStops } from './marks/name-stops';
import { withMatchesApart } from './marks/match-rows';
import { withPlainScores } from './marks/plain-scores';
import { withSharedMinutes } from './marks/shared-minutes';
import { withoutMarkColons } from './marks/colon-marks';
import { withoutColumns } from './marks/columns';
import { withoutDates } from './marks/dated-brackets';
import { withHyphensApart } from './marks/hyphen-rows';
import { withNumbersApart } from './marks/numbered-rows';
import { withoutNameCommas } from './marks/surname-first';
import { withoutHeadingPictures } from './marks/pictured-headings';
import { withWholeBrackets } from './marks/whole-brackets';
import { withCountedCrowds } from './marks/told-crowds';
import { withToldLines } from './marks/told-lines';
import { withoutPositions } from './marks/positions';
import { findSections } from './sections/sections';
import { hasTallies, matchBrackets, type ReportingSource } from './marks/source';
import type { MatchText } from './result/types';
import { vocabularyFor, type Vocabulary } from './words/vocabulary';
import type { ReadingWords } from './words';

export {
  DIAGNOSTIC_CODES,
  DIAGNOSTICS,
  SEVERITIES,
  type Diagnostic,
  type DiagnosticCode,
  type Severity,
} from './result/diagnostics';
export type { Span } from './result/span';
export * from './result/types';
export { HEADING_ROLES, READING_WORDS, type HeadingRole, type ReadingWords } from './words';

/** A whole World Cup is 60,000 characters. */
export const MAX_INPUT = 200_000;

export interface ReadOptions {
  /** A hint: it settles which language a word that two of them know belongs to. */
  locale: string;
  /** A newsroom's own headings and marks, or those of a language that is not ours. They come before all others. */
  words?: ReadingWords;
}

const emptyMatch = (): Omit<MatchText, 'diagnostics'> => ({
  teams: [],
  goals: [],
  cards: [],
  score: null,
  referee: null,
  attendance: null,
  sides: [null, null],
  shootOut: null,
  kicks: [],
  missedPenalties: [],
  refereeSpan: null,
  scoreSpan: null,
});

const isEmpty = ({ teams, goals, cards, score, shootOut, kicks }: Omit<MatchText, 'diagnostics'>): boolean =>
  [...teams, ...goals, ...cards, ...kicks].length === 0 && score === null && shootOut === null;

/** The tokens of a text; line-ups that stand in columns, tables or rows are put one after the other. */
const toRows = (text: string, words: Vocabulary): Token[] => {
  const columns = withToldLines(
    withoutMarkColons(
      withoutColumns(
        text,
        withoutHeadingPictures(withMatchesApart(withPlainScores(withoutDates(text, tokenize(text)), words)), words),
        words,
      ),
    ),
    words,
  );
  const rows = withHyphensApart(withNumbersApart(withoutCodes(columns)));
  const plain = withoutNameCommas(withoutPositions(rows, words), words);
  const whole = withSharedMinutes(withWholeBrackets(withPlainStops(plain, words)));
  return withCountedCrowds(withBracketedCoaches(whole, words), words);
};

/**
 * Reads a pasted text: two sheets, one, only the scorers, or a whole page with prose around. A text with several
 * matches gives `{ matches }`. Never throws, and points with each diagnostic at the place it is about.
 *
 * @example
 * parseMatchText('Buts : Durand (12e) pour Brest', { locale: 'fr' }).goals[0].minute; //=> { minute: 12, added: 0 }
 * @example
 * parseMatchText('Verdi - Rossi 1-0\nReti: 17\'st Bianchi', { locale: 'it' }).goals[0].minute; //=> { minute: 62, added: 0 }
 */
export const parseMatchText = (text: string, options: ReadOptions): MatchText | { matches: MatchText[] } => {
  const { diagnostics, report } = createReporter();
  const limited = text.length > MAX_INPUT ? text.slice(0, MAX_INPUT) : text;
  if (limited.length < text.length)
    report('input-truncated', { start: MAX_INPUT, end: text.length }, { limit: MAX_INPUT });
  const words = vocabularyFor(options.locale, options.words);
  const tokens = toRows(limited, words);
  const source: ReportingSource = {
    text: limited,
    tokens,
    words,
    language: options.locale.slice(0, 2).toLowerCase(),
    report,
    closers: matchBrackets(tokens),
    tallies: hasTallies(tokens),
  };
  const blocks = blocksOf(source, findSections(source));
  const crowds = crowdsOf(source, blocks);
  const matches = blocks.map((block, index) => {
    const own = createReporter();
    const match = readMatch({ ...source, report: own.report }, block, crowds[index] ?? null);
    return { ...match, diagnostics: own.diagnostics };
  });
  if (matches.length > 1) {
    matches[0]?.diagnostics.unshift(...diagnostics);
    return { matches };
  }
  const match = matches[0] ?? { ...emptyMatch(), diagnostics: [] };
  if (isEmpty(match)) report('nothing-found', { start: 0, end: limited.length });
  return { ...match, diagnostics: [...diagnostics, ...match.diagnostics] };
};
