import type { Acceptance, FindContradictions, StoodBy } from '../../../contracts/src';

const keyOf = ({ field, printed, code }: StoodBy): string => JSON.stringify([field, printed, code]);

/**
 * What is to be asked about: what nobody stands by yet. Where the newsroom refuses, whoever stood by it has to have been
 * entitled to.
 */
export const toAskAbout = <One extends StoodBy>(
  contradicted: readonly One[],
  { rule, accepted }: Pick<FindContradictions.Response['data'], 'rule'> & { accepted: readonly Acceptance[] },
): One[] => {
  const counted = accepted.filter(({ isEntitled }) => rule === 'warn' || isEntitled);
  const known = new Set(counted.flatMap(({ contradictions }) => contradictions.map(keyOf)));
  return contradicted.filter((one) => !known.has(keyOf(one)));
};

/** As the server takes them. */
export const standingFor = (contradicted: readonly StoodBy[]): StoodBy[] =>
  contradicted.map(({ field, printed, code }) => ({ field, printed, code }));
