/** Where a heading stands that is none, or that begins something: behind a count, in a bracket of one player, of a score. */
import { scoreAt } from '../marks/score-numbers';
import { isNameWord } from '../marks/name';
import { opens, type Source } from '../marks/source';
import type { HeadingRole } from '../words';
import { isStop } from './heading-shape';

/** "2 avertissements à Rovers :": how many there are, before their heading. */
export const isCounted = (tokens: Source['tokens'], at: number, starts: ReadonlyMap<number, number>): boolean => {
  const [before, count] = [tokens[at - 2], tokens[at - 1]];
  const isWord = tokens[at]?.spaced === true && (tokens[at]?.text.length ?? 0) > 3;
  // "0:1 Marc Kolb": the goals of a score count nothing.
  const isScore = tokens[at - 3]?.kind === 'number' && !count?.spaced;
  const isCount = count?.kind === 'number' && count.text.length <= 2 && !isScore;
  return isWord && isCount && (starts.has(at - 1) || isStop(before));
};

/** "Kerr (sub: Voss 60)": a word in the brackets of one player heads no list. */
export const isInChange = ({ tokens, closers }: Source, role: HeadingRole, at: number): boolean => {
  const close = opens(tokens[at - 1]) ? (closers[at - 1] ?? -1) : -1;
  const isListed = role === 'bench' || role === 'changes' || role === 'came-on';
  return (
    isListed &&
    close > at &&
    close - at < 9 &&
    isNameWord(tokens[at - 2]) &&
    tokens.slice(at, close).some(({ kind }) => kind === 'number')
  );
};

/** "Rovers 2-1 Town (half-time: 1-0). Kerr …": a bracket of the score, and nothing else in it. */
export const isBesideScore = (source: Source, at: number, next: number): boolean => {
  const { tokens, closers } = source;
  const before = tokens[at - 2];
  if (!opens(tokens[at - 1]) || !before || before.kind === 'break') return false;
  const score = scoreAt(source, tokens[next]?.text === ':' ? next + 1 : next, tokens.length);
  return score !== null && closers[at - 1] === score.next;
};
