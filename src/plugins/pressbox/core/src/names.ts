/** Names of people and teams: what is printed in which language, and what is the same name. */
import { languageOf } from './locale';

/**
 * The words for one thing in one language. `demonym` is what a language calls its people ("les Milanais"),
 * `nickname` what it calls them with affection ("les Rossoneri"); both with their article, ready to print.
 */
export interface LocalName {
  name?: string;
  shortName?: string;
  demonym?: string;
  nickname?: string;
}
export const LOCAL_NAME_FIELDS = [
  'name',
  'shortName',
  'demonym',
  'nickname',
] as const satisfies readonly (keyof LocalName)[];

/** Names by locale code: `{ fr: { name: 'Pays-Bas', demonym: 'les Néerlandais' } }`. */
export type Names = Record<string, LocalName>;

/** Anything that has a name in no language and, perhaps, names in some. */
export interface Named {
  name: string;
  shortName?: string | null;
  names?: Names | null;
}

/**
 * The words a thing has in a locale, or in its language ("fr-CA" falls back to "fr"). Empty where it has none:
 * the caller falls back to the plain attributes.
 *
 * @example
 * localNameOf({ fr: { name: 'Pays-Bas' } }, 'fr-CA'); //=> { name: 'Pays-Bas' }
 * localNameOf(null, 'fr'); //=> {}
 */
export const localNameOf = (names: Names | null | undefined, locale: string): LocalName => {
  if (!names) return {};
  const language = languageOf(locale);
  return { ...names[language], ...names[locale] };
};

/** A name as a language prints it. Null: the language has no such word. */
export interface PrintedName {
  name: string;
  shortName: string | null;
  demonym: string | null;
  nickname: string | null;
}

/**
 * The name of a thing as a language prints it, falling back to the plain name.
 *
 * The plain short name is only a fallback for a language that has no name of its own: a French "Pays-Bas" is not
 * shortened to a plain "Holland".
 *
 * @example
 * const netherlands = { name: 'Netherlands', names: { fr: { name: 'Pays-Bas', nickname: 'les Oranje' } } };
 * nameIn(netherlands, 'fr'); //=> { name: 'Pays-Bas', shortName: null, demonym: null, nickname: 'les Oranje' }
 * nameIn(netherlands, 'de').name; //=> 'Netherlands'
 */
export const nameIn = (thing: Named, locale: string): PrintedName => {
  const local = localNameOf(thing.names, locale);
  return {
    name: local.name ?? thing.name,
    shortName: local.shortName ?? (local.name === undefined ? (thing.shortName ?? null) : null),
    demonym: local.demonym ?? null,
    nickname: local.nickname ?? null,
  };
};

/**
 * The shortest name a language prints: the short name where there is one, else the name.
 *
 * @example
 * shortNameIn({ name: 'AC Milan', shortName: 'Milan' }, 'fr'); //=> 'Milan'
 * shortNameIn({ name: 'Atalanta' }, 'fr'); //=> 'Atalanta'
 */
export const shortNameIn = (thing: Named, locale: string): string => {
  const { name, shortName } = nameIn(thing, locale);
  return shortName ?? name;
};

/** What a reader takes for one letter: "é" and "நி" are one each, however they are written down. */
const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * The initials of a name: the first letter of each of its words, as long as the name has words. A name without any
 * capital is given some, where its script has them.
 *
 * @example
 * initialsOf('Jean-Pierre Martin'); //=> 'JPM'
 * initialsOf('Ronald de Boer'); //=> 'RdB'
 * initialsOf('山田 太郎'); //=> '山太'
 */
export const initialsOf = (name: string): string => {
  const words = name.normalize('NFC').match(/[\p{L}\p{N}][^\s\p{Pd}]*/gu) ?? [];
  const letters = words.map((word) => [...GRAPHEMES.segment(word)][0]?.segment ?? '').join('');
  return /\p{Lu}|\p{Lt}/u.test(name) ? letters : letters.toUpperCase();
};

/** Letters that Unicode does not take apart into a base letter and a mark. */
// prettier-ignore
const FOLDED_LETTERS: Readonly<Record<string, string>> = {
  æ: 'ae', œ: 'oe', ø: 'o', ß: 'ss', đ: 'd', ð: 'd', þ: 'th', ł: 'l', ı: 'i', ĳ: 'ij', ŋ: 'n', ħ: 'h', ŧ: 't',
};

/**
 * A name with case, accents, ligatures and punctuation taken away, so that one name spelled two ways compares equal.
 *
 * @example
 * foldName('Kjær'); //=> 'kjaer'
 * foldName("N’Golo  Kanté"); //=> 'n golo kante'
 */
export const foldName = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[æœøßđðþłıĳŋħŧ]/g, (letter) => FOLDED_LETTERS[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
