/** All languages are known at once: a French page may print an Italian sheet, and the marks decide. */
import { ca } from './ca';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { footballTxt } from './football-txt';
import { fr } from './fr';
import { it } from './it';
import { nl } from './nl';
import { pt } from './pt';
import { ptBR } from './pt-br';
import { symbols } from './symbols';
import type { ReadingWords } from './types';

/** By language; a variant ("pt-BR") says what its region prints besides, and comes before its language. */
export const READING_WORDS: Readonly<Record<string, ReadingWords>> = {
  fr,
  en,
  it,
  es,
  de,
  pt,
  'pt-BR': ptBR,
  nl,
  ca,
  footballTxt,
  symbols,
};
export { HEADING_ROLES, type HeadingRole, type ReadingWords } from './types';
