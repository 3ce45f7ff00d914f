// npm test: installs and builds what is missing, then runs all unit tests and the loop of the others; --all runs
// everything. Other arguments go to jest.
import { spawn } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { findBrowser } from './lib/browser.mjs';
import { loopOf } from './lib/loop.mjs';
import { outcome } from './lib/outcome.mjs';
import { WORKERS } from '../tests/support/workers.mjs';
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

const isWhole = process.argv.includes('--all');
const args = process.argv.slice(2).filter((arg) => arg !== '--all');
const projects = projectsOf(args);
checkNode();
await install();
if (projects.some((project) => project !== 'unit')) await Promise.all([buildPlugin(), compileHost()]);
if (projects.includes('e2e')) {
  await buildAdmin();
  sayBrowser();
}

console.log(`Testing on ${process.env.DATABASE_CLIENT ?? 'sqlite'}.`);
// With more room for what is young, Node collects a tenth less: a newsroom makes and drops much for each request.
const jest = ['--max-semi-space-size=64', path.join(ROOT, 'node_modules', 'jest', 'bin', 'jest.js')];
const results = process.env.PRESSBOX_TEST_RESULTS;

const children = new Set();
for (const signal of ['SIGINT', 'SIGTERM'])
  process.on(signal, () => {
    for (const child of children) child.kill(signal);
    process.exit(1);
  });

/**
 * Runs jest. What it says goes to a file, where one is named, and so does its report; a report in a file is repeated by
 * jest on its standard output, which nobody reads then.
 */
const runJest = (args, { report, log }) =>
  new Promise((resolve) => {
    const reporting = report ? ['--json', `--outputFile=${report}`] : [];
    const saying = log ? openSync(log, 'w') : 'inherit';
    const child = spawn(process.execPath, [...jest, ...reporting, ...args], {
      cwd: ROOT,
      stdio: ['inherit', report ? 'ignore' : saying, saying],
      env: { ...process.env, NODE_ENV: 'test' },
    });
    children.add(child);
    const end = (status) => {
      children.delete(child);
      if (log) closeSync(saying);
      resolve(report ? outcome(status, report) : (status ?? 1));
    };
    child.once('error', (error) => {
      console.error(`The tests could not be started. ${error.message}`);
      end(1);
    });
    child.once('close', end);
  });

const COUNTED = ['numPassedTests', 'numFailedTests', 'numPendingTests', 'numRuntimeErrorTestSuites'];

/** One report of several; where one was not written there is none, so that nobody takes a part for the whole. */
const joinReports = (parts) => {
  const there = parts.filter((part) => existsSync(part));
  const reports = there.map((part) => JSON.parse(readFileSync(part, 'utf8')));
  for (const part of there) rmSync(part);
  if (!results || there.length < parts.length) return;
  const sum = (key) => reports.reduce((total, report) => total + report[key], 0);
  writeFileSync(results, JSON.stringify(Object.fromEntries(COUNTED.map((key) => [key, sum(key)]))));
};

/** Which files of each lane run, as jest takes them, and a sentence about those that do not. */
const choose = () => {
  const lanes = { screens: loopOf('tests/e2e'), http: loopOf('tests/api') };
  if (isWhole) return { screens: [], http: [], left: null };
  const [screens, http] = [lanes.screens, lanes.http].map(({ chosen }) => ['--runTestsByPath', ...chosen]);
  const share = ({ chosen, all }) => `${chosen.length} of ${all.length} files`;
  const left = `This was the loop: all unit tests, ${share(lanes.http)} over HTTP and ${share(lanes.screens)} of screens. npm run test:all runs everything.`;
  return { screens, http, left };
};

/**
 * Tests in two lanes. Those of screens run in one process, which opens the browser and the panel once, and after them
 * the unit tests; beside them those over HTTP, in as many processes as there are processors left, at least one and at
 * most four: a screen that waits for a processor looks like a broken one.
 */
const runLanes = async () => {
  const lanes = ['screens', 'units', 'http'];
  const reports = results ?? path.join(ROOT, '.tmp', 'test-report');
  const reportOf = Object.fromEntries(lanes.map((lane) => [lane, `${reports}.${lane}`]));
  for (const part of Object.values(reportOf)) rmSync(part, { force: true });
  const logOf = (lane) => path.join(ROOT, '.tmp', `test-${lane}.log`);
  mkdirSync(path.join(ROOT, '.tmp'), { recursive: true });
  console.log(
    'The tests of screens, and then the unit tests, run beside those over HTTP. What they say is shown at the end, ' +
      `and meanwhile in ${logOf('screens')} and ${logOf('units')}.`,
  );
  const run = (lane, args, log) => runJest(args, { report: reportOf[lane], log });
  const files = choose();
  const one = async () => {
    const screens = await run(
      'screens',
      ['--selectProjects', 'e2e', '--runInBand', ...files.screens],
      logOf('screens'),
    );
    return [screens, await run('units', ['--selectProjects', 'unit', '--maxWorkers', '1'], logOf('units'))];
  };
  const workers = String(Math.max(1, WORKERS - 1));
  const [[screens, units], http] = await Promise.all([
    one(),
    run('http', ['--selectProjects', 'api', '--maxWorkers', workers, ...files.http]),
  ]);
  for (const lane of ['screens', 'units']) process.stderr.write(readFileSync(logOf(lane)));
  const word = (status) => (status === 0 ? 'passed' : 'FAILED');
  console.log(`\nScreens ${word(screens)}, unit tests ${word(units)}, tests over HTTP ${word(http)}.`);
  if (files.left) console.log(files.left);
  joinReports(lanes.map((lane) => reportOf[lane]));
  return Math.max(screens, units, http);
};

process.exit(args.length === 0 ? await runLanes() : await runJest(args, { report: results }));
