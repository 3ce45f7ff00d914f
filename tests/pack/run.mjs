// Packs the plugin as npm would publish it, installs the tarball into a bare Strapi application that is not this one,
// builds its admin panel, boots it and asks /api/pressbox/matches. What a user of the package does on the first day.
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');
const PLUGIN = path.join(ROOT, 'src', 'plugins', 'pressbox');
const PORT = process.env.PACK_PORT ?? '14573';
const pinned = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
const app = mkdtempSync(path.join(tmpdir(), 'pressbox-bare-'));

const run = (command, args, cwd) =>
  execFileSync(command, args, { cwd, stdio: ['ignore', 'pipe', 'inherit'], encoding: 'utf8' });
const write = (file, text) => {
  mkdirSync(path.dirname(path.join(app, file)), { recursive: true });
  writeFileSync(path.join(app, file), text);
};
const say = (sentence) => console.log(sentence);

/** What `exports` sends somebody to, code and types. `source` is for the build alone, and is not packed. */
const exported = (target) =>
  typeof target === 'string'
    ? [target.replace(/^\.\//, '')]
    : Object.entries(target).flatMap(([condition, inner]) => (condition === 'source' ? [] : exported(inner)));

/** Every file of the package has a reason to be there; anything else is a leak. */
const checkContents = (files) => {
  const allowed =
    /^(package\.json|README\.md|LICENSE|CHANGELOG\.md|dist\/(admin|core|server|contracts)\/.+\.(js|mjs|d\.ts|json))$/;
  const leaked = files.map(({ path: file }) => file).filter((file) => !allowed.test(file) || /\.test\./.test(file));
  if (leaked.length > 0) throw new Error(`The package holds what no user needs: ${leaked.join(', ')}`);
  const { exports } = JSON.parse(readFileSync(path.join(PLUGIN, 'package.json'), 'utf8'));
  const needed = new Set([...exported(exports), 'README.md', 'LICENSE']);
  const missing = [...needed].filter((name) => !files.some(({ path: file }) => file === name));
  if (missing.length > 0) throw new Error(`The package lacks ${missing.join(', ')}`);
};

const writeApp = (tarball) => {
  const use = (name) => [name, pinned.dependencies[name]];
  const dependencies = Object.fromEntries(
    [
      '@strapi/strapi',
      '@strapi/plugin-users-permissions',
      'better-sqlite3',
      'react',
      'react-dom',
      'react-router-dom',
      'styled-components',
    ].map(use),
  );
  write(
    'package.json',
    JSON.stringify({
      name: 'bare-newsroom',
      private: true,
      version: '0.0.0',
      dependencies: { ...dependencies, 'strapi-plugin-pressbox': `file:${tarball}` },
      overrides: { rollup: pinned.overrides.rollup, '@swc/core': pinned.devDependencies['@swc/core'] },
    }),
  );
  write(
    'config/admin.js',
    `module.exports = { auth: { secret: 'a' }, apiToken: { salt: 'b' }, transfer: { token: { salt: 'c' } }, secrets: { encryptionKey: '0123456789abcdef0123456789abcdef' } };`,
  );
  write('config/server.js', `module.exports = { host: '127.0.0.1', port: ${PORT}, app: { keys: ['a', 'b'] } };`);
  write(
    'config/database.js',
    `module.exports = { connection: { client: 'sqlite', connection: { filename: '.tmp/data.db' }, useNullAsDefault: true } };`,
  );
  write(
    'config/middlewares.js',
    `module.exports = ['errors', 'security', 'cors', 'query', 'body', 'session', 'favicon', 'public'].map((name) => 'strapi::' + name);`,
  );
  write('config/plugins.js', `module.exports = { 'users-permissions': { config: { jwtSecret: 'd' } } };`);
  write('src/index.js', 'module.exports = {};');
  write('src/api/.gitkeep', '');
  write('public/uploads/.gitkeep', '');
};

const answer = async (url, child) => {
  for (let attempt = 0; attempt < 120; attempt += 1) {
    if (child.exitCode !== null) throw new Error(`The bare newsroom stopped with ${child.exitCode}`);
    try {
      return await fetch(url);
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
  }
  throw new Error('The bare newsroom did not answer within a minute');
};

let server;
try {
  run('npm', ['run', '--silent', 'verify'], PLUGIN);
  say('strapi-plugin verify finds nothing wrong.');
  const [packed] = JSON.parse(run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', app], PLUGIN));
  checkContents(packed.files);
  say(`Packed ${packed.filename}: ${packed.entryCount} files, ${Math.round(packed.size / 1024)} KB.`);
  writeApp(path.join(app, packed.filename));
  say('Installing it into a bare newsroom …');
  run('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error', '--prefer-offline'], app);
  say('Building its admin panel …');
  run('npx', ['strapi', 'build'], app);
  say('Starting it …');
  server = spawn('npx', ['strapi', 'start'], {
    cwd: app,
    stdio: ['ignore', 'ignore', 'inherit'],
    detached: true,
    env: { ...process.env, NODE_ENV: 'production', STRAPI_TELEMETRY_DISABLED: 'true' },
  });
  const response = await answer(`http://127.0.0.1:${PORT}/api/pressbox/matches`, server);
  const body = await response.json();
  if (response.status !== 200 || !Array.isArray(body.data))
    throw new Error(`/api/pressbox/matches answered ${response.status}: ${JSON.stringify(body)}`);
  const core = run(
    'node',
    ['-e', "console.log(typeof require('strapi-plugin-pressbox/core').parseMatchText)"],
    app,
  ).trim();
  if (core !== 'function') throw new Error(`strapi-plugin-pressbox/core exports parseMatchText as ${core}`);
  say('The packed plugin installs, builds, boots and answers.');
} finally {
  if (server?.pid) process.kill(-server.pid);
  rmSync(app, { recursive: true, force: true });
}
