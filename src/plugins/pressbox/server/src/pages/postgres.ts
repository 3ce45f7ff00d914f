/**
 * Statements that PostgreSQL keeps ready, and runs without its just-in-time compiler. A page joins a dozen tables:
 * planning such a statement takes longer than running it, and where a table is too small to have been analysed
 * PostgreSQL takes it for a large one and compiles a third of a second for what it then runs in one millisecond
 * (PostgreSQL 15, the page of the demo report: 1.26 s with the compiler, 15 ms without, 7 ms with statements kept).
 */
import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Value } from './bindings';

interface Query {
  name?: string;
  text: string;
  values: readonly Value[];
}
/** The part of a connection of `pg` that we speak to. */
interface Connection {
  query(query: Query | string): Promise<unknown>;
}
/** The part of knex's client that hands connections out, and tells listeners what is asked. */
interface Client {
  acquireConnection(): Promise<Connection>;
  releaseConnection(connection: Connection): Promise<void>;
  emit(event: 'query', query: { sql: string; bindings: readonly Value[] }): void;
}

/**
 * Why a statement that was kept cannot be asked: a pooler hands each transaction to another server, where it is not
 * there or is there already (PgBouncer before 1.21), or a table was altered under it.
 * https://www.postgresql.org/docs/current/errcodes-appendix.html
 */
const NOT_KEPT = ['26000', '42P05', '0A000'];

/** Those of every page. A server keeps each for each connection, in some 170 KB. */
const KEPT = 100;

/** A statement as PostgreSQL takes it: its values numbered, its name of at most 63 characters. */
const numbered = (sql: string): { name: string; text: string } => {
  let count = 0;
  const text = sql.replace(/\?/g, () => `$${(count += 1)}`);
  return { name: `pressbox_${createHash('sha1').update(text).digest('hex')}`, text };
};

export const preparedOnPostgres = (strapi: Core.Strapi) => {
  const told = new WeakSet<Connection>();
  const statements = new Map<string, { name: string; text: string }>();
  let keeps = true;

  const statementOf = (sql: string) => {
    const known = statements.get(sql);
    if (known) return known;
    const statement = numbered(sql);
    if (statements.size < KEPT) statements.set(sql, statement);
    return statement;
  };

  const ask = async (connection: Connection, sql: string, values: readonly Value[]): Promise<unknown> => {
    const { name, text } = statementOf(sql);
    if (!keeps || !statements.has(sql)) return connection.query({ text, values });
    try {
      return await connection.query({ name, text, values });
    } catch (error) {
      if (!NOT_KEPT.includes(String((error as { code?: unknown }).code))) throw error;
      keeps = false;
      strapi.log.info('Pressbox: PostgreSQL, or a pooler before it, lost a statement that was kept; pages do without.');
      return connection.query({ text, values });
    }
  };

  return async (sql: string, values: readonly Value[]): Promise<unknown> => {
    const client = strapi.db.connection.client as Client;
    const connection = await client.acquireConnection();
    try {
      if (!told.has(connection)) await connection.query('set jit = off');
      told.add(connection);
      client.emit('query', { sql, bindings: values });
      return await ask(connection, sql, values);
    } finally {
      await client.releaseConnection(connection);
    }
  };
};
