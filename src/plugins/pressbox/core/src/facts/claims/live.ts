/**
 * Goals told the way lists and live reports tell them: the score beside its minute, then who scored.
 *
 *     0-1, m.12: Kerr    31 min: GOAL! Rovers 1-0 Town (Kerr)    54' 1-1 Vell
 */
import { cueBefore, hasCue, sentenceAt, type Range } from '../text/prose';
import { within, type Found } from './found';
import type { Mention } from '../people/mentions';

/** "Goooal", "toooor". */
const shouted = (fold: string): string => fold.replace(/(\p{L})\1+/gu, '$1');
const MOST_BETWEEN = 6;

const onlyMarks = ({ prose }: Found, from: number, to: number): boolean =>
  prose.pieces.slice(from, to).every(({ kind, fold }) => kind === 'mark' || fold === 'm' || fold === 'min');

/** "2-1 al 20' st", "3-2, in the 81st minute": nothing but what leads to a minute between. */
const onlyLead = ({ prose }: Found, from: number, to: number): boolean => {
  const lead = cueBefore(prose, to, 'minuteLead');
  const start = prose.pieces[from]?.text === ',' ? from + 1 : from;
  return lead !== null && lead.from === start;
};

/** The minute that a line of a live report begins with. */
const liveTime = ({ prose, times }: Found, at: number): Range | null => {
  const sentence = sentenceAt(prose, at);
  const first = within(times, { from: sentence.from, to: sentence.from + 1 })[0];
  return first && first.to <= at ? first : null;
};

/** "1-1, Kerr, 37.": a name in commas between the score and its minute. */
const isLine = ({ prose, mentionAt, times }: Found, { to }: Range): boolean => {
  const mention = prose.pieces[to]?.text === ',' ? mentionAt.get(to + 1) : undefined;
  if (!mention || mention.people.length === 0 || prose.pieces[mention.to]?.text !== ',') return false;
  return within(times, { from: mention.to + 1, to: mention.to + 2 }).length > 0;
};

/** The score stands right beside a minute. */
export const isBesideTime = (found: Found, { from, to }: Range): boolean =>
  isLine(found, { from, to }) ||
  within(found.times, { from: to, to: to + 5 }).some(
    (time) => time.from - to > 0 && (onlyMarks(found, to, time.from) || onlyLead(found, to, time.from)),
  ) ||
  within(found.times, { from: from - 6, to: from }).some((time) => time.to <= from && onlyMarks(found, time.to, from));

/** In a line of a live report that shouts a goal. */
export const isShouted = (found: Found, score: Range): boolean => {
  const time = liveTime(found, score.from);
  if (!time || hasCue(found.prose, { from: time.to, to: score.from }, 'halfTime', 'fullTime', 'shootOut')) return false;
  return found.prose.pieces
    .slice(time.to, time.to + MOST_BETWEEN)
    .some(
      ({ fold, kind }) =>
        kind === 'word' &&
        (found.prose.words.isPlaced('shouts', fold) || found.prose.words.isPlaced('shouts', shouted(fold))),
    );
};

/** Who stands behind the score of such a goal: nothing but marks, a team and the minute between. */
export const listedScorer = (found: Found, score: Range): Mention | null => {
  const { prose, mentionAt, times } = found;
  if (!isBesideTime(found, score) && !isShouted(found, score)) return null;
  const end = Math.min(sentenceAt(prose, score.from).to, score.to + MOST_BETWEEN + 2);
  for (let at = score.to; at < end;) {
    const mention = mentionAt.get(at);
    const time = within(times, { from: at, to: at + 1 })[0];
    if (mention && mention.team === null) return mention;
    if (mention) at = mention.to;
    else if (time) at = time.to;
    else if (prose.pieces[at]?.kind === 'mark' || prose.pieces[at]?.text === 'm') at += 1;
    else return null;
  }
  return null;
};
