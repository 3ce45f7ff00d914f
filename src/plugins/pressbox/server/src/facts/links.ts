/** The matches that an article is linked to once its form is saved. Pure. */
import type { TypedLinks } from '../../../contracts/src';

type Connected = TypedLinks['connect'][number];

const placeOf = (ids: readonly string[], { before, start }: Connected): number => {
  if (start) return 0;
  const at = before ? ids.indexOf(before) : -1;
  return at === -1 ? ids.length : at;
};

/**
 * What is linked, in its order, once what an editor has linked, moved and taken out is saved. A match that is moved is
 * linked anew, in front of another.
 *
 * @example
 * linkedAfter(['a', 'b'], { connect: [{ documentId: 'c', start: true }], disconnect: ['b'] }); //=> ['c', 'a']
 */
export const linkedAfter = (stored: readonly string[], { connect, disconnect }: TypedLinks): string[] => {
  let linked = stored.filter((id) => !disconnect.includes(id));
  for (const one of connect) {
    linked = linked.filter((id) => id !== one.documentId);
    linked.splice(placeOf(linked, one), 0, one.documentId);
  }
  return linked;
};
