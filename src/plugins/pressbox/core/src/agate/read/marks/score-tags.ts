/**
 * What the words beside a score say that it counts.
 *
 *     Rovers 1-1 Town, 4-2 on pens      (HT 1-0)      2-1 a.e.t.      (0-0, t.a.b. 4-5)      (2-2 dopo i 90')
 */
import { isNameWord } from './name';
import type { Token } from '../text/lexer';
import type { Source } from './source';

export type ScoreTag = 'ninety' | 'play' | 'half-time' | 'extra-time' | 'shoot-out' | 'aggregate';

/** "Town win 4-2 on pens": before the kicks of whoever won. */
const WINNING = new Set(
  'win wins won gagne gagnent vainqueur vince vincono gana ganan gewinnt gewinnen siegt vence vencem wint winnen'.split(
    ' ',
  ),
);
export const isWinning = (token: Token | undefined): boolean => token?.kind === 'word' && WINNING.has(token.fold);

/** Before a score the word for a shoot-out has no more tokens. */
const MOST_BEFORE = 7;

export const tagBefore = ({ tokens, words }: Source, from: number, at: number): ScoreTag | null => {
  let start = at - 1;
  while (start > from && tokens[start]?.kind === 'mark' && /^[:.]$/.test(tokens[start]?.text ?? '')) start -= 1;
  const fold = tokens[start]?.fold ?? '';
  if (start < from) return null;
  if (fold === 'agg' || fold === 'away' || isWinning(tokens[start])) return 'aggregate';
  if (words.halfTime.has(fold)) return 'half-time';
  if (fold === 'pen') return 'shoot-out';
  // "(0-0, t.a.b. 4-5)"
  for (let word = Math.max(from, at - MOST_BEFORE); word < at; word += 1) {
    let next = words.shootOut.match(tokens, word, at)?.next ?? -1;
    while (next !== -1 && next < at && /^[:.]$/.test(tokens[next]?.text ?? '')) next += 1;
    if (next === at) return 'shoot-out';
  }
  return null;
};

/** Whether the word before a score ends the name of a team: a name stands before it, and no mark between. */
export const isNamesEnd = ({ tokens }: Source, from: number, at: number): boolean =>
  at - 2 >= from && isNameWord(tokens[at - 1]) && isNameWord(tokens[at - 2]);

/** "(2-2 dopo i 90')", "(1:1 nach 90 Minuten)": the score of the ninetieth minute, which is kept nowhere. */
const isAfterNinety = ({ tokens }: Source, at: number, to: number): boolean => {
  for (let next = at; next < Math.min(to, at + 4); next += 1) {
    const token = tokens[next];
    if (!token || token.kind === 'break' || /^[,;()]$/.test(token.text)) return false;
    if (token.text === '90') return true;
  }
  return false;
};

export const tagAfter = ({ tokens, words }: Source, at: number, to: number): { tag: ScoreTag; next: number } | null => {
  if (isAfterNinety({ tokens, words } as Source, at, to)) return { tag: 'ninety', next: at };
  for (const [table, tag] of [
    ['extraTime', 'extra-time'],
    ['shootOut', 'shoot-out'],
    ['halfTime', 'half-time'],
  ] as const) {
    const match = words[table].match(tokens, at, to);
    if (match) return { tag, next: match.next };
  }
  return /^(on|agg)$/.test(tokens[at]?.fold ?? '') && /^agg/.test(tokens[at + 1]?.fold ?? tokens[at]?.fold ?? '')
    ? { tag: 'aggregate', next: at + 2 }
    : null;
};
