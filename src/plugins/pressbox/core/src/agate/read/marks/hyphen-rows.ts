/**
 * Line-ups with a hyphen, and no blank, between the players of one line. Where just eleven names result, each hyphen
 * becomes a comma and what stood between the lines a semicolon, so that what reads any other line-up reads these.
 *
 *     Rovers: Kerr, Elm-Stone-Voss-Dale, Pike-Cole-Lamb, …
 */
import { isHyphen } from '../text/chars';
import type { Token } from '../text/lexer';
import { isNameWord } from './name';

const ELEVEN = 11;
/** A name has one hyphen; three players in a row have two. */
const PLAYERS = 3;
const MAX_TOKENS = 40;

const partsOf = (text: string): string[] => text.split(/[-‐‑]/);

/** The words of a list that begins at a token, one a part: "Kerr", "Elm-Stone-Voss-Dale"; null where it is another. */
const rowsAt = (tokens: readonly Token[], from: number): { words: number[]; to: number } | null => {
  const words: number[] = [];
  let at = from;
  for (; at < Math.min(tokens.length, from + MAX_TOKENS); at += 1) {
    const token = tokens[at];
    if (!token || token.kind === 'break' || token.text === '.') break;
    if (isNameWord(token)) words.push(at);
    else if (token.kind !== 'mark' || !/^[,;:–—-]$/.test(token.text)) return null;
  }
  const parts = words.map((word) => partsOf(tokens[word]?.text ?? ''));
  const isRow =
    parts.filter((names) => names.length >= PLAYERS).length >= 2 && parts.every((names) => names.every(isName));
  return isRow && parts.flat().length === ELEVEN ? { words, to: at } : null;
};

const isName = (text: string): boolean => /^\p{Lu}/u.test(text);

/** The tokens with such line-ups taken apart; the same where there are none. */
export const withHyphensApart = (tokens: Token[]): Token[] => {
  const apart = new Set<number>();
  const strong = new Set<number>();
  for (let at = 1; at < tokens.length; at += 1) {
    const before = tokens[at - 1];
    const starts = before?.kind === 'break' || before?.text === ':' || before?.text === ')';
    const row = starts && isNameWord(tokens[at]) ? rowsAt(tokens, at) : null;
    if (!row) continue;
    for (const word of row.words) apart.add(word);
    for (let mark = at; mark < row.to; mark += 1) if (tokens[mark]?.kind === 'mark') strong.add(mark);
    at = row.to - 1;
  }
  if (apart.size === 0) return tokens;
  return tokens.flatMap((token, at): Token[] => {
    if (strong.has(at)) return [{ ...token, text: ';', fold: ';' }];
    return apart.has(at) ? wordsOf(token) : [token];
  });
};

/** "Elm-Stone" as two words and a comma, each at its place. */
const wordsOf = (token: Token): Token[] => {
  const words: Token[] = [];
  let from = 0;
  for (let at = 0; at <= token.text.length; at += 1) {
    if (at < token.text.length && !isHyphen(token.text.charAt(at))) continue;
    const place = { start: token.start + from, end: token.start + at };
    const text = token.text.slice(from, at);
    if (from > 0) words.push({ ...token, start: place.start - 1, end: place.start, kind: 'mark', text: ',', fold: ',', spaced: false, capital: false }); // prettier-ignore
    words.push({ ...token, ...place, text, fold: token.fold.slice(from, at), spaced: from === 0 && token.spaced });
    from = at + 1;
  }
  return words;
};
