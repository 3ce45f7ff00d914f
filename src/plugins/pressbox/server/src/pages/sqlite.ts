/**
 * Statements that SQLite keeps ready. Planning a join of a dozen tables takes it longer than running it, and knex has
 * each statement planned anew.
 */
import type { Core } from '@strapi/strapi';
import { LRUCache } from 'lru-cache';

type Value = string | number | boolean | Date | null;

/** The part of a better-sqlite3 connection that we speak to. */
interface Statement {
  readonly reader: boolean;
  all(values: readonly unknown[]): unknown[];
  run(values: readonly unknown[]): unknown;
}
interface Connection {
  prepare(sql: string): Statement;
}
/** The part of knex's client that hands connections out, and tells listeners what is asked. */
interface Client {
  acquireConnection(): Promise<Connection>;
  releaseConnection(connection: Connection): Promise<void>;
  emit(event: 'query', query: { sql: string; bindings: readonly unknown[] }): void;
}

const KEPT = 300;

const plain = (value: Value): unknown =>
  value instanceof Date ? value.getTime() : typeof value === 'boolean' ? Number(value) : value;

export const preparedOnSqlite = (strapi: Core.Strapi) => {
  const kept = new WeakMap<Connection, LRUCache<string, Statement>>();

  const statementOn = (connection: Connection, sql: string): Statement => {
    const statements = kept.get(connection) ?? new LRUCache<string, Statement>({ max: KEPT });
    kept.set(connection, statements);
    const known = statements.get(sql) ?? connection.prepare(sql);
    statements.set(sql, known);
    return known;
  };

  return async (sql: string, bindings: readonly Value[]): Promise<unknown[]> => {
    const client = strapi.db.connection.client as Client;
    const values = bindings.map(plain);
    const connection = await client.acquireConnection();
    try {
      client.emit('query', { sql, bindings: values });
      const statement = statementOn(connection, sql);
      if (statement.reader) return statement.all(values);
      statement.run(values);
      return [];
    } finally {
      await client.releaseConnection(connection);
    }
  };
};
