/**
 * The half-time score, in brackets, behind its word, or side by side.
 *
 *     (1-0)     (pt 1-0)     HT: 1-0     1T: 1 x 0 – 2T: 1 x 1     HT: Rovers 1 Town 0
 */
import type { Line } from '../marks/lines';
import { scoreAt } from '../marks/score-numbers';
import { closes, opens, type Range, type Source } from '../marks/source';
import { readSides } from '../marks/team-score';

/** The words of a half-time score: "mi-temps", "HT", or its half, "1T", "primo tempo". */
const halfTimeWord = ({ tokens, words }: Source, at: number, to: number): number | null => {
  const half = words.halfTime.match(tokens, at, to);
  if (half) return half.next;
  const heading = words.headings.match(tokens, at, to);
  if (heading?.value.role === 'half-time') return heading.next;
  const period = words.periods.match(tokens, at, to);
  return period?.value === 1 ? period.next : null;
};

/** The half-time score in a stretch and nothing else: "1-0", "HT: 1-0", "primo tempo 1-0", "1T: 1 x 0 – 2T: 1 x 1". */
export const halfTimeIn = (source: Source, { from, to }: Range, bare: boolean): [number, number] | null => {
  const { tokens, words } = source;
  const word = halfTimeWord(source, from, to);
  if (word === null && !bare) return null;
  let at = word ?? from;
  while (at < to && /^[:.,]$/.test(tokens[at]?.text ?? '')) at += 1;
  const pair = scoreAt(source, at, to);
  if (!pair) return word === null ? null : readSides(source, at, to);
  let { next } = pair;
  // "1-0 HT", "1-0 pt"
  if (word === null) next = halfTimeWord(source, next, to) ?? next;
  while (next < to && /^[.,;/–-]$/.test(tokens[next]?.text ?? '')) next += 1;
  const second = next < to ? words.periods.match(tokens, next, to) : null;
  return next >= to || (second?.value === 2 && word !== null) ? [pair.home, pair.away] : null;
};

/** "(1-0)", "(pt 1-0)", "(Halbzeit 1:0)", "[HT 1-0]", "1T: 1 x 0" on a line of its own, or null. */
export const halfTimeUnder = (source: Source, line: Line | undefined): [number, number] | null => {
  const { tokens } = source;
  if (!line || line.afterBlank) return null;
  const close = opens(tokens[line.from]) ? (source.closers[line.from] ?? -1) : -1;
  // "(M.T. : 1-0). Buts : …"
  if (close > line.from && close < line.to - 1 && tokens[close + 1]?.text === '.')
    return halfTimeIn(source, { from: line.from + 1, to: close }, false);
  const enclosed = opens(tokens[line.from]) && closes(tokens[line.to - 1]);
  return enclosed
    ? halfTimeIn(source, { from: line.from + 1, to: line.to - 1 }, true)
    : halfTimeIn(source, line, false);
};

/** "Stade de la Mer, mi-temps 1-0, 300 spectateurs": the half-time in a clause of the line under a score, or null. */
export const halfTimeBelow = (source: Source, line: Line | undefined): [number, number] | null => {
  const whole = halfTimeUnder(source, line);
  if (whole || !line || line.afterBlank) return whole;
  let from = line.from;
  for (let at = line.from; at <= line.to; at += 1) {
    if (at < line.to && !/^[,;.]$/.test(source.tokens[at]?.text ?? '')) continue;
    const found = at > from ? halfTimeIn(source, { from, to: at }, false) : null;
    if (found) return found;
    from = at + 1;
  }
  return null;
};
