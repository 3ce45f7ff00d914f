/** The bench of a side: who is on it, and who sits there with them. */
import { LAST_MINUTE } from '../../../minute';
import { readChangeList, type ListedChange } from '../lists/changes-list';
import { readEntries } from './entry';
import { itemsOf } from '../items/items';
import type { ListItem } from '../items/types';
import { separatorAt, splitList } from '../marks/list';
import { readChangeMinute } from '../marks/change-minute';
import { readMinute, type PrintedMinute } from '../marks/minute';
import { isParticle } from '../marks/name';
import { readPerson } from '../marks/people';
import { printed, spanOf, type Range, type ReportingSource, type Source } from '../marks/source';
import type { Teams } from '../marks/teams';
import type { SheetCard, SheetChange, SheetGoal } from './types';
import type { Span } from '../result/span';

/** "Also played: Okafor (46)": in English a minute has no mark. */
export const bareMinute = (minute: number | null, { start, end }: Span): PrintedMinute | null =>
  minute !== null && minute >= 1 && minute <= LAST_MINUTE
    ? { minute, added: 0, period: null, marked: false, start, end }
    : null;

const OPTIONS = { commaInNames: false, onBench: () => undefined };

/** One player a line: more line ends than separators, those in brackets aside. */
const isStacked = ({ tokens, closers }: Source, { from, to }: Range): boolean => {
  let breaks = 0;
  let separators = 0;
  for (let at = from + 1; at < to - 1; at += 1) {
    if (tokens[at]?.kind === 'break') breaks += 1;
    if (/^[,;]$/.test(tokens[at]?.text ?? '')) separators += 1;
    const close = closers[at] ?? -1;
    if (close > at && close < to) at = close;
  }
  return breaks > 0 && breaks > separators;
};

interface Seat {
  name: string;
  span: Span;
  /** For whom they came on, if they did. */
  change: SheetChange | null;
  /** What else the bench prints of them. */
  cards?: SheetCard[];
  goals?: SheetGoal[];
}

/** What a bench needs to know of the sheet above it. */
export interface Above {
  isStarter: (name: string) => boolean;
  /** The sheet prints the numbers of shirts. */
  shirts: boolean;
  /** The player who wears a number. */
  wearerOf: (shirt: number) => { name: string; span: Span } | null;
}

/** "14 Kolb (for 7, 58)", "Kolb for 7 (58)": whoever left is told by their shirt. */
const readShirtSwap = (source: ReportingSource, item: Range, { wearerOf }: Above): Seat | null => {
  const { tokens, words } = source;
  for (let at = item.from + 1; at < item.to; at += 1) {
    const link = words.forTeam.match(tokens, at, item.to) ?? words.swaps.match(tokens, at, item.to);
    if (!link || tokens[at]?.capital) continue;
    const number = /^(#|no|nr|n)$/.test(tokens[link.next]?.fold ?? '') ? link.next + 1 : link.next;
    const digits = tokens[number];
    if (
      digits?.kind !== 'number' ||
      digits.text.length > 2 ||
      readMinute(tokens, number, item.to, words)?.minute.marked
    )
      continue;
    const off = wearerOf(Number(digits.text));
    const [on] = readEntries(source, { from: item.from, to: at }, OPTIONS, null);
    if (!off || !on) continue;
    let minute: PrintedMinute | null = null;
    for (let next = number + 1; next < item.to && !minute; next += 1)
      minute = readChangeMinute(tokens, next, item.to, words)?.minute ?? null;
    const { name, span } = on;
    return { name, span, change: { off: off.name, offSpan: off.span, on: name, span, minute } };
  }
  return null;
};

/** "Uno and Due for Quin and Sei (75)": so many come on as leave. Where such a part of a bench is its parts are joined. */
const withPairs = (source: Source, seats: readonly Range[]): Range[] => {
  const isJoined = ({ from }: Range) => separatorAt(source, from - 1, from) === 'joiner';
  const holdsSwap = (seat: Range) => itemsOf(source, seat, 'changes', () => false).some(({ type }) => type === 'swap');
  const result: Range[] = [];
  for (let at = 0; at < seats.length; at += 1) {
    const [first, second, third] = seats.slice(at, at + 3);
    if (!first) break;
    const isPair = second && third && isJoined(second) && isJoined(third) && holdsSwap(second) && !holdsSwap(first) && !holdsSwap(third); // prettier-ignore
    result.push(isPair ? { from: first.from, to: third.to } : first);
    if (isPair) at += 2;
  }
  return result;
};

/** "Uno for Quin 46" on a bench list. */
const readSwaps = (source: Source, item: Range): Seat[] => {
  const items = itemsOf(source, item, 'changes', () => false);
  const changes = items.some(({ type }) => type === 'swap') ? readChangeList(items, null) : [];
  const seats = changes.map((change) => seatOf(source, change, items));
  return seats.every((seat) => seat !== null) ? seats : [];
};

const seatOf = (source: Source, change: ListedChange, items: readonly ListItem[]): Seat | null => {
  if (!change.off) return null;
  const [on, off] = [change.on, change.off].map((range) => ({
    name: printed(source, range),
    span: spanOf(source, range),
  }));
  if (!on || !off) return null;
  // "Bos for Kolb, 70 mins"
  const late = items.find((one) => one.type === 'minute');
  const minute = change.minute ?? (late?.type === 'minute' ? late.minute : null);
  return { ...on, change: { off: off.name, offSpan: off.span, on: on.name, span: on.span, minute } };
};

/** "Bos for Kolb, 70 mins": a minute behind a comma belongs to the change before it. */
const withMinutes = ({ tokens, words }: Source, items: readonly Range[]): Range[] => {
  const seats: Range[] = [];
  for (const { from, to } of items) {
    const last = seats[seats.length - 1];
    const start = words.atMinute.match(tokens, from, to)?.next ?? from;
    const read = readMinute(tokens, start, to, words);
    // "Bos for Kolb, 58"
    const isTold = last !== undefined && tokens.slice(last.from, last.to).some((token, index) => !token.capital && words.forTeam.match(tokens, last.from + index, last.to) !== null); // prettier-ignore
    const isMinute = read !== null && read.next >= to && (read.minute.marked || isTold);
    if (last && isMinute) last.to = to;
    else seats.push({ from, to });
  }
  return seats;
};

/**
 * The names on a bench list. One may come with a change, and then they came on for somebody: "Kessel 46 (Moro)",
 * "Kessel (Moro)" where Moro is a starter, "Kessel for Moro 46".
 */
export const readBench = (source: ReportingSource, range: Range, above: Above): Seat[] => {
  const parts = withPairs(source, splitList(source, range, isStacked(source, range) ? 'comma' : null));
  const seats = withMinutes(source, parts);
  return seats.flatMap((item): Seat[] => {
    const shirt = readShirtSwap(source, item, above);
    const swaps = shirt ? [shirt] : readSwaps(source, item);
    if (swaps.length > 0) return swaps;
    return readEntries(source, item, OPTIONS, null).map(
      ({ name, span, changes, looseNumber, shirtNumber, minuteOnly, cards, goals }) => {
        const [change] = changes;
        // "62 Kolb (Bos)": a minute, where the sheet prints no shirts.
        const lead = change && !above.shirts ? shirtNumber : null;
        const minute = change?.minute ?? minuteOnly ?? bareMinute(looseNumber ?? lead, span);
        // "Kolb (62e)": they came on, and nobody says for whom.
        if (!change && minuteOnly)
          return { name, span, change: { off: null, offSpan: null, on: name, span, minute: minuteOnly }, cards, goals };
        const cameOn = change && (minute || above.isStarter(change.on));
        return {
          name,
          span,
          change: cameOn ? { off: change.on, offSpan: change.span, on: name, span, minute } : null,
          cards,
          goals,
        };
      },
    );
  });
};

/** "A disposizione di mister Verdi:": the bench is the coach's, where it is no team's. */
export const coachOfBench = (source: Source, qualifier: Range | null, teams: Teams): Range | null => {
  const { tokens, words } = source;
  const link = qualifier && tokens[qualifier.from];
  if (!link || link.capital || !isParticle(link) || !teams.isKnown(0) || !teams.isKnown(1)) return null;
  const title = words.headings.match(tokens, qualifier.from + 1, qualifier.to);
  const from = title?.value.role === 'coach' ? title.next : qualifier.from + 1;
  const person = readPerson(source, { from, to: qualifier.to }, false);
  return person?.to === qualifier.to && !teams.isTeam(printed(source, person), true) ? person : null;
};
