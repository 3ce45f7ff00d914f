// npm run demo: from a fresh clone to a running newsroom with the Milan–Atalanta report in it.
//   npm run demo             starts it; the second time in seconds
//   npm run demo -- --fresh  throws the demo's SQLite database away and starts over
import { existsSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { ensureEnvironment, keepInEnvironment, makePassword, readEnvironment } from './lib/environment.mjs';
import { buildAdmin, buildPlugin, checkNode, compileHost, install, ROOT, stop } from './lib/steps.mjs';

const EMAIL = 'demo@example.com';
const REPORT = 'milan-atalanta-2024-01-10';
const POPULATE = [
  '[matches][populate][homeTeam]',
  '[matches][populate][awayTeam]',
  '[matches][populate][teamSheets][populate][appearances][populate][player]',
  '[matches][populate][teamSheets][populate][coach]',
  '[matches][populate][events][populate][player]',
  '[tags]',
  '[authors]',
]
  .map((relation) => `populate${relation}=true`)
  .join('&');

const unknown = process.argv.slice(2).filter((argument) => argument !== '--fresh');
if (unknown.length > 0) stop(`npm run demo does not know "${unknown.join(' ')}". It takes --fresh, and PORT and HOST.`);

checkNode();
await install();
ensureEnvironment();
const password = keepInEnvironment('PRESSBOX_DEMO_PASSWORD', makePassword);
const settings = readEnvironment();
for (const [name, value] of Object.entries(settings)) process.env[name] ??= value;
process.env.HOST ??= '127.0.0.1';
process.env.NODE_ENV = 'production';
process.env.STRAPI_TELEMETRY_DISABLED ??= 'true';

if (process.argv.includes('--fresh')) {
  if ((settings.DATABASE_CLIENT ?? 'sqlite') !== 'sqlite') {
    stop('--fresh throws a SQLite file away. Empty a database on a server yourself, then run npm run demo.');
  }
  const file = path.resolve(ROOT, settings.DATABASE_FILENAME ?? '.tmp/data.db');
  for (const part of ['', '-wal', '-shm', '-journal']) if (existsSync(file + part)) rmSync(file + part);
}

await buildPlugin();
await compileHost();
await buildAdmin();

const require = createRequire(path.join(ROOT, 'package.json'));
const { createStrapi } = require('@strapi/strapi');
const { loadDemo } = require(path.join(ROOT, 'dist/database/demo/load.js'));

console.log('Starting the newsroom …');
const strapi = createStrapi({ appDir: ROOT, distDir: path.join(ROOT, 'dist') });
strapi.log.level = process.env.LOG_LEVEL ?? 'warn';

const ensureAdministrator = async () => {
  const users = strapi.service('admin::user');
  if (await users.findOneByEmail(EMAIL)) return true;
  if (await users.exists()) return false;
  const role = await strapi.service('admin::role').getSuperAdmin();
  const names = { firstname: 'Demo', lastname: 'Editor' };
  await users.create({ ...names, email: EMAIL, password, isActive: true, registrationToken: null, roles: [role.id] });
  return true;
};

try {
  await strapi.load();
  if (await loadDemo(strapi)) console.log('Loaded the demo newsroom.');
  const ours = await ensureAdministrator();
  await strapi.listen();

  const { port } = strapi.server.httpServer.address();
  const host = ['0.0.0.0', '::'].includes(process.env.HOST) ? 'localhost' : process.env.HOST;
  const url = `http://${host}:${port}`;
  console.log(`
The newsroom stands.

  Admin panel   ${url}/admin
  Login         ${ours ? `${EMAIL}  ${password}   (kept in .env)` : 'the administrator that you made'}

  The report, with its match, both team sheets and its tags; try locale=en and locale=it:

  curl -g '${url}/api/pressbox/articles?locale=fr&filters[kind]=report&filters[matches][slug]=${REPORT}&${POPULATE}'

Ctrl-C stops it.`);
} catch (error) {
  if (error?.code === 'EADDRINUSE')
    stop(`Port ${process.env.PORT ?? 1337} is taken. Choose another: PORT=1338 npm run demo`);
  console.error(error);
  process.exit(1);
}
