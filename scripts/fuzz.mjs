// npm run fuzz: the tests that run at random, for a long while. All of them, or those of the names that are given.
//   npm run fuzz -- kill reads
//   PRESSBOX_FUZZ_SEED=7 PRESSBOX_FUZZ_RUNS=100 npm run fuzz -- writes
// A name is what a test file calls itself: `fuzz({ name: 'kill', … })`.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT, stop } from './lib/steps.mjs';

const testsUnder = (folder) =>
  readdirSync(path.join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const place = path.join(folder, entry.name);
    if (entry.isDirectory()) return ['node_modules', 'dist'].includes(entry.name) ? [] : testsUnder(place);
    return entry.name.endsWith('.test.ts') ? [place] : [];
  });

const files = ['tests', 'src/plugins', 'database'].flatMap(testsUnder).flatMap((file) => {
  const said = readFileSync(path.join(ROOT, file), 'utf8').matchAll(/\bfuzz\(\{\s*name: '([^']+)'/g);
  return [...said].map(([, name]) => ({ file, name }));
});

const wanted = process.argv.slice(2);
const names = [...new Set(files.map(({ name }) => name))].sort();
const unknown = wanted.filter((name) => !names.includes(name));
if (unknown.length > 0)
  stop(`Nothing runs at random by the name of ${unknown.join(', ')}. There are: ${names.join(', ')}.`);

const chosen = files.filter(({ name }) => wanted.length === 0 || wanted.includes(name)).map(({ file }) => file);
const projects = new Set(chosen.map((file) => /^tests.(api|e2e)/.exec(file)?.[1] ?? 'unit'));
const { status } = spawnSync(
  process.execPath,
  [
    path.join(ROOT, 'scripts', 'test.mjs'),
    ...['--runInBand', '--selectProjects', ...projects, '--runTestsByPath', ...new Set(chosen)],
  ],
  { cwd: ROOT, stdio: 'inherit', env: { PRESSBOX_FUZZ: 'long', ...process.env } },
);
process.exit(status ?? 1);
