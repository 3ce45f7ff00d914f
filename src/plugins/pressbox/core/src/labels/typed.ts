import { foldName, type Named } from '../names';

/**
 * The words that somebody has typed, as names are compared: without case, accents and marks.
 *
 * @example
 * typedWords('  Rafael LEÃO, '); //=> ['rafael', 'leao']
 */
export const typedWords = (typed: string): string[] => [...new Set(foldName(typed).split(' ').filter(Boolean))];

/**
 * Texts to be searched, folded into one: each word has a space before it.
 *
 * @example
 * searchable(['AC Milan', null, 'Éderson']); //=> ' ac milan | ederson'
 */
export const searchable = (texts: readonly (string | null | undefined)[]): string =>
  texts
    .filter((text): text is string => typeof text === 'string' && text !== '')
    .map((text) => ` ${foldName(text)}`)
    .join(' |');

/**
 * All that a thing is called in its languages.
 *
 * @example
 * localNames({ fr: { name: 'Pays-Bas', nickname: 'les Oranje' } }); //=> ['Pays-Bas', 'les Oranje']
 */
export const localNames = (names: Named['names']): string[] =>
  Object.values(names ?? {}).flatMap((local) => Object.values(local).filter((word) => typeof word === 'string'));

/**
 * How well a thing is meant by typed words, each of which must begin one of its words: 3 by its whole name, 2 where a
 * name begins so, 1 otherwise, 0 not at all.
 *
 * @example
 * howMeant(' rafael leao | leao', ['leao']); //=> 3
 * howMeant(' rafael leao', ['raf']); //=> 2
 * howMeant(' rafael leao', ['leao']); //=> 1
 * howMeant(' rafael leao', ['ael']); //=> 0
 */
export const howMeant = (text: string, words: readonly string[]): 0 | 1 | 2 | 3 => {
  if (!words.every((word) => text.includes(` ${word}`))) return 0;
  const typed = words.join(' ');
  const names = text.split(' |').map((name) => name.trim());
  if (names.includes(typed)) return 3;
  return names.some((name) => name.startsWith(typed)) ? 2 : 1;
};
