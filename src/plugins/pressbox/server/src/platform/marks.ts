/**
 * Things this plugin has done once in a database and does not do again, so that an administrator's later change is
 * respected. They are kept in a table of the database's own. `strapi export` carries Strapi's store and leaves roles
 * behind: a mark in the store would say of another database's roles that they are here.
 */
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

const TABLE = 'pressbox_marks';

const createMarks = (strapi: Core.Strapi) => {
  /** On the transaction that is open, or on one of its own: SQLite has a single connection. */
  const onTable = <T>(task: (table: Knex.QueryBuilder) => PromiseLike<T>): Promise<T> =>
    strapi.db.transaction(async ({ trx }) =>
      task(strapi.db.getConnection(TABLE).transacting(trx as Knex.Transaction)),
    ) as Promise<T>;
  return {
    async all(): Promise<string[]> {
      const rows = await onTable((table) => table.select('what').orderBy('what'));
      return (rows as { what: string }[]).map(({ what }) => what);
    },
    add: (what: string) => onTable((table) => table.insert({ what, at: new Date() })),
    remove: (what: string) => onTable((table) => table.where({ what }).delete()),
  };
};

/**
 * Puts the table of marks in place. What an earlier version kept in the store is taken over where `isOurs` believes
 * that it was done in this database.
 */
export const prepareMarks = async (strapi: Core.Strapi, isOurs: (mark: string) => Promise<boolean>): Promise<void> => {
  const schema = strapi.db.getSchemaConnection();
  if (await schema.hasTable(TABLE)) return;
  await schema.createTable(TABLE, (table) => {
    table.string('what').primary();
    table.datetime('at').notNullable();
  });
  const store = strapi.store({ type: 'plugin', name: 'pressbox' });
  const marks = createMarks(strapi);
  for (const mark of ((await store.get({ key: 'done' })) as string[] | null) ?? []) {
    if (await isOurs(mark)) await marks.add(mark);
  }
  await store.delete({ key: 'done' });
};

export const doneOnce = (strapi: Core.Strapi) => {
  const marks = createMarks(strapi);
  return {
    /** What has been done, by its key. */
    all: marks.all,

    async run(key: string, task: () => Promise<void>): Promise<void> {
      if ((await marks.all()).includes(key)) return;
      await task();
      await marks.add(key);
    },

    /** Takes back what was done, if it was. */
    async undo(key: string, task: () => Promise<void>): Promise<void> {
      if (!(await marks.all()).includes(key)) return;
      await task();
      await marks.remove(key);
    },
  };
};
