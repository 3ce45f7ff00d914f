/** Relations that a write can change from the side that does not keep them. */
import type { Core, UID } from '@strapi/strapi';
import { attributesOf } from './content-type';

interface Inverse {
  attribute: string;
  target: UID.ContentType;
}

const known = new Map<string, readonly Inverse[]>();

/** The attributes of a type that are kept by the type they point at: `match.events`, `competition.editions`. */
export const inverseRelations = (strapi: Core.Strapi, uid: string): readonly Inverse[] => {
  const before = known.get(uid);
  if (before) return before;
  const attributes = (attributesOf(strapi, uid) ?? {}) as Record<
    string,
    { type: string; mappedBy?: string; target?: string }
  >;
  const inverse = Object.entries(attributes).flatMap(([attribute, { type, mappedBy, target }]) =>
    type === 'relation' && mappedBy && target ? [{ attribute, target: target as UID.ContentType }] : [],
  );
  known.set(uid, inverse);
  return inverse;
};

const idsIn = (value: unknown): number[] => {
  if (typeof value === 'number') return [value];
  if (typeof value === 'string' && /^\d+$/.test(value)) return [Number(value)];
  if (Array.isArray(value)) return value.flatMap(idsIn);
  if (typeof value === 'object' && value !== null && 'id' in value) return idsIn(value.id);
  return [];
};

/**
 * The ids that a relation's data names, in whatever way the query engine reads it.
 *
 * @example
 * mentionedIds({ connect: [{ id: 1 }], disconnect: [2] }); //=> [1, 2]
 */
export const mentionedIds = (data: unknown): number[] => {
  if (typeof data !== 'object' || data === null || Array.isArray(data) || 'id' in data) return idsIn(data);
  const { set, connect, disconnect } = data as Record<string, unknown>;
  return [set, connect, disconnect].flatMap(idsIn);
};
