/** docs/where-does-my-code-live.md says of each room of core what it imports. This test keeps it true. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const SRC = __dirname;
const DOCS = path.join(SRC, '../../../../../docs/where-does-my-code-live.md');

const foldersOf = (folder: string): string[] =>
  readdirSync(path.join(SRC, folder), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() && entry.name !== 'testing' ? [path.posix.join(folder, entry.name)] : [],
  );
/** The rooms of agate are rooms of their own. */
const rooms = foldersOf('.').flatMap((folder) => (folder === 'agate' ? foldersOf(folder) : [folder]));

const filesOf = (room: string): string[] =>
  readdirSync(path.join(SRC, room), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !file.includes('testing'))
    .map((file) => path.join(SRC, room, file));

/** The files of other rooms that a room imports, from `core/src`. */
const importsOf = (room: string): string[] =>
  filesOf(room).flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/from '(\.[^']+)'/g)]
      .map(([, to = '']) => path.relative(SRC, path.resolve(path.dirname(file), to)))
      .filter((to) => !isIn(to, room) && rooms.some((other) => isIn(to, other))),
  );
const isIn = (file: string, folder: string): boolean => `${file}/`.startsWith(`${folder}/`);

/** The rows of the table: the room, and the folders that it imports. */
const told = readFileSync(DOCS, 'utf8')
  .split('\n## ')
  .find((section) => section.startsWith('Who knows whom'))!
  .split('\n')
  .flatMap((line) => {
    const [, name = '', , imports = ''] = line.split('|').map((cell) => cell.trim());
    const room = /^`([\w/]+)\/`$/.exec(name)?.[1];
    return room ? [{ room, imports: [...imports.matchAll(/`([\w/]+)\/`/g)].map(([, folder = '']) => folder) }] : [];
  });

describe('the table of the rooms of core', () => {
  it('has every room once', () => {
    expect(told.map(({ room }) => room).sort()).toEqual([...rooms].sort());
  });

  it.each(told)('says what $room imports', ({ room, imports }) => {
    const found = importsOf(room);
    expect(found.filter((file) => !imports.some((folder) => isIn(file, folder)))).toEqual([]);
    expect(imports.filter((folder) => !found.some((file) => isIn(file, folder)))).toEqual([]);
  });

  it('names a room after those that it imports', () => {
    const order = told.map(({ room }) => room);
    for (const [place, { room, imports }] of told.entries())
      expect([room, imports.filter((folder) => !order.slice(0, place).some((above) => isIn(folder, above)))]).toEqual([
        room,
        [],
      ]);
  });
});
