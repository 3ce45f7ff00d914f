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
