/** The documents that data names in a relation, in any of the forms that Strapi takes. */

export interface RelationKeys {
  ids: number[];
  documentIds: string[];
}

type Key = { id?: unknown; documentId?: unknown };

const partsOf = (value: unknown): unknown[] => {
  if (value === null || value === undefined) return [];
  if (Array.isArray(value)) return value;
  if (typeof value !== 'object') return [value];
  const { connect, set } = value as { connect?: unknown; set?: unknown };
  if (connect === undefined && set === undefined && !('disconnect' in value)) return [value];
  return [...[connect ?? []].flat(), ...[set ?? []].flat()];
};

/**
 * What a relation will hold beside what it holds already. What is let go is not among it.
 *
 * @example
 * relationKeys('abc'); //=> { ids: [], documentIds: ['abc'] }
 * relationKeys({ connect: [{ id: 7 }] }); //=> { ids: [7], documentIds: [] }
 */
export const relationKeys = (value: unknown): RelationKeys => {
  const keys: RelationKeys = { ids: [], documentIds: [] };
  for (const part of partsOf(value)) {
    const { id, documentId } = (typeof part === 'object' && part !== null ? part : { id: part }) as Key;
    if (typeof documentId === 'string') keys.documentIds.push(documentId);
    else if (typeof id === 'number') keys.ids.push(id);
    else if (typeof id === 'string') keys.documentIds.push(id);
  }
  return keys;
};
