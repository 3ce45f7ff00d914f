/**
 * The minute, in every way sheets print it (docs/agate.md §1).
 *
 *     62e   45e+2   45+1e   45 +4   90 + 1′   40°   15ème   m.68   M. 64   (90.+2)   84m   aos 62 m
 *     17'st   48′ p.t.   38’ do 1º tempo       these count inside their half
 *     lead? number mark* ( "+" number mark* )? period?
 */
import { PERIOD_END, type MatchMinute } from '../../../minute';
import { isApostrophe, isHyphen } from '../text/chars';
import type { Token } from '../text/lexer';
import type { Period, Vocabulary } from '../words/vocabulary';

/** A minute as printed. It becomes absolute once the match is known to have had extra time or not. */
export interface PrintedMinute extends MatchMinute {
  /** Counted inside this half, and therefore final: 17'st is the 62nd whatever came later. */
  period: Period | null;
  /** Something says that this is a minute; a bare number may be a shirt's. */
  marked: boolean;
  /** "ST al inicio": it names the second half, whose minutes follow. */
  opensHalf?: boolean;
  start: number;
  end: number;
}
export interface MinuteMatch {
  minute: PrintedMinute;
  next: number;
}

const MAX_PRINTED_MINUTE = 139;
const HALF_LENGTH = { 1: [0, 45], 2: [45, 45], 3: [90, 15], 4: [105, 15] } as const;

const isMinuteMark = (token: Token): boolean =>
  token.kind === 'mark' && (isApostrophe(token.text) || '"″”′°ºª'.includes(token.text));

/** Skips the marks behind a number, and says whether there were any. */
const skipMarks = (tokens: readonly Token[], from: number, end: number, words: Vocabulary) => {
  let at = from;
  let marked = false;
  for (let count = 0; count < 4; count += 1) {
    const token = tokens[at];
    if (!token || at >= end || token.kind === 'break') break;
    if (isMinuteMark(token) || (token.text === '.' && !token.spaced)) {
      at += 1;
      // A full stop alone may close the sentence; it is a mark where a bracket, a plus or a name follows.
      marked ||= token.text !== '.' || !endsSentence(tokens[at]);
      continue;
    }
    const word = words.minuteMarks.match(tokens, at, end);
    // "25 e 38" joins two minutes and "72 M. Rossi" is a shirt number and a name; only "72 m" may stand apart.
    // "18. Min."
    const isShort = token.capital && !/^min/.test(token.fold);
    if (!word || (token.spaced && (isShort || (token.text.length < 3 && !/^mn?$/.test(token.text))))) break;
    at = word.next;
    marked = true;
  }
  return { at, marked };
};

const endsSentence = (token: Token | undefined): boolean => !token || token.kind === 'break';

/** "31st" in English, and "71st" anywhere, which no second half has: the token behind the ordinal. */
const ordinalEnd = (tokens: readonly Token[], at: number, end: number, words: Vocabulary): number => {
  const [number, mark] = [tokens[at], tokens[at + 1]];
  const isOrdinal = number !== undefined && /[^1]?1$/.test(number.text) && number.text !== '11';
  if (!isOrdinal || !mark || mark.spaced || mark.text !== 'st' || at + 1 >= end) return at + 1;
  return Number(number.text) > 60 || words.ordinalMarks.match(tokens, at + 1, end) ? at + 2 : at + 1;
};

/** The half behind a minute: "st", "p.t.", "do 1º tempo". */
const readPeriod = (tokens: readonly Token[], at: number, end: number, words: Vocabulary) => {
  // "18'/2T", "18'-2T", "18, do 2º"
  const mark = tokens[at];
  const joined = mark?.kind === 'mark' && (mark.text === '/' || (isHyphen(mark.text) && !mark.spaced));
  const behind = joined || mark?.text === ',' ? words.periods.match(tokens, at + 1, end) : null;
  // In "10', st 5'" the half is the next minute's.
  if (behind && (joined || tokens[behind.next]?.kind !== 'number')) return behind;
  return words.periods.match(tokens, at, end);
};

/** 48′ p.t. is 45+3 and 17′ st is 62. */
export const minuteOfPeriod = (period: Period, clock: number, added: number): MatchMinute => {
  const [before, length] = HALF_LENGTH[period];
  return clock > length
    ? { minute: before + length, added: clock - length + added }
    : { minute: before + clock, added };
};

/** The minute that starts at a token, or null. `kickOff`: it may be the start of a half ("ST, 0m"). */
export const readMinute = (
  tokens: readonly Token[],
  from: number,
  end: number,
  words: Vocabulary,
  kickOff = false,
): MinuteMatch | null => {
  let at = from;
  let marked = false;
  const lead = words.minuteLeads.match(tokens, at, end);
  if (lead) {
    at = lead.next;
    if (tokens[at]?.text === '.') at += 1;
    marked = true;
  }
  const number = tokens[at];
  if (!number || at >= end || number.kind !== 'number' || number.text.length > 3) return null;
  const clock = Number(number.text);
  if (clock > MAX_PRINTED_MINUTE) return null;
  const ordinal = ordinalEnd(tokens, at, end, words);
  const marks = skipMarks(tokens, ordinal, end, words);
  marked ||= ordinal > at + 1;
  at = marks.at;
  marked ||= marks.marked;
  if (clock < 1 && !(kickOff && marks.marked)) return null;

  let added = 0;
  // "90./+3", "90' (+3)"
  const joint = /^[/(]$/.test(tokens[at]?.text ?? '') && tokens[at + 1]?.text === '+' ? tokens[at]?.text : null;
  const plus = joint ? at + 1 : at;
  const extra = tokens[plus + 1];
  const close = joint === '(' && tokens[plus + 2]?.text === ')' ? 1 : 0;
  const isAdded = tokens[plus]?.text === '+' && extra?.kind === 'number' && extra.text.length <= 2 && plus + 1 < end;
  if (isAdded && (joint !== '(' || close === 1)) {
    added = Number(extra.text);
    at = skipMarks(tokens, plus + 2, end, words).at + close;
    marked = true;
  }
  const period = readPeriod(tokens, at, end, words);
  if (period) {
    at = period.next;
    if (tokens[at]?.text === '.' && !tokens[at]?.spaced && at < end) at += 1;
  }
  const absolute = period ? minuteOfPeriod(period.value, clock, added) : { minute: clock, added };
  const first = tokens[from] ?? number;
  const last = tokens[at - 1] ?? number;
  const minute = {
    ...absolute,
    period: period?.value ?? null,
    marked: marked || period !== null,
    start: first.start,
    end: last.end,
  };
  return { minute, next: at };
};

/** "31.Kolb", "31-Kolb": a number glued to a name, which is a shirt's where a minute stands beside it; or "31. Kolb". */
const isGluedNumber = (tokens: readonly Token[], at: number, spaced: boolean): boolean => {
  const [number, mark, name] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  return (
    number?.kind === 'number' &&
    number.text.length <= 3 &&
    mark !== undefined &&
    /^[.-]$/.test(mark.text) &&
    !mark.spaced &&
    name?.capital === true &&
    (!name.spaced || (spaced && mark.text === '.'))
  );
};

/**
 * Whether a number glued to a name has a minute beside it, before the next separator: "31.Kolb 40'". In a bracket the
 * name may stand apart: "(20. Kolb, 60')".
 */
export const isShirtNumber = (
  tokens: readonly Token[],
  at: number,
  end: number,
  words: Vocabulary,
  spaced = false,
): boolean => {
  if (!isGluedNumber(tokens, at, spaced)) return false;
  const isOther = (next: number) =>
    readMinute(tokens, next, end, words)?.minute.marked === true && !isGluedNumber(tokens, next, true);
  for (let next = at + 3; next < Math.min(end, at + 12); next += 1) {
    const token = tokens[next];
    if (!token || token.kind === 'break' || /^[;|(]$/.test(token.text)) break;
    if (token.kind === 'number') return isOther(next);
  }
  for (let next = at - 1; next > at - 5; next -= 1) {
    const token = tokens[next];
    if (!token || token.kind === 'break' || /^[(,;|:]$/.test(token.text)) break;
    if (token.kind === 'number') return isOther(next);
  }
  return false;
};

/** A minute that is told its half by its heading or at the end of its list. */
export const inPeriod = (printed: PrintedMinute, period: Period | null): PrintedMinute =>
  period === null || printed.period !== null
    ? printed
    : { ...printed, ...minuteOfPeriod(period, printed.minute, printed.added), period };

/**
 * The absolute minute. In ninety minutes a printed 93 is 90+3; with extra time it is the 93rd (docs/agate.md §1).
 * Past 120 there is only added time.
 */
export const absoluteMinute = (printed: PrintedMinute, extraTime: boolean): MatchMinute => {
  const { added, period } = printed;
  const minute = Math.max(1, printed.minute);
  const last = extraTime ? PERIOD_END.extra_time_second_half : PERIOD_END.second_half;
  if (period !== null || minute <= last) return { minute, added };
  return { minute: last, added: minute - last + added };
};
