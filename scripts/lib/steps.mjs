/**
 * What stands between a fresh clone and a running newsroom: install, build the plugin, compile the host, build the
 * admin panel. Each step is done when what it is made from has changed, and never twice.
 *
 * Nothing here may need an installed package.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');
const at = (...parts) => path.join(ROOT, ...parts);
/** What is made once and may be thrown away. */
export const CACHE = at('node_modules', '.cache', 'pressbox');
const PLUGIN = 'src/plugins/pressbox';
const OLDEST_NODE = [20, 19];

/** Stops with a sentence instead of a stack. */
export const stop = (sentence) => {
  console.error(`\n${sentence}\n`);
  process.exit(1);
};

export const checkNode = () => {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1])) {
    stop(`Pressbox needs Node ${OLDEST_NODE.join('.')} or later; this is ${process.versions.node}.`);
  }
};

/** Runs a command, showing what it says only when it fails or when asked to. */
const run = (command, args, { quiet, env = {} } = {}) =>
  new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      env: { ...process.env, STRAPI_TELEMETRY_DISABLED: 'true', ...env },
    });
    const said = [];
    child.stdout?.on('data', (chunk) => said.push(chunk));
    child.stderr?.on('data', (chunk) => said.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) return resolve();
      if (quiet) process.stderr.write(Buffer.concat(said));
      return reject(new Error(`${command} ${args.join(' ')} ended with ${code}`));
    });
  });

const bin = (name) => at('node_modules', '.bin', name);

function* filesUnder(place) {
  const full = at(place);
  if (!existsSync(full)) return;
  if (statSync(full).isFile()) {
    yield full;
    return;
  }
  for (const entry of readdirSync(full, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name === 'node_modules' || entry.name === 'dist' || /\.test\.tsx?$/.test(entry.name)) continue;
    yield* filesUnder(path.join(place, entry.name));
  }
}

const fingerprint = (places) => {
  const hash = createHash('sha256');
  for (const place of places) {
    for (const file of filesUnder(place))
      hash.update(path.relative(ROOT, file)).update('\0').update(readFileSync(file));
  }
  return hash.digest('hex');
};

/** Seconds since a moment, as a person says it. */
const since = (start) => `${Math.max(1, Math.round((Date.now() - start) / 1000))} s`;

/** Says every ten seconds that a long step is still at work. */
const working = async (title, task) => {
  const start = Date.now();
  console.log(`${title} …`);
  const ticker = setInterval(() => console.log(`  … still at it (${since(start)})`), 10_000);
  try {
    await task();
  } finally {
    clearInterval(ticker);
  }
  console.log(`  done in ${since(start)}`);
};

/** Does a step unless its output is there and its inputs are those it was made from. */
const unlessFresh = async ({ name, title, inputs, output, task }) => {
  const stamp = path.join(CACHE, name);
  const now = fingerprint(inputs);
  if (existsSync(at(output)) && existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return;
  await working(title, task);
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(stamp, now);
};

const readPackages = (file) => (existsSync(at(file)) ? JSON.parse(readFileSync(at(file), 'utf8')).packages : {});

/**
 * Whether every package of the lock is installed in its version. What is optional may be missing: npm could not install
 * it here. A folder of ours that is linked for development alone holds nothing but such.
 */
const isInstalled = () => {
  const wanted = readPackages('package-lock.json');
  const installed = readPackages('node_modules/.package-lock.json');
  return Object.entries(wanted).every(([place, { version, link, resolved, optional, devOptional }]) => {
    if (!place.includes('node_modules/') || optional || devOptional) return true;
    return link ? existsSync(at(place)) || wanted[resolved]?.dev === true : installed[place]?.version === version;
  });
};

/** `npm ci`, only when what is installed is not what the lock says. */
export const install = async () => {
  if (isInstalled()) return;
  await working('Installing packages (a few minutes the first time)', () =>
    run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { quiet: true }),
  );
};

const PLUGIN_SOURCES = ['core', 'contracts', 'server', 'admin', 'package.json'].map((part) => `${PLUGIN}/${part}`);

export const buildPlugin = () =>
  unlessFresh({
    name: 'plugin',
    title: 'Building the plugin',
    inputs: [...PLUGIN_SOURCES, 'package-lock.json'],
    output: `${PLUGIN}/dist/server/index.js`,
    task: () => run('npm', ['run', '--silent', 'build', '-w', 'strapi-plugin-pressbox'], { quiet: true }),
  });

export const compileHost = () =>
  unlessFresh({
    name: 'host',
    title: 'Compiling the newsroom',
    inputs: [
      'config',
      'database/demo/load.ts',
      'database/demo/loader',
      'src/index.ts',
      'src/middlewares',
      'tsconfig.json',
      'package-lock.json',
    ],
    output: 'dist/config/server.js',
    task: () => run(process.execPath, [at('node_modules/typescript/bin/tsc'), '-p', 'tsconfig.json'], { quiet: true }),
  });

export const buildAdmin = () =>
  unlessFresh({
    name: 'admin',
    title: 'Building the admin panel (a minute or two)',
    inputs: [
      `${PLUGIN}/admin`,
      `${PLUGIN}/core`,
      `${PLUGIN}/contracts`,
      'src/admin',
      'config/admin.ts',
      'package-lock.json',
    ],
    output: 'dist/build/index.html',
    task: () => run(bin('strapi'), ['build'], { quiet: true, env: { NODE_ENV: 'production' } }),
  });
