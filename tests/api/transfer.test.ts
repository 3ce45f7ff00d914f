/** A newsroom that is exported and imported into a new database, by Strapi's own transfer. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { engine, file, strapi as transfer } from '@strapi/data-transfer';
import type { Core } from '@strapi/strapi';
import { createDatabase, type TestDatabase } from '../support/environment';
import { addLocales, loadStrapi, stopStrapi } from '../support/strapi';

jest.setTimeout(240_000);

const folder = mkdtempSync(path.join(tmpdir(), 'pressbox-transfer-'));
const databases: TestDatabase[] = [];
let running: Core.Strapi | null = null;

const open = async (database: TestDatabase): Promise<Core.Strapi> => {
  running = await loadStrapi(database.env);
  return running;
};
const close = async (): Promise<void> => {
  if (running) await stopStrapi(running);
  running = null;
};
const newDatabase = async (): Promise<TestDatabase> => {
  const database = await createDatabase();
  databases.push(database);
  return database;
};
afterAll(async () => {
  await close();
  for (const database of databases) await database.drop();
  rmSync(folder, { recursive: true, force: true });
});

const plain = { encryption: { enabled: false }, compression: { enabled: false } } as const;
const isAdmins = (uid: string) => uid.startsWith('admin::');
/** As `strapi export` and `strapi import` do it: everything but the admin panel's own people, roles and tokens. */
const OPTIONS = {
  versionStrategy: 'ignore',
  schemaStrategy: 'strict',
  exclude: [],
  only: [],
  transforms: {
    links: [
      { filter: ({ left, right }: { left: { type: string }; right: { type: string } }) => !isAdmins(left.type) && !isAdmins(right.type) },
    ],
    entities: [{ filter: ({ type }: { type: string }) => !isAdmins(type) }],
  },
} as const; // prettier-ignore
type Engine = Parameters<typeof engine.createTransferEngine>;
const run = (source: unknown, destination: unknown) =>
  engine
    .createTransferEngine(source as Engine[0], destination as Engine[1], OPTIONS as unknown as Engine[2])
    .transfer();

const exported = path.join(folder, 'newsroom');
const exportFrom = async (strapi: Core.Strapi): Promise<void> => {
  const source = transfer.providers.createLocalStrapiSourceProvider({ getStrapi: () => strapi as never, autoDestroy: false }); // prettier-ignore
  await run(source, file.providers.createLocalFileDestinationProvider({ file: { path: exported }, ...plain }));
};
const importInto = async (strapi: Core.Strapi): Promise<void> => {
  const source = file.providers.createLocalFileSourceProvider({ file: { path: `${exported}.tar` }, ...plain });
  const destination = transfer.providers.createLocalStrapiDestinationProvider({
    getStrapi: () => strapi as never,
    autoDestroy: false,
    strategy: 'restore',
    restore: {
      assets: true,
      configuration: { webhook: true, coreStore: true },
      entities: { exclude: Object.keys(strapi.contentTypes).filter(isAdmins) },
    },
  });
  await run(source, destination);
};

const roles = async (strapi: Core.Strapi): Promise<string[]> => {
  const found: { name: string }[] = await strapi.db.query('admin::role').findMany({ orderBy: { name: 'asc' } });
  return found.map(({ name }) => name).filter((name) => !['Author', 'Editor', 'Super Admin'].includes(name));
};
const languagesOf = async (strapi: Core.Strapi, role: string, verb: string): Promise<string[]> => {
  const permission = await strapi.db.query('admin::permission').findOne({
    where: {
      role: { name: role },
      action: `plugin::content-manager.explorer.${verb}`,
      subject: 'plugin::pressbox.article',
    },
  });
  return [...(permission?.properties.locales ?? [])].sort();
};

describe('a newsroom that is imported into a new database', () => {
  it('has the roles of its languages there, and a role that is deleted then stays deleted (promise 35)', async () => {
    const home = await open(await newDatabase());
    await addLocales(home);
    expect(await roles(home)).toContain('Translator (it)');
    await exportFrom(home);
    await close();

    const elsewhere = await newDatabase();
    await importInto(await open(elsewhere));
    await close();

    const there = await open(elsewhere);
    expect(await roles(there)).toEqual(['Match desk', 'Newsroom editor', 'Translator (en)', 'Translator (fr)', 'Translator (it)']); // prettier-ignore
    for (const [role, own] of [['Translator (fr)', 'fr'], ['Translator (en)', 'en'], ['Translator (it)', 'it']] as const) {
      expect(await languagesOf(there, role, 'update')).toEqual([own]);
      expect(await languagesOf(there, role, 'read')).toEqual(['en', 'fr', 'it']);
    } // prettier-ignore
    expect(await languagesOf(there, 'Newsroom editor', 'publish')).toEqual(['en', 'fr', 'it']);
    const granted = { action: 'plugin::pressbox.article.find', role: { type: 'public' } };
    expect(await there.db.query('plugin::users-permissions.permission').count({ where: granted })).toBe(1);
    const desk = await there.service('admin::role').findOne({ name: 'Match desk' });
    await there.service('admin::role').deleteByIds([desk.id]);
    await close();

    expect(await roles(await open(elsewhere))).not.toContain('Match desk');
  });
});
