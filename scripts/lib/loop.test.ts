/** Which tests everybody runs after each change. */
import path from 'node:path';
import { askModule } from '../../tests/support/module';

const MODULE = path.join(__dirname, 'loop.mjs');
interface Chosen {
  all: string[];
  chosen: string[];
}
const loopOf = (folder: string, touched: string[]): Chosen =>
  askModule<Chosen>(MODULE, `it.loopOf(${JSON.stringify(folder)}, ${JSON.stringify(touched)})`) as Chosen;

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
