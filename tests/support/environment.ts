/**
 * Where a test newsroom lives: secrets that are nobody's, and a database of its own that is made from a template
 * and thrown away. `DATABASE_CLIENT` chooses the engine; the connection comes from the usual variables.
 */
import { mkdtempSync, cpSync, readdirSync, rmSync, existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { randomBytes } from 'node:crypto';
import type { RowDataPacket } from 'mysql2';

export const ROOT = path.resolve(__dirname, '..', '..');
export type Client = 'sqlite' | 'postgres' | 'mysql';
export const client = (process.env.DATABASE_CLIENT ?? 'sqlite') as Client;

const DEFAULTS = {
  postgres: { port: '5432', user: 'postgres', maintenance: 'postgres' },
  mysql: { port: '3306', user: 'root', maintenance: 'mysql' },
} as const;

const server = () => {
  if (client === 'sqlite') throw new Error('SQLite has no server');
  const { port, user, maintenance } = DEFAULTS[client];
  return {
    host: process.env.DATABASE_HOST ?? '127.0.0.1',
    port: Number(process.env.DATABASE_PORT ?? port),
    user: process.env.DATABASE_USERNAME ?? user,
    password: process.env.DATABASE_PASSWORD ?? '',
    maintenance,
  };
};

/** What Strapi reads from the environment in every test newsroom. */
export const testEnvironment = (): Record<string, string> => ({
  NODE_ENV: 'test',
  STRAPI_TELEMETRY_DISABLED: 'true',
  STRAPI_PLUGIN_I18N_INIT_LOCALE_CODE: 'fr',
  APP_KEYS: 'test-key-one,test-key-two',
  API_TOKEN_SALT: 'test-token-salt',
  ADMIN_JWT_SECRET: 'test-admin-secret',
  TRANSFER_TOKEN_SALT: 'test-transfer-salt',
  JWT_SECRET: 'test-jwt-secret',
  ENCRYPTION_KEY: '0123456789abcdef0123456789abcdef',
  DATABASE_CLIENT: client,
  // Many readers share the one address that tests have.
  REQUESTS_PER_MINUTE: '100000',
  // A test's database is thrown away: nothing of it must survive a power cut.
  DATABASE_SYNCHRONOUS: 'OFF',
  ...(client !== 'sqlite' && {
    DATABASE_HOST: server().host,
    DATABASE_PORT: String(server().port),
    DATABASE_USERNAME: server().user,
    DATABASE_PASSWORD: server().password,
  }),
});

/** Runs statements on the server itself, outside any test's database, and answers with the rows of the last. */
export const onServer = async (...statements: string[]): Promise<{ name: string }[]> => {
  const { maintenance: database, ...connection } = server();
  let rows: { name: string }[] = [];
  if (client === 'postgres') {
    const { Client: Postgres } = await import('pg');
    const pg = new Postgres({ ...connection, database });
    await pg.connect();
    try {
      for (const statement of statements) ({ rows } = await pg.query<{ name: string }>(statement));
    } finally {
      await pg.end();
    }
    return rows;
  }
  const { createConnection } = await import('mysql2/promise');
  const mysql = await createConnection({ ...connection, database });
  try {
    for (const statement of statements) [rows] = (await mysql.query(statement)) as unknown as [{ name: string }[]];
  } finally {
    await mysql.end();
  }
  return rows;
};

/** Cuts every connection to a database, as a server that restarts does. SQLite has none. */
export const cutConnections = async ({ env }: TestDatabase): Promise<void> => {
  const name = env.DATABASE_NAME ?? '';
  if (client === 'postgres')
    return void (await onServer(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${name}'`));
  const { maintenance: database, ...connection } = server();
  const { createConnection } = await import('mysql2/promise');
  const mysql = await createConnection({ ...connection, database });
  try {
    const [threads] = await mysql.query<RowDataPacket[]>('SELECT id FROM information_schema.processlist WHERE db = ?', [
      name,
    ]);
    // One that has ended meanwhile cannot be cut.
    for (const { id } of threads) await mysql.query(`KILL ${Number(id)}`).catch(() => undefined);
  } finally {
    await mysql.end();
  }
};

/** PostgreSQL keeps a database while somebody is connected; a process that was killed may still seem to be. */
const dropping = (name: string): string =>
  `DROP DATABASE IF EXISTS ${name}${client === 'postgres' ? ' WITH (FORCE)' : ''}`;

const drop = async (name: string): Promise<void> => void (await onServer(dropping(name)));

export interface TestDatabase {
  /** What names the database to Strapi's configuration. */
  env: Record<string, string>;
  drop(): Promise<void>;
}

const SCRATCH = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();
/** What the databases of one run of the tests have in their names: every process of it makes some. */
const run = (): string => (process.env.PRESSBOX_TEST_RUN ??= randomBytes(4).toString('hex'));
const newName = () => `pressbox_test_${run()}_${randomBytes(4).toString('hex')}`;
const scratch = () => mkdtempSync(path.join(SCRATCH, `${newName()}-`));

/** A database that is thrown away need not be on disk before it answers. */
const createPostgres = (name: string, options = ''): Promise<unknown> =>
  onServer(`CREATE DATABASE ${name} ${options}`, `ALTER DATABASE ${name} SET synchronous_commit = off`);

/** An empty database. */
export const createDatabase = async (): Promise<TestDatabase> => {
  if (client === 'sqlite') {
    const folder = scratch();
    return {
      env: { DATABASE_FILENAME: path.join(folder, 'data.db') },
      drop: async () => rmSync(folder, { recursive: true, force: true }),
    };
  }
  const name = newName();
  await (client === 'mysql' ? onServer(`CREATE DATABASE ${name} CHARACTER SET utf8mb4`) : createPostgres(name));
  return { env: { DATABASE_NAME: name }, drop: () => drop(name) };
};

/**
 * Copies a MySQL database table by table, as its own statements would make it: `CREATE TABLE … LIKE` would lose the
 * foreign keys.
 */
const copyTables = async (from: string, to: string): Promise<void> => {
  const { maintenance: database, ...connection } = server();
  const { createConnection } = await import('mysql2/promise');
  const mysql = await createConnection({ ...connection, database, multipleStatements: true });
  try {
    const [tables] = await mysql.query<RowDataPacket[]>('SHOW TABLES FROM ??', [from]);
    const statements = ['SET FOREIGN_KEY_CHECKS = 0', `CREATE DATABASE ${to} CHARACTER SET utf8mb4`, `USE ${to}`];
    for (const table of tables.map((row) => String(Object.values(row)[0]))) {
      const [[created]] = await mysql.query<RowDataPacket[]>('SHOW CREATE TABLE ??.??', [from, table]);
      statements.push(String(created?.['Create Table']));
      statements.push(`INSERT INTO \`${table}\` SELECT * FROM ${from}.\`${table}\``);
    }
    await mysql.query(statements.join(';'));
  } finally {
    await mysql.end();
  }
};

/** A copy of a database that is ready to use. */
export const copyDatabase = async (template: Record<string, string>): Promise<TestDatabase> => {
  if (client === 'sqlite') {
    const copy = await createDatabase();
    cpSync(template.DATABASE_FILENAME ?? '', copy.env.DATABASE_FILENAME ?? '');
    return copy;
  }
  const name = newName();
  if (client === 'mysql') await copyTables(template.DATABASE_NAME ?? '', name);
  else await createPostgres(name, `TEMPLATE ${template.DATABASE_NAME}`);
  return { env: { DATABASE_NAME: name }, drop: () => drop(name) };
};

/** Drops what this run of the tests has left: a process that has ended keeps its newsroom's database. */
export const dropLeftovers = async (): Promise<void> => {
  if (client === 'sqlite') {
    for (const name of readdirSync(SCRATCH).filter((each) => each.startsWith(`pressbox_test_${run()}_`)))
      rmSync(path.join(SCRATCH, name), { recursive: true, force: true });
    return;
  }
  const list =
    client === 'postgres'
      ? 'SELECT datname AS name FROM pg_database'
      : 'SELECT schema_name AS `name` FROM information_schema.schemata';
  const names = (await onServer(list))
    .map(({ name }) => name)
    .filter((name) => name.startsWith(`pressbox_test_${run()}_`));
  await onServer(...names.map(dropping));
};
