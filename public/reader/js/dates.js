/**
 * Moments, printed as a language prints them: those of articles in the reader's own time zone, the kick-off of a match
 * in that of its ground.
 */
import { h } from './html.js';

/** @type {Record<'day' | 'moment', Intl.DateTimeFormatOptions>} */
const STYLES = {
  day: { dateStyle: 'long' },
  moment: { dateStyle: 'long', timeStyle: 'short' },
};

/** @returns {string | undefined} */
const ownZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;

/**
 * What a zone is called at a moment: "CET", "UTC+1".
 *
 * @param {Date} date
 * @param {string} locale
 * @param {string | undefined} timeZone
 * @param {'short' | 'longOffset'} timeZoneName
 */
const zoneName = (date, locale, timeZone, timeZoneName) =>
  new Intl.DateTimeFormat(locale, { timeZone, timeZoneName })
    .formatToParts(date)
    .find(({ type }) => type === 'timeZoneName')?.value;

/**
 * A day or a moment in words. In another zone than the reader's, an hour says which: "10 janvier 2024 à 21:00 (UTC+1)".
 *
 * @param {string} instant
 * @param {string} locale
 * @param {'day' | 'moment'} style
 * @param {string} [timeZone] where it happens; where the reader is, if it is not given
 * @param {string} [own] where the reader is
 * @returns {string}
 */
export const printTime = (instant, locale, style, timeZone, own = ownZone()) => {
  const date = new Date(instant);
  try {
    const printed = new Intl.DateTimeFormat(locale, { ...STYLES[style], timeZone: timeZone ?? own }).format(date);
    const offset = (/** @type {string | undefined} */ zone) => zoneName(date, 'en', zone, 'longOffset');
    if (style === 'day' || !timeZone || offset(timeZone) === offset(own)) return printed;
    return `${printed} (${zoneName(date, locale, timeZone, 'short') ?? timeZone})`;
  } catch {
    // A zone that this browser does not know, or a locale that no standard knows.
    return timeZone ? printTime(instant, locale, style, undefined, own) : date.toLocaleString();
  }
};

/**
 * @param {string | null} instant
 * @param {string} locale
 * @param {'day' | 'moment'} [style]
 * @param {string} [timeZone] of the ground, for a kick-off
 */
export const time = (instant, locale, style = 'day', timeZone) =>
  instant ? h('time', { datetime: instant }, printTime(instant, locale, style, timeZone)) : null;

/**
 * A number as a language writes it: "3,8".
 *
 * @param {number} value
 * @param {string} locale
 */
export const number = (value, locale) => {
  try {
    return new Intl.NumberFormat(locale).format(value);
  } catch {
    return String(value);
  }
};
