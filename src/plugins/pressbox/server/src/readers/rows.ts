import { randomBytes } from 'node:crypto';
import type { Core, UID } from '@strapi/strapi';
import type { Knex } from 'knex';

/** A table of ours inside a transaction. */
export const tableIn = (strapi: Core.Strapi, uid: UID.ContentType, trx: Knex.Transaction): Knex.QueryBuilder =>
  strapi.db.getConnection(strapi.db.metadata.get(uid).tableName).transacting(trx);

/** Columns that every row of Strapi's has, for rows that are not written through it. */
export const newRow = (now: Date): Record<string, unknown> => ({
  document_id: randomBytes(12).toString('hex'),
  created_at: now,
  updated_at: now,
  published_at: now,
});
