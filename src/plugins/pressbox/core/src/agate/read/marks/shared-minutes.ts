/**
 * A minute that is said once for two, with a word for both of them. It is put behind each.
 *
 *     Lamb for Kerr, Pike for Elm (both 67 mins)      →      Lamb for Kerr (67 mins), Pike for Elm (67 mins)
 */
import type { Token } from '../text/lexer';
import { closes, opens } from './source';

const BOTH = new Set('both beide beiden allebei ambos ambas entrambi entrambe'.split(' '));
/** "tous les deux", "os dois": a number of two behind another of these words. */
const TWO = new Set('deux due dois duas dos'.split(' '));
const BEFORE = new Set('tous toutes les tutti tutte i os as los las e'.split(' '));
/** No two changes take more tokens. */
const FAR = 24;

/** Where the minute begins in a bracket that says that it is of two; -1 where it says no such thing. */
const minuteIn = (tokens: readonly Token[], open: number, close: number): number => {
  let at = open + 1;
  let told = false;
  while (at < close && tokens[at]?.kind === 'word') {
    const fold = tokens[at]?.fold ?? '';
    if (!BOTH.has(fold) && !BEFORE.has(fold) && !TWO.has(fold)) break;
    told ||= BOTH.has(fold) || (TWO.has(fold) && at > open + 1);
    at += 1;
  }
  const isMinute = tokens.slice(at, Math.min(close, at + 4)).some(({ kind }) => kind === 'number');
  const named = tokens.slice(at, close).some(({ kind, capital }) => kind === 'word' && capital);
  return told && isMinute && !named ? at : -1;
};

/** The separator before the second of the two. */
const dividerBefore = (tokens: readonly Token[], open: number): number => {
  for (let at = open - 1; at > Math.max(0, open - FAR); at -= 1) {
    const token = tokens[at];
    if (!token || closes(token) || token.kind === 'break' || /^[.:;]$/.test(token.text)) return -1;
    if (token.text === ',' || /^(and|et|e|y|und|en)$/.test(token.text)) return at;
  }
  return -1;
};

/** The tokens of a text, each player with a minute of their own. */
export const withSharedMinutes = (tokens: Token[]): Token[] => {
  const result: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    let close = at;
    while (opens(token) && close < at + 10 && tokens[close] && !closes(tokens[close])) close += 1;
    const from = close > at && closes(tokens[close]) ? minuteIn(tokens, at, close) : -1;
    const divider = from === -1 ? -1 : dividerBefore(result, result.length);
    if (divider === -1) {
      result.push(token);
      continue;
    }
    const bracket = [token, ...tokens.slice(from, close + 1)];
    result.splice(divider, 0, ...bracket);
    result.push(...bracket);
    at = close;
  }
  return result;
};
