/** docs/promises.md names the tests of each promise, and the titles of tests name their promise. Neither lacks the other. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../../../../..');
const PLUGIN = 'src/plugins/pressbox';
/** Where tests are. The page leaves out the folder of the plugin. */
const PLACES = ['tests', ...['core', 'contracts', 'server', 'admin'].map((part) => `${PLUGIN}/${part}/src`)];

const textOf = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');
const files = PLACES.flatMap((place) =>
  readdirSync(path.join(ROOT, place), { recursive: true, encoding: 'utf8' }).flatMap((file) =>
    /\.test\.tsx?$/.test(file) && !file.includes('node_modules') ? [path.posix.join(place, file)] : [],
  ),
);

/** Each promise with each file: "26 tests/api/kill.test.ts". */
const told = textOf('docs/promises.md')
  .split('\n')
  .flatMap((line) => {
    const [, promise = '', , tests = ''] = line.split('|').map((cell) => cell.trim());
    return [...tests.matchAll(/`([^`]+\.test\.tsx?)`/g)].map(([, file = '']) => `${promise} ${file}`);
  });
const kept = files.flatMap((file) =>
  [...textOf(file).matchAll(/\(promise (\w+)\)['"`]/g)].map(
    ([, promise = '']) => `${promise} ${file.replace(`${PLUGIN}/`, '')}`,
  ),
);

describe('docs/promises.md', () => {
  it('names every file in which a test ends with the number of a promise, once', () => {
    expect([...told].sort()).toEqual([...new Set(kept)].sort());
  });
});
