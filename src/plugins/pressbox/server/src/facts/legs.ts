/** Which matches an article is held against. Pure. */

/** More matches than a report speaks of; an article that links a whole season is held against the first of them. */
export const MOST_MATCHES = 20;

export interface Linked {
  documentId: string;
  tie?: { matches?: { documentId: string }[] } | null;
}

/** How the matches of an article are asked for, so that `withLegs` finds the other legs of their ties. */
export const LINKED = {
  select: ['id', 'documentId'],
  populate: { tie: { select: ['id'], populate: { matches: { select: ['id', 'documentId'] } } } },
};

const ids = (matches: readonly { documentId: string }[]): string[] => matches.map(({ documentId }) => documentId);

/** The matches of an article in its own order, then the other legs of their ties: a report adds them up. */
export const withLegs = (linked: readonly Linked[]): string[] => {
  const own = linked.slice(0, MOST_MATCHES);
  const legs = own.flatMap(({ tie }) => ids(tie?.matches ?? []));
  return [...new Set([...ids(own), ...legs])].slice(0, MOST_MATCHES);
};
