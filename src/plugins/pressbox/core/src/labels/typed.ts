import { foldName, type Named } from '../names';

/**
 * The words that somebody has typed, as names are compared: without case, accents and marks.
 *
 * @example
 * typedWords('  Rafael LEÃO, '); //=> ['rafael', 'leao']
 */
export const typedWords = (typed: string): string[] => [...new Set(foldName(typed).split(' ').filter(Boolean))];

/**
 * Names to be searched, folded into one text: each word has a space before it, each name a bar at either end.
 *
 * @example
 * searchable(['AC Milan', null, 'Éderson']); //=> '| ac milan || ederson |'
 * searchable([null]); //=> ''
 */
export const searchable = (texts: readonly (string | null | undefined)[]): string =>
  texts.map((text) => (text ? `| ${foldName(text)} |` : '')).join('');

/**
 * All that a thing is called in its languages.
 *
 * @example
 * localNames({ fr: { name: 'Pays-Bas', nickname: 'les Oranje' } }); //=> ['Pays-Bas', 'les Oranje']
 */
export const localNames = (names: Named['names']): string[] =>
  Object.values(names ?? {}).flatMap((local) => Object.values(local).filter((word) => typeof word === 'string'));

/**
 * How well a searchable text is meant by typed words, each of which must begin one of its words: 3 by a whole name, 2
 * where a name begins so, 1 otherwise, 0 not at all.
 *
 * @example
 * howMeant('| rafael leao || leao |', ['leao']); //=> 3
 * howMeant('| rafael leao |', ['raf']); //=> 2
 * howMeant('| rafael leao |', ['leao']); //=> 1
 * howMeant('| rafael leao |', ['ael']); //=> 0
 */
export const howMeant = (text: string, words: readonly string[]): 0 | 1 | 2 | 3 => {
  for (const word of words) if (!text.includes(` ${word}`)) return 0;
  const typed = `| ${words.join(' ')}`;
  if (!text.includes(typed)) return 1;
  return text.includes(`${typed} |`) ? 3 : 2;
};
