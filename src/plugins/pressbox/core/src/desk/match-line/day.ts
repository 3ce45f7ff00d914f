/** A day in a line: "12/1", "12.1.", "12 gennaio", "January 12", "2024-01-12", "sabato", "demain". */
import type { MatchSource } from './vocabulary';

export interface DayMatch {
  /** "2024-01-12"; null: there is no such day. */
  day: string | null;
  next: number;
}

const DAY = 86_400_000;

const dayOf = (year: number, month: number, day: number): string | null => {
  const date = new Date(Date.UTC(year, month - 1, day));
  const text = Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10);
  return text === [String(year).padStart(4, '0'), month, day].map((part) => String(part).padStart(2, '0')).join('-')
    ? text
    : null;
};

const plus = (day: string, days: number): string | null => {
  const moment = Date.parse(`${day}T12:00:00Z`);
  return Number.isNaN(moment) ? null : new Date(moment + days * DAY).toISOString().slice(0, 10);
};

/** The day and month that are nearest to the day on the screen. */
export const nearest = (month: number, date: number, from: string): string | null => {
  const year = Number(from.slice(0, 4));
  const days = [year - 1, year, year + 1].flatMap((each) => dayOf(each, month, date) ?? []);
  const far = (day: string): number => Math.abs(Date.parse(day) - Date.parse(from));
  return days.sort((a, b) => far(a) - far(b))[0] ?? null;
};

/** The next such weekday, the day on the screen included. */
const nextWeekday = (weekday: number, from: string): string | null => {
  const today = new Date(`${from}T12:00:00Z`).getUTCDay();
  return plus(from, (weekday - today + 7) % 7);
};

const numberAt = ({ tokens }: MatchSource, at: number): number =>
  tokens[at]?.kind === 'number' && (tokens[at]?.text.length ?? 9) <= 4 ? Number(tokens[at]?.text) : NaN;

const yearAt = (source: MatchSource, at: number): number | null => {
  const length = source.tokens[at]?.text.length ?? 0;
  const year = numberAt(source, at);
  if (length === 4 && year > 1800 && year < 2300) return year;
  return length === 2 && !Number.isNaN(year) && source.tokens[at]?.spaced === false ? 2000 + year : null;
};

const isDate = (date: number, month: number): boolean => date >= 1 && date <= 31 && month >= 1 && month <= 12;

/** "2024-01-12", "12/1/24", "12.1.". In the United States the month is said first. */
const numbers = (source: MatchSource, at: number, from: string, locale: string): DayMatch | null => {
  const { tokens } = source;
  const [join, second] = [tokens[at + 1], tokens[at + 2]];
  const [one, other] = [numberAt(source, at), numberAt(source, at + 2)];
  if (!join || join.spaced || second?.kind !== 'number' || second.spaced) return null;
  const again = tokens[at + 3]?.text === join.text && tokens[at + 3]?.spaced === false;
  if (join.text === '-')
    return one > 1800 && again && !Number.isNaN(numberAt(source, at + 4))
      ? { day: dayOf(one, other, numberAt(source, at + 4)), next: at + 5 }
      : null;
  if (join.text !== '/' && !(join.text === '.' && again)) return null;
  const swapped = other > 12 || (/^en-us$/i.test(locale) && one <= 12);
  const [date, month] = swapped ? [other, one] : [one, other];
  const year = again ? yearAt(source, at + 4) : null;
  const next = year !== null ? at + 5 : again && join.text === '.' ? at + 4 : at + 3;
  if (!isDate(date, month)) return null;
  return { day: year === null ? nearest(month, date, from) : dayOf(year, month, date), next };
};

/** "gennaio", "gen", "janv." */
const monthAt = ({ tokens, words }: MatchSource, at: number): { value: number; next: number } | null => {
  const whole = words.months.match(tokens, at, tokens.length);
  if (whole) return whole;
  const value = words.shortMonths.get(tokens[at]?.fold ?? '');
  return value === undefined ? null : { value, next: tokens[at + 1]?.text === '.' ? at + 2 : at + 1 };
};

/** "12 gennaio", "12. Januar", "12 de enero de 2024", "January 12th". */
const named = (source: MatchSource, at: number, from: string): DayMatch | null => {
  const { tokens, words } = source;
  const end = tokens.length;
  const link = (place: number): number => {
    const token = tokens[place];
    if (token?.text === '.' || /^[ºª°]$/.test(token?.text ?? '')) return link(place + 1);
    if (token && !token.spaced && words.ordinals.has(token.fold)) return link(place + 1);
    return words.dayLinks.match(tokens, place, end)?.next ?? place;
  };
  const finish = (date: number, month: number, place: number): DayMatch => {
    const behind = tokens[place]?.text === ',' ? place + 1 : (words.dayLinks.match(tokens, place, end)?.next ?? place);
    const year = (tokens[behind]?.text.length ?? 0) === 4 ? yearAt(source, behind) : null;
    return year === null
      ? { day: nearest(month, date, from), next: place }
      : { day: dayOf(year, month, date), next: behind + 1 };
  };
  const date = numberAt(source, at);
  if (date >= 1 && date <= 31) {
    const month = monthAt(source, link(at + 1));
    return month ? finish(date, month.value, month.next) : null;
  }
  const month = monthAt(source, at);
  const behind = month ? numberAt(source, month.next) : NaN;
  if (!month || !(behind >= 1 && behind <= 31) || /^[.:h]$/i.test(tokens[month.next + 1]?.text ?? '')) return null;
  return finish(behind, month.value, link(month.next + 1));
};

/** "sa." or "sab" by itself, or before a date. */
const short = ({ tokens, words }: MatchSource, at: number, from: string): DayMatch | null => {
  const weekday = words.shortWeekdays.get(tokens[at]?.fold ?? '');
  const before = tokens[at - 1];
  if (weekday === undefined || (before && before.text !== ',')) return null;
  const next = tokens[at + 1]?.text === '.' ? at + 2 : at + 1;
  const behind = tokens[next];
  return !behind || behind.text === ',' || behind.kind === 'number' ? { day: nextWeekday(weekday, from), next } : null;
};

/** The day that starts at a token, or null. */
export const dayAt = (source: MatchSource, start: number, from: string, locale: string): DayMatch | null => {
  const { tokens, words } = source;
  const end = tokens.length;
  const read = (at: number): DayMatch | null => {
    const relative = words.days.match(tokens, at, end);
    if (relative) return { day: plus(from, relative.value), next: relative.next };
    const weekday = words.weekdays.match(tokens, at, end);
    if (weekday) return { day: nextWeekday(weekday.value, from), next: weekday.next };
    return numbers(source, at, from, locale) ?? named(source, at, from);
  };
  const found = read(start) ?? short(source, start, from);
  if (found) return found;
  const link = words.dayLinks.match(tokens, start, end);
  return link ? read(link.next) : null;
};
