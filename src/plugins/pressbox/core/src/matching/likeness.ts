/**
 * How well a printed name fits a person, from 0 to 1. What a fit is worth:
 *
 *     1.00  the whole name, or a short name that is on record       "Mike Maignan", "Maignan"
 *     0.97  the same in another order                               "Maignan Mike"
 *     0.95  the whole name with an initial; or parted otherwise     "M. Maignan", "Deketelaere"
 *     0.90  the surname of a longer name; or one given name more    "Maignan" for Mike Maignan
 *     0.88  an initial before a name of which no more is on record  "M. Maignan" for Maignan
 *     0.70  another part of a longer name; more than a single name  "Rafael"; "Mike Maignan" for Maignan
 *     0.20  another given name or initial: another person           "Theo Hernández" for Lucas Hernández
 *
 * times 0.97 where only a transliteration makes two words the same; times 0.75 for a slip of the hand, 0.84 where another
 * word of the name bears it out.
 */
import { localNameOf, type Named } from '../names';
import { isParticleWord, nameWords, type NameWord, type NameWords } from './words';

/** How many letters have to change to make one text another; given by whoever has a library for it. */
export type NameDistance = (a: string, b: string) => number;

/** A person on record, with the forms in which earlier sheets printed the name. */
export interface KnownPerson extends Named {
  id: string;
  printedAs?: readonly string[];
}

const WHOLE = 1;
const REORDERED = 0.97;
const INITIALLED = 0.95;
const SURNAME = 0.9;
const INITIAL_UNKNOWN = 0.88;
const PART = 0.7;
const ANOTHER_PERSON = 0.2;
const TRANSLITERATED = 0.97;
const SLIP = 0.75;
const BORNE_OUT = 0.84;

/** What two words have in common: the word, its sound, or all but a letter. */
const sameWord = (a: NameWord, b: NameWord, distance: NameDistance): number => {
  if (a.fold === b.fold) return 1;
  if (a.sound === b.sound) return TRANSLITERATED;
  const length = Math.min(a.sound.length, b.sound.length);
  if (length < 5 || Math.abs(a.sound.length - b.sound.length) > 2) return 0;
  return distance(a.sound, b.sound) <= (length < 9 ? 1 : 2) ? SLIP : 0;
};

interface Pairing {
  /** For each printed word, the place of the word it fits in the form; -1 where it fits none. */
  places: number[];
  quality: number;
}

const pairWords = (printed: NameWords, form: NameWords, distance: NameDistance): Pairing => {
  const taken = new Set<number>();
  const fits: number[] = [];
  const places = printed.words.map((word) => {
    let best = { place: -1, fit: 0 };
    form.words.forEach((other, place) => {
      if (taken.has(place)) return;
      const fit = sameWord(word, other, distance);
      if (fit > best.fit) best = { place, fit };
    });
    if (best.place === -1) return -1;
    taken.add(best.place);
    fits.push(best.fit);
    return best.place;
  });
  const quality = Math.min(1, ...fits);
  return { places, quality: quality === SLIP && fits.some((fit) => fit > SLIP) ? BORNE_OUT : quality };
};

/** Takes from `words` one word for each initial. Null: an initial that none of them starts with. */
const spendInitials = (initials: readonly string[], words: readonly NameWord[]): NameWord[] | null => {
  const left = [...words];
  for (const initial of initials) {
    const at = left.findIndex(({ fold }) => fold.startsWith(initial));
    if (at === -1) return null;
    left.splice(at, 1);
  }
  return left;
};

interface Fit {
  score: number;
  /** Nothing is left over on either side. */
  whole: boolean;
}
const NONE: Fit = { score: 0, whole: false };

const joined = ({ words }: NameWords): string => words.map(({ sound }) => sound).join('');

const fitOf = (printed: NameWords, form: NameWords, distance: NameDistance): Fit => {
  const parted = printed.words.length !== form.words.length && joined(printed) === joined(form) && joined(form) !== '';
  if (parted) return { score: INITIALLED, whole: true };
  const { places, quality } = pairWords(printed, form, distance);
  const told = printed.words.filter((word, index) => places[index] !== -1 && !isParticleWord(word));
  if (told.length === 0) return NONE;
  const extra = printed.words.filter((word, index) => places[index] === -1 && !isParticleWord(word));
  const missing = form.words.filter((word, index) => !places.includes(index) && !isParticleWord(word));
  const left = spendInitials(printed.initials, missing);
  const over = spendInitials(form.initials, extra);
  const score = (worth: number, whole = false): Fit => ({ score: worth * quality, whole });
  if (left === null) {
    if (missing.length > 0) return score(ANOTHER_PERSON);
    const sameInitials = printed.initials.every((initial) => form.initials.includes(initial));
    if (!sameInitials && form.initials.length > 0) return score(ANOTHER_PERSON);
    return extra.length > 0 ? score(PART) : sameInitials ? score(WHOLE, true) : score(INITIAL_UNKNOWN);
  }
  if (over === null) return score(extra.length > 0 ? ANOTHER_PERSON : SURNAME);
  if (left.length > 0 && over.length > 0) return score(ANOTHER_PERSON);
  const last = form.words.length - 1;
  if (left.length > 0) return score(places.includes(last) ? SURNAME : PART);
  if (over.length > 0) return score(form.words.filter((word) => !isParticleWord(word)).length > 1 ? SURNAME : PART);
  if (printed.initials.length > 0 || form.initials.length > 0) return score(INITIALLED, true);
  const inOrder = places
    .filter((place) => place !== -1)
    .every((place, index, all) => index === 0 || place > (all[index - 1] ?? 0));
  return score(inOrder ? WHOLE : REORDERED, true);
};

interface Forms {
  /** Names in full: what a part of a name is a part of. */
  full: NameWords[];
  short: NameWords[];
}

const readForms = ({ name, shortName, names, printedAs = [] }: KnownPerson): Forms => {
  const local = Object.keys(names ?? {}).map((locale) => localNameOf(names, locale));
  const texts = (list: readonly (string | null | undefined)[]) =>
    [...new Set(list.filter((text): text is string => Boolean(text)))].map(nameWords);
  return {
    full: texts([name, ...local.map((each) => each.name)]),
    short: texts([shortName, ...local.flatMap((each) => [each.shortName, each.nickname]), ...printedAs]),
  };
};

/** A person is held against many names; their own are taken apart once. */
const known = new WeakMap<KnownPerson, Forms>();
const formsOf = (person: KnownPerson): Forms => {
  const forms = known.get(person) ?? readForms(person);
  known.set(person, forms);
  return forms;
};

/**
 * A measure of one printed name against many people. A short name never makes up for a full one that says another
 * person: "Lucas Hernández" is not Theo Hernández, whose short name is "Hernández".
 *
 * @example
 * const leao = { id: '1', name: 'Rafael Leão', shortName: 'Leão' };
 * const noSlips = () => 99;
 * nameLikeness('Leao', noSlips)(leao); //=> 1
 * nameLikeness('R. Leão', noSlips)(leao); //=> 0.95
 * nameLikeness('Rafael', noSlips)(leao); //=> 0.7
 * nameLikeness('Roberto Leão', noSlips)(leao); //=> 0.2
 */
export const nameLikeness = (printed: string, distance: NameDistance): ((person: KnownPerson) => number) => {
  const words = nameWords(printed);
  return (person) => {
    if (words.words.length === 0) return 0;
    const { full, short } = formsOf(person);
    const fullFits = full.map((form) => fitOf(words, form, distance));
    const shortFits = short.map((form) => fitOf(words, form, distance));
    const whole = [...fullFits, ...shortFits].filter((fit) => fit.whole).map(({ score }) => score);
    const score = Math.max(0, ...whole, ...fullFits.map((fit) => fit.score));
    return Math.round(score * 1000) / 1000;
  };
};
