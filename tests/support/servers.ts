/** Servers that tests of several nodes use: a PostgreSQL that answers on this machine, and a Redis of their own. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createConnection, createServer } from 'node:net';

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

export const PG = {
  host: process.env.NODES_PG_HOST ?? '127.0.0.1',
  port: Number(process.env.NODES_PG_PORT ?? 5432),
  user: process.env.NODES_PG_USERNAME ?? 'postgres',
  password: process.env.NODES_PG_PASSWORD ?? '',
};

export const isListening = (port: number, host: string): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = createConnection({ port, host, timeout: 1_000 });
    socket.once('connect', () => (socket.destroy(), resolve(true)));
    for (const event of ['error', 'timeout']) socket.once(event, () => (socket.destroy(), resolve(false)));
  });

export const onPostgres = async (statement: string): Promise<boolean> => {
  const { Client } = await import('pg');
  const client = new Client({ ...PG, database: 'postgres', connectionTimeoutMillis: 1_000 });
  try {
    await client.connect();
    await client.query(statement);
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
};

export const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
};

/** A Redis of our own, that can be taken away. */
export class Redis {
  private process: ChildProcess | null = null;
  constructor(readonly port: number) {}

  async start(): Promise<void> {
    const options = ['--port', String(this.port), '--save', '', '--appendonly', 'no', '--bind', '127.0.0.1'];
    this.process = spawn('redis-server', options, { stdio: 'ignore' });
    for (let n = 0; n < 100 && !(await isListening(this.port, '127.0.0.1')); n += 1) await pause(50);
  }

  /** It lives, holds its connections, and does nothing. */
  freeze(): void {
    this.process?.kill('SIGSTOP');
  }

  thaw(): void {
    this.process?.kill('SIGCONT');
  }

  async stop(): Promise<void> {
    if (!this.process) return;
    const ended = once(this.process, 'exit');
    this.process.kill('SIGKILL');
    this.process = null;
    await ended;
  }
}

/** Asks from a process that is waited for: whether a test runs is said before it is registered, which waits for nothing. */
const answersNow = (): boolean =>
  spawnSync(
    process.execPath,
    [
      '-e',
      `const { Client } = require('pg');
       const client = new Client({ ...JSON.parse(process.argv[1]), database: 'postgres', connectionTimeoutMillis: 2000 });
       client.connect().then(() => process.exit(0), () => process.exit(1));`,
      JSON.stringify(PG),
    ],
    { cwd: __dirname, timeout: 10_000, stdio: 'ignore' },
  ).status === 0;

const PRESENT = {
  PostgreSQL: answersNow,
  'redis-server': () => spawnSync('redis-server', ['--version'], { stdio: 'ignore' }).error === undefined,
} as const;

/** `it` where some servers are on this machine; where not, `it.skip`, which is counted, and a sentence on stderr. */
export const runsWith = (what: string, servers: readonly (keyof typeof PRESENT)[]): jest.It => {
  const missing = servers.filter((server) => !PRESENT[server]());
  if (missing.length === 0) return it;
  process.stderr.write(`NOT run, for want of ${missing.join(' and ')} on this machine: ${what}.\n`);
  return it.skip;
};
