/**
 * Moments: stretches of a text that tell of one thing that happened, up to the mark or the minute that dates it.
 *
 *     Shaw crossed and Bellingham headed in (1-0, 35), before Saka made it two (43).
 *     --------------------------------------------     -----------------------
 */
import { cueAt, cuesIn, spanOf, type Prose, type Range } from '../text/prose';
import type { Cue } from '../words';
import { clauseOf, isCountOnly, isForeign, remarksIn } from './foreign';
import { within, type Found } from './found';
import type { Mark } from './marks';
import type { PrintedTime } from './minutes';
import type { KnownScore } from './score-kinds';
import type { Mention } from '../people/mentions';

export interface Moment extends Range {
  sentence: Range;
  mark: Mark | null;
  /** The score of the goal: in the mark, or in the sentence. */
  score: KnownScore | null;
  /** Minutes in the sentence. */
  times: readonly PrintedTime[];
  mentions: readonly Mention[];
  /** The sentence speaks of another match. */
  foreign: boolean;
  /** The moment that it goes on with: "goals by Budimir (26e) et Perišić (45e)". */
  continues: Moment | null;
  /** The name that a remark with a mark of its own parts from its verb: "Klaassen, in for Bergwijn (79), tapped in". */
  subject: Mention | null;
}

export const STATES = ['opens', 'leads', 'equalises', 'doubles', 'reduces', 'turns'] as const satisfies Cue[];
const TELLING: readonly Cue[] = [...STATES, 'scores', 'shoots', 'ownGoal', 'lastWord', 'yellow', 'secondYellow', 'red', 'straightRed', 'sentOff', 'replaces', 'replacedBy', 'comesOn', 'goesOff', 'bringsOn', 'takesOff', 'chance']; // prettier-ignore
const BEHIND = 8;

const hasTelling = (prose: Prose, range: Range): boolean => cuesIn(prose, range, ...TELLING).length > 0;

const indexOfMark = ({ pieces }: Prose, from: number, to: number): number => {
  for (let at = from; at < to; at += 1) if (pieces[at]?.text === ';') return at;
  return -1;
};

/** "Come on in the 63rd minute for Kerr, …": for whom, up to the comma, goes with the minute before it. */
const endOfChange = (prose: Prose, from: number, to: number): number => {
  if (!cueAt(prose, from, 'forWhom', 'replaces')) return from;
  for (let at = from; at < to; at += 1) if (prose.pieces[at]?.text === ',') return at;
  return from;
};

const MOST_TO_KIND = 3;

/** "Kerr (34), from the spot; …": how it was scored, behind its mark. */
const withKind = ({ prose }: Found, to: number, end: number): number => {
  if (prose.pieces[to]?.text !== ',') return to;
  const [hit] = cuesIn(prose, { from: to + 1, to: Math.min(end, to + MOST_TO_KIND) }, 'penalty', 'ownGoal');
  const behind = hit && prose.pieces[hit.to];
  return hit && (!behind || hit.to >= end || /^[,;.)]$/.test(behind.text)) ? hit.to : to;
};

/** Where a sentence is cut: behind a mark, and between two minutes that each have their own story. */
const cutsOf = (found: Found, sentence: Range, marks: readonly Mark[], times: readonly PrintedTime[]): number[] => {
  const cuts = marks.map(({ to }) => withKind(found, to, sentence.to));
  // "came on after 74 minutes and saw a goal ruled out (84)"
  for (const time of times) {
    const mark = marks.find(({ from }) => from >= time.to);
    const apart =
      mark?.time &&
      !mark.time.readings.some(({ minute }) => time.readings.some((each) => Math.abs(each.minute - minute) <= 2));
    if (
      apart &&
      hasTelling(found.prose, { from: sentence.from, to: time.from }) &&
      !cuts.some((cut) => cut > sentence.from && cut <= time.from)
    )
      cuts.push(time.to);
  }
  for (const [index, time] of times.entries()) {
    const before = times[index - 1];
    const stop = before ? indexOfMark(found.prose, before.to, time.from) : -1;
    if (stop >= 0) {
      cuts.push(stop + 1);
      continue;
    }
    if (!before || cuts.some((cut) => cut > before.from && cut <= time.from)) continue;
    if (
      !hasTelling(found.prose, { from: before.to, to: time.from }) &&
      !hasTelling(found.prose, { from: sentence.from, to: before.from })
    )
      continue;
    // "Al 6' segna A, al 26' B" or "A scored in the 6th minute and B in the 26th".
    const first = hasTelling(found.prose, { from: sentence.from, to: before.from });
    cuts.push(first ? endOfChange(found.prose, before.to, time.from) : time.from);
  }
  return [...new Set(cuts)].sort((a, b) => a - b);
};

/** A goal's score that stands close behind its minute: "(65) to leave it 4-1". */
const scoreBehind = (found: Found, scores: readonly KnownScore[], to: number, end: number): KnownScore | null => {
  const next = within(scores, { from: to, to: Math.min(end, to + BEHIND) })[0];
  if (!next || next.mark || next.kind !== 'goal') return null;
  const between = { from: to, to: next.from };
  const apart =
    within(found.mentions, between).some(({ people }) => people.length > 0) || within(found.times, between).length > 0;
  return apart || found.prose.pieces.slice(to, next.from).some(({ text }) => /^[.;(]$/.test(text)) ? null : next;
};

const subjectOf = ({ prose }: Found, { mentions }: Moment, from: number): Mention | null =>
  prose.pieces[from]?.text === ','
    ? (mentions.filter(({ to, people }) => people.length > 0 && prose.pieces[to]?.text === ',').at(-1) ?? null)
    : null;

/** Nothing but "and" and a name before the mark. */
const isContinued = (found: Found, { from }: Range, mark: Mark): boolean => {
  const substitutes = cuesIn(found.prose, { from, to: mark.from }, 'substitute');
  const rest = found.prose.pieces.slice(from, mark.from).filter((_, index) => !found.mentionAt.has(from + index));
  return (
    mark.from - from <= 6 &&
    rest.length > 0 &&
    rest.every(
      ({ fold, start }) =>
        fold === ',' ||
        fold === '&' ||
        found.prose.words.isPlaced('chains', fold) ||
        // "und der eingewechselte Vell (78.)"
        found.prose.words.isPlaced('articles', fold) ||
        substitutes.some((hit) => start >= spanOf(found.prose, hit).start && start < spanOf(found.prose, hit).end),
    )
  );
};

/** The moments of a text. */
export const momentsOf = (found: Found, scores: readonly KnownScore[]): Moment[] =>
  found.prose.sentences.flatMap((sentence) => {
    const marks = within(found.marks, sentence);
    const times = within(found.times, sentence);
    const running = within(scores, sentence).filter(({ kind, mark }) => kind === 'goal' && !mark);
    const cuts = [...cutsOf(found, sentence, marks, times), sentence.to];
    const moments: Moment[] = [];
    let from = sentence.from;
    for (const to of cuts) {
      if (to <= from) continue;
      const range = { from, to };
      const mark = within(marks, range).at(-1) ?? null;
      const inMark = mark?.score
        ? (within(scores, range).find((each) => each.from === mark.score?.from) ?? null)
        : null;
      const here = running.filter((each) => each.from >= from && each.from < to);
      const behind = mark && !inMark && here.length === 0 ? scoreBehind(found, scores, to, sentence.to) : null;
      const score = inMark?.kind === 'goal' ? inMark : mark?.score ? null : (here.at(-1) ?? behind);
      const before = moments.at(-1);
      const continues = mark && before?.mark && !inMark && isContinued(found, range, mark) ? before : null;
      moments.push({
        continues,
        subject: before?.mark ? subjectOf(found, before, from) : null,
        ...range,
        sentence,
        mark,
        score,
        times: within(times, range),
        mentions: within(found.mentions, range),
        foreign:
          isForeign(found, clauseOf(found.prose, range), remarksIn(found.prose, sentence, range, found.mentionAt)) &&
          !((mark?.time || within(times, range).length > 0) && isCountOnly(found, clauseOf(found.prose, range))),
      });
      from = to;
    }
    return moments;
  });
