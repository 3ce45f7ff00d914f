/** The words of all languages, made ready for looking up, with a newsroom's own laid beside them. */
import { languageOf, plainLocale } from '../../locale';
import { PhraseBook } from '../text/phrase-book';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { it } from './it';
import { nl } from './nl';
import { pt } from './pt';
import { CUES, PLACED, TRAITS, type Cue, type FactWords, type Placed, type Trait } from './types';

export { CUES, type Cue, type FactWords, type Placed, type Trait } from './types';

/** What each language says, by language. */
export const FACT_WORDS: Readonly<Record<string, FactWords>> = { fr, en, it, es, de, pt, nl };

/** A newsroom's own phrases, by language; they stand beside ours, never instead. */
export type OwnFactWords = Readonly<Record<string, Partial<FactWords>>>;

export interface Words {
  language: string;
  cues: PhraseBook<Cue>;
  /** One to twelve, and the first to the twentieth. */
  numbers: PhraseBook<number>;
  ordinals: PhraseBook<number>;
  notNames: ReadonlySet<string>;
  /** Whether a word is one of those that mean something where they stand. */
  isPlaced: (kind: Placed, fold: string | undefined) => boolean;
  traits: ReadonlySet<Trait>;
}

const counted = (phrases: readonly (string | undefined)[]): PhraseBook<number> => {
  const book = new PhraseBook<number>();
  for (const list of phrases) list?.split(',').forEach((phrase, index) => book.add(phrase, index + 1));
  return book;
};

const listed = (texts: readonly (string | undefined)[]): Set<string> =>
  new Set(texts.flatMap((text = '') => text.split(' ').filter((word) => word !== '')));

const build = (language: string, sources: readonly Partial<FactWords>[]): Words => {
  const cues = new PhraseBook<Cue>();
  for (const { cues: own = {} } of sources) for (const cue of CUES) cues.add(own[cue] ?? '', cue);
  const placed = new Map(PLACED.map((kind) => [kind, listed(sources.map((source) => source.placed?.[kind]))]));
  const traits = listed(sources.map((source) => source.traits));
  return {
    language,
    cues,
    numbers: counted(sources.map(({ numbers }) => numbers)),
    ordinals: counted(sources.map(({ ordinals }) => ordinals)),
    notNames: listed(sources.map(({ notNames }) => notNames)),
    isPlaced: (kind, fold) => fold !== undefined && placed.get(kind)?.has(fold) === true,
    traits: new Set(TRAITS.filter((trait) => traits.has(trait))),
  };
};

const built = new Map<string, Words>();
const builtWith = new WeakMap<OwnFactWords, Map<string, Words>>();

/**
 * The words of a locale's language; null where we have none and the newsroom adds none.
 *
 * @example
 * factWordsFor('pt-BR')?.language; //=> 'pt'
 * factWordsFor('ja'); //=> null
 */
export const factWordsFor = (locale: string, own?: OwnFactWords): Words | null => {
  const language = languageOf(plainLocale(locale));
  const cache = own ? (builtWith.get(own) ?? new Map<string, Words>()) : built;
  if (own) builtWith.set(own, cache);
  const known = cache.get(language);
  if (known) return known;
  const ours = Object.hasOwn(FACT_WORDS, language) ? FACT_WORDS[language] : undefined;
  const theirs = own && Object.hasOwn(own, language) ? own[language] : undefined;
  if (!ours && !theirs) return null;
  const words = build(language, [ours ?? {}, theirs ?? {}]);
  cache.set(language, words);
  return words;
};
