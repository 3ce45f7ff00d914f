/** A side of a score whose name begins like a heading: "Rovers - TEC Town (1-0) 1-2". */
import { isDash } from '../text/chars';
import { scoreAt } from '../marks/score-numbers';
import type { Source } from '../marks/source';
import { readScoreLine } from './score';

/** So far before and behind the word the line begins, and its score stands. */
const NEAR = 12;

/**
 * Whether a word without a colon begins the second side of a score: behind a dash, and before the numbers.
 *
 * @param at the token of the word
 */
export const beginsSide = (source: Source, at: number): boolean => {
  const { tokens } = source;
  if (!isDash(tokens[at - 1]?.text ?? '')) return false;
  let from = at - 1;
  while (from > 0 && at - from < NEAR && tokens[from - 1]?.kind !== 'break') from -= 1;
  if (from > 0 && tokens[from - 1]?.kind !== 'break') return false;
  let to = at;
  for (let next = at + 1; next < at + NEAR && tokens[next] && tokens[next]?.kind !== 'break'; next += 1) {
    // "Rovers - TEC Town: 2-1"
    const isColon = tokens[next]?.text === ':' && scoreAt(source, next + 1, tokens.length) !== null;
    if (!isColon && /^[:;]$/.test(tokens[next]?.text ?? '')) break;
    const score = scoreAt(source, next, tokens.length);
    if (score) to = score.next;
    if (score) next = score.next - 1;
  }
  while (to > at && tokens[to]?.text === ')') to += 1;
  return to > at && readScoreLine(source, { from, to }) !== null;
};
