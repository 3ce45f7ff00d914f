/** What a word of a line may mean: the desk's own words, then those that sheets print. */
import type { Side } from '../../events';
import type { Token } from '../../agate/read/text/lexer';
import { PhraseTable } from '../../agate/read/words/phrases';
import { vocabularyFor, type Vocabulary } from '../../agate/read/words/vocabulary';
import { deskWordsFor, phrasesOf, type DeskWords } from '../words';

export type Flag =
  | 'goal'
  | 'penalty'
  | 'own-goal'
  | 'missed'
  | 'penalty-missed'
  | 'disallowed'
  | 'yellow'
  | 'second-yellow'
  | 'red'
  | 'change';

/** A word that is nobody's name. */
export type Tag =
  | { type: 'kind'; flag: Flag }
  | { type: 'swap'; offFirst: boolean }
  | { type: 'move'; on: boolean }
  | { type: 'assist' }
  | { type: 'side'; side: Side }
  | { type: 'coach' }
  | { type: 'filler' };

export interface TagMatch {
  tag: Tag;
  next: number;
}

const FLAGS = [
  ['goal', 'goal'],
  ['penalty', 'penalty'],
  ['ownGoal', 'own-goal'],
  ['penaltyMissed', 'penalty-missed'],
  ['missed', 'missed'],
  ['disallowed', 'disallowed'],
  ['secondYellow', 'second-yellow'],
  ['yellow', 'yellow'],
  ['red', 'red'],
  ['change', 'change'],
] as const satisfies readonly (readonly [keyof DeskWords, Flag])[];

type Look = (tokens: readonly Token[], at: number, end: number) => TagMatch | null;

const look =
  <T>(table: PhraseTable<T>, tagOf: (value: T) => Tag | null): Look =>
  (tokens, at, end) => {
    const match = table.match(tokens, at, end);
    const tag = match && tagOf(match.value);
    return tag ? { tag, next: match.next } : null;
  };

const kind = (flag: Flag): Tag => ({ type: 'kind', flag });

/** Headings of a sheet that say what happened; the others are no word of a line. */
const HEADINGS: Readonly<Record<string, Tag>> = {
  yellow: kind('yellow'),
  'second-yellow': kind('second-yellow'),
  red: kind('red'),
  changes: kind('change'),
  'missed-penalties': kind('penalty-missed'),
  coach: { type: 'coach' },
};

const ownTable = <T>(
  words: readonly DeskWords[],
  entries: readonly (readonly [keyof DeskWords, T])[],
): PhraseTable<T> => {
  const table = new PhraseTable<T>();
  for (const each of words)
    for (const [entry, value] of entries) {
      const text = each[entry];
      if (typeof text === 'string') table.add(phrasesOf(text), value);
    }
  return table;
};

export interface LineWords {
  agate: Vocabulary;
  /** What may start at a token, the longest first, and of one length in the order of trying. */
  tagsAt(tokens: readonly Token[], at: number, end: number): TagMatch[];
}

const build = (locale: string): LineWords => {
  const words = deskWordsFor(locale);
  const agate = vocabularyFor(locale);
  const looks: Look[] = [
    look(ownTable(words, FLAGS), kind),
    look(agate.scorerMarks, kind),
    look(agate.cardWords, kind),
    look(agate.headings, ({ role }) => HEADINGS[role] ?? null),
    look(agate.replacedBy, () => ({ type: 'swap', offFirst: true })),
    look(ownTable(words, [['swap', true]]), () => ({ type: 'swap', offFirst: false })),
    look(agate.swaps, () => ({ type: 'swap', offFirst: false })),
    look(agate.cameIn, () => ({ type: 'move', on: true })),
    look(agate.wentOff, () => ({ type: 'move', on: false })),
    look(ownTable(words, [['assist', true]]), () => ({ type: 'assist' })),
    look(agate.sides, (side) => ({ type: 'side', side: side === 0 ? 'home' : 'away' })),
    look(
      ownTable<Side>(words, [
        ['homeLetter', 'home'],
        ['awayLetter', 'away'],
      ]),
      (side) => ({ type: 'side', side }),
    ),
    look(ownTable(words, [['filler', true]]), () => ({ type: 'filler' })),
    look(agate.atMinute, () => ({ type: 'filler' })),
    look(agate.joiners, () => ({ type: 'filler' })),
  ];
  return {
    agate,
    tagsAt(tokens, at, end) {
      const found = looks.flatMap((each) => each(tokens, at, end) ?? []);
      const longest = Math.max(...found.map(({ next }) => next));
      const seen = new Set<string>();
      return found.filter(({ tag, next }) => {
        if (next !== longest || seen.has(tag.type)) return false;
        seen.add(tag.type);
        return true;
      });
    },
  };
};

const built = new Map<string, LineWords>();

/** The words for a locale; made once. */
export const lineWordsFor = (locale: string): LineWords => {
  const known = built.get(locale);
  if (known) return known;
  const words = build(locale);
  if (built.size < 100) built.set(locale, words);
  return words;
};
