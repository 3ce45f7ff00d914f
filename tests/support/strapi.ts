/** Starting and stopping a real Strapi of this project inside a test process. */
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { ROOT, testEnvironment } from './environment';

export const LOCALES = ['fr', 'en', 'it'] as const;

export interface Serving {
  /** Whether the admin panel is served too: the built one. */
  adminPanel?: boolean;
}

/** Loads the newsroom on the database that `env` names. The host is the compiled one, as in production. */
export const loadStrapi = async (
  env: Record<string, string>,
  { adminPanel = false }: Serving = {},
): Promise<Core.Strapi> => {
  Object.assign(process.env, testEnvironment(), env);
  const listeners = listenersNow();
  const { createStrapi } = await import('@strapi/strapi');
  const strapi = createStrapi({
    appDir: ROOT,
    distDir: path.join(ROOT, 'dist'),
    autoReload: false,
    serveAdminPanel: adminPanel,
  });
  listenersBefore.set(strapi, listeners);
  strapi.log.level = process.env.TEST_LOG ?? 'error';
  await strapi.load();
  // Strapi counts who signs in by address, in a memory that all newsrooms of a process share.
  strapi.config.set('admin.rateLimit', { enabled: false });
  strapi.server.mount();
  return strapi;
};

/** The languages of every test newsroom: French, its own, then English and Italian. */
export const addLocales = async (strapi: Core.Strapi): Promise<void> => {
  const locales = strapi.plugin('i18n').service('locales');
  const present: { code: string }[] = await locales.find();
  for (const code of LOCALES) {
    if (!present.some((locale) => locale.code === code)) await locales.create({ code, name: code });
  }
};

type Listeners = readonly (readonly [string | symbol, readonly ((...args: unknown[]) => void)[]])[];
const listenersNow = (): Listeners =>
  process.eventNames().map((event) => [event, process.rawListeners(event) as ((...args: unknown[]) => void)[]]);
/** The listeners of the process before each newsroom was started. */
const listenersBefore = new WeakMap<Core.Strapi, Listeners>();

/** What we ask of the pool of connections; Strapi's types leave it out. */
interface Pool {
  numUsed(): number;
  numPendingAcquires(): number;
}

/**
 * Waits until the database has been quiet for a moment. After it has answered, Strapi still reads what it tells its
 * subscribers; a pool that is closed under that fails a minute later, in another file's tests.
 */
const quiet = async (strapi: Core.Strapi): Promise<void> => {
  const { pool } = strapi.db.connection.client as { pool: Pool };
  let still = 0;
  for (const end = Date.now() + 10_000; still < 5 && Date.now() < end;) {
    still = pool.numUsed() + pool.numPendingAcquires() === 0 ? still + 1 : 0;
    await new Promise((wake) => setTimeout(wake, 10));
  }
};

/** Stops a newsroom. Strapi takes every listener of the process along; the test runner's are put back. */
export const stopStrapi = async (strapi: Core.Strapi): Promise<void> => {
  await quiet(strapi);
  await strapi.destroy();
  for (const [event, functions] of listenersBefore.get(strapi) ?? [])
    for (const listener of functions) process.on(event, listener);
};
