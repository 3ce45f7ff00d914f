/**
 * Minutes in running text, in a language's words: `on 57 minutes`, `al 28' st`, `in der 57. Minute`, `aos 12 do segundo
 * tempo`, `after seven minutes`. What lasts or is counted from elsewhere (`ten minutes later`) is no minute of play.
 */
import { absoluteMinute, minuteOfPeriod, readMinute } from '../text/agate';
import type { MatchMinute } from '../../minute';
import { cueAt, cueBefore, hasCue, sentenceAt, type Prose, type Range } from '../text/prose';

export interface PrintedTime extends Range {
  /** What it may mean, the likeliest first: a bare 12 in the second half may be the 57th. */
  readings: readonly MatchMinute[];
}

/** Which clock the text is at: a half that it has come to, extra time. */
export interface Clock {
  secondHalf: boolean;
  extraTime: boolean;
}

const ORDINAL_SIGNS = /^[ªº°.]$/;
const LAST_OF_HALF = 60;
/** "in the 3rd" may be anything. */
const FEWEST = 5;
const isDash = (piece: { text: string } | undefined): boolean => /^[-–—:]$/.test(piece?.text ?? '');

/** All that a printed minute may mean. */
export const readingsOf = (
  printed: { minute: number; added: number; period: 1 | 2 | 3 | 4 | null },
  clock: Clock,
  hadExtraTime: boolean,
): MatchMinute[] => {
  const { minute, added, period } = printed;
  if (period !== null) return [{ minute, added }];
  const whole = { ...printed, marked: true, start: 0, end: 0 };
  const readings = [absoluteMinute(whole, hadExtraTime)];
  // In extra time "92e" is the 92nd minute or 90+2.
  if (hadExtraTime && minute > 90) readings.push(absoluteMinute(whole, false));
  if (clock.secondHalf && minute <= LAST_OF_HALF) readings.push(minuteOfPeriod(2, minute, added));
  if (clock.extraTime && minute <= 20)
    readings.push(minuteOfPeriod(3, minute, added), minuteOfPeriod(4, minute, added));
  return readings;
};

const periodBehind = (prose: Prose, at: number, end: number): { period: 1 | 2 | null; extra: boolean; to: number } => {
  for (let next = at; next < Math.min(end, at + 4); next += 1) {
    const piece = prose.pieces[next];
    if (piece?.kind !== 'word' && piece?.kind !== 'number') break;
    const half = cueAt(prose, next, 'firstHalf', 'secondHalf');
    if (half) {
      const extra = hasCue(prose, { from: half.from, to: Math.min(end, half.to + 3) }, 'extraTime');
      return { period: half.value === 'firstHalf' ? 1 : 2, extra, to: half.to };
    }
    if (piece.text.length > 3) break;
  }
  return { period: null, extra: false, to: at };
};

/** "of stoppage time" behind "the sixth minute". */
const addedTimeBehind = (prose: Prose, at: number, end: number): number | null => {
  for (let next = at; next < Math.min(end, at + 3); next += 1) {
    const hit = cueAt(prose, next, 'addedTime');
    if (hit) return hit.to;
    if ((prose.pieces[next]?.text.length ?? 9) > 3) return null;
  }
  return null;
};

interface Bare {
  to: number;
  minute: number;
  added: number;
  period: 1 | 2 | 3 | 4 | null;
}

/** The minute in figures at a piece, if its neighbours say that it is one. */
const inFigures = (prose: Prose, at: number, end: number): Bare | null => {
  const { pieces, tokens, agate, words } = prose;
  const [piece, before] = [pieces[at], pieces[at - 1]];
  if (piece?.kind !== 'number' || (before?.kind === 'number' && piece.spaced)) return null;
  if (before && !piece.spaced && !/^[(["“«,;:’']$/.test(before.text) && pieces[at - 2]?.text !== 'm') return null;
  const endToken = (pieces[end - 1]?.token ?? piece.token) + 1;
  const read = readMinute(tokens, piece.token, endToken, agate);
  if (!read) return null;
  let to = at + 1;
  while (to < end && (pieces[to]?.token ?? 0) < read.next) to += 1;
  const behind = pieces[at + 1];
  if (behind?.kind === 'number' || (behind && !behind.spaced && /^[-–:%,/]$/.test(behind.text) && pieces[at + 2]?.kind === 'number' && !pieces[at + 2]?.spaced)) return null; // prettier-ignore
  const glued = behind && !behind.spaced ? behind : null;
  const isPrime = glued !== null && /^['’′´`‘"”″]$/.test(glued.text);
  const isOrdinal = glued !== null && (ORDINAL_SIGNS.test(glued.text) || words.isPlaced('ordinalMarks', glued.fold));
  const noun = cueAt(prose, isOrdinal ? at + 2 : at + 1, 'minuteNoun') ?? cueAt(prose, to, 'minuteNoun');
  const nounBefore =
    cueBefore(prose, at, 'minuteNoun') ?? (before?.text === '.' ? cueBefore(prose, at - 1, 'minuteNoun') : null);
  const lead = cueBefore(prose, at, 'minuteLead');
  const { minute } = read;
  const told = {
    to: noun ? Math.max(to, noun.to) : to,
    minute: minute.minute,
    added: minute.added,
    period: minute.period,
  };
  while (told.to > at + 1 && pieces[told.to - 1]?.text === '.' && !/^\d/.test(pieces[told.to - 2]?.text ?? ''))
    told.to -= 1;
  if (cueAt(prose, at + 1, 'minutesAway') || cueAt(prose, to, 'minutesAway')) return null;
  if (isPrime || nounBefore || minute.period !== null || minute.added > 0) return told;
  // "31 min: GOAL!"
  const behindScore = /^[,:]$/.test(before?.text ?? '') && pieces[at - 2]?.kind === 'number' && isDash(pieces[at - 3]);
  const isListed =
    (behindScore || sentenceAt(prose, at).from === at) && /^[:.|–—-]$/.test(pieces[noun?.to ?? at + 2]?.text ?? '');
  // "65 minutes gone", where a sentence begins
  const isGone = noun !== null && sentenceAt(prose, at).from === at && cueAt(prose, noun.to, 'minutesGone') !== null;
  if (noun) return isOrdinal || lead || isListed || isGone ? told : null;
  if (isOrdinal && behindScore && isListed) return { ...told, to: at + 2 };
  // "0-1, m.12"
  if (before?.text === '.' && !piece.spaced && pieces[at - 2]?.text === 'm') return told;
  if (isOrdinal && lead && words.traits.has('ordinalIsMinute'))
    return cueAt(prose, at + 2, 'matchday', 'round_of_16', 'final') ? null : told;
  // "pounced in the 62nd for her second"
  if (isOrdinal && lead && lead.to - lead.from > 1 && minute.minute > FEWEST && glued?.kind === 'word') {
    const next = pieces[at + 2];
    const ends = next?.kind !== 'word' || words.isPlaced('joins', next.fold) || words.isPlaced('behindBareMinutes', next.fold) || words.isPlaced('whens', next.fold); // prettier-ignore
    if (ends && minute.minute <= 125) return { ...told, to: at + 2 };
  }
  if (lead && words.isPlaced('bareMinutes', before?.fold)) {
    // "al 23° il vantaggio", "al 36° st"
    const stop = glued !== null && /^[°º]$/.test(glued.text) ? at + 2 : at + 1;
    if (periodBehind(prose, stop, end).period) return { ...told, to: stop };
    const next = pieces[stop];
    const closed = !next || stop >= end || (next.kind === 'mark' && /^[,;.:)!–—]$/.test(next.text)) || (next.kind === 'word' && words.isPlaced('behindBareMinutes', next.fold)); // prettier-ignore
    const goesOn = stop > at + 1 && next?.kind === 'word' && (next.capital || words.isPlaced('articles', next.fold) || cueAt(prose, stop, 'object', 'agent') !== null); // prettier-ignore
    // "a los 7 entró Falck"
    const tells = cueAt(
      prose,
      stop,
      'comesOn',
      'goesOff',
      'scores',
      'replaces',
      'yellow',
      'equalises',
      'opens',
      'bringsOn',
      'takesOff',
    );
    return (closed || tells || goesOn) && minute.minute <= 125 ? { ...told, to: stop } : null;
  }
  return null;
};

const MOST_TO_BEFORE = 3;

/** "before the 60th minute": nothing happened in it. */
const isBefore = ({ pieces, words }: Prose, at: number): boolean => {
  for (let before = at - 1; before >= at - MOST_TO_BEFORE; before -= 1) {
    const fold = pieces[before]?.fold;
    if (words.isPlaced('befores', fold)) return true;
    if (!words.isPlaced('articles', fold) && !words.isPlaced('of', fold) && !words.isPlaced('bareMinutes', fold)) return false; // prettier-ignore
  }
  return false;
};

/** "in the third minute", "after seven minutes". */
const inWords = (prose: Prose, at: number): Bare | null => {
  const ordinal = prose.words.ordinals.at(prose.pieces, at).at(-1);
  const number = ordinal ?? prose.words.numbers.at(prose.pieces, at).at(-1);
  if (!number) return null;
  const noun = cueAt(prose, number.to, 'minuteNoun');
  if (!noun || cueAt(prose, number.to, 'minutesAway') || !cueBefore(prose, at, 'minuteLead')) return null;
  if (!ordinal && number.value === 1) return null;
  return { to: noun.to, minute: number.value, added: 0, period: null };
};

/** The minutes of a range of pieces. */
export const minutesIn = (prose: Prose, { from, to }: Range, clock: Clock, hadExtraTime: boolean): PrintedTime[] => {
  const found: PrintedTime[] = [];
  for (let at = from; at < to; at += 1) {
    const { to: end } = sentenceAt(prose, at);
    const bare = inFigures(prose, at, Math.min(to, end)) ?? inWords(prose, at);
    if (!bare || isBefore(prose, at)) continue;
    const late = addedTimeBehind(prose, bare.to, end);
    if (late !== null && bare.minute <= 20 && bare.added === 0) {
      const ends = hadExtraTime ? [90, 45, 120, 105] : [90, 45];
      found.push({ from: at, to: late, readings: ends.map((last) => ({ minute: last, added: bare.minute })) });
      at = late - 1;
      continue;
    }
    const half = bare.period === null ? periodBehind(prose, bare.to, end) : { period: null, extra: false, to: bare.to };
    let { minute, added, period } = bare;
    let until = bare.to;
    const inExtra = hasCue(prose, { from: bare.to, to: Math.min(end, bare.to + 4) }, 'extraTime');
    if (half.period !== null && minute <= LAST_OF_HALF) {
      period = half.extra ? ((half.period + 2) as 3 | 4) : half.period;
      ({ minute, added } = minuteOfPeriod(period, minute, added));
      until = half.to;
    } else if (bare.period !== null && bare.period <= 2 && inExtra && hadExtraTime) {
      const clockMinute = bare.period === 2 ? minute - 45 : minute;
      ({ minute, added } = minuteOfPeriod(
        (bare.period + 2) as 3 | 4,
        clockMinute + (bare.period === 2 ? added : 0),
        0,
      ));
    }
    found.push({ from: at, to: until, readings: readingsOf({ minute, added, period }, clock, hadExtraTime) });
    at = until - 1;
  }
  return sharedHalf(prose, found, clock, hadExtraTime);
};

const SHARING = ['joins', 'articles', 'bareMinutes'] as const;

/** "aos 44 e aos 47 do segundo tempo": the half is said once. */
const sharedHalf = (prose: Prose, times: PrintedTime[], clock: Clock, hadExtraTime: boolean): PrintedTime[] =>
  times.map((time, index) => {
    const next = times[index + 1];
    const gap = next ? prose.pieces.slice(time.to, next.from) : [];
    const [own, other] = [time.readings[0], next?.readings[0]];
    const isJoined =
      next?.readings.length === 1 &&
      gap.length > 0 &&
      gap.length <= 3 &&
      gap.every(({ fold }) => fold === ',' || SHARING.some((kind) => prose.words.isPlaced(kind, fold)));
    if (!isJoined || !own || !other || other.minute <= 45 || own.minute > 45) return time;
    const printed = { minute: own.minute, added: own.added, period: 2 as const };
    return {
      ...time,
      readings: [
        ...readingsOf({ ...printed, ...minuteOfPeriod(2, own.minute, own.added) }, clock, hadExtraTime),
        ...time.readings,
      ],
    };
  });
