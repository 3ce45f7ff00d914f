import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { demoFiles } from './loader/files';
import { loadFacts } from './loader/facts';
import { loadWords } from './loader/words';

const LOCALES = { fr: 'Français (fr)', en: 'English (en)', it: 'Italiano (it)' } as const;
const SOURCE = 'fr';

const ensureLocales = async (strapi: Core.Strapi): Promise<void> => {
  const locales = strapi.plugin('i18n').service('locales');
  for (const [code, name] of Object.entries(LOCALES)) {
    if (!(await locales.findByCode(code))) await locales.create({ code, name });
  }
  await locales.setDefaultLocale({ code: SOURCE });
};

/**
 * Loads the demo newsroom into a database that does not have it yet, all or nothing.
 *
 * @returns whether it was loaded now
 */
export const loadDemo = async (
  strapi: Core.Strapi,
  folder = path.join(strapi.dirs.app.root, 'database', 'demo'),
): Promise<boolean> => {
  const store = strapi.store({ type: 'core', name: 'pressbox-demo' });
  if (await store.get({ key: 'loaded' })) return false;
  const files = demoFiles(folder);
  await ensureLocales(strapi);
  await strapi.db.transaction(async () => {
    const facts = await loadFacts(strapi, files);
    await loadWords(strapi, files, facts, SOURCE);
    await store.set({ key: 'loaded', value: new Date().toISOString() });
  });
  return true;
};
