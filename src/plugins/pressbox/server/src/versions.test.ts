import { readFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../../../../..');
interface Package {
  version?: string;
  dependencies?: Record<string, string>;
}
const read = <T>(file: string): T => JSON.parse(readFileSync(path.join(ROOT, file), 'utf8')) as T;
const { packages } = read<{ packages: Record<string, Package> }>('package-lock.json');

describe.each(['', 'src/plugins/pressbox'])('the package in "%s/" (promise 42)', (folder) => {
  const { dependencies = {} } = read<Package>(path.join(folder, 'package.json'));

  it('asks in production for one version of each package, and for no range', () => {
    expect(Object.keys(dependencies).length).toBeGreaterThan(5);
    const ranges = Object.entries(dependencies).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version));
    expect(ranges).toEqual([]);
  });

  it('is locked to the versions it asks for', () => {
    const locked = Object.keys(dependencies).map((name) => {
      const own = packages[`${folder}/node_modules/${name}`] ?? packages[`node_modules/${name}`];
      return [name, own?.version];
    });
    expect(Object.fromEntries(locked)).toEqual(dependencies);
  });
});
