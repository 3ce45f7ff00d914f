/** Days and seasons, as short as a list takes them. */

/** English as British newspapers have it: the day before the month. */
const spoken = (locale: string): string => (locale === 'en' ? 'en-GB' : locale);

/**
 * A day in the words of a language.
 *
 * @example
 * sayDay('2025-01-10', 'en'); //=> '10 Jan 2025'
 * sayDay('2025-01-10', 'fr'); //=> '10 janv. 2025'
 */
export const sayDay = (day: string, locale: string): string =>
  new Intl.DateTimeFormat(spoken(locale), { dateStyle: 'medium', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );

/**
 * A season as a list prints it: the second year in two digits. Any other name stays.
 *
 * @example
 * saySeason('2023/2024'); //=> '2023/24'
 * saySeason('Euro 2024'); //=> 'Euro 2024'
 * saySeason('1999/2000'); //=> '1999/00'
 */
export const saySeason = (name: string): string =>
  name.replace(
    /\b(\d{4})([/-])(\d{2})(\d{2})\b/,
    (whole, first: string, mark: string, century: string, year: string) =>
      Number(`${century}${year}`) === Number(first) + 1 ? `${first}${mark}${year}` : whole,
  );
