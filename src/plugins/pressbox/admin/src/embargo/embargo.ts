/** When an article is held back, and how that is said. The rules are the server's: see server/src/articles/embargo/rule.ts. */
import type { Embargo } from '../../../contracts/src';
import { heldUntil, isToCome } from '../../../core/src/embargo';

const readHour = (value: unknown): Date | null => {
  if (typeof value !== 'string' && !(value instanceof Date)) return null;
  const hour = new Date(value);
  return Number.isNaN(hour.getTime()) ? null : hour;
};
/** The hour in the form of an article, whatever it holds. */
export const publishAtOf = (values: object): unknown => ('publishAt' in values ? values.publishAt : null);

/**
 * Until when an article is held back if it is saved as its form stands, or null. An hour to come in the form becomes
 * the hour of the whole article; without one, the latest hour that another language asks for still holds.
 *
 * @example
 * const now = new Date('2026-11-23T21:00Z');
 * formHeldUntil('2026-11-23T21:45:00Z', 'fr', { languages: [] }, now)?.toISOString(); //=> '2026-11-23T21:45:00.000Z'
 * formHeldUntil(null, 'fr', { languages: [] }, now); //=> null
 */
export const formHeldUntil = (publishAt: unknown, locale: string | null, embargo: Embargo, now: Date): Date | null => {
  const own = readHour(publishAt);
  if (isToCome(own, now)) return own;
  const others = embargo.languages
    .filter((language) => language.locale !== locale)
    .map((language) => readHour(language.publishAt));
  return heldUntil(others, now);
};

/** The languages that are published by themselves when the hour comes, by what the server has stored. */
export const languagesWaiting = (embargo: Embargo, now: Date): string[] =>
  embargo.languages.filter(({ publishAt }) => isToCome(readHour(publishAt), now)).map(({ locale }) => locale);

/** The hour that a language asks for, as it is stored, or null. */
export const hourOf = (embargo: Embargo, locale: string | null): Date | null =>
  readHour(embargo.languages.find((language) => language.locale === locale)?.publishAt);

/** Whether a language asks for exactly this hour already. */
export const isAskedFor = (embargo: Embargo, locale: string | null, until: Date): boolean =>
  hourOf(embargo, locale)?.getTime() === until.getTime();

const sameDay = (a: Date, b: Date, timeZone?: string): boolean => {
  const day = new Intl.DateTimeFormat('en', { dateStyle: 'short', timeZone });
  return day.format(a) === day.format(b);
};

/**
 * An hour as the wall clock shows it: "22:45" today, with its day on any other.
 *
 * @example
 * sayHour(new Date('2026-11-23T21:45Z'), new Date('2026-11-23T20:00Z'), 'fr', 'Europe/Paris'); //=> '22:45'
 */
export const sayHour = (hour: Date, now: Date, locale: string, timeZone?: string): string =>
  new Intl.DateTimeFormat(locale, {
    ...(!sameDay(hour, now, timeZone) && { weekday: 'long', day: 'numeric', month: 'long' }),
    ...(!sameDay(hour, now, timeZone) && hour.getFullYear() !== now.getFullYear() && { year: 'numeric' }),
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone,
  }).format(hour);

const UNITS = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;

/**
 * How long it is until an hour, in the largest unit that says something: "in 2 hours", "in 40 minutes".
 *
 * @example
 * sayWait(new Date('2026-11-23T21:45Z'), new Date('2026-11-23T20:00Z'), 'en'); //=> 'in 2 hours'
 */
export const sayWait = (hour: Date, now: Date, locale: string): string => {
  const wait = hour.getTime() - now.getTime();
  const [unit, length] = UNITS.find(([, milliseconds]) => wait >= 1.5 * milliseconds) ?? (['minute', 60_000] as const);
  return new Intl.RelativeTimeFormat(locale).format(Math.max(1, Math.round(wait / length)), unit);
};
