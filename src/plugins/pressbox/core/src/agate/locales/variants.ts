/**
 * What a region says in other words than the language that it shares. A variant is a small overlay, written as a
 * newsroom writes its house style; what it leaves out is the language's. `es-MX`, `de-AT` or `fr-CA` would be a file
 * and a line here each.
 */
import type { HouseStyle } from './house-style';
import { ptBR } from './pt-br';

/** By locale, as BCP 47 writes it. The language is what stands before the first hyphen. */
export const LOCALE_VARIANTS = { 'pt-BR': ptBR } as const satisfies Readonly<Record<string, HouseStyle>>;
