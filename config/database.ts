import path from 'path';
import { isDatabaseClientKind } from '@strapi/database';
import type { Core } from '@strapi/strapi';
import { ensureWritable } from '../src/writable';

/** The part of a better-sqlite3 connection that we speak to. */
interface SqliteConnection {
  pragma(statement: string): unknown;
}

/**
 * The database of this newsroom. SQLite needs nothing but a file; PostgreSQL and MySQL or MariaDB take the usual
 * variables: DATABASE_CLIENT, DATABASE_HOST, _PORT, _NAME, _USERNAME, _PASSWORD, _SSL; PostgreSQL takes DATABASE_URL too.
 */
const config = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Database => {
  const client = env('DATABASE_CLIENT', 'sqlite');
  if (!isDatabaseClientKind(client)) {
    throw new Error(`DATABASE_CLIENT is "${client}". Use "sqlite", "postgres" or "mysql".`);
  }

  const server = (port: number) => ({
    host: env('DATABASE_HOST', '127.0.0.1'),
    port: env.int('DATABASE_PORT', port),
    database: env('DATABASE_NAME', 'pressbox'),
    user: env('DATABASE_USERNAME', 'pressbox'),
    password: env('DATABASE_PASSWORD', ''),
    ssl: env.bool('DATABASE_SSL', false) && {
      key: env('DATABASE_SSL_KEY', undefined),
      cert: env('DATABASE_SSL_CERT', undefined),
      ca: env('DATABASE_SSL_CA', undefined),
      capath: env('DATABASE_SSL_CAPATH', undefined),
      cipher: env('DATABASE_SSL_CIPHER', undefined),
      rejectUnauthorized: env.bool('DATABASE_SSL_REJECT_UNAUTHORIZED', true),
    },
  });
  const file = path.resolve(__dirname, '..', '..', env('DATABASE_FILENAME', '.tmp/data.db'));
  if (client === 'sqlite') ensureWritable(file);
  const pool = { min: env.int('DATABASE_POOL_MIN', 2), max: env.int('DATABASE_POOL_MAX', 10) };

  const connections: Record<Core.Config.Database.ClientKind, Core.Config.Database['connection']> = {
    // utf8mb4: a name is any letter there is.
    mysql: { client: 'mysql', connection: { ...server(3306), charset: 'utf8mb4' }, pool },
    postgres: {
      client: 'postgres',
      connection: { connectionString: env('DATABASE_URL'), ...server(5432), schema: env('DATABASE_SCHEMA', 'public') },
      pool,
    },
    sqlite: {
      client: 'sqlite',
      connection: { filename: file },
      useNullAsDefault: true,
      pool: {
        // Readers do not wait for the writer, and what was answered is on disk.
        afterCreate(connection: unknown, done: (error?: Error, connection?: unknown) => void) {
          const sqlite = connection as SqliteConnection;
          sqlite.pragma('journal_mode = WAL');
          sqlite.pragma(`synchronous = ${env('DATABASE_SYNCHRONOUS', 'FULL')}`);
          sqlite.pragma('busy_timeout = 5000');
          // In KiB where it is negative: an archive is read all over, and 16 MB of it are soon turned over.
          sqlite.pragma('cache_size = -65536');
          done(undefined, connection);
        },
      },
    },
  };

  return {
    connection: {
      ...connections[client],
      acquireConnectionTimeout: env.int('DATABASE_CONNECTION_TIMEOUT', 60000),
    },
  };
};

export default config;
