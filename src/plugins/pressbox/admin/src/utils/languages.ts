/**
 * The name of a language, as the reader of the admin panel calls it.
 *
 * @example
 * languageName('fr', 'en'); //=> 'French'
 * languageName('fr', 'fr'); //=> 'Français'
 * languageName('not a code', 'en'); //=> 'not a code'
 */
export const languageName = (code: string, reader: string): string => {
  try {
    const name = new Intl.DisplayNames([reader], { type: 'language' }).of(code) ?? code;
    return name === code ? code : name.charAt(0).toLocaleUpperCase(reader) + name.slice(1);
  } catch {
    return code; // Strapi takes any code; Intl does not.
  }
};

/**
 * The same within a sentence: as many languages write it small there.
 *
 * @example
 * languageInSentence('it', 'fr'); //=> 'italien'
 * languageInSentence('it', 'en'); //=> 'Italian'
 */
export const languageInSentence = (code: string, reader: string): string => {
  try {
    return new Intl.DisplayNames([reader], { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
};
