/** Marks of a source that its translation tells nowhere. */
import { claimsOfArticle, factWordsFor, type ArticleClaim, type OwnFactWords } from '../facts';
import type { MatchFacts } from '../match';
import type { MatchMinute } from '../minute';
import type { Score } from '../score';
import type { TranslatedWords } from './segments';

/** A mark of the source, where it stands there. */
export type LostClaim = Pick<ArticleClaim, 'field' | 'block' | 'start' | 'end' | 'printed'>;

export interface Told {
  locale: string;
  words: TranslatedWords;
}

const isMinute = (a: MatchMinute, b: MatchMinute): boolean => a.minute === b.minute && a.added === b.added;
const isScore = (a: Score, b: Score): boolean => a.home === b.home && a.away === b.away;

/**
 * The marks of a source whose score or minute its translation does not tell, in whatever words. Of a language whose
 * words are not known, nothing is said.
 *
 * @example
 * const match = matchOf({ home: { id: 'h', name: 'Rovers' }, away: { id: 'a', name: 'Town' } });
 * const source = { locale: 'fr', words: { title: 'Rovers mène', standfirst: 'Kerr a marqué (1-0, 45e+2).' } };
 * lostClaims(source, { locale: 'en', words: { title: 'Rovers lead', standfirst: 'Kerr scored.' } }, [match]).map(({ printed }) => printed); //=> ['(1-0, 45e+2)']
 */
export const lostClaims = (
  source: Told,
  translation: Told,
  matches: readonly MatchFacts[],
  words?: OwnFactWords,
): LostClaim[] => {
  const options = { ...(words && { words }) };
  if (matches.length === 0 || !factWordsFor(translation.locale, words)) return [];
  const marks = claimsOfArticle(source.words, matches, { ...options, locale: source.locale }).filter(
    ({ claim }) => claim === 'mark',
  );
  if (marks.length === 0) return [];
  const told = claimsOfArticle(translation.words, matches, { ...options, locale: translation.locale });
  const minutes = told.flatMap((claim) => claim.minutes);
  const scores = told.flatMap(({ score }) => score ?? []);
  return marks
    .filter(({ score, minutes: own }) => {
      const hasMinute = own.length === 0 || own.some((one) => minutes.some((minute) => isMinute(one, minute)));
      // A writer may turn a score to their own side.
      const hasScore =
        !score || scores.some((one) => isScore(one, score) || isScore({ home: one.away, away: one.home }, score));
      return !hasMinute || !hasScore;
    })
    .map(({ field, block, start, end, printed }) => ({ field, block, start, end, printed }));
};
