/** Whether somebody stands by what the facts contradict, and the sentence for whoever does not. Pure. */
import type { Acceptance, StoodBy } from '../../../contracts/src';
import type { ArticleFinding } from '../../../core/src';

const keyOf = ({ field, printed, code }: StoodBy): string => JSON.stringify([field, printed, code]);

/** What is contradicted, each once. */
export const standingFor = (findings: readonly ArticleFinding[]): StoodBy[] => [
  ...new Map(
    findings.map(({ field, printed, code }) => [keyOf({ field, printed, code }), { field, printed, code }]),
  ).values(),
];

/**
 * What nobody stands by.
 *
 * @example
 * nobodyStandsBy([{ field: 'title', printed: '2-0', code: 'final-score' }], []); // that one
 */
export const nobodyStandsBy = <One extends StoodBy>(
  contradicted: readonly One[],
  accepted: readonly Pick<Acceptance, 'contradictions'>[],
): One[] => {
  const known = new Set(accepted.flatMap(({ contradictions }) => contradictions.map(keyOf)));
  return contradicted.filter((one) => !known.has(keyOf(one)));
};

/** The last word on any of these. */
export const lastWordOn = (contradicted: readonly StoodBy[], accepted: readonly Acceptance[]): Acceptance | null =>
  [...accepted].reverse().find((one) => nobodyStandsBy(contradicted, [one]).length < contradicted.length) ?? null;

const MOST_NAMED = 5;

/** Why an article is not published. */
export const refusal = (contradicted: readonly ArticleFinding[]): string => {
  const named = contradicted
    .slice(0, MOST_NAMED)
    // Without the facts: whoever publishes may not be one who reads them.
    .map(({ field, printed }) => `${field}: “${printed}”`);
  const more = contradicted.length > MOST_NAMED ? `, and ${contradicted.length - MOST_NAMED} more` : '';
  return (
    `Not published: the facts of the match contradict the text. ${named.join(', ')}${more}. ` +
    'Correct the text or the match, or ask somebody whose role may publish against the facts to open the article, publish it and say why.'
  );
};
