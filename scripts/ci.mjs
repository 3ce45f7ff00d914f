// What CI runs, in order, and the count of everything at the end. Say no more here than the steps.
import { spawnSync } from 'node:child_process';
import { connect } from 'node:net';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './lib/steps.mjs';

const results = path.join(ROOT, '.tmp', 'test-results.json');
const total = { passed: 0, failed: 0, skipped: 0 };
const broken = [];

const step = (title, args, env = {}) => {
  console.log(`\n── ${title}`);
  const { status } = spawnSync('npm', args, { cwd: ROOT, stdio: 'inherit', env: { ...process.env, ...env } });
  if (status !== 0) broken.push(title);
  return status === 0;
};

const count = () => {
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numRuntimeErrorTestSuites } = JSON.parse(
      readFileSync(results, 'utf8'),
    );
    total.passed += numPassedTests;
    total.failed += numFailedTests + numRuntimeErrorTestSuites;
    total.skipped += numPendingTests;
  } catch {
    total.failed += 1;
  }
  rmSync(results, { force: true });
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

// A fresh clone has no place for the report yet, and a runner that cannot write it fails.
mkdirSync(path.dirname(results), { recursive: true });
step('npm test (SQLite)', ['test'], { PRESSBOX_TEST_RESULTS: results });
count();
for (const [client, title, port] of [
  ['postgres', 'PostgreSQL', 5432],
  ['mysql', 'MariaDB', 3306],
]) {
  if (await answers(port)) {
    step(`npm test (${title})`, ['test', '--', '--selectProjects', 'api'], {
      DATABASE_CLIENT: client,
      PRESSBOX_TEST_RESULTS: results,
    });
    count();
  } else console.log(`\n── ${title} does not answer on port ${port}: its tests were NOT run.`);
}
step('npm run lint', ['run', 'lint']);
step('npm run typecheck', ['run', 'typecheck']);
step('The packed plugin in a bare newsroom', ['run', 'test:pack']);

console.log(broken.length === 0 ? '\nEverything holds.' : `\nBroken: ${broken.join(', ')}.`);
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exit(broken.length === 0 ? 0 : 1);
