/** Labels of sheets that do not simply stand before their colon: on the line above, behind a coach, before small words. */
import { isNameWord } from '../marks/name';
import { closes, type Range, type Source } from '../marks/source';
import { isTeamName } from '../marks/team-score';

/** No label has more words. */
export const MAX_LABEL = 9;

/** The words at the end of the line before, behind its score: "Milan-Empoli 0-0 (0-0) Milan" (it01). */
export const labelBefore = (source: Source, lineStart: number, shaped: boolean): Range | null => {
  const { tokens } = source;
  const to = lineStart - 1;
  // "Rovers" over "(4-3-3)"
  let start = to;
  while (start > 0 && tokens[start - 1]?.kind !== 'break' && to - start < MAX_LABEL) start -= 1;
  const above = { from: start, to: tokens[to - 1]?.text === ':' ? to - 1 : to };
  if (shaped && above.to > above.from && isTeamName(source, above) && !source.words.headings.match(tokens, start, to))
    return above;
  let from = to;
  while (from > 0 && tokens[from - 1]?.kind === 'word' && to - from < 5) from -= 1;
  return to > from && closes(tokens[from - 1]) && isTeamName(source, { from, to }) ? { from, to } : null;
};

/** Every word of the text with the number of times it stands there, the halves of "Torino-Lecce" on their own. */
export const countWords = ({ tokens }: Source): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const { kind, fold } of tokens) {
    if (kind !== 'word') continue;
    for (const word of fold.split('-')) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
};

/**
 * Where the label starts behind a coach with nothing between them ("All. Bianco CROTONE (3-5-2):"): at the capitals,
 * else at the first word that the text says again (a club's name recurs, a coach's does not), else at the last word.
 */
export const labelBehindName = (source: Source, { from, to }: Range, counts: Map<string, number>): number => {
  const { tokens } = source;
  const isShouted = (at: number) => /^[^\p{Ll}]{3,}$/u.test(tokens[at]?.text ?? '');
  for (let at = from + 1; at < to; at += 1) if (isShouted(at) && !isShouted(from)) return at;
  for (let at = from + 1; at < to; at += 1)
    if (tokens[at]?.capital && (counts.get(tokens[at]?.fold ?? '') ?? 0) > 1) return at;
  return to - 1;
};

/** "Rovers speelde met:", "Rovers jouait avec:": the name of a side before small words; null where it is none. */
export const withoutTail = (source: Source, { from, to }: Range): Range | null => {
  let end = from;
  while (end < to && isNameWord(source.tokens[end])) end += 1;
  const small = source.tokens.slice(end, to).every(({ kind, capital }) => kind === 'word' && !capital);
  return end > from && small && to - end <= 3 ? { from, to: end } : null;
};
