/** Whom a typed name may mean: as in print, and while it is still being typed. */
import { isParticleWord, nameWords, type NameWords } from '../../matching/words';
import { DOUBTFUL, nameLikeness, SURE, type KnownPerson } from '../../matching';
import { foldName, LOCAL_NAME_FIELDS } from '../../names';
import { editDistance } from '../distance';
import type { Member } from './cast';

export interface Hit {
  member: Member;
  score: number;
  /** Good enough to be chosen where nobody else is meant. */
  firm: boolean;
}

/** A surname that is being typed, another part of a name, and what each further word adds. */
const SURNAME_BEGUN = 0.74;
const PART_BEGUN = 0.62;
const MORE = 0.05;
const ONE_LETTER = 0.5;
const SHOWN = 0.5;

interface Form extends NameWords {
  joined: string;
  /** The name from each of its words on, written as one: "vandijk", "ambrosio" of D'Ambrosio. */
  tails: readonly string[];
  /** Any of its words is as good as the surname. */
  short: boolean;
}

const formsByPerson = new WeakMap<KnownPerson, Form[]>();

const readForms = ({ name, shortName, names, printedAs = [] }: KnownPerson): Form[] => {
  const form = (text: string, short: boolean): Form => {
    const read = nameWords(text);
    const parts = foldName(text).split(' ');
    const tails = parts.map((_, at) => parts.slice(at).join(''));
    return { ...read, joined: read.words.map(({ fold }) => fold).join(''), tails, short };
  };
  const local = Object.values(names ?? {}).flatMap((each) => LOCAL_NAME_FIELDS.flatMap((field) => each[field] ?? []));
  const short = [shortName, ...printedAs].filter((text): text is string => Boolean(text));
  const full = [...new Set([name, ...local])];
  return [...full.map((text) => form(text, false)), ...[...new Set(short)].map((text) => form(text, true))];
};

const formsOf = (person: KnownPerson): Form[] => {
  const known = formsByPerson.get(person) ?? readForms(person);
  formsByPerson.set(person, known);
  return known;
};

/** A name as it is typed; of its words those that tell somebody. */
interface Typed extends NameWords {
  joined: string;
  told: NameWords['words'];
}

const typedOf = (text: string): Typed => {
  const { words, initials } = nameWords(text);
  const telling = words.filter((word) => !isParticleWord(word));
  return {
    words,
    initials,
    joined: words.map(({ fold }) => fold).join(''),
    told: telling.length > 0 ? telling : words,
  };
};

/** How well the beginning of a name fits one form: 0 where it does not. */
const begunIn = ({ told, joined, initials }: Typed, form: Form): number => {
  const taken = new Set<number>();
  for (const { fold, sound } of told) {
    const place = form.words.findIndex(
      (word, at) =>
        !taken.has(at) && (word.fold.startsWith(fold) || (sound.length > 2 && word.sound.startsWith(sound))),
    );
    if (place === -1)
      return joined.length > 3 && form.tails.some((tail) => tail.startsWith(joined)) ? SURNAME_BEGUN : 0;
    taken.add(place);
  }
  const left = form.words.filter((_, at) => !taken.has(at)).map(({ fold }) => fold.charAt(0));
  if (!initials.every((initial) => [...left, ...form.initials].includes(initial.charAt(0)))) return 0;
  const surname = form.short || taken.has(form.words.length - 1);
  return (surname ? SURNAME_BEGUN : PART_BEGUN) + MORE * (told.length + initials.length - 1);
};

const never = (): number => 99;

const byInitial = (letter: string, members: readonly Member[]): Hit[] =>
  members
    .filter(({ person }) => formsOf(person).some(({ words }) => words.some(({ fold }) => fold.startsWith(letter))))
    .map((member) => ({ member, score: ONE_LETTER, firm: false }));

/** The members that a name may mean, best first: who is called so, and whose name begins so. */
export const nameHits = (text: string, members: readonly Member[]): Hit[] => {
  const typed = typedOf(text);
  if (typed.words.length === 0) return typed.initials[0] ? byInitial(typed.initials[0], members) : [];
  const likeness = nameLikeness(text, never);
  return members
    .flatMap((member): Hit[] => {
      let begun = 0;
      for (const form of formsOf(member.person)) begun = Math.max(begun, begunIn(typed, form));
      if (begun === 0) return [];
      const score = Math.max(begun, likeness(member.person));
      return score >= SHOWN ? [{ member, score, firm: typed.joined.length > 1 }] : [];
    })
    .sort((a, b) => b.score - a.score);
};

/** The same for a name that nobody has: with a slip of the hand behind its first letter, with more than is on record. */
export const slipHits = (text: string, members: readonly Member[]): Hit[] => {
  const letters = new Set(nameWords(text).words.map(({ sound }) => sound.charAt(0)));
  const likeness = nameLikeness(text, editDistance);
  return members
    .filter(({ person }) =>
      formsOf(person).some(({ words }) => words.some(({ sound }) => letters.has(sound.charAt(0)))),
    )
    .map((member): Hit => {
      const score = likeness(member.person);
      return { member, score, firm: score >= SURE };
    })
    .filter(({ score }) => score >= DOUBTFUL)
    .sort((a, b) => b.score - a.score);
};

/** Whether somebody's name has a word that is just this, or begins so with three letters or more. */
export const isNameOf = (fold: string, members: readonly Member[]): boolean =>
  members.some(({ person }) =>
    formsOf(person).some(({ words }) =>
      words.some((word) => word.fold === fold || (fold.length > 2 && word.fold.startsWith(fold))),
    ),
  );
