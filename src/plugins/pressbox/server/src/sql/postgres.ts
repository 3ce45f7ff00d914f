/**
 * Statements that PostgreSQL keeps ready, and runs without its just-in-time compiler. A page joins a dozen tables:
 * planning such a statement takes longer than running it, and where a table is too small to have been analysed
 * PostgreSQL takes it for a large one and compiles a third of a second for what it then runs in one millisecond
 * (PostgreSQL 15, the page of the demo report: 1.26 s with the compiler, 15 ms without, 7 ms with statements kept).
 */
import { createHash, randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { LRUCache } from 'lru-cache';
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
 * Why a statement that was kept cannot be asked. A pooler hands each transaction to another server, where it is not there
 * or is there already (PgBouncer before 1.21): nothing is kept from then on. A column took another type under it: it is
 * kept under another name. https://www.postgresql.org/docs/current/errcodes-appendix.html
 */
const LOST = ['26000', '42P05'];
const ALTERED = '0A000';

/** Those of every page. A server keeps each for each connection, in some 170 KB. */
const KEPT = 100;
/** How often a statement is asked before it is worth keeping: those of a rare shape take no place. */
const WORTH_KEEPING = 5;

interface Known {
  /** With its values numbered, as PostgreSQL takes them. */
  text: string;
  asked: number;
}

const numbered = (sql: string): string => {
  let count = 0;
  return sql.replace(/\?/g, () => `$${(count += 1)}`);
};

export const preparedOnPostgres = (strapi: Core.Strapi) => {
  const told = new WeakSet<Connection>();
  const known = new LRUCache<string, Known>({ max: 1_000 });
  const names = new Map<string, string>();
  let keeps = true;

  /** What a statement is kept under, or undefined where it is not. At most 63 characters. */
  const nameOf = (sql: string, { text, asked }: Known): string | undefined => {
    if (!keeps) return undefined;
    if (!names.has(sql) && asked >= WORTH_KEEPING && names.size < KEPT)
      names.set(sql, `pressbox_${createHash('sha1').update(text).digest('hex')}`);
    return names.get(sql);
  };

  const forget = (sql: string, name: string, code: string): void => {
    if (code === ALTERED) names.set(sql, `${name.slice(0, 49)}_${randomBytes(6).toString('hex')}`);
    else if (keeps) {
      keeps = false;
      strapi.log.info('Pressbox: a pooler before PostgreSQL loses the statements that are kept; pages do without.');
    }
  };

  const ask = async (connection: Connection, sql: string, values: readonly Value[]): Promise<unknown> => {
    let statement = known.get(sql);
    if (!statement) known.set(sql, (statement = { text: numbered(sql), asked: 0 }));
    statement.asked += 1;
    const { text } = statement;
    const name = nameOf(sql, statement);
    if (name === undefined) return connection.query({ text, values });
    try {
      return await connection.query({ name, text, values });
    } catch (error) {
      const code = String((error as { code?: unknown }).code);
      if (code !== ALTERED && !LOST.includes(code)) throw error;
      forget(sql, name, code);
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
