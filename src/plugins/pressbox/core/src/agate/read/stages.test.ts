/** docs/agate.md, section 8, names the rooms of the reader in the order of its pipeline. This test keeps it true. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const READER = __dirname;
const DOCS = path.join(READER, '../../../../../../../docs/agate.md');

const rooms = readdirSync(READER, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() && entry.name !== 'testing' ? [entry.name] : [],
);
const files = readdirSync(READER, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !file.startsWith('testing'))
  .map((file) => path.join(READER, file));

/** The files of the reader that a file imports. */
const importsOf = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/from '(\.[^']*)'/g)].flatMap(([, to = '']) => {
    const place = path.resolve(path.dirname(file), to);
    return [`${place}.ts`, path.join(place, 'index.ts')].filter((found) => files.includes(found)).slice(0, 1);
  });

/** The rows of the table: a room, and the files that it names. */
const told = readFileSync(DOCS, 'utf8')
  .split('\n')
  .flatMap((line) => {
    const [, room = '', , where = ''] = line.split('|').map((cell) => cell.trim());
    const name = /^`(\w+)`$/.exec(room)?.[1];
    return name ? [{ name, named: [...where.matchAll(/`([\w-]+)`/g)].map(([, file = '']) => file) }] : [];
  });

describe('the rooms of the reader', () => {
  it('are all in the table, once', () => {
    expect(told.map(({ name }) => name).sort()).toEqual([...rooms].sort());
  });

  it.each(told)('$name has the files that the table names', ({ name, named }) => {
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((file) => !existsSync(path.join(READER, name, `${file}.ts`)))).toEqual([]);
  });

  it('import rooms above them alone', () => {
    const order = told.map(({ name }) => name);
    const roomOf = (file: string) => path.relative(READER, file).split(path.sep)[0] ?? '';
    const upwards = files.flatMap((file) =>
      importsOf(file)
        .filter((to) => order.includes(roomOf(file)) && order.indexOf(roomOf(to)) > order.indexOf(roomOf(file)))
        .map((to) => `${path.relative(READER, file)} imports ${path.relative(READER, to)}`),
    );
    expect(upwards).toEqual([]);
  });

  it('hold no circle of files', () => {
    const done = new Set<string>();
    const circles: string[] = [];
    const visit = (file: string, way: readonly string[]): void => {
      if (way.includes(file))
        circles.push([...way.slice(way.indexOf(file)), file].map((at) => path.basename(at)).join(' → '));
      if (done.has(file) || way.includes(file)) return;
      for (const to of importsOf(file)) visit(to, [...way, file]);
      done.add(file);
    };
    for (const file of files) visit(file, []);
    expect(circles).toEqual([]);
  });
});
