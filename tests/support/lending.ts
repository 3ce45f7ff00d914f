/**
 * The newsroom of a test process. It is started outside of the sandboxes in which jest runs test files, and lent to
 * one file after the other: starting a Strapi costs more than most files' tests. A file that changes what others
 * presume (settings, languages, the rights of readers) asks for its own, or has the next one start a new one.
 *
 * What is made here is of another realm than a test's own objects: `toEqual` does not mind, `toStrictEqual` and
 * `instanceof` do.
 */
import type { Core } from '@strapi/strapi';
import { copyDatabase, createDatabase, type TestDatabase } from './environment';
import { addLocales, loadStrapi, stopStrapi, type Serving } from './strapi';

export interface Wish extends Serving {
  /** Wants a newsroom that nobody else has used or will use. */
  own?: boolean;
}

export interface Running {
  strapi: Core.Strapi;
  database: TestDatabase;
  serving: Serving;
  /** Tokens of the content API by caller, and of signed-in staff by address. */
  tokens: Map<string, string>;
  staff: Map<string, string>;
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

const open = async (database: TestDatabase, serving: Serving): Promise<Running> => {
  const strapi = await loadStrapi(database.env, serving);
  await addLocales(strapi);
  return { strapi, database, serving, tokens: new Map(), staff: new Map(), manner: await mannerOf(strapi) };
};

const start = async (serving: Serving): Promise<Running> => {
  const template = process.env.PRESSBOX_TEST_TEMPLATE;
  const database = template
    ? await copyDatabase(JSON.parse(template) as Record<string, string>)
    : await createDatabase();
  return open(database, serving);
};

const stop = async ({ strapi, database }: Running): Promise<void> => {
  await stopStrapi(strapi);
  await database.drop();
};

let shared: Running | undefined;
let numbers = 0;

const stopShared = async (): Promise<void> => {
  const running = shared;
  shared = undefined;
  if (running) await stop(running);
};

/** A newsroom for a test file. There is one at a time: Strapi keeps its instance in a global. */
const borrow = async ({ own = false, ...serving }: Wish): Promise<Running> => {
  if (own || serving.adminPanel) {
    await stopShared();
    return start(serving);
  }
  shared ??= await start(serving);
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
    const again = { ...(await open(running.database, running.serving)), manner: running.manner };
    if (running === shared) shared = again;
    this.running.delete(running);
    this.running.add(again);
    return again;
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

/** Ends the newsroom that this process lends. */
export const closeNewsroom = stopShared;

// A worker that is told to end (jest-worker's message 2) has half a second. Its database is dropped by the teardown.
process.on('message', (message: unknown) => {
  if (Array.isArray(message) && message[0] === 2) process.exit(0);
});
