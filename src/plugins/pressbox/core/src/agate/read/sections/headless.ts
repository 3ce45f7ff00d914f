/**
 * Goals without a heading: in brackets under the score (Football.TXT), or on a line of their own behind it (it13).
 *
 *     (Cody GAKPO 6'; Enner VALENCIA 49')       50' Underhill (C), 78' Di Herrer (V)
 */
import { itemsOf } from '../items/items';
import { isProse } from '../marks/lines';
import { scoreAt } from '../marks/score-numbers';
import { hasOtherWords, onlyGoals } from '../lists/scorers';
import { opens, type Range, type Source } from '../marks/source';
import { readTeamScore } from '../marks/team-score';

/** "Für Auch: Landau (40.)": the side, a colon, its scorers (de10). */
const startsWithSide = ({ tokens, words }: Source, { from, to }: Range): boolean => {
  const link = words.forTeam.match(tokens, from, to);
  if (!link || !tokens[from]?.capital) return false;
  for (let at = link.next; at < Math.min(to, link.next + 8); at += 1) {
    if (tokens[at]?.text === ':') return at > link.next;
    if (tokens[at]?.kind === 'number' && at > link.next + 1) return false;
  }
  return false;
};

/** No match has more. */
const MOST_LINES = 16;

/** "1-0 Kerr (3), 2-0 Elm (44)": several goals on one line, each with the score that it made, its player and its minute. */
const isRunningLine = (source: Source, line: Range): boolean => {
  if (!scoreAt(source, line.from, line.to) && hasOtherWords(source, line)) return false;
  const items = itemsOf(source, line, 'goals', () => false);
  const names = items.filter((item) => item.type === 'name' && item.depth === 0).length;
  const minutes = items.filter(({ type }) => type === 'minute').length;
  const scores = items.flatMap((item) => (item.type === 'score' ? [item] : []));
  const rises = scores.every(({ home, away }, index) => {
    const before = scores[index - 1] ?? { home: 0, away: 0 };
    return home + away === before.home + before.away + 1 && home >= before.home && away >= before.away;
  });
  return scores.length > 1 && rises && names === scores.length && minutes === scores.length;
};

/**
 * Goals on lines of their own, each behind the score that it made: "1-0: Kerr (12)" over "1-1: Elm (40, pen)". What tells
 * them is that the scores begin with one goal and rise by one. The lines that they take; 0 for none.
 */
export const runningLines = (source: Source, lines: readonly Range[]): number => {
  const [first] = lines;
  if (first && isRunningLine(source, first)) return 1;
  let count = 0;
  let before = { home: 0, away: 0 };
  for (const line of lines.slice(0, MOST_LINES)) {
    const score = scoreAt(source, line.from, line.to);
    const rises = score && score.home + score.away === before.home + before.away + 1 && score.home >= before.home && score.away >= before.away; // prettier-ignore
    if (!score || !rises || isProse(source, line)) break;
    const colon = source.tokens[score.next]?.text === ':' ? score.next + 1 : score.next;
    const body = { from: colon, to: line.to };
    const items = itemsOf(source, body, 'goals', () => false);
    const names = items.filter((item) => item.type === 'name' && item.depth === 0).length;
    const timed = items.some((item) => item.type === 'minute' && (item.minute.marked || item.depth > 0));
    if (names !== 1 || !timed || items.some(({ type }) => type === 'score')) break;
    before = score;
    count += 1;
  }
  return count;
};

/** The goals at the start of a line, or null. `behindScore`: the line above is a score. */
export const readHeadlessGoals = (source: Source, line: Range, behindScore: boolean): Range | null => {
  const { tokens, closers } = source;
  if (opens(tokens[line.from]) && scoreAt(source, line.from + 1, line.to)?.next !== closers[line.from]) {
    const close = closers[line.from] ?? -1;
    const inside = { from: line.from + 1, to: close };
    return close !== -1 && !hasOtherWords(source, inside) && onlyGoals(source, inside) ? inside : null;
  }
  if (startsWithSide(source, line) && !isProse(source, line)) return onlyGoals(source, line) ? line : null;
  if (!behindScore || isProse(source, line) || hasOtherWords(source, line)) return null;
  // "Vale 1 (Kerr 77)" is the next match.
  if (readTeamScore(source, line.from, line.to)?.scorers) return null;
  for (let at = line.from; at < line.to; at += 1)
    if (tokens[at]?.text === ':' || (tokens[at]?.kind === 'number' && (tokens[at]?.text.length ?? 0) > 3)) return null;
  return onlyGoals(source, line) ? line : null;
};
