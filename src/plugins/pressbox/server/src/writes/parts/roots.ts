/**
 * What a write takes hold of before it begins: the document itself, or the parent that a part belongs to. Whoever logs a
 * goal and whoever deletes its match wait for each other at the match.
 */
import type { Core, UID } from '@strapi/strapi';
import type { Held } from '../../platform/holds';
import type { DocumentContext } from '../../platform/documents';
import { relationKeys } from '../../platform/relations';
import { childOf } from './list';
import { sayRefusal } from '../../../../core/src/refusals';
import { refusal } from '../../platform/refuse';

export const isPart = (uid: string): boolean => childOf(uid) !== undefined;

/** A row with the parent that it belongs to, and that one's. */
interface Part extends Held {
  id: number;
  match?: Part | null;
  teamSheet?: Part | null;
}

const above = (uid: UID.ContentType): { select: string[]; populate?: Record<string, unknown> } => {
  const child = childOf(uid);
  return { select: ['id', 'documentId'], ...(child && { populate: { [child.relation]: above(child.parent) } }) };
};

/** The topmost parent of a row: an appearance's match. */
const topOf = (uid: UID.ContentType, row: Part): Held => {
  const child = childOf(uid);
  const upper = child && row[child.relation];
  return child && upper ? topOf(child.parent, upper) : { uid, documentId: row.documentId };
};

export interface Roots {
  held: Held[];
  /** The parent that the write names, as it stood before. */
  named: { uid: UID.ContentType; ids: number[] } | null;
}

/** Read before the transaction begins: see `platform/holds`. A part stays with its parent for life. */
export const rootsOf = async (strapi: Core.Strapi, { uid, params }: DocumentContext): Promise<Roots> => {
  const { documentId, data } = params;
  const child = childOf(uid);
  if (!child) return { held: documentId ? [{ uid, documentId }] : [], named: null };
  const find = (of: UID.ContentType, where: Record<string, unknown>): Promise<Part[]> =>
    strapi.db.query(of).findMany({ where, ...above(of) } as never);
  const own = documentId ? await find(uid, { documentId }) : [];
  const { ids, documentIds } = relationKeys(data?.[child.relation]);
  const parents =
    ids.length + documentIds.length > 0
      ? await find(child.parent, { $or: [{ id: { $in: ids } }, { documentId: { $in: documentIds } }] })
      : [];
  return {
    held: [...own.map((row) => topOf(uid, row)), ...parents.map((row) => topOf(child.parent, row))],
    named: parents.length > 0 ? { uid: child.parent, ids: parents.map(({ id }) => id) } : null,
  };
};

/** Refuses a part whose parent has been deleted while it waited for it. */
export const refuseWhereGone = async (strapi: Core.Strapi, { named }: Roots): Promise<void> => {
  if (!named) return;
  if ((await strapi.db.query(named.uid).count({ where: { id: { $in: named.ids } } })) === named.ids.length) return;
  const type = strapi.contentType(named.uid).info.displayName.toLowerCase();
  throw refusal(409, sayRefusal('part.parent-gone', { type }));
};
