/**
 * Entries of an older newsroom, of which two nodes may have made each twice. They are taken out before the database is
 * told that there is one of each: it would refuse, and the newsroom would not start.
 */
import type { Core } from '@strapi/strapi';
import { AUTHOR_ENTRY, MATCH_ENTRY, TAG_ENTRY } from '../../platform/uids';

/** By what an entry is one of its kind. */
export const TAG_ENTRY_KEY = ['article_row', 'tag_row'];
export const AUTHOR_ENTRY_KEY = ['article_row', 'author_row'];
export const MATCH_ENTRY_KEY = ['source', 'source_row', 'subject_row'];

const KEPT_APART = [
  { uid: TAG_ENTRY, columns: TAG_ENTRY_KEY },
  { uid: AUTHOR_ENTRY, columns: AUTHOR_ENTRY_KEY },
  { uid: MATCH_ENTRY, columns: MATCH_ENTRY_KEY },
] as const;

interface Schemas {
  oldContentTypes?: Record<string, { indexes?: { columns: string[]; type?: string }[] } | undefined>;
}

export const registerEntryDoubles = (strapi: Core.Strapi): void => {
  strapi.hook('strapi::content-types.beforeSync').register(async ({ oldContentTypes }: Schemas) => {
    for (const { uid, columns } of KEPT_APART) {
      const known = oldContentTypes?.[uid]?.indexes ?? [];
      if (known.some((index) => index.type === 'unique' && index.columns.join() === columns.join())) continue;
      const table = strapi.db.metadata.get(uid).tableName;
      if (!(await strapi.db.getSchemaConnection().hasTable(table))) continue;
      const first = strapi.db.getConnection(table).min('id as id').groupBy(columns);
      // Once more around it: MySQL does not delete from what it reads.
      await strapi.db
        .getConnection(table)
        .whereNotIn('id', strapi.db.connection.select('id').from(first.as('kept')))
        .delete();
    }
  });
};
