/**
 * Goals without a heading: in brackets under the score (Football.TXT), or on a line of their own behind it (it13).
 *
 *     (Cody GAKPO 6'; Enner VALENCIA 49')       50' Underhill (C), 78' Di Herrer (V)
 */
import { itemsOf } from './items';
import { isProse } from './lines';
import { isParticle } from './name';
import { opens, type Range, type Source } from './source';

const onlyGoals = (source: Source, range: Range): boolean => {
  const items = itemsOf(source, range, 'goals', () => false);
  const names = items.filter(({ type }) => type === 'name').length;
  const minutes = items.filter(({ type }) => type === 'minute').length;
  // "Sun Jun 23" and "Matchday 5" have a bare number each; a line of goals says minute, or has two of them.
  const marked = items.some((item) => item.type === 'mark' || (item.type === 'minute' && item.minute.marked));
  return names > 0 && minutes >= names && (marked || names > 1);
};

/** Words that are neither names nor marks: a line of goals has none. */
const hasOtherWords = ({ tokens, words }: Source, { from, to }: Range): boolean => {
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word' || token.capital || isParticle(token)) continue;
    const known =
      words.scorerMarks.match(tokens, at, to) ??
      words.minuteMarks.match(tokens, at, to) ??
      words.minuteLeads.match(tokens, at, to) ??
      words.periods.match(tokens, at, to) ??
      words.joiners.match(tokens, at, to) ??
      words.forTeam.match(tokens, at, to);
    if (!known) return true;
    at = known.next - 1;
  }
  return false;
};

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
  if (opens(tokens[line.from])) {
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
