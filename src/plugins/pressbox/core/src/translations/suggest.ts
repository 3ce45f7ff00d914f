/** What a translator would otherwise retype: marks in the print of the source, names that this language has its own form of. */

import { claimsOfArticle, convertMark, type ConvertOptions, type OwnFactWords } from '../facts';
import type { Entity, MatchFacts } from '../match';
import { nameIn } from '../names';
import type { Told } from './lost';
import { segmentsOf, type Segment } from './segments';

/**
 * Words of a translation that this language prints in another way. `start` and `end` count the letters of the field's
 * text, and in the body of one block, as in findings.
 */
export interface Suggestion {
  kind: 'mark' | 'name';
  field: Segment['field'];
  block: number | null;
  start: number;
  end: number;
  printed: string;
  /** What this language prints. */
  right: string;
}

export interface SuggestOptions {
  /** A newsroom's habits by locale, as agate takes them. */
  houseStyle?: ConvertOptions['houseStyle'];
  /** The newsroom's own words for the fact check. */
  words?: OwnFactWords;
}

/** A form that may have been left, and what stands for it in the language. */
interface Wanted {
  kind: Suggestion['kind'];
  printed: string;
  right: string;
  /** How many of them may stand there all the same: a word of this language may look just like it. */
  excused: number;
}

const LETTER = /[\p{L}\p{M}\p{N}]/u;
const PRINTS = ['name', 'shortName', 'demonym', 'nickname'] as const;

/** Where some words stand by themselves in a text. */
const placesOf = (text: string, words: string): number[] => {
  const places: number[] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + words.length)) {
    const [before, after] = [text.slice(0, at).slice(-1), text.charAt(at + words.length)];
    const isWhole = (sign: string, edge: string): boolean => !LETTER.test(sign) || !LETTER.test(edge);
    if (isWhole(before, words.charAt(0)) && isWhole(after, words.slice(-1))) places.push(at);
  }
  return places;
};

const countIn = (segments: readonly Segment[], words: string): number =>
  segments.reduce((sum, { text }) => sum + placesOf(text, words).length, 0);

/** Everybody and everything that the facts of some matches name. */
const named = (matches: readonly MatchFacts[]): Entity[] => {
  const all = matches.flatMap(({ home, away, competition, referee, sheets, events }) => [
    home,
    away,
    competition,
    referee,
    ...sheets.flatMap(({ coach, appearances }) => [coach, ...appearances.map(({ player }) => player)]),
    ...events.flatMap(({ player, playerOff, assistBy, coach }) => [player, playerOff, assistBy, coach]),
  ]);
  const entities = all.flatMap((entity) => entity ?? []);
  return [...new Map(entities.map((entity) => [entity.id, entity])).values()];
};

const MIN_STEM = 4;
/** "Argentine" and "Argentina": a word of the one language may well be the other's own. */
const looksAlike = (a: string, b: string): boolean => {
  const stem = Math.max(MIN_STEM, Math.min(a.length, b.length) - 2);
  return a.slice(0, stem).toLowerCase() === b.slice(0, stem).toLowerCase();
};

const wantedNames = (
  matches: readonly MatchFacts[],
  [from, to]: readonly [string, string],
  [source, own]: readonly [readonly Segment[], readonly Segment[]],
): Wanted[] => {
  const pairs = named(matches).flatMap((entity) => {
    const [there, here] = [nameIn(entity, from), nameIn(entity, to)];
    return PRINTS.flatMap((print) => {
      const [printed, right] = [there[print], here[print]];
      return printed && right && printed !== right ? [{ printed, right }] : [];
    });
  });
  // A form that is right of anything here is left alone.
  const isRight = new Set(named(matches).flatMap((entity) => Object.values(nameIn(entity, to))));
  return pairs
    .filter(({ printed }) => !isRight.has(printed))
    .map(({ printed, right }) => ({
      kind: 'name' as const,
      printed,
      right,
      excused: looksAlike(printed, right)
        ? Math.max(0, countIn(own, right) + countIn(own, printed) - countIn(source, printed))
        : 0,
    }));
};

const wantedMarks = (source: Told, to: string, matches: readonly MatchFacts[], options: SuggestOptions): Wanted[] => {
  const { houseStyle, words } = options;
  return claimsOfArticle(source.words, matches, { locale: source.locale, ...(words && { words }) })
    .filter(({ claim }) => claim === 'mark')
    .flatMap((claim) => {
      const right = convertMark(claim, { from: source.locale, to, ...(houseStyle && { houseStyle }) });
      const { printed } = claim;
      return right && right !== printed ? [{ kind: 'mark' as const, printed, right, excused: 0 }] : [];
    });
};

/**
 * The words of a translation that were left in the print of its source: marks such as "(1-0, 45e)", and names of its
 * matches that this language has a form of. None lies in another; they come in the order of the text.
 *
 * @example
 * const home = { id: 'nl', name: 'Netherlands', names: { fr: { name: 'Pays-Bas' } } };
 * const match = matchOf({ home, away: { id: 't', name: 'Town' } });
 * const source = { locale: 'fr', words: { title: 'Pays-Bas en tête', standfirst: 'Un but (1-0, 45e).' } };
 * const translation = { locale: 'en', words: { title: 'Pays-Bas ahead', standfirst: 'One goal (1-0, 45e).' } };
 * suggestionsFor(source, translation, [match]).map(({ printed, right }) => [printed, right]); //=> [['Pays-Bas', 'Netherlands'], ['(1-0, 45e)', '(1-0, 45)']]
 */
export const suggestionsFor = (
  source: Told,
  translation: Told,
  matches: readonly MatchFacts[],
  options: SuggestOptions = {},
): Suggestion[] => {
  if (matches.length === 0) return [];
  const pieces = [segmentsOf(source.words), segmentsOf(translation.words)] as const;
  const wanted = [
    ...wantedMarks(source, translation.locale, matches, options),
    ...wantedNames(matches, [source.locale, translation.locale], pieces),
  ];
  const first = [...new Map(wanted.map((one) => [one.printed, { ...one }])).values()].sort(
    (a, b) => b.printed.length - a.printed.length,
  );
  return pieces[1].flatMap(({ field, block, text }) => {
    const found: Suggestion[] = [];
    for (const one of first) {
      const { kind, printed, right } = one;
      for (const start of placesOf(text, printed)) {
        const end = start + printed.length;
        if (found.some((other) => start < other.end && other.start < end)) continue;
        if (one.excused > 0) one.excused -= 1;
        else found.push({ kind, field, block, start, end, printed, right });
      }
    }
    return found.sort((a, b) => a.start - b.start);
  });
};
