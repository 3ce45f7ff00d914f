/** Finds players of a squad by what one types: the beginnings of words, without accents. */
import type { KnownPerson } from '../../../core/src/matching';
import { foldName } from '../../../core/src/names';

const MOST_FOUND = 6;
const wordsOf = (text: string): string[] =>
  foldName(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

const formsOf = ({ name, shortName, printedAs }: KnownPerson): string[] => [
  name,
  shortName ?? '',
  ...(printedAs ?? []),
];

/**
 * Whether somebody is called as one types, each beginning a word of its own of one name.
 *
 * @example
 * isNameOf([{ id: '7', name: 'Juan Cuadrado' }], 'juan c'); //=> true
 * isNameOf([{ id: '2', name: 'Calabria' }], 'calabria c'); //=> false
 */
export const isNameOf = (squad: readonly KnownPerson[], typed: string): boolean => {
  // The longest takes its word first: a short one begins several.
  const wanted = wordsOf(typed).sort((a, b) => b.length - a.length);
  const isCalledSo = (form: string): boolean => {
    const left = wordsOf(form);
    return wanted.every((start) => {
      const at = left.findIndex((word) => word.startsWith(start));
      return at !== -1 && left.splice(at, 1).length === 1;
    });
  };
  return squad.flatMap(formsOf).some(isCalledSo);
};

/** Those who fit, in the order of the squad: seen last first. Who is called so exactly comes before all. */
export const findInSquad = (
  squad: readonly KnownPerson[],
  typed: string,
  taken: ReadonlySet<string>,
): KnownPerson[] => {
  const wanted = wordsOf(typed);
  if (wanted.length === 0) return [];
  const fits = (person: KnownPerson) => {
    const words = formsOf(person).flatMap(wordsOf);
    return wanted.every((start) => words.some((word) => word.startsWith(start)));
  };
  const isExact = (person: KnownPerson) => formsOf(person).some((form) => foldName(form) === foldName(typed));
  return squad
    .filter((person) => !taken.has(person.id) && fits(person))
    .sort((a, b) => Number(isExact(b)) - Number(isExact(a)))
    .slice(0, MOST_FOUND);
};
