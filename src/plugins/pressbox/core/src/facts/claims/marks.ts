/**
 * Marks: what stands in brackets behind a goal, a card or a change, and nothing else in them.
 *
 *     (1-0, 45e)   (45'+2)   (12' st, rig.)   (1:0)   (0-1, min. 35)   (90.+3, Foulelfmeter)
 */
import type { Score } from '../../score';
import { readMinute } from '../text/agate';
import { cueAt, type Prose, type Range } from '../text/prose';
import { readingsOf, type Clock, type PrintedTime } from './minutes';
import type { PrintedScore } from './scores';

export type MarkKind = 'penalty' | 'own-goal';

export interface Mark extends Range {
  score: (Range & { score: Score }) | null;
  time: PrintedTime | null;
  /** More minutes of one name: "Kerr (12, 81)". */
  others: readonly PrintedTime[];
  kind: MarkKind | null;
  card: 'yellow' | 'second-yellow' | 'red' | 'straight-red' | null;
  /** The second bracket behind a final score: half-time. */
  halfTime: boolean;
}

const OPENERS: Readonly<Record<string, string>> = { '(': ')', '[': ']' };
const LONGEST = 24;
const closerOf = ({ pieces }: Prose, at: number): number | null => {
  const closer = OPENERS[pieces[at]?.text ?? ''];
  if (!closer) return null;
  for (let next = at + 1; next < Math.min(pieces.length, at + LONGEST); next += 1) {
    const piece = pieces[next];
    if (piece?.kind === 'break') return null;
    if (piece?.text === closer) return next;
  }
  return null;
};

type Draft = Omit<Mark, 'from' | 'to' | 'others'> & { others: PrintedTime[] };

interface Inside {
  mark: Draft;
  at: number;
}

/** Minutes of one name stand in order. */
const isBehind = ({ readings: [one] }: PrintedTime, { readings: [other] }: PrintedTime): boolean =>
  one !== undefined && other !== undefined && one.minute * 100 + one.added < other.minute * 100 + other.added;

/** One thing more inside the brackets: where it ends, or null where it is none of a mark's. */
const readPart = (
  prose: Prose,
  { mark, at }: Inside,
  end: number,
  scores: ReadonlyMap<number, PrintedScore>,
  clock: Clock,
  hadExtraTime: boolean,
): number | null => {
  // prettier-ignore
  const { pieces, tokens, agate } = prose;
  const piece = pieces[at];
  if (!piece) return null;
  const score = scores.get(at);
  if (score && score.to <= end && !mark.score) {
    mark.score = score;
    return score.to;
  }
  const cue = cueAt(
    prose,
    at,
    'penalty',
    'ownGoal',
    'secondYellow',
    'straightRed',
    'yellow',
    'red',
    'halfTime',
    'minuteNoun',
  );
  if (piece.kind === 'number' || cue?.value === 'minuteNoun') {
    const endToken = pieces[end]?.token ?? tokens.length;
    const read = mark.time && mark.score ? null : readMinute(tokens, piece.token, endToken, agate);
    if (read) {
      let to = at + 1;
      while (to < end && (pieces[to]?.token ?? 0) < read.next) to += 1;
      const time = { from: at, to, readings: readingsOf(read.minute, clock, hadExtraTime) };
      if (!mark.time) mark.time = time;
      else if (isBehind(mark.others.at(-1) ?? mark.time, time)) mark.others.push(time);
      else return null;
      return to;
    }
    return cue && cue.to <= end ? cue.to : null;
  }
  if (cue && cue.to <= end) {
    if (cue.value === 'penalty') mark.kind = 'penalty';
    else if (cue.value === 'ownGoal') mark.kind = 'own-goal';
    else if (cue.value === 'halfTime') mark.halfTime = true;
    else if (cue.value === 'secondYellow') mark.card = 'second-yellow';
    else mark.card = cue.value === 'yellow' ? 'yellow' : cue.value === 'red' ? 'red' : 'straight-red';
    return cue.to;
  }
  const told = agate.scorerMarks.match(tokens, piece.token, pieces[end]?.token ?? tokens.length);
  if (told && (told.value === 'penalty' || told.value === 'own-goal')) {
    mark.kind = told.value;
    let to = at + 1;
    while (to < end && (pieces[to]?.token ?? 0) < told.next) to += 1;
    return to;
  }
  const isFiller =
    piece.kind === 'mark'
      ? /^[,;/|.–—:'’′·&-]$/.test(piece.text)
      : prose.words.isPlaced('fillers', piece.fold) ||
        (mark.time !== null && prose.words.isPlaced('joins', piece.fold));
  return isFiller ? at + 1 : null;
};

/** The mark that opens at a piece, or null. */
export const markAt = (
  prose: Prose,
  at: number,
  scores: ReadonlyMap<number, PrintedScore>,
  clock: Clock,
  hadExtraTime: boolean,
): Mark | null => {
  // prettier-ignore
  const end = closerOf(prose, at);
  if (end === null || end === at + 1) return null;
  const mark: Draft = { score: null, time: null, others: [], kind: null, card: null, halfTime: false };
  for (let next = at + 1; next < end;) {
    const behind = readPart(prose, { mark, at: next }, end, scores, clock, hadExtraTime);
    if (behind === null || behind > end) return null;
    next = behind;
  }
  // "(12, 81 pen.)": of several, how they were scored is said of one.
  const kind = mark.others.length > 0 ? null : mark.kind;
  return mark.score || mark.time ? { ...mark, kind, from: at, to: end + 1 } : null;
};
