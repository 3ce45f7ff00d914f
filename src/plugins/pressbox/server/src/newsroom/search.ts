/** Whether a team is meant by a few typed words. Pure. */
import { foldName, type Named } from '../../../core/src';

const wordsOf = (text: string): string[] => foldName(text).split(' ').filter(Boolean);

/** All that a team is called, in whatever language. */
const namesOf = ({ name, shortName, names }: Named): string[] => [
  name,
  shortName ?? '',
  ...Object.values(names ?? {}).flatMap((local) => [local.name ?? '', local.shortName ?? '', local.nickname ?? '']),
];

/**
 * Whether each typed word begins a word of a team's names: accents and case do not matter.
 *
 * @example
 * isMeant({ name: 'Atlético de Madrid' }, 'atl madr'); //=> true
 * isMeant({ name: 'AC Milan', names: { fr: { nickname: 'les Rossoneri' } } }, 'rosso'); //=> true
 * isMeant({ name: 'AC Milan' }, 'inter'); //=> false
 */
export const isMeant = (team: Named, typed: string): boolean => {
  const words = namesOf(team).flatMap(wordsOf);
  return wordsOf(typed).every((start) => words.some((word) => word.startsWith(start)));
};
