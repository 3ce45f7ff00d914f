/** Moments, printed as a language prints them and in the reader's own time zone. */
import { h } from './html.js';

/** @type {Record<'day' | 'moment', Intl.DateTimeFormatOptions>} */
const STYLES = {
  day: { dateStyle: 'long' },
  moment: { dateStyle: 'long', timeStyle: 'short' },
};

/**
 * @param {string | null} instant
 * @param {string} locale
 * @param {'day' | 'moment'} [style]
 */
export const time = (instant, locale, style = 'day') => {
  if (!instant) return null;
  const date = new Date(instant);
  let printed;
  try {
    printed = new Intl.DateTimeFormat(locale, STYLES[style]).format(date);
  } catch {
    printed = date.toLocaleString(); // a locale that no standard knows
  }
  return h('time', { datetime: instant }, printed);
};

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
