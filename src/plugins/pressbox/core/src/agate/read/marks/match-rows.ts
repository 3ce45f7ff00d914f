/**
 * Several matches on one line. Each is put on a line of its own, so that what reads a round-up reads these.
 *
 *     Rovers – Town 2:1 (1:0). Goals: Kerr 12, … – City – Park 0:3. Goals: …
 *     Rovers-Town 2-1 (12' Kerr, …), City-Park 0-3 (10' Hart, …)          Rovers 2, Town 1; City 0, Park 3
 */
import type { Token } from '../text/lexer';
import { isDash } from '../text/chars';
import { isSentenceEnd } from './list';
import { shapeOf } from './plain-scores';
import { closes, opens } from './source';

/** No line of matches has more tokens, and no title before the first. */
const MOST_TOKENS = 600;
const MOST_TITLE = 9;

/** Two scores have so many. */
const FEWEST_NUMBERS = 4;

const SIDE = '[CH][CHLp.&]{0,7}?';
/** How a match is printed: its sides and then the score, the score between them, or each side with its goals. */
const PAIR = new RegExp(`(?:${SIDE}[-x]${SIDE}|H[CHLp.&]{0,5}?)[:,]?N[-:x]N(?![-x]N)`, 'y');
const AROUND = new RegExp(`${SIDE}N[-:x]NC`, 'y');
const beside = (links: string): RegExp =>
  new RegExp(`${SIDE},?N(?:\\([^)]*\\))?[${links}]?C[CLp.&]{0,7}?,?N(?!\\d)`, 'y');
const BY_COMMA = beside(',-');
const BY_ANY = beside(',;-');

/** What may stand between two matches that are printed so. */
const FORMS: readonly (readonly [RegExp, RegExp])[] = [
  [PAIR, /^[.;,]$/],
  [AROUND, /^[.;]$/],
  [BY_COMMA, /^[.;]$/],
  [BY_ANY, /^\.$/],
];

const startsAt = (pattern: RegExp, shape: string, at: number): boolean => {
  pattern.lastIndex = at;
  return pattern.test(shape);
};

/** More goals of one side are a minute. */
const MOST_GOALS = 12;

/** "Rovers-Town" is one word to the lexer; and "Kerr 30, Elm 45; Hart 50, Dale 60" are minutes. */
const withHyphens = (line: readonly Token[]): string =>
  shapeOf(line).replace(/[CN]/g, (letter, at: number) => {
    const text = line[at]?.text ?? '';
    if (letter === 'N') return Number(text) > MOST_GOALS ? 'n' : letter;
    return /\p{L}[-‐‑]\p{Lu}/u.test(text) ? 'H' : letter;
  });

/** Where a line has matches behind its first, and how many tokens before each divide them. */
const divisionsOf = (line: readonly Token[]): { at: number; from: number }[] => {
  if (line.filter(({ kind }) => kind === 'number').length < FEWEST_NUMBERS) return [];
  const shape = withHyphens(line);
  let first = 0;
  // "Matchday 5: Rovers – Town 1:0; …"
  const isBegin = (at: number) => at === 0 || line[at - 1]?.text === ':' || line[at - 1]?.text === '.';
  const form = () => FORMS.find(([pattern]) => startsAt(pattern, shape, first));
  while (first < MOST_TITLE && !(isBegin(first) && form())) first += 1;
  const found = first < MOST_TITLE ? form() : undefined;
  if (!found) return [];
  const [pattern, between] = found;
  const divisions: { at: number; from: number }[] = [];
  let depth = 0;
  for (let at = first + 1; at < line.length; at += 1) {
    const token = line[at];
    if (opens(token)) depth += 1;
    if (closes(token)) depth = Math.max(0, depth - 1);
    const dashed = isDash(line[at + 1]?.text ?? '');
    const next = dashed ? at + 2 : at + 1;
    if (depth > 0 || !between.test(token?.text ?? '') || !startsAt(pattern, shape, next)) continue;
    // "O. Kerr 60"
    if (token?.text === '.' && !isSentenceEnd(line, at)) continue;
    divisions.push({ at: next, from: token?.text === '.' ? at + 1 : at });
    at = next;
  }
  return divisions;
};

const lineEnd = (at: Token): Token => ({ ...at, kind: 'break', text: '\n', fold: '\n', spaced: false, capital: false, blank: false }); // prettier-ignore

/** The tokens of a text, each match of a line on one of its own. */
export const withMatchesApart = (tokens: Token[]): Token[] => {
  const result: Token[] = [];
  let from = 0;
  for (let at = 0; at <= tokens.length; at += 1) {
    const token = tokens[at];
    if (token && token.kind !== 'break') continue;
    const line = tokens.slice(from, at);
    let done = 0;
    for (const division of line.length <= MOST_TOKENS ? divisionsOf(line) : []) {
      for (const kept of line.slice(done, division.from)) result.push(kept);
      result.push(lineEnd(line[division.at - 1] as Token));
      done = division.at;
    }
    for (const kept of line.slice(done)) result.push(kept);
    if (token) result.push(token);
    from = at + 1;
  }
  return result;
};
