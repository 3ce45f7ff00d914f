/**
 * Countries by ISO 3166-1 alpha-2, from the tables of the runtime, and the four British associations, which play
 * as countries and have codes of ISO 3166-2.
 */
import { languageOf } from './locale';

const BRITISH: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'GB-ENG': { en: 'England', fr: 'Angleterre', it: 'Inghilterra', es: 'Inglaterra', de: 'England', pt: 'Inglaterra', nl: 'Engeland' },
  'GB-SCT': { en: 'Scotland', fr: 'Écosse', it: 'Scozia', es: 'Escocia', de: 'Schottland', pt: 'Escócia', nl: 'Schotland' },
  'GB-WLS': { en: 'Wales', fr: 'Pays de Galles', it: 'Galles', es: 'Gales', de: 'Wales', pt: 'País de Gales', nl: 'Wales' },
  'GB-NIR': { en: 'Northern Ireland', fr: 'Irlande du Nord', it: 'Irlanda del Nord', es: 'Irlanda del Norte', de: 'Nordirland', pt: 'Irlanda do Norte', nl: 'Noord-Ierland' },
}; // prettier-ignore

/** Codes that the tables name and that no team plays for: unions, pseudo-regions, "unknown". */
const NO_COUNTRY = ['EU', 'EZ', 'UN', 'ZZ', 'XA', 'XB', 'QO', 'AC', 'CP', 'CQ', 'DG', 'EA', 'IC', 'TA'];

const english = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

/**
 * Whether a code is a country's: two capital letters that the world uses, or a British association.
 *
 * @example
 * isCountryCode('IT'); //=> true
 * isCountryCode('GB-ENG'); //=> true
 * isCountryCode('EU'); //=> false
 */
export const isCountryCode = (code: string): boolean =>
  Object.hasOwn(BRITISH, code) ||
  (/^[A-Z]{2}$/.test(code) && !NO_COUNTRY.includes(code) && english.of(code) !== undefined);

/**
 * The name of a country in a language, or null where the tables have none.
 *
 * @example
 * countryName('IT', 'fr'); //=> 'Italie'
 * countryName('GB-ENG', 'fr'); //=> 'Angleterre'
 * countryName('XX', 'fr'); //=> null
 */
export const countryName = (code: string, locale: string): string | null => {
  const british = Object.hasOwn(BRITISH, code) ? BRITISH[code] : undefined;
  if (british) return british[languageOf(locale)] ?? british.en ?? null;
  if (!isCountryCode(code)) return null;
  return new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' }).of(code) ?? null;
};

/**
 * A country as a list says it, in the words of a language; an association's own code stays as it is.
 *
 * @example
 * sayCountry('IT', 'fr'); //=> 'Italie'
 * sayCountry('GB-ENG', 'fr'); //=> 'GB-ENG'
 * sayCountry(null, 'fr'); //=> null
 */
export const sayCountry = (code: string | null, locale: string): string | null =>
  code === null || Object.hasOwn(BRITISH, code) ? code : (countryName(code, locale) ?? code);
