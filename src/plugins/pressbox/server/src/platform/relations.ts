/** The documents that data names in a relation, in any of the forms that Strapi takes. */

export interface RelationKeys {
  ids: number[];
  documentIds: string[];
}

type Key = { id?: unknown; documentId?: unknown };

const keysOf = (parts: readonly unknown[]): RelationKeys => {
  const keys: RelationKeys = { ids: [], documentIds: [] };
  for (const part of parts) {
    const { id, documentId } = (typeof part === 'object' && part !== null ? part : { id: part }) as Key;
    if (typeof documentId === 'string') keys.documentIds.push(documentId);
    else if (typeof id === 'number') keys.ids.push(id);
    else if (typeof id === 'string') keys.documentIds.push(id);
  }
  return keys;
};

const listOf = (value: unknown): unknown[] => (value === null || value === undefined ? [] : [value].flat());

/** What a write does to a relation. */
export interface RelationChange {
  /** What it holds from now on; null where the write only adds and takes away. */
  set: RelationKeys | null;
  connect: RelationKeys;
  disconnect: RelationKeys;
}

/**
 * What data does to a relation, in any of the forms that Strapi takes.
 *
 * @example
 * relationChange(null).set; //=> { ids: [], documentIds: [] }
 * relationChange({ disconnect: [{ id: 7 }] }).disconnect; //=> { ids: [7], documentIds: [] }
 */
export const relationChange = (value: unknown): RelationChange => {
  const isChange =
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    ['connect', 'disconnect', 'set'].some((key) => key in value);
  if (!isChange) return { set: keysOf(listOf(value)), connect: keysOf([]), disconnect: keysOf([]) };
  const { connect, disconnect, set } = value as { connect?: unknown; disconnect?: unknown; set?: unknown };
  return {
    set: set === undefined ? null : keysOf(listOf(set)),
    connect: keysOf(listOf(connect)),
    disconnect: keysOf(listOf(disconnect)),
  };
};

/** Whether keys name a row. */
export const namesRow = (
  { ids, documentIds }: RelationKeys,
  row: { id: number; documentId?: string | null },
): boolean => ids.includes(row.id) || (typeof row.documentId === 'string' && documentIds.includes(row.documentId));

/**
 * What a relation will hold beside what it holds already. What is let go is not among it.
 *
 * @example
 * relationKeys('abc'); //=> { ids: [], documentIds: ['abc'] }
 * relationKeys({ connect: [{ id: 7 }] }); //=> { ids: [7], documentIds: [] }
 */
export const relationKeys = (value: unknown): RelationKeys => {
  const { set, connect } = relationChange(value);
  return {
    ids: [...connect.ids, ...(set?.ids ?? [])],
    documentIds: [...connect.documentIds, ...(set?.documentIds ?? [])],
  };
};
