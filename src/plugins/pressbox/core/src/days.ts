/** Days and hours as they are where something happens. Zones are names of the IANA database: "Europe/Rome". */

const knownZones = new Map<string, Intl.DateTimeFormat | null>();

/** What tells the day in a zone, or null for a zone that there is not. A new one is asked for once. */
const calendarOf = (timeZone: string): Intl.DateTimeFormat | null => {
  const known = knownZones.get(timeZone);
  if (known !== undefined) return known;
  let calendar: Intl.DateTimeFormat | null = null;
  try {
    calendar = new Intl.DateTimeFormat('en', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  } catch {
    // No such zone.
  }
  if (knownZones.size < 1_000) knownZones.set(timeZone, calendar);
  return calendar;
};

/**
 * Whether there is a zone of this name. A bare offset such as "+01:00" is none: it knows no summer.
 *
 * @example
 * isTimeZone('Europe/Rome'); //=> true
 * isTimeZone('Rome'); //=> false
 */
export const isTimeZone = (name: string): boolean => /^[A-Za-z]/.test(name) && calendarOf(name) !== null;

/**
 * The zone that a match is played in: the venue's, else the competition's, else the newsroom's own.
 *
 * @example
 * zoneOf({ venue: null, competition: 'Europe/Rome' }, 'UTC'); //=> 'Europe/Rome'
 */
export const zoneOf = (
  { venue, competition }: { venue?: string | null; competition?: string | null },
  newsroom: string,
): string => [venue, competition].find((zone) => zone && isTimeZone(zone)) ?? newsroom;

/**
 * The day of a moment in a zone.
 *
 * @example
 * dayIn(new Date('2024-06-30T23:30:00Z'), 'Europe/Rome'); //=> '2024-07-01'
 * dayIn(new Date('2024-06-30T23:30:00Z'), 'America/New_York'); //=> '2024-06-30'
 */
export const dayIn = (moment: Date, timeZone: string): string => {
  const parts = new Map((calendarOf(timeZone)?.formatToParts(moment) ?? []).map(({ type, value }) => [type, value]));
  return parts.size === 0
    ? moment.toISOString().slice(0, 10)
    : `${(parts.get('year') ?? '').padStart(4, '0')}-${parts.get('month') ?? ''}-${parts.get('day') ?? ''}`;
};

const knownClocks = new Map<string, Intl.DateTimeFormat>();

/** What a clock on the wall of a zone shows at a moment, as if it were UTC. */
const wallTime = (moment: number, timeZone: string): number => {
  const clock =
    knownClocks.get(timeZone) ??
    new Intl.DateTimeFormat('en', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    });
  if (knownClocks.size < 1_000) knownClocks.set(timeZone, clock);
  const part = new Map(clock.formatToParts(moment).map(({ type, value }) => [type, Number(value)]));
  const of = (type: Intl.DateTimeFormatPartTypes): number => part.get(type) ?? 0;
  return Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'));
};

/**
 * The moment at which a clock in a zone shows an hour of a day; null where there is no such day, hour or zone. An hour
 * that a zone leaves out in spring is the one that follows.
 *
 * @example
 * momentOf('2024-01-10', '20:45', 'Europe/Rome')?.toISOString(); //=> '2024-01-10T19:45:00.000Z'
 * momentOf('2024-07-10', '20:45', 'Europe/Rome')?.toISOString(); //=> '2024-07-10T18:45:00.000Z'
 * momentOf('2024-02-31', '20:45', 'Europe/Rome'); //=> null
 */
export const momentOf = (day: string, time: string, timeZone: string): Date | null => {
  const wall = Date.parse(`${day}T${time}:00Z`);
  if (Number.isNaN(wall) || !new Date(wall).toISOString().startsWith(day) || !isTimeZone(timeZone)) return null;
  const first = wall - (wallTime(wall, timeZone) - wall);
  const second = first - (wallTime(first, timeZone) - wall);
  return new Date(wallTime(second, timeZone) === wall ? second : Math.max(first, second));
};

const DAY_MS = 86_400_000;
const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * Whether a text is a day of the calendar.
 *
 * @example
 * isDay('2024-02-29'); //=> true
 * isDay('2023-02-29'); //=> false
 */
export const isDay = (text: string): boolean => {
  const moment = DAY.test(text) ? new Date(`${text}T00:00:00Z`) : null;
  return moment !== null && !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text);
};

/** Before it nobody kept a score, and calendars and databases disagree. */
const FIRST_DAY = '1800-01-01';

/**
 * Whether a text is a day on which a match may be.
 *
 * @example
 * isDayOfPlay('2024-01-10'); //=> true
 * isDayOfPlay('0202-01-10'); //=> false
 * isDayOfPlay('2024-13-45'); //=> false
 */
export const isDayOfPlay = (text: string): boolean => isDay(text) && text >= FIRST_DAY;

/**
 * The day so many days after another; a negative number goes back.
 *
 * @example
 * dayAfter('2024-02-28', 2); //=> '2024-03-01'
 * dayAfter('2024-01-01', -1); //=> '2023-12-31'
 */
export const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);

const startOf = (day: string, timeZone: string): Date =>
  momentOf(day, '00:00', timeZone) ?? new Date(`${day}T00:00:00Z`);

/**
 * From when to when a day is in a zone: its first moment, and the first of the next day.
 *
 * @example
 * boundsOfDay('2024-03-31', 'Europe/Rome').map((moment) => moment.toISOString());
 * //=> ['2024-03-30T23:00:00.000Z', '2024-03-31T22:00:00.000Z']
 */
export const boundsOfDay = (day: string, timeZone: string): [Date, Date] => [
  startOf(day, timeZone),
  startOf(dayAfter(day, 1), timeZone),
];
