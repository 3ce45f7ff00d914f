/**
 * A newsroom in a process of its own, asked over HTTP: it can be killed, and started again on its database.
 *
 * @example
 * const child = await ChildNewsroom.open();
 * const { status } = await child.ask('POST', '/api/pressbox/teams', { data: { name: 'FC' } });
 * await child.close();
 */
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { copyDatabase, createDatabase, ROOT, testEnvironment, type TestDatabase } from './environment';
import { LOCALES } from './strapi';

export interface Answer<T = Record<string, unknown>> {
  /** 0 where the newsroom died before it answered. */
  status: number;
  headers: Headers;
  data: T | null;
  error: { message: string; name: string } | null;
}

export class ChildNewsroom {
  private process: ChildProcess | null = null;
  private origin = '';
  private token = '';
  /** What it has printed. */
  readonly said: string[] = [];

  private constructor(readonly database: TestDatabase) {}

  /** A newsroom with the languages of the tests, on a database that is thrown away. */
  static async open(): Promise<ChildNewsroom> {
    const template = process.env.PRESSBOX_TEST_TEMPLATE;
    const child = new ChildNewsroom(
      template ? await copyDatabase(JSON.parse(template) as Record<string, string>) : await createDatabase(),
    );
    await child.start();
    child.token = await child.say<string>({ token: 'desk' });
    return child;
  }

  async start(): Promise<void> {
    const child = fork(path.join(ROOT, 'tests', 'support', 'node.mjs'), [], {
      env: {
        ...process.env,
        ...testEnvironment(),
        ...this.database.env,
        NODE_LOCALES: LOCALES.join(','),
        NODE_ENV: 'production',
      },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    this.process = child;
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => this.said.push(String(chunk)));
    const [message] = (await Promise.race([
      once(child, 'message'),
      once(child, 'exit').then(() => Promise.reject(new Error(this.said.join('')))),
    ])) as [{ port: number }];
    this.origin = `http://127.0.0.1:${message.port}`;
  }

  private async say<T>(question: object): Promise<T> {
    const child = this.process;
    if (!child) throw new Error('The newsroom is not running');
    const answered = once(child, 'message');
    child.send(question);
    const [{ result, error }] = (await answered) as [{ result: T; error?: string }];
    if (error) throw new Error(error);
    return result;
  }

  /** Does something with the documents of a type, past HTTP. */
  documents<T>(type: string, action: string, params: object): Promise<T> {
    return this.say<T>({ type, action, params });
  }

  /** Whether the process lives. */
  get isAlive(): boolean {
    return this.process !== null && this.process.exitCode === null && this.process.signalCode === null;
  }

  /** Asks with the desk's token. */
  async ask<T = Record<string, unknown>>(method: string, address: string, body?: object): Promise<Answer<T>> {
    try {
      const answer = await fetch(`${this.origin}${address}`, {
        method,
        headers: { 'content-type': 'application/json', authorization: `Bearer ${this.token}`, connection: 'close' },
        ...(body && { body: JSON.stringify(body) }),
      });
      const text = await answer.text();
      const { data = null, error = null } = (text ? JSON.parse(text) : {}) as Partial<Answer<T>>;
      return { status: answer.status, headers: answer.headers, data, error };
    } catch {
      return { status: 0, headers: new Headers(), data: null, error: null };
    }
  }

  /** Ends the process as a power cut does. */
  async kill(): Promise<void> {
    const child = this.process;
    this.process = null;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
  }

  async close(): Promise<void> {
    await this.kill();
    await this.database.drop();
  }
}
