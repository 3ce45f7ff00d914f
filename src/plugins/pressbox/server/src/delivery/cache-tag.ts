import type { Dependencies } from '../pages/traces/dependencies';

/** Longer headers are refused by the caches they are for. */
const MAX_LENGTH = 6_000;

interface Tagged {
  type: string;
  documentId?: string;
  match?: { documentId: string } | null;
  tags?: readonly { documentId: string }[];
}

/**
 * The `Cache-Tag` of a page: its kind, its documents, and what it was made of, so that a CDN can be told what to drop.
 *
 * @example
 * cacheTagOf({ type: 'home' }, new Map([['latest@fr', 0]])); //=> 'pressbox,home,latest@fr'
 */
export const cacheTagOf = (page: Tagged, dependencies: Dependencies): string => {
  const documents = [page.documentId, page.match?.documentId, ...(page.tags ?? []).map(({ documentId }) => documentId)];
  const tags = new Set(['pressbox', page.type, ...documents.filter((id) => id !== undefined), ...dependencies.keys()]);
  let length = -1;
  const fitting = [...tags].filter((tag) => (length += tag.length + 1) <= MAX_LENGTH);
  return fitting.join(',');
};
