/**
 * The names of a thing as a table: a row a language, a column a kind of name. Nothing here keeps an empty word, so
 * what is saved is as clean as what is typed.
 */
import { LOCAL_NAME_FIELDS, type LocalName, type Names } from '../../../core/src/names';
import { languageOf } from '../../../core/src/locale';

export type NameField = (typeof LOCAL_NAME_FIELDS)[number];
export { LOCAL_NAME_FIELDS as NAME_FIELDS };

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Nothing at all is null: an empty object would be a value that says nothing. */
const orNull = (names: Names): Names | null => (Object.keys(names).length === 0 ? null : names);

/**
 * Reads what a form holds as names. What is no word is left out; a language without a word is too.
 *
 * @example
 * readTable({ fr: { name: 'Pays-Bas', nickname: '' }, en: {} }); //=> { fr: { name: 'Pays-Bas' } }
 * readTable('nonsense'); //=> null
 */
export const readTable = (value: unknown): Names | null => {
  if (!isObject(value)) return null;
  const names: Names = {};
  for (const [locale, words] of Object.entries(value)) {
    if (!isObject(words)) continue;
    const local: LocalName = {};
    for (const field of LOCAL_NAME_FIELDS) {
      const word = words[field];
      if (typeof word === 'string' && word.trim() !== '') local[field] = word;
    }
    if (Object.keys(local).length > 0) names[locale] = local;
  }
  return orNull(names);
};

/**
 * The names with one word written, or taken away where the text is empty. A space at the end stays: the next word
 * is still being typed.
 *
 * @example
 * writeWord(null, 'fr', 'nickname', 'la Dea'); //=> { fr: { nickname: 'la Dea' } }
 * writeWord({ fr: { nickname: 'la Dea' } }, 'fr', 'nickname', ' '); //=> null
 */
export const writeWord = (names: Names | null, locale: string, field: NameField, text: string): Names | null =>
  readTable({ ...names, [locale]: { ...names?.[locale], [field]: text.trimStart() } });

/**
 * The names without the space that is left at the end of a word.
 *
 * @example
 * trimWord({ fr: { name: 'Pays-Bas ' } }, 'fr', 'name'); //=> { fr: { name: 'Pays-Bas' } }
 */
export const trimWord = (names: Names | null, locale: string, field: NameField): Names | null =>
  writeWord(names, locale, field, names?.[locale]?.[field]?.trim() ?? '');

/**
 * The names without those of one language.
 *
 * @example
 * removeLocale({ fr: { name: 'Pays-Bas' }, en: { name: 'Netherlands' } }, 'fr'); //=> { en: { name: 'Netherlands' } }
 * removeLocale({ fr: { name: 'Pays-Bas' } }, 'fr'); //=> null
 */
export const removeLocale = (names: Names | null, locale: string): Names | null =>
  readTable({ ...names, [locale]: {} });

/**
 * The languages that have a row: those that have a name, and those an editor has opened and not yet written in. The
 * newsroom's own come first and in its order; a language that it has given up stays visible, to be removed.
 *
 * @example
 * rowsOf({ it: { name: 'Paesi Bassi' }, nl: { name: 'Nederland' } }, ['fr'], ['fr', 'en', 'it']); //=> ['fr', 'it', 'nl']
 */
export const rowsOf = (names: Names | null, opened: readonly string[], newsroom: readonly string[]): string[] => {
  const present = new Set([...Object.keys(names ?? {}), ...opened]);
  return [
    ...newsroom.filter((locale) => present.has(locale)),
    ...[...present].filter((locale) => !newsroom.includes(locale)),
  ];
};

/** Words that show what a column wants, in a language of their own. The article belongs to demonym and nickname. */
const EXAMPLES: Record<string, Record<NameField, string>> = {
  en: { name: 'Netherlands', shortName: 'Man United', demonym: 'the Dutch', nickname: 'the Oranje' },
  fr: { name: 'Pays-Bas', shortName: 'l’OM', demonym: 'les Milanais', nickname: 'la Dea' },
  it: { name: 'Paesi Bassi', shortName: 'Inter', demonym: 'i milanesi', nickname: 'la Dea' },
  es: { name: 'Países Bajos', shortName: 'Atleti', demonym: 'los milaneses', nickname: 'la Dea' },
  de: { name: 'Niederlande', shortName: 'Gladbach', demonym: 'die Mailänder', nickname: 'die Fohlen' },
  pt: { name: 'Países Baixos', shortName: 'Bota', demonym: 'os milaneses', nickname: 'a Dea' },
  nl: { name: 'Nederland', shortName: 'Ajax', demonym: 'de Milanezen', nickname: 'Oranje' },
};

/** The names that every language falls back to. */
export interface PlainNames {
  name: string;
  shortName: string;
}

/**
 * What stands in an empty field: the name that is printed as long as it stays empty, or else an example where
 * examples are in place. A language with a name of its own does not fall back to the plain short name (see
 * core/src/names.ts).
 *
 * @example
 * const milan = { name: 'AC Milan', shortName: 'Milan' };
 * placeholderOf('fr', 'name', {}, milan, true); //=> 'AC Milan'
 * placeholderOf('fr', 'nickname', {}, milan, true); //=> 'la Dea'
 * placeholderOf('fr', 'nickname', {}, milan, false); //=> ''
 */
export const placeholderOf = (
  locale: string,
  field: NameField,
  words: LocalName,
  plain: PlainNames,
  hasExamples: boolean,
): string => {
  if (field === 'name' && plain.name) return plain.name;
  if (field === 'shortName' && plain.shortName && words.name === undefined) return plain.shortName;
  return hasExamples ? exampleOf(locale, field) : '';
};

/**
 * An example of a kind of name in a language, or in English where we have none.
 *
 * @example
 * exampleOf('fr-CA', 'demonym'); //=> 'les Milanais'
 */
export const exampleOf = (locale: string, field: NameField): string =>
  (EXAMPLES[languageOf(locale)] ?? EXAMPLES.en)?.[field] ?? '';
