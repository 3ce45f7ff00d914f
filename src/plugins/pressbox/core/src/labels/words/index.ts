import { languageOf } from '../../locale';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { it } from './it';
import { nl } from './nl';
import { pt } from './pt';
import type { LabelWords } from './types';

const WORDS: Readonly<Record<string, LabelWords>> = { de, en, es, fr, it, nl, pt };

/**
 * The words of labels in the language of a locale; in English where we have none of it.
 *
 * @example
 * labelWords('pt-BR').kinds.penalty_goal; //=> 'pênalti'
 * labelWords('ja').kinds.penalty_goal; //=> 'penalty'
 */
export const labelWords = (locale: string): LabelWords => WORDS[languageOf(locale)] ?? en;
export type * from './types';
