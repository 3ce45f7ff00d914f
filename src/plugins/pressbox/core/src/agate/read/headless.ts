/**
 * Goals without a heading: in brackets under the score (Football.TXT), or on a line of their own behind it (it13).
 *
 *     (Cody GAKPO 6'; Enner VALENCIA 49')       50' Underhill (C), 78' Di Herrer (V)
 */
import { isProse } from './lines';
import { scoreAt } from './score-numbers';
import { hasOtherWords, onlyGoals } from './scorers';
import { opens, type Range, type Source } from './source';

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

/** The goals at the start of a line, or null. `behindScore`: the line above is a score. */
export const readHeadlessGoals = (source: Source, line: Range, behindScore: boolean): Range | null => {
  const { tokens, closers } = source;
  if (opens(tokens[line.from]) && scoreAt(source, line.from + 1, line.to)?.next !== closers[line.from]) {
    const close = closers[line.from] ?? -1;
    const inside = { from: line.from + 1, to: close };
    return close !== -1 && onlyGoals(source, inside) && !hasOtherWords(source, inside) ? inside : null;
  }
  if (startsWithSide(source, line) && !isProse(source, line)) return onlyGoals(source, line) ? line : null;
  if (!behindScore || isProse(source, line) || hasOtherWords(source, line)) return null;
  for (let at = line.from; at < line.to; at += 1)
    if (tokens[at]?.text === ':' || (tokens[at]?.kind === 'number' && (tokens[at]?.text.length ?? 0) > 3)) return null;
  return onlyGoals(source, line) ? line : null;
};
