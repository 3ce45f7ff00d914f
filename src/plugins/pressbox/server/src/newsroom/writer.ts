/** Whoever writes, as an author who signs. Pure. */
import { foldName } from '../../../core/src';

/** Somebody of the admin panel. */
export interface Person {
  firstname?: string | null;
  lastname?: string | null;
}

/**
 * The author who is named like somebody of the panel: nothing else ties the two. Null where there is none, or several.
 *
 * @example
 * authorNamed({ firstname: 'Chloé', lastname: 'Martin' }, [{ name: 'CHLOE MARTIN' }]); //=> { name: 'CHLOE MARTIN' }
 * authorNamed({ firstname: 'Ada' }, [{ name: 'Ada Moretti' }]); //=> null
 */
export const authorNamed = <A extends { name: string }>(
  { firstname, lastname }: Person,
  authors: readonly A[],
): A | null => {
  const orders = [`${firstname ?? ''} ${lastname ?? ''}`, `${lastname ?? ''} ${firstname ?? ''}`].map(foldName);
  const namesakes = authors.filter(({ name }) => foldName(name) !== '' && orders.includes(foldName(name)));
  return namesakes.length === 1 ? (namesakes[0] ?? null) : null;
};
