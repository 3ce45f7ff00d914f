/** Which browser the tests of screens run in, on machines with and without one. */
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { askModule } from '../../tests/support/module';

const MODULE = path.join(__dirname, 'browser.mjs');
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
const find = (machine: object, { named = '', isInstalled = true } = {}) => {
  const carried = isInstalled ? '' : ', carried: () => null';
  const expression = `it.findBrowser({ ...${JSON.stringify(machine)}${carried} })`;
  return askModule<Found>(MODULE, expression, { CHROMIUM_PATH: named });
};
const refusal = (found: Found | { thrown: string }): string => ('thrown' in found ? found.thrown : '');

describe('the browser that the tests of screens run in', () => {
  it('is the one that CHROMIUM_PATH names, before that of the system', () => {
    const [named, other] = [program('named', 0), program('other', 0)];
    expect(find({ places: [other] }, { named })).toEqual({ executablePath: named, env: {}, from: 'CHROMIUM_PATH' });
  });

  it('is not another one where the one that is named does not start: that is said', () =>
    expect(refusal(find({ places: [program('other', 0)] }, { named: program('broken', 1) }))).toMatch(
      /^CHROMIUM_PATH names .*broken, which does not start here\. Correct or unset it\.$/,
    ));

  it('is the first of the system that starts: some only tell people to install one', () => {
    const places = [path.join(folder, 'nowhere'), program('advice', 1), program('chrome', 0)];
    expect(find({ places })).toEqual({ executablePath: path.join(folder, 'chrome'), env: {}, from: 'the system' });
  });

  it('is said to be missing, with what to do, where nothing carries one', () => {
    expect(refusal(find({ places: [], machine: 'linux x64' }, { isInstalled: false }))).toMatch(
      /no browser here, and the package @sparticuz\/chromium is not installed\. Run npm ci again\. Or: Install/,
    );
    expect(refusal(find({ places: [], machine: 'darwin arm64' }))).toMatch(
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
