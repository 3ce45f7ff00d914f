/** Everything that is found in a text before anything is judged. */
import type { MatchFacts } from '../../match';
import { foldName } from '../../names';
import type { Cast } from '../people/cast';
import { castOf } from '../people/cast';
import { mentionsOf, type Mention } from '../people/mentions';
import { proseOf, sentenceAt, cuesIn, type Prose, type Range } from '../text/prose';
import type { Words } from '../words';
import { isYear } from './years';
import { lineTimes } from './goal-lines';
import { markAt, type Mark } from './marks';
import { minutesIn, type Clock, type PrintedTime } from './minutes';
import { formationsOf, scoresApart, scoresOf, type PrintedScore } from './scores';

export interface Found {
  prose: Prose;
  cast: Cast;
  match: MatchFacts;
  /** The match went beyond ninety minutes. */
  hadExtraTime: boolean;
  mentions: readonly Mention[];
  scores: readonly PrintedScore[];
  marks: readonly Mark[];
  times: readonly PrintedTime[];
  formations: readonly (Range & { formation: string })[];
  /** The mention that a piece is of. */
  mentionAt: ReadonlyMap<number, Mention>;
  /** Words of the competition’s name and such, which are nobody's. */
  known: ReadonlySet<string>;
  /** Numbers that are years. */
  years: readonly Range[];
  /** The match is one of two legs. */
  hasLegs: boolean;
}

const hadExtraTime = ({ events, homeShootOutScore }: MatchFacts): boolean =>
  homeShootOutScore !== null || events.some(({ period, minute }) => (period !== null && period.startsWith('extra_time')) || (minute ?? 0) > 90); // prettier-ignore

/** Where the text comes to the second half, and to extra time: the first piece that says so, in the body. */
const clockOf = (prose: Prose): ((at: number) => Clock) => {
  const whole = { from: prose.sentences.find(({ paragraph }) => paragraph > 1)?.from ?? 0, to: prose.pieces.length };
  const second = cuesIn(prose, whole, 'secondHalf', 'afterBreak')[0]?.from ?? Infinity;
  const extra = cuesIn(prose, whole, 'extraTime')[0]?.from ?? Infinity;
  return (at) => ({ secondHalf: at >= second, extraTime: at >= extra });
};

/** Reads a text beside its match. */
export const findAll = (text: string, match: MatchFacts, words: Words, others: readonly MatchFacts[] = []): Found => {
  const prose = proseOf(text, words);
  const cast = castOf(match, words.language, others);
  const mentions = mentionsOf(prose, cast);
  const scores = [...scoresOf(prose), ...scoresApart(prose, mentions)].sort((a, b) => a.from - b.from);
  const scoreAt = new Map(scores.map((score) => [score.from, score]));
  const clock = clockOf(prose);
  const extraTime = hadExtraTime(match);
  const marks: Mark[] = [];
  const times: PrintedTime[] = [];
  let from = 0;
  for (let at = 0; at < prose.pieces.length; at += 1) {
    const opener = prose.pieces[at]?.text;
    const mark = opener === '(' || opener === '[' ? markAt(prose, at, scoreAt, clock(at), extraTime) : null;
    if (!mark) continue;
    times.push(...timesBetween(prose, from, at, clock, extraTime));
    marks.push(mark);
    from = mark.to;
    at = mark.to - 1;
  }
  dropAges(prose, marks);
  times.push(...timesBetween(prose, from, prose.pieces.length, clock, extraTime));
  const known = knownWords(match);
  const mentionAt = new Map<number, Mention>();
  for (const mention of mentions) for (let at = mention.from; at < mention.to; at += 1) mentionAt.set(at, mention);
  const lines = lineTimes(prose, scores, mentionAt, extraTime);
  if (lines.length > 0) {
    const known = times.filter((time) => !lines.some((line) => time.from < line.to && line.from < time.to));
    times.splice(0, times.length, ...[...known, ...lines].sort((a, b) => a.from - b.from));
  }
  return {
    prose,
    cast,
    match,
    hadExtraTime: extraTime,
    mentions,
    scores,
    marks,
    times,
    formations: formationsOf(prose),
    mentionAt,
    known,
    hasLegs: match.round.leg !== null,
    // "Fürth 1903": the year of a name is part of it.
    years: prose.pieces.flatMap((_, at) =>
      !mentionAt.has(at) && isYear({ prose, known }, at) ? [{ from: at, to: at + 1 }] : [],
    ),
  };
};

const FEW_SIGNED = 2;

/** "Kerr (28), an amateur until lately": a bare figure behind a word is an age where a text signs its minutes, as in (28'). */
const dropAges = ({ pieces }: Prose, marks: Mark[]): void => {
  const isBare = ({ from, to, time }: Mark): boolean => time !== null && to - from === 3;
  const isSigned = ({ score, time, from, to }: Mark): boolean =>
    score === null && time !== null && to - from > 3 && pieces[from + 1]?.kind === 'number';
  const [signed, bare] = [marks.filter(isSigned).length, marks.filter(isBare).length];
  if (bare === 0 || signed < FEW_SIGNED || signed <= bare) return;
  const kept = marks.filter((mark) => !isBare(mark) || pieces[mark.from - 1]?.kind !== 'word');
  marks.splice(0, marks.length, ...kept);
};

const knownWords = ({ competition }: MatchFacts): Set<string> => {
  const names = competition ? [competition.name, competition.shortName ?? '', ...Object.values(competition.names ?? {}).flatMap(({ name = '', shortName = '' }) => [name, shortName])] : []; // prettier-ignore
  return new Set(names.flatMap((name) => foldName(name).split(' ')).filter((word) => word !== ''));
};

const timesBetween = (
  prose: Prose,
  from: number,
  to: number,
  clock: (at: number) => Clock,
  extraTime: boolean,
): PrintedTime[] => {
  const found: PrintedTime[] = [];
  for (let at = from; at < to;) {
    const end = Math.min(to, Math.max(at + 1, sentenceAt(prose, at).to));
    found.push(...minutesIn(prose, { from: at, to: end }, clock(at), extraTime));
    at = end;
  }
  return found;
};

/** The last of a list in order that begins at a piece or before it. */
export const lastAt = <T extends Range>(list: readonly T[], at: number): T | undefined => {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.from ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return list[low - 1];
};

/** Those of a list in order that lie within a range. */
export const within = <T extends Range>(list: readonly T[], { from, to }: Range): T[] => {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.from ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  const found: T[] = [];
  for (let at = low; at < list.length; at += 1) {
    const each = list[at];
    if (!each || each.from >= to) break;
    found.push(each);
  }
  return found;
};
