/**
 * A narrow column or a print archive breaks its lines anywhere, inside a bracket too. Such a break is a blank.
 *
 *     Rovers 1 (Kerr 38) Town 2 (Elm 12, 54        Rovers 1 (Kerr 38) Town 2 (Elm 12, 54 pen, Voss 90)
 *     pen, Voss 90)                            →
 */
import type { Token } from '../text/lexer';
import { matchBrackets, opens } from './source';

/** A bracket is broken so often, and is no longer. */
const MOST_BREAKS = 2;
const MOST_TOKENS = 60;

/** The tokens of a text without the line ends inside its brackets. */
export const withWholeBrackets = (tokens: readonly Token[]): Token[] => {
  const closers = matchBrackets(tokens);
  const dropped = new Set<number>();
  tokens.forEach((token, open) => {
    const close = opens(token) ? (closers[open] ?? -1) : -1;
    if (close === -1 || close - open > MOST_TOKENS) return;
    const breaks: number[] = [];
    for (let at = open + 1; at < close; at += 1) if (tokens[at]?.kind === 'break') breaks.push(at);
    // A bracket that is opened at the end of a line, or closed at the start of one, holds lines.
    const isBlock = breaks[0] === open + 1 || breaks.includes(close - 1);
    if (!isBlock && breaks.length <= MOST_BREAKS) for (const at of breaks) dropped.add(at);
  });
  return dropped.size === 0 ? [...tokens] : tokens.filter((_, at) => !dropped.has(at));
};
