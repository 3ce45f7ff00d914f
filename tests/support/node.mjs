// A newsroom in a process of its own: listens on any port, and does over IPC what a test asks of its documents.
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');
const { createStrapi } = createRequire(import.meta.url)('@strapi/strapi');

const main = async () => {
  const strapi = createStrapi({
    appDir: ROOT,
    distDir: path.join(ROOT, 'dist'),
    autoReload: false,
    serveAdminPanel: false,
  });
  await strapi.register();
  // Short, so that a test need not wait.
  strapi.config.set('plugin::pressbox.cache.ttlAlone', 2);
  await strapi.bootstrap();
  strapi.isLoaded = true;
  const locales = strapi.plugin('i18n').service('locales');
  for (const code of (process.env.NODE_LOCALES ?? 'fr').split(','))
    if (!(await locales.findByCode(code))) await locales.create({ code, name: code });
  await new Promise((resolve) => strapi.server.listen(0, '127.0.0.1', resolve));
  const tokenOf = async (name) => {
    const token = { name, description: '', type: 'full-access', lifespan: null };
    return (await strapi.service('admin::api-token').create(token)).accessKey;
  };
  const saveSettings = async (page) => {
    const service = strapi.plugin('pressbox').service('settings');
    return service.save({ ...page, version: (await service.find(true)).version }, 'Ada');
  };
  const answer = async ({ type, action, params, state, token, settings }) => {
    try {
      const result = state
        ? strapi.plugin('pressbox').service('page-cache').state().keys
        : token
          ? await tokenOf(token)
          : settings
            ? await saveSettings(settings)
            : await strapi.documents(`plugin::pressbox.${type}`)[action](params);
      if (!state) await strapi.plugin('pressbox').service('page-cache').told();
      process.send({ result });
    } catch (error) {
      process.send({ error: String(error && error.stack) });
    }
  };
  process.on('message', (message) => void answer(message));
  process.send({ port: strapi.server.httpServer.address().port });
};

main().catch((error) => {
  console.error(error);
  process.exit(1);
});
