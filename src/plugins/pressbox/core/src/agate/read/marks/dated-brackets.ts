/**
 * Days and hours that stand beside a score. They tell nothing that is read, and are left out.
 *
 *     Rovers - Town 2:1 (Sa., 15:30 Uhr)      Rovers 2-1 Town (Sat, 3pm)      Rovers-Town 2-1, dom. ore 15
 */
import type { Token } from '../text/lexer';
import { isCalendarWord, isClock, skipCalendar } from './calendar';
import { closes, opens } from './source';

/** "(Sa., 15:30 Uhr)" has no more tokens, not even with its month and year. */
const MOST_TOKENS = 16;

/** Behind a bracket or a comma: whether a day of the week comes first, and an hour is among what follows up to a token. */
const isDated = (text: string, tokens: readonly Token[], from: number, to: number): boolean =>
  isCalendarWord(tokens[from]?.fold ?? '') &&
  skipCalendar({ text, tokens }, { from, to: to + 1 }) === to &&
  tokens.slice(from, to).some((_, index) => isClock({ text, tokens }, from + index));

/** Where the date ends that begins behind this mark, with the bracket that closes it; the same where none does. */
const datedEnd = (text: string, tokens: readonly Token[], at: number): number => {
  const isBracket = opens(tokens[at]);
  if (!isBracket && tokens[at]?.text !== ',') return at;
  let to = at + 1;
  while (to < at + MOST_TOKENS && tokens[to] && tokens[to]?.kind !== 'break' && !closes(tokens[to])) to += 1;
  const ends = isBracket ? closes(tokens[to]) : !tokens[to] || tokens[to]?.kind === 'break';
  if (!ends || !isDated(text, tokens, at + 1, to)) return at;
  return isBracket ? to + 1 : to;
};

/** The tokens of a text without the days and hours in brackets, and behind a comma at the end of a line. */
export const withoutDates = (text: string, tokens: Token[]): Token[] => {
  const result: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const end = datedEnd(text, tokens, at);
    if (end > at) at = end - 1;
    else result.push(tokens[at] as Token);
  }
  return result.length === tokens.length ? tokens : result;
};
