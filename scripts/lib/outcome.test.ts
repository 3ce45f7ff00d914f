/** When a run of tests has passed. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { askModule } from '../../tests/support/module';

const MODULE = path.join(__dirname, 'outcome.mjs');
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'outcome-'));
  writeFileSync(path.join(folder, 'passed'), JSON.stringify({ success: true }));
  writeFileSync(path.join(folder, 'failed'), JSON.stringify({ success: false }));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it.each([
  ['passed that says so and has written that all passed', 0, 'passed', 0],
  ['did not pass that was stopped before it wrote its report, whatever it says', 0, 'none', 1],
  ['did not pass that has written a failure', 0, 'failed', 1],
  ['did not pass that ends with a fault', 3, 'passed', 3],
  ['did not pass that a signal ended', null, 'passed', 1],
])('a run %s', (_, status, report, expected) => {
  const file = JSON.stringify(path.join(folder, report));
  expect(askModule(MODULE, `it.outcome(${status}, ${file})`)).toBe(expected);
});
