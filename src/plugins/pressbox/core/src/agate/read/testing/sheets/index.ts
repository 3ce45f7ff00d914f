/**
 * Sheets in seven languages. Every player in them is invented; every way of printing them is one that the agate grammar has
 * observed. What is expected was read by eye.
 */
import { fr } from './fr';
import { en } from './en';
import { it } from './it';
import { es } from './es';
import { de } from './de';
import { pt } from './pt';
import { nl } from './nl';

export const SHEETS = Object.entries({ fr, en, it, es, de, pt, nl }).flatMap(([locale, sheets]) =>
  sheets.map((sheet) => ({ locale, ...sheet })),
);
