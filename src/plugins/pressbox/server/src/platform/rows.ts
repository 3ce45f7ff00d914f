/** Reading and locking rows below the document service, inside the transaction that is open. */
import type { Core, UID } from '@strapi/strapi';
import type { Knex } from 'knex';
import { tableOf } from './tables';

type Where = Record<string, unknown>;

/**
 * Rows as they stand now. MySQL otherwise reads what its transaction first saw, which is too old to count by once
 * it has waited for a colleague.
 */
export const rowsNow = <T>(strapi: Core.Strapi, uid: UID.ContentType, where: Where, select: string[]): Promise<T[]> => {
  // With its id every row is one of its own: Strapi asks for distinct rows wherever it joins.
  const query = strapi.db
    .queryBuilder(uid)
    .select(['id', ...select])
    .where(where);
  return (strapi.db.dialect.client === 'mysql' ? query.forUpdate() : query).execute<T[]>({ mapResults: true });
};

/**
 * Takes hold of a document that is about to go: whoever is linking something to it finishes first, or finds it gone.
 */
export const holdForDeletion = async (strapi: Core.Strapi, uid: UID.ContentType, documentId: string): Promise<void> => {
  if (strapi.db.dialect.client === 'sqlite') return;
  await strapi.db.transaction(async ({ trx }) => {
    const query = strapi.db.getConnection(tableOf(strapi, uid)).transacting(trx as Knex.Transaction);
    await query.where({ document_id: documentId }).orderBy('id').select('id').forUpdate();
  });
};

/**
 * Keeps every other writer of some rows waiting until this transaction ends. Always in the order of their ids, so
 * that two writers do not wait for each other.
 */
export const lockRows = async (strapi: Core.Strapi, uid: UID.ContentType, ids: Iterable<number>): Promise<void> => {
  const sorted = [...new Set(ids)].sort((a, b) => a - b);
  if (sorted.length === 0 || strapi.db.dialect.client === 'sqlite') return;
  await strapi.db.transaction(async ({ trx }) => {
    const query = strapi.db.getConnection(tableOf(strapi, uid)).transacting(trx as Knex.Transaction);
    const locked = query.whereIn('id', sorted).orderBy('id').select('id');
    // A row that others only point at is not kept from them.
    await (strapi.db.dialect.client === 'postgres' ? locked.forNoKeyUpdate() : locked.forUpdate());
  });
};
