/** docs/where-does-my-code-live.md lists the folders of the admin panel. This test keeps the list true. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const SRC = __dirname;
const DOCS = path.join(SRC, '../../../../../docs/where-does-my-code-live.md');
/** Folders that every room uses, and that know no room. */
const SHARED = ['services', 'translations', 'utils'];

const folders = readdirSync(SRC, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));

const told = readFileSync(DOCS, 'utf8')
  .split('\n## ')
  .find((section) => section.startsWith('The rooms of the admin panel'))!
  .split('\n')
  .flatMap((line) => /^\| `([\w-]+)\/`/.exec(line)?.[1] ?? []);

const importsOf = (room: string): string[] => {
  const files = readdirSync(path.join(SRC, room), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
    .map((file) => path.join(SRC, room, file));
  const found = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/(?:from |import\()'(\.[^']+)'/g)].map(
      ([, to = '']) => path.relative(SRC, path.resolve(path.dirname(file), to)).split(path.sep)[0] ?? '',
    ),
  );
  return folders.filter((other) => other !== room && found.includes(other));
};

describe('the list of admin rooms', () => {
  it('has every folder once', () => {
    expect([...told].sort()).toEqual([...folders].sort());
  });
});

describe('the rooms of the admin panel', () => {
  it.each(folders)('%s imports none that leads back to it', (room) => {
    const reached = new Set<string>();
    const open = importsOf(room);
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (reached.has(next)) continue;
      reached.add(next);
      open.push(...importsOf(next));
    }
    expect([...reached]).not.toContain(room);
  });

  it.each(SHARED)('%s imports no room', (folder) => {
    expect(importsOf(folder).filter((other) => !SHARED.includes(other))).toEqual([]);
  });
});
