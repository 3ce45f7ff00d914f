/**
 * What a write takes hold of before it begins: the document itself, or the whole that a part belongs to. Whoever logs a
 * goal and whoever deletes its match wait for each other at the match.
 */
import createError from 'http-errors';
import type { Core, UID } from '@strapi/strapi';
import { APPEARANCE, COMMENTARY_ENTRY, MATCH, MATCH_EVENT, TEAM_SHEET } from '../../platform/uids';
import type { Held } from '../../platform/holds';
import type { DocumentContext } from '../../platform/documents';
import { relationKeys } from '../../platform/relations';

interface Whole {
  uid: UID.ContentType;
  relation: 'match' | 'teamSheet';
}
const WHOLES: Readonly<Record<string, Whole | undefined>> = {
  [TEAM_SHEET]: { uid: MATCH, relation: 'match' },
  [MATCH_EVENT]: { uid: MATCH, relation: 'match' },
  [COMMENTARY_ENTRY]: { uid: MATCH, relation: 'match' },
  [APPEARANCE]: { uid: TEAM_SHEET, relation: 'teamSheet' },
};

export const isPart = (uid: string): boolean => uid in WHOLES;

/** A row with the whole that it belongs to, and that one's. */
interface Part extends Held {
  id: number;
  match?: Part | null;
  teamSheet?: Part | null;
}

const above = (uid: UID.ContentType): { select: string[]; populate?: Record<string, unknown> } => {
  const whole = WHOLES[uid];
  return { select: ['id', 'documentId'], ...(whole && { populate: { [whole.relation]: above(whole.uid) } }) };
};

/** The topmost whole of a row: an appearance's match. */
const topOf = (uid: UID.ContentType, row: Part): Held => {
  const whole = WHOLES[uid];
  const upper = whole && row[whole.relation];
  return whole && upper ? topOf(whole.uid, upper) : { uid, documentId: row.documentId };
};

export interface Roots {
  held: Held[];
  /** The whole that the write names, as it stood before. */
  named: { uid: UID.ContentType; ids: number[] } | null;
}

/** Read before the transaction begins: see `platform/holds`. A part stays with its whole for life. */
export const rootsOf = async (strapi: Core.Strapi, { uid, params }: DocumentContext): Promise<Roots> => {
  const { documentId, data } = params;
  const whole = WHOLES[uid];
  if (!whole) return { held: documentId ? [{ uid, documentId }] : [], named: null };
  const find = (of: UID.ContentType, where: Record<string, unknown>): Promise<Part[]> =>
    strapi.db.query(of).findMany({ where, ...above(of) } as never);
  const own = documentId ? await find(uid, { documentId }) : [];
  const { ids, documentIds } = relationKeys(data?.[whole.relation]);
  const wholes =
    ids.length + documentIds.length > 0
      ? await find(whole.uid, { $or: [{ id: { $in: ids } }, { documentId: { $in: documentIds } }] })
      : [];
  return {
    held: [...own.map((row) => topOf(uid, row)), ...wholes.map((row) => topOf(whole.uid, row))],
    named: wholes.length > 0 ? { uid: whole.uid, ids: wholes.map(({ id }) => id) } : null,
  };
};

/** Refuses a part whose whole has been deleted while it waited for it. */
export const refuseWhereGone = async (strapi: Core.Strapi, { named }: Roots): Promise<void> => {
  if (!named) return;
  if ((await strapi.db.query(named.uid).count({ where: { id: { $in: named.ids } } })) === named.ids.length) return;
  const what = strapi.contentType(named.uid).info.displayName.toLowerCase();
  throw createError(409, `The ${what} has been deleted in the meantime. Nothing was written.`, { details: {} });
};
