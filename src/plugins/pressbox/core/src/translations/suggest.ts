/** What a translator would otherwise retype: marks in the print of the source, names that this language has its own form of. */
import type { MatchFacts } from '../match';
import type { Told } from './lost';
import {
  looksAlike,
  markPrints,
  namePrints,
  placesOf,
  rightNames,
  rightPlaces,
  type Print,
  type SuggestOptions,
} from './prints';
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

/** A form that may have been left, and what stands for it in the language. */
interface Wanted extends Print {
  /** How many of them may stand there all the same: a word of this language may look just like it. */
  excused: number;
}

const countIn = (segments: readonly Segment[], words: string): number =>
  segments.reduce((sum, { text }) => sum + placesOf(text, words).length, 0);

const wantedNames = (
  matches: readonly MatchFacts[],
  [from, to]: readonly [string, string],
  [source, own]: readonly [readonly Segment[], readonly Segment[]],
): Wanted[] => {
  // A form that is right of anything here is left alone.
  const isRight = rightNames(matches, to);
  return namePrints(matches, from, to)
    .filter(({ printed, right }) => printed !== right && !isRight.has(printed))
    .map((print) => ({
      ...print,
      excused: looksAlike(print.printed, print.right)
        ? Math.max(0, countIn(own, print.right) + countIn(own, print.printed) - countIn(source, print.printed))
        : 0,
    }));
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
    ...markPrints(source, translation.locale, matches, options)
      .filter(({ printed, right }) => printed !== right)
      .map((print) => ({ ...print, excused: 0 })),
    ...wantedNames(matches, [source.locale, translation.locale], pieces),
  ];
  const first = [...new Map(wanted.map((one) => [one.printed, { ...one }])).values()].sort(
    (a, b) => b.printed.length - a.printed.length,
  );
  const forms = [...rightNames(matches, translation.locale)].flatMap((form) => form ?? []);
  return pieces[1].flatMap(({ field, block, text }) => {
    const found: Suggestion[] = [];
    // "AC Milan" is right, and its "Milan" a part of it.
    const shields = rightPlaces(text, forms);
    for (const one of first) {
      const { kind, printed, right } = one;
      for (const start of placesOf(text, printed)) {
        const end = start + printed.length;
        if ([...found, ...shields].some((other) => start < other.end && other.start < end)) continue;
        if (one.excused > 0) one.excused -= 1;
        else found.push({ kind, field, block, start, end, printed, right });
      }
    }
    return found.sort((a, b) => a.start - b.start);
  });
};
