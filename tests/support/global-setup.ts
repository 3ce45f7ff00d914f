import { client, createDatabase, type TestDatabase } from './environment';
import { addLocales, loadStrapi, stopStrapi } from './strapi';

declare global {
  // Jest hands nothing from set-up to tear-down but the global object.
  var pressboxTemplate: TestDatabase | undefined;
}

/** Makes the database that every test file starts from a copy of. */
export default async function setup(): Promise<void> {
  const template = await createDatabase();
  globalThis.pressboxTemplate = template;
  const strapi = await loadStrapi(template.env);
  await addLocales(strapi);
  // Everything is in the file itself, so that copying one file copies the database.
  if (client === 'sqlite') await strapi.db.connection.raw('PRAGMA wal_checkpoint(TRUNCATE)');
  await stopStrapi(strapi);
  process.env.PRESSBOX_TEST_TEMPLATE = JSON.stringify(template.env);
}
