/**
 * The language of a locale, without its region and script.
 *
 * @example
 * languageOf('fr-CA'); //=> 'fr'
 * languageOf('fr'); //=> 'fr'
 */
export const languageOf = (locale: string): string => locale.split('-', 1)[0] ?? locale;
