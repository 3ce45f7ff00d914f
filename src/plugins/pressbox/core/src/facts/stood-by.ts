/** Whether somebody stands by what the facts contradict: server and panel ask the same before a publication. */
import type { ArticleFinding } from './article';

/** What somebody stands by: these words, in this field. It stands although the fact is corrected once more. */
export type StoodBy = Pick<ArticleFinding, 'field' | 'printed' | 'code'>;

/** Somebody's word on some contradictions. Where the newsroom refuses, they have to have been entitled to it. */
interface Word {
  contradictions: readonly StoodBy[];
  isEntitled: boolean;
}

const keyOf = ({ field, printed, code }: StoodBy): string => JSON.stringify([field, printed, code]);

/**
 * What is contradicted, each once, as somebody stands by it.
 *
 * @example
 * const late = { field: 'title', printed: '(1-0, 54)', code: 'minute-of-goal' } as const;
 * standingFor([{ ...late, expected: '(1-0, 45)' }, late]); //=> [late]
 */
export const standingFor = (contradicted: readonly StoodBy[]): StoodBy[] => [
  ...new Map(
    contradicted.map(({ field, printed, code }) => [keyOf({ field, printed, code }), { field, printed, code }]),
  ).values(),
];

/**
 * What nobody stands by yet. Where the newsroom refuses, the word of somebody who was not entitled counts for nothing.
 *
 * @example
 * const late = { field: 'title', printed: '(1-0, 54)', code: 'minute-of-goal' } as const;
 * const score = { field: 'title', printed: '2-0', code: 'final-score' } as const;
 * const accepted = [{ contradictions: [late], isEntitled: false }];
 * nobodyStandsBy([late, score], accepted, 'warn'); //=> [score]
 * nobodyStandsBy([late, score], accepted, 'refuse'); //=> [late, score]
 */
export const nobodyStandsBy = <One extends StoodBy>(
  contradicted: readonly One[],
  accepted: readonly Word[],
  rule: 'warn' | 'refuse',
): One[] => {
  const counted = accepted.filter(({ isEntitled }) => rule === 'warn' || isEntitled);
  const known = new Set(counted.flatMap(({ contradictions }) => contradictions.map(keyOf)));
  return contradicted.filter((one) => !known.has(keyOf(one)));
};

/**
 * The last word on any of these, where they are told from the oldest to the newest.
 *
 * @example
 * const late = { field: 'title', printed: '(1-0, 54)', code: 'minute-of-goal' } as const;
 * const word = { contradictions: [late], isEntitled: false };
 * lastWordOn([late], [word, { ...word, isEntitled: true }]); //=> { contradictions: [late], isEntitled: true }
 * lastWordOn([late], []); //=> null
 */
export const lastWordOn = <One extends Word>(contradicted: readonly StoodBy[], accepted: readonly One[]): One | null =>
  [...accepted].reverse().find((one) => nobodyStandsBy(contradicted, [one], 'warn').length < contradicted.length) ??
  null;
