/**
 * Statements that SQLite keeps ready. Planning a join of a dozen tables takes it longer than running it, and knex has
 * each statement planned anew. Rows come as arrays: an object made on the far side of the driver is a dictionary, slow
 * to make and slow to read.
 */
import type { Core } from '@strapi/strapi';
import { LRUCache } from 'lru-cache';

type Value = string | number | boolean | Date | null;

/** The part of a better-sqlite3 connection that we speak to. */
interface Statement {
  readonly reader: boolean;
  raw(): Statement;
  columns(): { name: string }[];
  all(values: readonly unknown[]): unknown[][];
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

/** Runs a statement that is ready. */
type Ready = (values: readonly unknown[]) => Record<string, unknown>[];

const readied = (statement: Statement): Ready => {
  if (!statement.reader)
    return (values) => {
      statement.run(values);
      return [];
    };
  const rows = statement.raw();
  const names = statement.columns().map(({ name }) => name);
  const named = (row: readonly unknown[]) => {
    const object: Record<string, unknown> = {};
    for (let index = 0; index < names.length; index += 1) object[names[index] as string] = row[index];
    return object;
  };
  return (values) => rows.all(values).map(named);
};

const plain = (value: Value): unknown =>
  value instanceof Date ? value.getTime() : typeof value === 'boolean' ? Number(value) : value;

export const preparedOnSqlite = (strapi: Core.Strapi) => {
  const kept = new WeakMap<Connection, LRUCache<string, Ready>>();

  const readyOn = (connection: Connection, sql: string): Ready => {
    const known = kept.get(connection) ?? new LRUCache<string, Ready>({ max: KEPT });
    kept.set(connection, known);
    const ready = known.get(sql) ?? readied(connection.prepare(sql));
    known.set(sql, ready);
    return ready;
  };

  return async (sql: string, bindings: readonly Value[]): Promise<unknown[]> => {
    const client = strapi.db.connection.client as Client;
    const values = bindings.map(plain);
    const connection = await client.acquireConnection();
    try {
      client.emit('query', { sql, bindings: values });
      return readyOn(connection, sql)(values);
    } finally {
      await client.releaseConnection(connection);
    }
  };
};
