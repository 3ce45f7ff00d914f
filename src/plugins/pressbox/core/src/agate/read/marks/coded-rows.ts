/**
 * Line-ups with a code for the position before each player, one a line. The codes are left out, and the rows are put
 * together, so that what reads any other line-up reads these.
 *
 *     Rovers
 *     GK 1 Kerr             Rovers: 1 Kerr, 2 Elm (Lamb, 60)
 *     RB 2 Elm (Lamb, 60)
 */
import type { Token } from '../text/lexer';
import { isNameWord } from './name';
import type { Range } from './source';

/** So many rows, with so many different codes, are a line-up and no list of clubs. */
const ROWS = 9;
const CODES = 3;
const ELEVEN = 11;

/** "GK", "TW", "DC": two or three capitals before a shirt or a name. */
const codeOf = (tokens: readonly Token[], { from, to }: Range): string | null => {
  const [code, next] = [tokens[from], tokens[from + 1]];
  if (code?.kind !== 'word' || to - from < 2 || !/^\p{Lu}{1,3}$/u.test(code.text)) return null;
  const follows = isNameWord(next) || (next?.kind === 'number' && isNameWord(tokens[from + 2]));
  return follows && next?.spaced ? code.text : null;
};

const linesOf = (tokens: readonly Token[]): Range[] => {
  const lines: Range[] = [];
  let from = 0;
  for (let at = 0; at <= tokens.length; at += 1) {
    if (at < tokens.length && tokens[at]?.kind !== 'break') continue;
    if (at > from) lines.push({ from, to: at });
    from = at + 1;
  }
  return lines;
};

/** A line that may name the side: one to five words. */
const isLabel = (tokens: readonly Token[], line: Range | undefined): line is Range =>
  line !== undefined &&
  line.to - line.from <= 5 &&
  tokens.slice(line.from, line.to).every(({ kind, text }) => kind === 'word' || text === '.' || text === ':') &&
  isNameWord(tokens[line.from]);

/** The tokens without the codes of positions; the same where there are none. */
export const withoutCodes = (tokens: Token[]): Token[] => {
  const lines = linesOf(tokens);
  const codes = lines.map((line) => codeOf(tokens, line));
  const dropped = new Set<number>();
  const marks = new Map<number, string>();
  for (let start = 0; start < lines.length; start += 1) {
    let end = start;
    while (end < lines.length && codes[end]) end += 1;
    if (end - start >= ROWS && new Set(codes.slice(start, end)).size >= CODES) {
      const above = lines[start - 1];
      if (isLabel(tokens, above)) marks.set(above.to, tokens[above.to - 1]?.text === ':' ? '' : ':');
      // The rows behind the eleventh are a bench, or another table.
      for (const line of lines.slice(start, Math.min(end, start + ELEVEN) - 1)) marks.set(line.to, ',');
      for (const line of lines.slice(start, end)) dropped.add(line.from);
      // So are the codes of those who came on, further down.
      for (let later = end; later < lines.length && later < end + ELEVEN; later += 1)
        if (codes[later]) dropped.add(lines[later]?.from ?? -1);
    }
    start = Math.max(start, end - 1);
  }
  if (dropped.size === 0) return tokens;
  return tokens.flatMap((token, at) => {
    if (dropped.has(at)) return [];
    const text = marks.get(at);
    if (text === undefined) return [token];
    return text === ''
      ? []
      : [{ ...token, kind: 'mark' as const, text, fold: text, end: token.start, spaced: false, blank: false }];
  });
};
