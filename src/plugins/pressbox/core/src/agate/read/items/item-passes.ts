/**
 * The goals of a player's season, and who gave the pass with those of theirs, between a scorer and the minute. Leagues of
 * America print them.
 *
 *     Kerr 4 (Voss 2, Elm 1) 23        Kerr 5 (penalty kick) 57        Kerr 6 (unassisted) 81
 *     season  passes         minute    season mark           minute    season              minute
 */
import { nameEnd } from '../marks/name';
import { closes, opens, type Source } from '../marks/source';
import type { Cursor, ItemReader } from './types';

/** A list is looked at so far around a number. */
const NEAR = 80;

/** The bracket behind a number that a minute stands behind: where it closes; -1 where there is none. */
const bracketBehind = ({ tokens, closers }: Source, at: number, to: number): number => {
  const isCount = tokens[at]?.kind === 'number' && tokens[at - 1]?.kind === 'word' && tokens[at]?.spaced === true;
  const close = isCount && opens(tokens[at + 1]) && tokens[at + 2]?.kind === 'word' ? (closers[at + 1] ?? -1) : -1;
  const minute = tokens[close + 1]?.text === ',' ? close + 2 : close + 1;
  return close > at + 2 && minute < to && tokens[minute]?.kind === 'number' ? close : -1;
};

const isMark = ({ tokens, words }: Source, at: number): boolean =>
  closes(tokens[words.scorerMarks.match(tokens, at, at + 6)?.next ?? -1]);

/** Whether some bracket of the list between two numbers names a player: "12 (pen) 40" alone are two minutes. */
const namesPasses = ({ source, range, at }: Cursor): boolean => {
  for (let next = Math.max(range.from, at - NEAR); next < Math.min(range.to, at + NEAR); next += 1) {
    const close = bracketBehind(source, next, range.to);
    if (close !== -1 && source.tokens[next + 2]?.capital && !isMark(source, next + 2)) return true;
  }
  return false;
};

/** The season's goals of the scorer, and the bracket behind them. */
export const readPasses: ItemReader = (cursor) => {
  const { source, range, kind, at, depth } = cursor;
  if (kind !== 'goals' || depth > 0 || source.tokens[at]?.kind !== 'number') return null;
  const close = bracketBehind(source, at, range.to);
  if (close === -1 || !namesPasses(cursor)) return null;
  const mark = isMark(source, at + 2) ? source.words.scorerMarks.match(source.tokens, at + 2, close) : null;
  return { item: mark && { type: 'mark', mark: mark.value, at: at + 2 }, next: close + 1 };
};

const list = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** How a goal was made, and the word before whoever made it. */
const MADE = list(
  'vorarbeit vorlage zuspiel pass flanke ecke eckball freistoss passe centre corner assist passaggio cross pase ' +
    'asistencia centro assistencia cruzamento aangeven voorzet hoekschop assisted set',
);
const BY = list('von de di van by durch da do d del');
/** "sur une belle passe de": so many small words stand before it. */
const MOST_WORDS = 4;

/** "nach Vorarbeit von Bos", "sur une passe de Bos", "assisted by Bos" behind a scorer: nobody who scored. */
export const readAssist: ItemReader = ({ source, range, kind, at }) => {
  const { tokens } = source;
  if (kind !== 'goals' || tokens[at]?.kind !== 'word' || tokens[at]?.capital) return null;
  let made = at;
  while (made < at + MOST_WORDS && tokens[made]?.kind === 'word' && !MADE.has(tokens[made]?.fold ?? '')) made += 1;
  if (!MADE.has(tokens[made]?.fold ?? '') || !BY.has(tokens[made + 1]?.fold ?? '') || made >= range.to) return null;
  const end = nameEnd(source, made + 2, range.to);
  return end > made + 2 ? { item: null, next: end } : null;
};
