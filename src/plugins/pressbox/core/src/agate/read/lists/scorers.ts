/**
 * Scorers that stand without a heading: behind a score on its line, or behind the name of their side under it.
 *
 *     Werder v Dorta 3-2 (Soya 34', Schu 36'; Konie 1')      Milan-Lazio 2-1: 12' Rossi, 77' Verdi
 *     Alfa: Jan Kolb (90).                                   Brest-Lens 2-1 Durand (12e) - Petit (77e)
 */
import { isDash } from '../text/chars';
import { readGoals } from './goals';
import { itemsOf } from '../items/items';
import { isCalendarWord } from '../marks/calendar';
import { isParticle, isSuffix } from '../marks/name';
import { closes, opens, type Range, type Source } from '../marks/source';

const hasNumber = ({ tokens }: Source, { from, to }: Range): boolean => {
  for (let at = from; at < to; at += 1) if (tokens[at]?.kind === 'number') return true;
  return false;
};

/**
 * Whether a stretch holds the scorers of goals and nothing else. Behind a side's name one minute is enough, and so it is
 * where there were no more goals in the match (`goals`).
 */
export const onlyGoals = (source: Source, range: Range, behindSide = false, goals = 0): boolean => {
  if (!hasNumber(source, range)) return false;
  const items = itemsOf(source, range, 'goals', () => false);
  const names = items.filter(({ type }) => type === 'name').length;
  const minutes = items.filter(({ type }) => type === 'minute').length;
  // "Sun Jun 23" and "Matchday 5" have a bare number each; a line of goals says minute, or has two of them.
  const marked = items.some((item) => item.type === 'mark' || (item.type === 'minute' && item.minute.marked));
  // "1-0 (Kerr 12)", but not "1-0 (Jun 12)"
  const isLone = goals === 1 && minutes === 1 && !isCalendarWord(source.tokens[range.from]?.fold ?? '');
  const timed = (behindSide && minutes > 0) || isLone;
  return names > 0 && minutes >= names && (marked || timed || names > 1);
};

/** Words that are neither names nor marks: a line of goals has none. */
export const hasOtherWords = ({ tokens, words }: Source, { from, to }: Range): boolean => {
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word' || token.capital || isParticle(token) || isSuffix(tokens, at)) continue;
    // "Kolb (unassisted) 81": one word in brackets before a minute.
    if (opens(tokens[at - 1]) && closes(tokens[at + 1]) && tokens[at + 2]?.kind === 'number') continue;
    const known =
      words.scorerMarks.match(tokens, at, to) ??
      words.minuteMarks.match(tokens, at, to) ??
      words.minuteLeads.match(tokens, at, to) ??
      words.periods.match(tokens, at, to) ??
      words.joiners.match(tokens, at, to) ??
      words.forTeam.match(tokens, at, to);
    if (!known) return true;
    at = known.next - 1;
    // "per il Bravo", "für die Alfas"
    const isLink = words.forTeam.match(tokens, at, to)?.next === known.next;
    const article = isLink ? words.articles.match(tokens, known.next, to) : null;
    if (article) at = article.next - 1;
  }
  return false;
};

/** The scorers in a stretch behind a score or a side's name, without the marks around them; null where it holds more. */
export const readScorers = (source: Source, { from, to }: Range, behindSide = false, goals = 0): Range | null => {
  const { tokens, closers } = source;
  let start = from;
  while (start < to && (/^[:,;]$/.test(tokens[start]?.text ?? '') || isDash(tokens[start]?.text ?? ''))) start += 1;
  let end = to;
  while (end > start && tokens[end - 1]?.text === '.') end -= 1;
  const inBracket = opens(tokens[start]) && closers[start] === end - 1;
  const body = inBracket ? { from: start + 1, to: end - 1 } : { from: start, to };
  return body.to > body.from && !hasOtherWords(source, body) && onlyGoals(source, body, behindSide, goals)
    ? body
    : null;
};

/**
 * How many goals a stretch tells; -1 where it holds anything else, or a goal without a name or a minute. Running scores
 * stand beside them where `running` allows it.
 */
export const countGoals = (source: Source, body: Range, running = false): number => {
  if (hasOtherWords(source, body)) return -1;
  const items = itemsOf(source, body, 'goals', () => false);
  if (items.some(({ type }) => (type === 'score' && !running) || type === 'team')) return -1;
  const goals = readGoals(source, items, null, () => false).filter(({ mark }) => mark !== 'missed');
  return goals.every(({ scorer, minute }) => scorer !== null && minute !== null) ? goals.length : -1;
};
