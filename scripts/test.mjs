// npm test: installs and builds what is missing, then runs everything. Arguments go to jest.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { findBrowser } from './lib/browser.mjs';
import { buildAdmin, buildPlugin, checkNode, compileHost, install, ROOT } from './lib/steps.mjs';

/** The projects of jest that the arguments choose; all of them where they choose none. */
const projectsOf = (args) => {
  const from = args.indexOf('--selectProjects');
  if (from === -1) return ['unit', 'api', 'e2e'];
  const rest = args.slice(from + 1);
  const end = rest.findIndex((arg) => arg.startsWith('-'));
  return end === -1 ? rest : rest.slice(0, end);
};

/** Says which browser the tests of screens will use, or that they will fail without one. */
const sayBrowser = () => {
  try {
    const { executablePath, from } = findBrowser();
    console.log(`The tests of screens run in ${executablePath} (from ${from}).`);
  } catch (error) {
    console.warn(`The tests of screens will fail. ${error.message}`);
  }
};

const args = process.argv.slice(2);
const projects = projectsOf(args);
checkNode();
await install();
if (projects.some((project) => project !== 'unit')) await Promise.all([buildPlugin(), compileHost()]);
if (projects.includes('e2e')) {
  await buildAdmin();
  sayBrowser();
}

console.log(`Testing on ${process.env.DATABASE_CLIENT ?? 'sqlite'}.`);
const jest = path.join(ROOT, 'node_modules', 'jest', 'bin', 'jest.js');
const results = process.env.PRESSBOX_TEST_RESULTS;
const report = results ? ['--json', `--outputFile=${results}`] : [];
const { status } = spawnSync(process.execPath, [jest, ...report, ...args], {
  cwd: ROOT,
  // With a report in a file, jest repeats it on its standard output; people read the other one.
  stdio: ['inherit', results ? 'ignore' : 'inherit', 'inherit'],
  env: { ...process.env, NODE_ENV: 'test' },
});
process.exit(status ?? 1);
