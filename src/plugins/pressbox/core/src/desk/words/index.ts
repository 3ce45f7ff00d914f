/** The desk's words of all seven languages; the language of whoever types comes first. */
import { languageOf, plainLocale } from '../../locale';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { it } from './it';
import { nl } from './nl';
import { pt } from './pt';
import type { DeskWords } from './types';

export type { DeskWords } from './types';

/** What a desk types, by language. English has the letters that every desk knows. */
export const DESK_WORDS: Readonly<Record<string, DeskWords>> = { en, fr, it, es, de, pt, nl };

/**
 * The words of all languages, those of a locale first.
 *
 * @example
 * deskWordsFor('nl-BE')[0]?.versus; //=> 'tegen'
 */
export const deskWordsFor = (locale: string): DeskWords[] => {
  const language = languageOf(plainLocale(locale));
  const { [language]: own, ...others } = DESK_WORDS;
  return [...(own ? [own] : []), ...Object.values(others)];
};

/**
 * The phrases of an entry.
 *
 * @example
 * phrasesOf('gol, gol di'); //=> ['gol', 'gol di']
 */
export const phrasesOf = (entry: string | undefined): string[] =>
  (entry ?? '')
    .split(',')
    .map((phrase) => phrase.trim())
    .filter(Boolean);
