/**
 * Statements that SQLite keeps ready. Planning a join of a dozen tables takes it longer than running it, and knex has
 * each statement planned anew.
 *
 * Rows come as arrays, and are read by the names of their columns through a class that each statement has of its own:
 * an object made on the far side of the driver is a dictionary, and filling one on this side, column by column, takes
 * as long as a third of the query.
 */
import type { Core } from '@strapi/strapi';
import { LRUCache } from 'lru-cache';
import type { Value } from './bindings';

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

/**
 * A plan that is kept whatever the values. In a database that was analysed, SQLite plans a statement anew for each value
 * that is bound to it and compared with an indexed column (sqlite3_prepare_v3, SQLITE_ENABLE_STAT4), which takes as long
 * as running it. It does not look into an expression: a plus before a value changes nothing but that.
 */
const planned = (sql: string): string => sql.replaceAll('?', '+?');

/** A statement that is ready. */
interface Ready {
  /** As SQLite was given it. */
  sql: string;
  run(values: readonly unknown[]): Record<string, unknown>[];
}

/** A class of rows: what a column is called, read where it stands. */
const rowClass = (names: readonly string[]) => {
  class StatementRow {
    readonly #cells: readonly unknown[];

    constructor(cells: readonly unknown[]) {
      this.#cells = cells;
    }

    /** What a test or a log prints. */
    toJSON(): Record<string, unknown> {
      return Object.fromEntries(names.map((name, index) => [name, this.#cells[index]]));
    }

    static {
      names.forEach((name, index) =>
        Object.defineProperty(this.prototype, name, {
          get(this: StatementRow) {
            return this.#cells[index];
          },
        }),
      );
    }
  }
  return StatementRow as unknown as new (cells: readonly unknown[]) => Record<string, unknown>;
};

const readied = (connection: Connection, asked: string): Ready => {
  const sql = planned(asked);
  const statement = connection.prepare(sql);
  if (!statement.reader)
    return {
      sql,
      run(values) {
        statement.run(values);
        return [];
      },
    };
  const rows = statement.raw();
  const Row = rowClass(statement.columns().map(({ name }) => name));
  return { sql, run: (values) => rows.all(values).map((cells) => new Row(cells)) };
};

const plain = (value: Value): unknown =>
  value instanceof Date ? value.getTime() : typeof value === 'boolean' ? Number(value) : value;

export const preparedOnSqlite = (strapi: Core.Strapi) => {
  const kept = new WeakMap<Connection, LRUCache<string, Ready>>();

  const readyOn = (connection: Connection, sql: string): Ready => {
    const known = kept.get(connection) ?? new LRUCache<string, Ready>({ max: KEPT });
    kept.set(connection, known);
    const ready = known.get(sql);
    if (ready) return ready;
    const fresh = readied(connection, sql);
    known.set(sql, fresh);
    return fresh;
  };

  return async (sql: string, bound: readonly Value[]): Promise<unknown[]> => {
    const client = strapi.db.connection.client as Client;
    const values = bound.map(plain);
    const connection = await client.acquireConnection();
    try {
      const ready = readyOn(connection, sql);
      client.emit('query', { sql: ready.sql, bindings: values });
      return ready.run(values);
    } finally {
      await client.releaseConnection(connection);
    }
  };
};
