/**
 * The newsroom of a test process, and its browser. They are started outside of the sandboxes in which jest runs test
 * files, and lent to one file after the other: starting a Strapi costs more than most files' tests. A file that changes
 * what others presume (settings, languages, the rights of readers) asks for its own, or has the next one start a new
 * one; so does a file that wants another kind of newsroom than the one before it: with the demo, or with the panel.
 *
 * What is made here is of another realm than a test's own objects: `toEqual` does not mind, `toStrictEqual` and
 * `instanceof` do.
 */
import { rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import type { Browser } from 'playwright-core';
import { loadDemo } from '../../database/demo/load';
import { launchBrowser } from './browser';
import { copyDatabase, createDatabase, ROOT, type TestDatabase } from './environment';
import { addLocales, loadStrapi, stopStrapi, type Serving } from './strapi';

interface Kind extends Serving {
  /** Has the demo in it. */
  demo?: boolean;
}

export interface Wish extends Kind {
  /** Wants a newsroom that nobody else has used or will use. */
  own?: boolean;
}

export interface Running {
  strapi: Core.Strapi;
  database: TestDatabase;
  kind: Kind;
  /** Tokens of the content API by caller, and of signed-in staff by address. */
  tokens: Map<string, string>;
  staff: Map<string, string>;
  /** Where it listens, once somebody has asked for that. */
  origin?: string;
  /** What the browser keeps of who signed in to the panel. */
  session?: unknown;
  /** How it was when it was started, as far as others presume it. */
  manner: string;
}

/** What every file presumes of the newsroom that it is lent. */
const mannerOf = async (strapi: Core.Strapi): Promise<string> => {
  const rights = await strapi.db
    .query('plugin::users-permissions.permission')
    .findMany({ select: ['action'], populate: { role: { select: ['type'] } } });
  const locales: { code: string }[] = await strapi.plugin('i18n').service('locales').find();
  const roles = await strapi.db.query('admin::role').findMany({ select: ['name'] });
  return JSON.stringify([
    roles.map(({ name }) => name).sort(),
    strapi.config.get('plugin::pressbox'),
    locales.map(({ code }) => code).sort(),
    rights.map(({ action, role }) => `${role?.type} ${action}`).sort(),
  ]);
};

const open = async (database: TestDatabase, kind: Kind): Promise<Running> => {
  const strapi = await loadStrapi(database.env, kind);
  await addLocales(strapi);
  if (kind.demo) await loadDemo(strapi, path.join(ROOT, 'database', 'demo'));
  if (kind.demo) await notePictures(strapi);
  return { strapi, database, kind, tokens: new Map(), staff: new Map(), manner: await mannerOf(strapi) };
};

const start = async (kind: Kind): Promise<Running> => {
  const template = process.env.PRESSBOX_TEST_TEMPLATE;
  const database = template
    ? await copyDatabase(JSON.parse(template) as Record<string, string>)
    : await createDatabase();
  return open(database, kind);
};

/** The pictures of the demo, which lie in the newsroom's own folder beside those of everybody. */
const pictures = new Set<string>();
const notePictures = async (strapi: Core.Strapi): Promise<void> => {
  const files: { url: string; formats: Record<string, { url: string }> | null }[] = await strapi.db
    .query('plugin::upload.file')
    .findMany();
  for (const { url, formats } of files)
    for (const each of [url, ...Object.values(formats ?? {}).map((format) => format.url)])
      pictures.add(path.join(strapi.dirs.static.public, each));
};
const removePictures = (): void => {
  for (const file of pictures) rmSync(file, { force: true });
  pictures.clear();
};

const stop = async ({ strapi, database, kind }: Running): Promise<void> => {
  try {
    if (kind.demo) await notePictures(strapi);
  } finally {
    removePictures();
    await stopStrapi(strapi).finally(() => database.drop());
  }
};

let shared: Running | undefined;
let browser: Browser | undefined;
let numbers = 0;

const stopShared = async (): Promise<void> => {
  const running = shared;
  shared = undefined;
  if (running) await stop(running);
};

const isOfKind = ({ kind }: Running, { adminPanel = false, demo = false }: Kind): boolean =>
  Boolean(kind.adminPanel) === adminPanel && Boolean(kind.demo) === demo;

/** A newsroom for a test file. There is one at a time: Strapi keeps its instance in a global. */
const borrow = async ({ own = false, ...kind }: Wish): Promise<Running> => {
  if (own || (shared && !isOfKind(shared, kind))) await stopShared();
  if (own) return start(kind);
  shared ??= await start(kind);
  // All files ask from one address: what one has asked within the minute is no burden of the next.
  shared.strapi.plugin('pressbox').service('request-limits').stop();
  return shared;
};

/** Takes one back. It is kept for the next file unless it is not as it was. */
const takeBack = async (running: Running, file: string): Promise<void> => {
  if (running !== shared) return stop(running);
  if ((await mannerOf(running.strapi)) === running.manner) return;
  process.stderr.write(
    `${file} changes settings, languages, roles or rights: useNewsroom({ own: true }) would say so.\n`,
  );
  await stopShared();
};

/** What one test file borrows. */
export class Loans {
  /** The global object in which newsrooms run: a test's own is another. */
  readonly global = globalThis;
  private readonly running = new Set<Running>();

  constructor(private readonly file: string) {}

  async borrow(wish: Wish): Promise<Running> {
    const running = await borrow(wish);
    this.running.add(running);
    return running;
  }

  /** Stops it and starts it again on the same database. */
  async restart(running: Running): Promise<Running> {
    await stopStrapi(running.strapi);
    const again = { ...(await open(running.database, running.kind)), manner: running.manner };
    if (running === shared) shared = again;
    this.running.delete(running);
    this.running.add(again);
    return again;
  }

  /** The address at which a newsroom listens. */
  async listen(running: Running): Promise<string> {
    if (running.origin) return running.origin;
    const server = running.strapi.server.httpServer;
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return (running.origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  }

  /** The browser of the process. Whoever opens a context in it closes the context. */
  async browser(): Promise<Browser> {
    if (!browser?.isConnected()) browser = await launchBrowser();
    return browser;
  }

  async giveBack(): Promise<void> {
    for (const running of this.running) await takeBack(running, this.file);
    this.running.clear();
  }

  /** A number that no test file of this process had before. */
  nextNumber(): number {
    return (numbers += 1);
  }
}

/** Ends the newsroom that this process lends, and its browser. */
export const closeNewsroom = async (): Promise<void> => {
  try {
    await browser?.close();
  } finally {
    browser = undefined;
    await stopShared();
  }
};

// A worker that is told to end (jest-worker's message 2) has half a second. Its database is dropped by the teardown.
process.on('message', (message: unknown) => {
  if (!Array.isArray(message) || message[0] !== 2) return;
  removePictures();
  process.exit(0);
});
