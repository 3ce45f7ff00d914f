/** Which language of an article the others are translated from. */

export interface LanguageOrigin {
  locale: string;
  /** The language that it says it is translated from, if any. */
  sourceLocale: string | null;
  /** When it was begun: an instant. */
  createdAt: string | Date;
}

const begun = ({ createdAt }: LanguageOrigin): number => new Date(createdAt).getTime();

/**
 * The source of an article: the language that most of the others name; where they name none that there is, the one that
 * was begun first. Null for an article in no language.
 *
 * @example
 * sourceOf([
 *   { locale: 'it', sourceLocale: null, createdAt: '2025-03-11T21:00:00Z' },
 *   { locale: 'en', sourceLocale: null, createdAt: '2025-03-11T20:00:00Z' },
 * ]); //=> 'en'
 */
export const sourceOf = (languages: readonly LanguageOrigin[]): string | null => {
  const inOrder = [...languages].sort((a, b) => begun(a) - begun(b) || (a.locale < b.locale ? -1 : 1));
  const votes = (locale: string) =>
    inOrder.filter(({ locale: own, sourceLocale }) => own !== locale && sourceLocale === locale).length;
  const [first] = [...inOrder].sort((a, b) => votes(b.locale) - votes(a.locale));
  return first?.locale ?? null;
};
