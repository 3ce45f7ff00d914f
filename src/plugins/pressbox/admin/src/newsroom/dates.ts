/** Days and hours as the language of the panel says them. Pure. */
import { dayIn } from '../../../core/src/days';

/** "Wednesday, 10 January 2024" for "2024-01-10": a day is one in every zone. */
export const sayDay = (day: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${day}T12:00:00Z`)); // prettier-ignore

/** "Wed 10 Jan" */
export const sayShortDay = (day: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' }).format(new Date(`${day}T12:00:00Z`)); // prettier-ignore

/** "20:45", as clocks show it where the newsroom is. A day of matches is said in 24 hours everywhere. */
export const sayTime = (moment: string, locale: string, timeZone: string): string =>
  new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone }).format(
    new Date(moment),
  );

/** The hour alone where it is on the day that is spoken of, else with its day: "Thu, Jan 11, 00:30". */
export const sayMoment = (moment: string, day: string, locale: string, timeZone: string): string => {
  const own = dayIn(new Date(moment), timeZone);
  const time = sayTime(moment, locale, timeZone);
  return own === day ? time : `${sayShortDay(own, locale)}, ${time}`;
};
