/** Which browser the tests of screens run in, on machines with and without one. */
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const MODULE = pathToFileURL(path.join(__dirname, 'browser.mjs')).href;
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'browsers-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A program that answers every question with this status. */
const program = (name: string, status: number): string => {
  const file = path.join(folder, name);
  writeFileSync(file, `#!/bin/sh\nexit ${status}\n`);
  chmodSync(file, 0o755);
  return file;
};

interface Found {
  executablePath: string;
  env: Record<string, string>;
  from: string;
}
/** What is found, in a process of its own: the module is one of Node, not of the tests. */
const find = (machine: object, { named = '', isInstalled = true } = {}): Found => {
  const code = `
    const { findBrowser } = await import(${JSON.stringify(MODULE)});
    const machine = ${JSON.stringify(machine)};
    try { console.log(JSON.stringify(findBrowser(${isInstalled} ? machine : { ...machine, carried: () => null }))); }
    catch (error) { console.log(JSON.stringify({ executablePath: '', env: {}, from: error.message })); }`;
  const answer = execFileSync(process.execPath, ['--input-type=module', '-e', code], {
    env: { ...process.env, CHROMIUM_PATH: named },
    encoding: 'utf8',
  });
  return JSON.parse(answer) as Found;
};

describe('the browser that the tests of screens run in', () => {
  it('is the one that CHROMIUM_PATH names, before that of the system', () => {
    const [named, other] = [program('named', 0), program('other', 0)];
    expect(find({ places: [other] }, { named })).toEqual({ executablePath: named, env: {}, from: 'CHROMIUM_PATH' });
  });

  it('is not another one where the one that is named does not start: that is said', () =>
    expect(find({ places: [program('other', 0)] }, { named: program('broken', 1) }).from).toMatch(
      /^CHROMIUM_PATH names .*broken, which does not start here\. Correct or unset it\.$/,
    ));

  it('is the first of the system that starts: some only tell people to install one', () => {
    const places = [path.join(folder, 'nowhere'), program('advice', 1), program('chrome', 0)];
    expect(find({ places })).toEqual({ executablePath: path.join(folder, 'chrome'), env: {}, from: 'the system' });
  });

  it('is said to be missing, with what to do, where nothing carries one', () => {
    expect(find({ places: [], machine: 'linux x64' }, { isInstalled: false }).from).toMatch(
      /no browser here, and the package @sparticuz\/chromium is not installed\. Run npm ci again\. Or: Install/,
    );
    expect(find({ places: [], machine: 'darwin arm64' }).from).toMatch(
      /carries one for Linux on x64 alone\. Install Chromium or Chrome, or name one in CHROMIUM_PATH\.$/,
    );
  });

  const isHere = process.platform === 'linux' && process.arch === 'x64';
  if (!isHere) console.warn('Not tried: the browser of @sparticuz/chromium runs on Linux and x64 alone.');
  (isHere ? it : it.skip)(
    'is the one of the package where the system has none',
    () => {
      const found = find({ places: [] });
      expect(found.from).toBe('@sparticuz/chromium');
      const version = execFileSync(found.executablePath, ['--version'], { env: { ...process.env, ...found.env }, encoding: 'utf8' }); // prettier-ignore
      expect(version).toMatch(/^Chromium \d+/);
    },
    120_000,
  );
});
