// What CI runs, and the count of everything at the end. Steps that leave a processor idle run side by side; each is
// shown whole when it is done, and one that fails stops no other.
import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import path from 'node:path';
import { ROOT } from './lib/steps.mjs';
import { verdict } from './lib/verdict.mjs';

const total = { passed: 0, failed: 0, skipped: 0 };
const broken = [];
/** Databases that did not answer. */
const away = [];
const resultsOf = (name) => path.join(ROOT, '.tmp', `test-results-${name}.json`);

/** Runs npm with some arguments; alone it is shown at once, beside others when it is done. */
const step = async (title, args, { env = {}, alone = false } = {}) => {
  const start = Date.now();
  if (alone) console.log(`\n── ${title}`);
  const child = spawn('npm', args, {
    cwd: ROOT,
    stdio: alone ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  });
  const said = [];
  child.stdout?.on('data', (chunk) => said.push(chunk));
  child.stderr?.on('data', (chunk) => said.push(chunk));
  const status = await new Promise((resolve) => child.once('error', () => resolve(1)).once('close', resolve));
  if (!alone) process.stdout.write(`\n── ${title}\n${Buffer.concat(said)}`);
  console.log(`── ${title}: ${status === 0 ? 'done' : 'BROKEN'} in ${Math.round((Date.now() - start) / 1000)} s`);
  if (status !== 0) broken.push(title);
};

const count = (file) => {
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numRuntimeErrorTestSuites } = JSON.parse(
      readFileSync(file, 'utf8'),
    );
    total.passed += numPassedTests;
    total.failed += numFailedTests + numRuntimeErrorTestSuites;
    total.skipped += numPendingTests;
  } catch {
    total.failed += 1;
  }
  rmSync(file, { force: true });
};

/** Runs tests on a database and counts them. */
const test = async (title, client, { args = [], alone = false, env: more = {} } = {}) => {
  const results = resultsOf(client);
  rmSync(results, { force: true });
  const env = { DATABASE_CLIENT: client, PRESSBOX_TEST_RESULTS: results, ...more };
  const whole = args.length > 0 ? args : ['--all'];
  await step(`npm test (${title})`, ['test', '--', ...whole], { env, alone });
  count(results);
};

const answers = (port) =>
  new Promise((resolve) => {
    const socket = connect({ host: process.env.DATABASE_HOST ?? '127.0.0.1', port, timeout: 2000 });
    const end = (answer) => {
      socket.destroy();
      resolve(answer);
    };
    socket
      .once('connect', () => end(true))
      .once('error', () => end(false))
      .once('timeout', () => end(false));
  });

/** Tests of what no database changes say so in their first line; they run with SQLite's alone. */
const API = path.join(ROOT, 'tests', 'api');
const ONE_DATABASE = readdirSync(API)
  .filter((file) => file.endsWith('.test.ts'))
  .filter((file) => readFileSync(path.join(API, file), 'utf8').startsWith('// @database one'));

/** What runs at random ran longer on SQLite; on the servers it runs as briefly as in `npm test`. */
const onServer = async (title, client, port) => {
  const ignored = ONE_DATABASE.map((file) => `/tests/api/${file}$`);
  const args = ['--selectProjects', 'api', '--maxWorkers', '1', '--testPathIgnorePatterns', ...ignored];
  if (await answers(port)) return test(title, client, { args, env: { PRESSBOX_FUZZ: 'short' } });
  away.push(title);
  console.log(`\n── ${title} does not answer on port ${port}: its tests were NOT run.`);
};

// A fresh clone has no place for the reports yet, and a runner that cannot write them fails.
mkdirSync(path.dirname(resultsOf('any')), { recursive: true });
console.log(`On SQLite alone, since no other database changes what they test: ${ONE_DATABASE.join(', ')}.`);
// The first step installs and builds for all.
await test('SQLite', 'sqlite', { alone: true });
await Promise.all([onServer('PostgreSQL', 'postgres', 5432), onServer('MariaDB', 'mysql', 3306)]);
await Promise.all([
  step('npm run lint', ['run', 'lint']).then(() => step('npm run typecheck', ['run', 'typecheck'])),
  step('The packed plugin in a bare newsroom', ['run', 'test:pack']),
]);

// A run that was ended from outside may say that it went well; what it counted, or did not, says otherwise.
if (broken.length === 0 && total.failed > 0) broken.push('tests that failed or never told');
console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
// The last line is the one that is read: it does not say more than was tried.
console.log(verdict({ broken, away, skipped: total.skipped }));
process.exit(broken.length === 0 ? 0 : 1);
