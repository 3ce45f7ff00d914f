import { client, createDatabase } from './environment';
import { addLocales, loadStrapi, stopStrapi } from './strapi';

/** Makes the database that every newsroom of this run starts from a copy of. */
export default async function setup(): Promise<void> {
  const template = await createDatabase();
  const strapi = await loadStrapi(template.env);
  await addLocales(strapi);
  // Everything is in the file itself, so that copying one file copies the database.
  if (client === 'sqlite') await strapi.db.connection.raw('PRAGMA wal_checkpoint(TRUNCATE)');
  await stopStrapi(strapi);
  process.env.PRESSBOX_TEST_TEMPLATE = JSON.stringify(template.env);
}
