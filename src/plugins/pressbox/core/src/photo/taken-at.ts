/** When a picture was taken, as a file says it. */

const MOMENT =
  /^(\d{4})[-:]?(\d{2})[-:]?(\d{2})(?:[T ]+(\d{2}):?(\d{2})(?::?(\d{2})(?:\.\d{1,9})?)?)? ?(Z|[+-]\d{2}:?\d{2})?$/;

/** The year of the oldest photograph that there is. */
const FIRST_PHOTOGRAPH = 1826;

const isDay = (year: number, month: number, day: number): boolean =>
  year >= FIRST_PHOTOGRAPH &&
  month >= 1 &&
  month <= 12 &&
  day >= 1 &&
  day <= new Date(Date.UTC(year, month, 0)).getUTCDate();

const zoneOf = (zone: string | undefined): string => {
  if (zone === undefined || zone === 'Z') return zone ?? '';
  const digits = zone.replace(':', '');
  const [hours, minutes] = [Number(digits.slice(1, 3)), Number(digits.slice(3))];
  return hours <= 14 && minutes < 60 ? `${digits.slice(0, 3)}:${digits.slice(3)}` : '';
};

/**
 * The day, or the moment, that a file states, as ISO 8601 writes it. It has a zone where the file says one, and none
 * where it does not: a camera's clock is that of the place, or of the last trip. Null where it states none.
 *
 * @example
 * readTakenAt('2025:05:07 20:15:00'); //=> '2025-05-07T20:15:00'
 * readTakenAt('20250507 201500+0200'); //=> '2025-05-07T20:15:00+02:00'
 * readTakenAt('2025-05-07'); //=> '2025-05-07'
 * readTakenAt('0000:00:00 00:00:00'); //=> null
 */
export const readTakenAt = (text: string): string | null => {
  const [, year = '', month = '', day = '', hour, minute, second = '00', zone] = MOMENT.exec(text.slice(0, 60).trim()) ?? []; // prettier-ignore
  if (!isDay(Number(year), Number(month), Number(day))) return null;
  const date = `${year}-${month}-${day}`;
  if (hour === undefined || minute === undefined) return date;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return date;
  return `${date}T${hour}:${minute}:${second}${zoneOf(zone)}`;
};
