/**
 * The language of a locale, without its region and script.
 *
 * @example
 * languageOf('fr-CA'); //=> 'fr'
 * languageOf('fr'); //=> 'fr'
 */
export const languageOf = (locale: string): string => locale.split('-', 1)[0] ?? locale;

/**
 * A locale as it can be compared: case does not count in one, nor the mark between its parts.
 *
 * @example
 * plainLocale('pt_BR'); //=> 'pt-br'
 * plainLocale('fr'); //=> 'fr'
 */
export const plainLocale = (locale: string): string => locale.replaceAll('_', '-').toLowerCase();
