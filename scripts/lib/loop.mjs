/**
 * What `npm test` runs of the tests over HTTP and of screens: a file that says `// @loop` in its head, and a file that
 * was changed here and is not committed. Unit tests run all. `npm run test:all` and CI run everything.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './steps.mjs';

const MARK = /^\/\/ @loop$/m;

/** Test files that git knows to be changed or new; none where there is no git. */
const changed = () => {
  const { status, stdout } = spawnSync('git', ['status', '--porcelain', '--untracked-files=all', '--', 'tests'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  return status === 0 ? stdout.split('\n').map((line) => line.slice(3)) : [];
};

/**
 * The test files of a folder: all, and those of the loop.
 *
 * @example
 * loopOf('tests/e2e'); //=> { all: ['tests/e2e/admin.test.ts', …], chosen: ['tests/e2e/evening.test.ts', …] }
 */
export const loopOf = (folder, touched = changed()) => {
  const all = readdirSync(path.join(ROOT, folder))
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => `${folder}/${name}`)
    .sort();
  // The head of a file: what stands before its first import.
  const head = (file) => readFileSync(path.join(ROOT, file), 'utf8').split(/^import /m)[0];
  return { all, chosen: all.filter((file) => touched.includes(file) || MARK.test(head(file))) };
};
