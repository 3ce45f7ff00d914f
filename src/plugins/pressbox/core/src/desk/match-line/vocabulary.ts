/** Days, hours and rounds as seven languages say them. */
import { tokenize, type Token } from '../../agate/read/text/lexer';
import { foldWord } from '../../agate/read/text/fold';
import { PhraseTable } from '../../agate/read/words/phrases';
import { LOCALE_PACKS } from '../../agate/locales/registry';
import { FACT_WORDS } from '../../facts/words';
import { CUP_ROUNDS } from '../../facts/words/types';
import type { RoundType } from '../../round';
import { deskWordsFor, phrasesOf, type DeskWords } from '../words';

export interface MatchWords {
  versus: ReadonlySet<string>;
  clockLead: PhraseTable<true>;
  hours: PhraseTable<true>;
  /** So many days from the one on the screen. */
  days: PhraseTable<number>;
  /** From 1, Monday. */
  weekdays: PhraseTable<number>;
  /** The first three letters of each, the first two in German and Dutch. */
  shortWeekdays: ReadonlyMap<string, number>;
  /** From 1. */
  months: PhraseTable<number>;
  /** The first three or four letters of each: "gen", "janv". */
  shortMonths: ReadonlyMap<string, number>;
  dayLinks: PhraseTable<true>;
  matchday: PhraseTable<true>;
  matchdayLetters: ReadonlySet<string>;
  ordinals: ReadonlySet<string>;
  group: PhraseTable<true>;
  legs: PhraseTable<1 | 2>;
  rounds: PhraseTable<RoundType>;
}

/** Phrases that are no more than words: a pattern of the fact check is none of ours. */
const isPlain = (phrase: string): boolean => !/[{}*…|?]/.test(phrase);

const roundsOf = (words: readonly DeskWords[]): PhraseTable<RoundType> => {
  const table = new PhraseTable<RoundType>();
  for (const { rubric } of Object.values(LOCALE_PACKS))
    for (const [type, phrase] of Object.entries(rubric.rounds) as [RoundType, string][])
      if (isPlain(phrase)) table.add([phrase], type);
  for (const { cues } of Object.values(FACT_WORDS))
    for (const round of CUP_ROUNDS) table.add(phrasesOf(cues[round]).filter(isPlain), round);
  for (const { rounds = {} } of words)
    for (const [type, phrases] of Object.entries(rounds)) table.add(phrasesOf(phrases), type as RoundType);
  return table;
};

const flags = (entries: readonly string[]): PhraseTable<true> => {
  const table = new PhraseTable<true>();
  for (const entry of entries) table.add(phrasesOf(entry), true);
  return table;
};

/** A list by its places: weekdays, months. */
const placed = (entries: readonly string[]): PhraseTable<number> => {
  const table = new PhraseTable<number>();
  for (const entry of entries) phrasesOf(entry).forEach((phrase, at) => table.add([phrase], at + 1));
  return table;
};

const setOf = (entries: readonly string[]): Set<string> => new Set(entries.flatMap(phrasesOf).map(foldWord));

const shortDays = (entries: readonly string[]): Map<string, number> => {
  const short = new Map<string, number>();
  for (const entry of entries)
    phrasesOf(entry).forEach((day, at) => {
      for (const length of /tag|dag/.test(day) ? [2, 3] : [3]) {
        const letters = foldWord(day).slice(0, length);
        if (!short.has(letters)) short.set(letters, at + 1);
      }
    });
  return short;
};

const shortMonths = (entries: readonly string[]): Map<string, number> => {
  const short = new Map<string, number>();
  for (const entry of entries) {
    const months = phrasesOf(entry).map(foldWord);
    months.forEach((month, at) => {
      for (const letters of [month.slice(0, 3), month.slice(0, 4)])
        // "jui" is June and July.
        if (!short.has(letters) && months.every((other, place) => place === at || !other.startsWith(letters)))
          short.set(letters, at + 1);
    });
  }
  return short;
};

const build = (locale: string): MatchWords => {
  const words = deskWordsFor(locale);
  const all = (pick: (each: DeskWords) => string): string[] => words.map(pick);
  const days = new PhraseTable<number>();
  for (const each of words) each.days.forEach((phrases, at) => days.add(phrasesOf(phrases), at - 1));
  const legs = new PhraseTable<1 | 2>();
  for (const { firstLeg, secondLeg } of words) {
    legs.add(phrasesOf(firstLeg), 1);
    legs.add(phrasesOf(secondLeg), 2);
  }
  return {
    versus: setOf(all(({ versus }) => versus)),
    clockLead: flags(all(({ clockLead }) => clockLead)),
    hours: flags(all(({ hours }) => hours)),
    days,
    weekdays: placed(all(({ weekdays }) => weekdays)),
    shortWeekdays: shortDays(all(({ weekdays }) => weekdays)),
    months: placed(all(({ months }) => months)),
    shortMonths: shortMonths(all(({ months }) => months)),
    dayLinks: flags(all(({ dayLinks }) => dayLinks)),
    matchday: flags(all(({ matchday }) => matchday)),
    matchdayLetters: setOf(all(({ matchdayLetter }) => matchdayLetter)),
    ordinals: setOf(all(({ ordinals }) => ordinals)),
    group: flags(all(({ group }) => group)),
    legs,
    rounds: roundsOf(words),
  };
};

const built = new Map<string, MatchWords>();

/** The words for a locale; made once. */
export const matchWordsFor = (locale: string): MatchWords => {
  const known = built.get(locale);
  if (known) return known;
  const words = build(locale);
  if (built.size < 100) built.set(locale, words);
  return words;
};

/** The tokens of a line, and what they are read with. */
export interface MatchSource {
  tokens: readonly Token[];
  words: MatchWords;
}

export const sourceOf = (text: string, locale: string): MatchSource => ({
  tokens: tokenize(text).filter(({ kind }) => kind !== 'break'),
  words: matchWordsFor(locale),
});
