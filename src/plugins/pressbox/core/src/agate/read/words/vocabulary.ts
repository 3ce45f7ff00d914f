/** The words of all languages, made ready for looking up. */
import { HeadingTable } from './heading-table';
import { PhraseTable } from './phrases';
import { HEADING_ROLES, READING_WORDS, type HeadingRole, type ReadingWords } from '.';
import { languageOf, plainLocale } from '../../../locale';

export type Period = 1 | 2 | 3 | 4;
export type ScorerMark = 'penalty' | 'own-goal' | 'missed' | 'disallowed';
export type CardWord = 'yellow' | 'second-yellow' | 'red';

export interface Heading {
  role: HeadingRole;
  bare: boolean;
}

export interface Vocabulary {
  headings: HeadingTable<Heading>;
  clauses: PhraseTable<'attendance' | 'note'>;
  minuteMarks: PhraseTable<true>;
  /** Those of the language that was told. */
  ordinalMarks: PhraseTable<true>;
  minuteLeads: PhraseTable<true>;
  atMinute: PhraseTable<true>;
  atHalfTime: PhraseTable<true>;
  atStart: PhraseTable<true>;
  shape: PhraseTable<true>;
  thenOn: PhraseTable<true>;
  wentOff: PhraseTable<true>;
  cameIn: PhraseTable<true>;
  misses: PhraseTable<true>;
  periods: PhraseTable<Period>;
  scorerMarks: PhraseTable<ScorerMark>;
  cardWords: PhraseTable<CardWord>;
  captain: PhraseTable<true>;
  goalkeeper: PhraseTable<true>;
  forTeam: PhraseTable<true>;
  swaps: PhraseTable<true>;
  replacedBy: PhraseTable<true>;
  switches: PhraseTable<true>;
  articles: PhraseTable<true>;
  joiners: PhraseTable<true>;
  sides: PhraseTable<0 | 1>;
  positions: PhraseTable<number>;
  nobody: PhraseTable<true>;
  extraTime: PhraseTable<true>;
  shootOut: PhraseTable<true>;
  halfTime: PhraseTable<true>;
  crowd: PhraseTable<true>;
}

const FLAGS = [
  'minuteMarks',
  'minuteLeads',
  'atMinute',
  'atHalfTime',
  'atStart',
  'shape',
  'thenOn',
  'wentOff',
  'cameIn',
  'swaps',
  'switches',
  'replacedBy',
  'misses',
  'captain',
  'goalkeeper',
  'forTeam',
  'articles',
  'joiners',
  'nobody',
  'extraTime',
  'shootOut',
  'halfTime',
  'crowd',
] as const;

const emptyVocabulary = (): Vocabulary => ({
  headings: new HeadingTable(),
  clauses: new PhraseTable(),
  minuteMarks: new PhraseTable(),
  ordinalMarks: new PhraseTable(),
  minuteLeads: new PhraseTable(),
  atMinute: new PhraseTable(),
  atHalfTime: new PhraseTable(),
  atStart: new PhraseTable(),
  shape: new PhraseTable(),
  thenOn: new PhraseTable(),
  wentOff: new PhraseTable(),
  cameIn: new PhraseTable(),
  misses: new PhraseTable(),
  periods: new PhraseTable(),
  scorerMarks: new PhraseTable(),
  cardWords: new PhraseTable(),
  captain: new PhraseTable(),
  goalkeeper: new PhraseTable(),
  forTeam: new PhraseTable(),
  swaps: new PhraseTable(),
  replacedBy: new PhraseTable(),
  switches: new PhraseTable(),
  articles: new PhraseTable(),
  joiners: new PhraseTable(),
  sides: new PhraseTable(),
  positions: new PhraseTable(),
  nobody: new PhraseTable(),
  extraTime: new PhraseTable(),
  shootOut: new PhraseTable(),
  halfTime: new PhraseTable(),
  crowd: new PhraseTable(),
});

const addWords = (vocabulary: Vocabulary, words: ReadingWords, isOwn: boolean): void => {
  vocabulary.headings.beginLanguage();
  const bare = new Set(words.bareHeadings);
  for (const role of HEADING_ROLES) {
    if (isOwn) vocabulary.headings.add(words.letterHeadings?.[role], { role, bare: false });
    const headings = words.headings?.[role] ?? [];
    vocabulary.headings.add(
      headings.filter((heading) => bare.has(heading)),
      { role, bare: true },
    );
    vocabulary.headings.add(
      headings.filter((heading) => !bare.has(heading)),
      { role, bare: false },
    );
  }
  if (isOwn) vocabulary.ordinalMarks.add(words.ordinalMarks, true);
  vocabulary.clauses.add(words.clauses?.attendance, 'attendance');
  vocabulary.clauses.add(words.clauses?.note, 'note');
  for (const flag of FLAGS) vocabulary[flag].add(words[flag], true);
  for (const [index, period] of [
    words.firstHalf,
    words.secondHalf,
    words.extraFirstHalf,
    words.extraSecondHalf,
  ].entries())
    vocabulary.periods.add(period, (index + 1) as Period);
  vocabulary.scorerMarks.add(words.penalty, 'penalty');
  vocabulary.scorerMarks.add(words.ownGoal, 'own-goal');
  vocabulary.scorerMarks.add(words.missed, 'missed');
  vocabulary.scorerMarks.add(words.disallowed, 'disallowed');
  vocabulary.cardWords.add(words.secondYellow, 'second-yellow');
  vocabulary.cardWords.add(words.yellow, 'yellow');
  vocabulary.cardWords.add(words.red, 'red');
  for (const [position, names] of (words.positions ?? []).entries()) vocabulary.positions.add(names, position);
  vocabulary.sides.add(words.homeSide, 0);
  vocabulary.sides.add(words.awaySide, 1);
};

/** The tables of these languages; the letters that head lists are taken from those that were hinted at. */
const build = (languages: readonly ReadingWords[], hinted: readonly ReadingWords[]): Vocabulary => {
  const vocabulary = emptyVocabulary();
  for (const words of languages) addWords(vocabulary, words, hinted.includes(words));
  return vocabulary;
};

const built = new Map<string, Vocabulary>();
const builtWith = new WeakMap<ReadingWords, Map<string, Vocabulary>>();

/** The words that a locale hints at, first those of its region: "pt-BR" and "pt". */
const hintsOf = (locale: string): string[] => {
  const code = plainLocale(locale);
  const keys = Object.keys(READING_WORDS);
  return [...new Set([code, languageOf(code)])].flatMap(
    (wanted) => keys.find((key) => key.toLowerCase() === wanted) ?? [],
  );
};

/**
 * The vocabulary for a locale: every language, the locale's own first, since where two languages use one word for
 * two things ("técnico", "panchina") the first to say so is right. A newsroom's own words come before all.
 */
export const vocabularyFor = (locale: string, own?: ReadingWords): Vocabulary => {
  const hints = hintsOf(locale);
  const key = hints.join();
  const cache = own ? (builtWith.get(own) ?? new Map<string, Vocabulary>()) : built;
  if (own) builtWith.set(own, cache);
  const known = cache.get(key);
  if (known) return known;
  const order = [...hints, ...Object.keys(READING_WORDS).filter((code) => !hints.includes(code))];
  const wordsOf = (codes: readonly string[]) => [
    ...(own ? [own] : []),
    ...codes.flatMap((code) => READING_WORDS[code] ?? []),
  ];
  const vocabulary = build(wordsOf(order), wordsOf(hints));
  cache.set(key, vocabulary);
  return vocabulary;
};
