/** Which tests everybody runs after each change. */
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const MODULE = pathToFileURL(path.join(__dirname, 'loop.mjs')).href;
interface Chosen {
  all: string[];
  chosen: string[];
}
/** In a process of its own: the module is one of Node, not of the tests. */
const loopOf = (folder: string, touched: string[]): Chosen => {
  const code = `
    const { loopOf } = await import(${JSON.stringify(MODULE)});
    console.log(JSON.stringify(loopOf(${JSON.stringify(folder)}, ${JSON.stringify(touched)})));`;
  const answer = execFileSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' });
  return JSON.parse(answer) as Chosen;
};

describe.each(['tests/api', 'tests/e2e'])('the loop of %s', (folder) => {
  it('is some of its files, and never all', () => {
    const { all, chosen } = loopOf(folder, []);
    expect(chosen.length).toBeGreaterThan(5);
    expect(chosen.length).toBeLessThan(all.length / 2);
  });

  it('takes in a file that is being changed', () => {
    const { all, chosen } = loopOf(folder, []);
    const other = all.find((file) => !chosen.includes(file)) ?? '';
    expect(loopOf(folder, [other, 'README.md']).chosen).toEqual([...chosen, other].sort());
  });
});
