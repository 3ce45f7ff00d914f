/** Finding a printed name among the players of both sides. One player may be printed three ways in one text. */
import { foldName } from '../../../names';
import { PARTICLES } from '../marks/name';
import type { TeamIndex } from '../result/types';
import type { Span } from '../result/span';

interface Person {
  name: string;
  span: Span;
  side: TeamIndex;
  words: readonly string[];
  coach: boolean;
}

/** A double-barrelled name is one word: Maier-Dvořák is not J. Maier. */
const wordsOf = (name: string): string[] =>
  name
    .split(/[\s.]+/)
    .map((word) => foldName(word).replace(/ /g, ''))
    .filter(Boolean);

/** Whether the initials of one name are the first letters of words of the other: M. Olsson may be Martin Olsson. */
const initialsFit = (a: readonly string[], b: readonly string[]): boolean =>
  a.every((word) => word.length > 1 || b.some((other) => other.startsWith(word))) &&
  b.every((word) => word.length > 1 || a.some((other) => other.startsWith(word)));

const holds = (outer: readonly string[], inner: readonly string[]): boolean =>
  inner.every((word) => outer.includes(word));

/** A first name, and no initial and no particle. */
const isFull = (word: string): boolean => word.length > 1 && !PARTICLES.has(word);

/** Van den Berg is not Berg. */
const sameParticles = (a: readonly string[], b: readonly string[]): boolean =>
  a.every((word) => !PARTICLES.has(word) || b.includes(word)) &&
  b.every((word) => !PARTICLES.has(word) || a.includes(word));

export interface Lookup {
  /** No initials made good: for a player whose side is printed, in words that are not understood. */
  sure?: boolean;
  /** The text says that this is the coach. */
  coach?: boolean;
}

const telling = (words: readonly string[]): readonly string[] => {
  const long = words.filter((word) => word.length > 1);
  return long.length > 0 ? long : words;
};

export class LineUps {
  private readonly people: Person[] = [];
  private readonly byWord = new Map<string, Person[]>();

  add(side: TeamIndex, name: string, span: Span, coach = false): void {
    const words = wordsOf(name);
    const person = { name, span, side, words, coach };
    this.people.push(person);
    for (const word of new Set(words)) this.byWord.set(word, [...(this.byWord.get(word) ?? []), person]);
  }

  get isEmpty(): boolean {
    return this.people.length === 0;
  }

  /**
   * The players a name may mean: those of the same name, else those whose name holds it or is held by it. A player comes
   * before a coach, and a player printed without an initial or a particle before a namesake who needs one.
   */
  find(name: string, { sure = false, coach = false }: Lookup = {}): readonly Person[] {
    const words = wordsOf(name);
    const named = [...new Set(words.flatMap((word) => this.byWord.get(word) ?? []))];
    const candidates = named
      .filter((person) => person.coach || !coach)
      .filter((person) => sameParticles(person.words, words));
    const key = words.join(' ');
    const fits: ((person: Person) => boolean)[] = [
      (person) => person.words.join(' ') === key,
      (person) => holds(person.words, words) && person.words.every((word) => words.includes(word) || isFull(word)),
      (person) => holds(person.words, words),
      // Van den Berg is not Berg, but Kevin Berg is.
      (person) => holds(words, person.words) && words.every((word) => person.words.includes(word) || isFull(word)),
      (person) =>
        (holds(person.words, telling(words)) || holds(words, telling(person.words))) &&
        initialsFit(person.words, words),
      // "J Randle" among the scorers, and a sheet of surnames has Randle.
      (person) =>
        person.words.every(isFull) &&
        holds(words, person.words) &&
        words.every((word) => word.length === 1 || person.words.includes(word)),
    ];
    for (const fit of sure ? fits.slice(0, 2) : fits) {
      const people = candidates.filter(fit);
      const wanted = people.filter((person) => person.coach === coach);
      if (people.length > 0) return wanted.length > 0 ? wanted : people;
    }
    // "à la place d'Onno"
    return /^[dl]['’]\p{Lu}/u.test(name) ? this.find(name.slice(2), { sure, coach }) : [];
  }

  /** Whether initials are the habit of the sheets, and not what tells namesakes apart. */
  get printsInitials(): boolean {
    const players = this.people.filter(({ coach }) => !coach);
    return players.filter(({ words }) => words.some((word) => word.length === 1)).length * 2 > players.length;
  }

  /** The one side that has a player of this name; null where neither or both do. */
  sideOf(name: string, lookup?: Lookup): TeamIndex | null {
    const sides = new Set(this.find(name, lookup).map(({ side }) => side));
    const [side] = sides;
    return sides.size === 1 && side !== undefined ? side : null;
  }

  /** The one player of a side with the surname of a name whose initial is another's: a slip of the printer's. */
  namesakeOf(name: string, side: TeamIndex | null): Person | null {
    const [first, ...rest] = wordsOf(name);
    const surname = rest[rest.length - 1];
    if (side === null || first?.length !== 1 || surname === undefined) return null;
    const people = (this.byWord.get(surname) ?? []).filter((person) => person.side === side);
    return people.length === 1 ? (people[0] ?? null) : null;
  }

  /** The one player of this name, of a side if one is given. */
  personOf(name: string, side: TeamIndex | null): Person | null {
    const people = this.find(name).filter((person) => side === null || person.side === side);
    const names = new Set(people.map((person) => person.name));
    return names.size === 1 ? (people[0] ?? null) : null;
  }
}
