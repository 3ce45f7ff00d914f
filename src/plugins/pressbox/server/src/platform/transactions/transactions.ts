/**
 * A transaction that says it is committed is committed. knex answers `commit()` as soon as the database has answered
 * COMMIT, whatever it has answered, and Strapi takes that for a yes: on a full disk, under a trigger that refuses at
 * commit, on a connection that is cut, a write was acknowledged that nobody has stored.
 *
 * This is the one place where that is closed, beneath everything that opens a transaction: the content API, the content
 * manager, the cron, our own services, and knex itself.
 */
import type { Core } from '@strapi/strapi';
import { wasSentAway } from '../retries';
import { isAway } from './faults';

/** The parts of a knex connection, client and transaction that we speak to. */
interface Connection {
  /** Set: the pool throws the connection away instead of handing it out. */
  __knex__disposed?: unknown;
  /** Of better-sqlite3: whether a transaction is open. */
  inTransaction?: boolean;
}
type Statement = string | { sql: string };
interface Client {
  query(connection: Connection, statement: Statement): Promise<unknown>;
  transaction(container: Container, ...rest: unknown[]): unknown;
}
interface Transactor {
  client: Client;
  commit(value?: unknown): Promise<unknown>;
  isCompleted(): boolean;
  executionPromise: Promise<unknown>;
}
type Container = (transactor: Transactor) => unknown;

/** What is known of a transaction on its one connection, savepoints included. */
interface State {
  /** Why the database has ended it by itself. Whatever is asked after that would be written at once, and alone. */
  ended?: unknown;
  /** Of PostgreSQL: what failed first. All that follows fails for that, and says only that something did. */
  first?: unknown;
}

const ABORTED = '25P02';
const UNSURE = 'The end of its transaction is not known.';

const sqlOf = (statement: Statement): string => (typeof statement === 'string' ? statement : statement.sql);
const isCommit = (sql: string): boolean => /^commit\b/i.test(sql);
const isRollback = (sql: string): boolean => /^rollback\b(?! to)/i.test(sql);
const isBackToSavepoint = (sql: string): boolean => /^rollback to\b/i.test(sql);

/** PostgreSQL answers the COMMIT of a transaction in which something has failed with ROLLBACK, and with no error. */
const wasRolledBack = (answer: unknown): boolean =>
  (answer as { response?: { command?: string } } | undefined)?.response?.command === 'ROLLBACK';

const codeOf = (error: unknown): unknown => (error as { code?: unknown } | null)?.code;

const guardStatements = (transactor: Transactor, mysql: boolean, state: State): void => {
  const { client } = transactor;
  const ask = client.query;
  // Beside the transaction, which takes no statement any more once it has been told to commit.
  const askPlainly = (Object.getPrototypeOf(client) as Client).query;

  const endsTransaction = (connection: Connection, error: unknown): boolean =>
    isAway(error) || (mysql && wasSentAway(error)) || connection.inTransaction === false;

  /** Takes back what a failed COMMIT has left open, so that the next one who is given the connection finds none of it. */
  const cleanUp = async (connection: Connection, error: unknown): Promise<void> => {
    connection.__knex__disposed ??= error;
    if (isAway(error)) return;
    if (connection.inTransaction !== false) await askPlainly.call(client, connection, 'ROLLBACK');
    connection.__knex__disposed = undefined;
  };

  const failed = async (connection: Connection, sql: string, error: unknown): Promise<unknown> => {
    const cause = codeOf(error) === ABORTED && state.first !== undefined ? state.first : error;
    state.first ??= error;
    if (isAway(error)) connection.__knex__disposed ??= error;
    if (isCommit(sql) || endsTransaction(connection, error)) state.ended ??= cause;
    if (isCommit(sql)) await cleanUp(connection, error).catch(() => undefined);
    return cause;
  };

  client.query = async (connection, statement) => {
    const sql = sqlOf(statement);
    if (state.ended !== undefined && !isRollback(sql)) {
      if (isCommit(sql)) await cleanUp(connection, state.ended).catch(() => undefined);
      throw state.ended;
    }
    // Until the database has said how it ended: somebody else must not be given it halfway.
    if (isRollback(sql) && !transactor.isCompleted()) connection.__knex__disposed ??= UNSURE;
    try {
      const answer = await ask.call(client, connection, statement);
      if (isRollback(sql) && connection.__knex__disposed === UNSURE) connection.__knex__disposed = undefined;
      if (isBackToSavepoint(sql)) state.first = undefined;
      if (isCommit(sql) && wasRolledBack(answer))
        throw state.first ?? new Error('The database has taken the transaction back.');
      return answer;
    } catch (error) {
      throw await failed(connection, sql, error);
    }
  };
};

const guardClient = (client: Client, mysql: boolean, outer?: State): void => {
  const begin = client.transaction;
  client.transaction = (container, ...rest) =>
    begin.call(
      client,
      (transactor) => {
        // It could not even begin, on a connection that had died in the pool. knex would hand it out all the same.
        if (transactor.isCompleted()) return transactor.executionPromise;
        const state = outer ?? {};
        // A savepoint has a client of its own, on the connection of its transaction.
        guardStatements(transactor, mysql, state);
        guardClient(transactor.client, mysql, state);
        const commit = transactor.commit;
        transactor.commit = async (value) => {
          const answer = await commit(value);
          await transactor.executionPromise;
          return answer;
        };
        return container(transactor);
      },
      ...rest,
    );
};

/** From now on a failed COMMIT rejects, runs nothing that waits for a commit, and leaves no connection half open. */
export const guardTransactions = (strapi: Core.Strapi): void =>
  guardClient(strapi.db.connection.client as Client, strapi.db.dialect.client === 'mysql');
