// @database one: it asks none.
/** The last line of CI says no more than was tried. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from '../support/environment';

/** What CI's last line says of runs; it is a module, which this runner does not read by itself. */
const verdicts = (...runs: readonly object[]): string[] => {
  const module = pathToFileURL(path.join(ROOT, 'scripts', 'lib', 'verdict.mjs')).href;
  const script = `const { verdict } = await import(${JSON.stringify(module)});
    console.log(JSON.stringify(${JSON.stringify(runs)}.map(verdict)));`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
  if (stderr) throw new Error(stderr);
  return JSON.parse(stdout) as string[];
};

const whole = { broken: [], away: [], skipped: 0 };

it('everything holds only where everything was run; else it names what was not', () => {
  expect(
    verdicts(
      whole,
      { ...whole, away: ['PostgreSQL', 'MariaDB'] },
      { ...whole, skipped: 5 },
      { broken: ['npm run lint'], away: ['MariaDB'], skipped: 1 },
    ),
  ).toEqual([
    'Everything holds.',
    'What was run holds. NOT run, since it did not answer: PostgreSQL, MariaDB.',
    'What was run holds. NOT run, since it was skipped: 5 tests.',
    'Broken: npm run lint. NOT run, since it did not answer: MariaDB. NOT run, since it was skipped: one test.',
  ]);
});
