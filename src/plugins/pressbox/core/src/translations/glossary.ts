/** What a machine that translates has to call things: names and marks of the facts, and that it has. */
import type { MatchFacts } from '../match';
import type { Told } from './lost';
import { looksAlike, markPrints, namePrints, placesOf, rightPlaces, type SuggestOptions } from './prints';
import { segmentsOf } from './segments';

/** What stands in the source, and what has to stand in the translation. */
export interface Term {
  source: string;
  target: string;
}

/**
 * The names and marks that stand in a source, with what another language prints for each: the longest first. A name that
 * is the same in both is told too, so that nobody translates it.
 *
 * @example
 * const home = { id: 'nl', name: 'Netherlands', names: { fr: { name: 'Pays-Bas' } } };
 * const match = matchOf({ home, away: { id: 't', name: 'Town' } });
 * glossaryFor({ locale: 'fr', words: { title: 'Pays-Bas - Town (1-0, 45e)' } }, 'en', [match]);
 * //=> [{ source: '(1-0, 45e)', target: '(1-0, 45)' }, { source: 'Pays-Bas', target: 'Netherlands' }, { source: 'Town', target: 'Town' }]
 */
export const glossaryFor = (
  source: Told,
  to: string,
  matches: readonly MatchFacts[],
  options: SuggestOptions = {},
): Term[] => {
  const texts = segmentsOf(source.words).map(({ text }) => text);
  const prints = [...markPrints(source, to, matches, options), ...namePrints(matches, source.locale, to)];
  const terms = new Map(prints.map(({ printed, right }) => [printed, right]));
  return [...terms]
    .filter(([printed]) => texts.some((text) => placesOf(text, printed).length > 0))
    .map(([printed, right]) => ({ source: printed, target: right }))
    .sort((a, b) => b.source.length - a.source.length || (a.source < b.source ? 1 : -1));
};

/**
 * A translated text with its names and marks as the glossary has them, where the machine has left those of the source.
 * What looks like a word of the language itself ("the Argentine side") is left as it is once the right form stands there.
 *
 * @example
 * withGlossary('Pays-Bas lead (1-0, 45e).', 'Pays-Bas mène (1-0, 45e).', [{ source: 'Pays-Bas', target: 'Netherlands' }, { source: '(1-0, 45e)', target: '(1-0, 45)' }]);
 * //=> 'Netherlands lead (1-0, 45).'
 */
export const withGlossary = (text: string, source: string, glossary: readonly Term[]): string => {
  const shields = rightPlaces(text, glossary.map(({ target }) => target)); // prettier-ignore
  const hits: { start: number; end: number; target: string }[] = [];
  // The longest first: what is within another is a part of it.
  for (const term of glossary) {
    if (term.source === term.target) continue;
    const asked = placesOf(source, term.source).length;
    if (looksAlike(term.source, term.target) && placesOf(text, term.target).length >= asked) continue;
    for (const start of placesOf(text, term.source)) {
      const end = start + term.source.length;
      if (![...hits, ...shields].some((other) => start < other.end && other.start < end))
        hits.push({ start, end, target: term.target });
    }
  }
  return hits
    .sort((a, b) => b.start - a.start)
    .reduce((words, { start, end, target }) => words.slice(0, start) + target + words.slice(end), text);
};
