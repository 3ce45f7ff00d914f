/** Finds players of a squad by what one types: the beginnings of words, without accents. */
import type { KnownPerson } from '../../../core/src/matching';
import { foldName } from '../../../core/src/names';

const MOST_FOUND = 6;
const wordsOf = (text: string): string[] =>
  foldName(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** Those who fit, in the order of the squad: seen last first. Who is called so exactly comes before all. */
export const findInSquad = (
  squad: readonly KnownPerson[],
  typed: string,
  taken: ReadonlySet<string>,
): KnownPerson[] => {
  const wanted = wordsOf(typed);
  if (wanted.length === 0) return [];
  const forms = ({ name, shortName, printedAs }: KnownPerson) => [name, shortName ?? '', ...(printedAs ?? [])];
  const fits = (person: KnownPerson) => {
    const words = forms(person).flatMap(wordsOf);
    return wanted.every((start) => words.some((word) => word.startsWith(start)));
  };
  const isExact = (person: KnownPerson) => forms(person).some((form) => foldName(form) === foldName(typed));
  return squad
    .filter((person) => !taken.has(person.id) && fits(person))
    .sort((a, b) => Number(isExact(b)) - Number(isExact(a)))
    .slice(0, MOST_FOUND);
};
