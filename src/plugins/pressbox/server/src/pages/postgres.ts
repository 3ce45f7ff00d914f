/**
 * Statements for PostgreSQL, without its just-in-time compiler. A page joins a dozen tables, and where a table is too
 * small to have been analysed PostgreSQL takes it for a large one: it compiles a third of a second for what it then
 * runs in one millisecond (measured on PostgreSQL 15: 1.26 s a page with it, 20 ms without).
 */
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

type Bindings = readonly (string | number | boolean | Date | null)[];
interface Connection {
  query(sql: string): Promise<unknown>;
}
/** The part of knex's client that hands connections out. */
interface Client {
  acquireConnection(): Promise<Connection>;
  releaseConnection(connection: Connection): Promise<void>;
}

export const plainOnPostgres = (strapi: Core.Strapi) => {
  const told = new WeakSet<Connection>();

  return async (sql: string, bindings: Bindings): Promise<unknown> => {
    const knex = strapi.db.connection;
    const client = knex.client as Client;
    const connection = await client.acquireConnection();
    try {
      if (!told.has(connection)) await connection.query('set jit = off');
      told.add(connection);
      return await knex.raw(sql, bindings as Knex.RawBinding[]).connection(connection as never);
    } finally {
      await client.releaseConnection(connection);
    }
  };
};
