/** A match that is held while it is read, thought about and written: what is read there is what there is. */
import type { Core } from '@strapi/strapi';
import { sayRefusal } from '../../../core/src/refusals';
import { notFound } from '../platform/refuse';
import type { StoredMatch } from '../../../core/src/agate/apply';
import { MATCH } from '../platform/uids';
import { lockRows } from '../platform/rows';
import { getService } from '../platform/service';
import { findStoredMatch } from './stored';

const noMatch = (documentId: string): never => {
  throw notFound(sayRefusal('match.none', { id: documentId }));
};

export const storedMatchOrNone = async (strapi: Core.Strapi, documentId: string): Promise<StoredMatch> =>
  (await findStoredMatch(strapi, documentId)) ?? noMatch(documentId);

/** Does something to a match in one transaction, while every other desk waits. */
export const holdingMatch = async <T>(
  strapi: Core.Strapi,
  documentId: string,
  task: (stored: StoredMatch) => Promise<T>,
): Promise<T> => {
  const row: { id: number } | null = await strapi.db.query(MATCH).findOne({ where: { documentId }, select: ['id'] });
  const { id } = row ?? noMatch(documentId);
  return getService(strapi, 'holds').during([{ uid: MATCH, documentId }], async () => {
    // First of all: what is read from here on is what there is.
    await lockRows(strapi, MATCH, [id]);
    return task(await storedMatchOrNone(strapi, documentId));
  });
};
