/** docs/where-does-my-code-live.md says of each room what it imports and whom it asks. This test keeps it true, and decision 22. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const SRC = __dirname;
const DOCS = path.join(SRC, '../../../../../docs/where-does-my-code-live.md');
const DECISION = path.join(SRC, '../../../../../docs/decisions/0022-rooms-are-named-after-subjects.md');

const rooms = readdirSync(SRC, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
const filesOf = (room: string): string[] =>
  readdirSync(path.join(SRC, room), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => path.join(SRC, room, file));
const textOf = (file: string): string => readFileSync(file, 'utf8');
const all = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, found = '']) => found);

/** The room that a path from a file leads to, or null where it leads out of the server. */
const roomAt = (file: string, to: string): string | null => {
  const [room = ''] = path.relative(SRC, path.resolve(path.dirname(file), to)).split(path.sep);
  return rooms.includes(room) ? room : null;
};

const servicesOf = (room: string): string[] => {
  const index = path.join(SRC, room, 'index.ts');
  const [, block = ''] = (existsSync(index) && /export const services = \{([^}]*)\}/.exec(textOf(index))) || [];
  return all(block, /'?([\w-]+)'?: create/g);
};
const ownerOf = new Map(rooms.flatMap((room) => servicesOf(room).map((service) => [service, room] as const)));

const others = (room: string, found: readonly (string | null | undefined)[]): string[] =>
  [...new Set(found)].filter((other): other is string => !!other && other !== room).sort();
const importsOf = (room: string): string[] =>
  others(
    room,
    filesOf(room).flatMap((file) => all(textOf(file), /from '(\.[^']+)'/g).map((to) => roomAt(file, to))),
  );
const asksOf = (room: string): string[] =>
  others(
    room,
    filesOf(room).flatMap((file) =>
      all(textOf(file), /(?:getService\(\s*strapi,\s*|\.service\()'([\w-]+)'/g).map((service) => ownerOf.get(service)),
    ),
  );

/** The rows of the table of rooms: the room, what it imports, whom it asks. */
const told = textOf(DOCS)
  .split('\n')
  .flatMap((line) => {
    const [, name = '', , imports = '', asks = ''] = line.split('|').map((cell) => cell.trim());
    const room = /^`(\w+)`$/.exec(name)?.[1];
    return room ? [{ room, imports: all(imports, /`(\w+)`/g), asks: all(asks, /`(\w+)`/g) }] : [];
  });

/** What the list of rooms says is in each: the files and folders that it names. */
const listed = textOf(DOCS)
  .split('\n')
  .flatMap((line) => {
    const [, room = '', said = ''] = /^- \*\*`(\w+)\/`\*\*(.*)$/.exec(line) ?? [];
    return room ? [{ room, places: all(said, /`([\w./-]+(?:\.ts|\/))`/g) }] : [];
  });

describe('the list of rooms', () => {
  it('has every room once', () => {
    expect(listed.map(({ room }) => room).sort()).toEqual([...rooms].sort());
  });

  it.each(listed)('names files that are in $room', ({ room, places }) => {
    // A file beside another that is named with its folder is told by its name alone.
    const names = new Set(filesOf(room).map((file) => path.basename(file)));
    const isThere = (place: string): boolean =>
      existsSync(path.join(SRC, room, place)) || existsSync(path.join(SRC, place)) || names.has(place);
    expect(places.filter((place) => !isThere(place))).toEqual([]);
  });
});

describe('the table of rooms', () => {
  it('has every room once', () => {
    expect(told.map(({ room }) => room).sort()).toEqual([...rooms].sort());
  });

  it.each(told)('says what $room imports, and whom it asks', ({ room, imports, asks }) => {
    expect(imports).toEqual(importsOf(room));
    expect(asks).toEqual(asksOf(room));
  });

  it('names a room after those that it imports', () => {
    const order = told.map(({ room }) => room);
    for (const { room, imports } of told)
      expect([room, ...imports.filter((other) => order.indexOf(other) > order.indexOf(room))]).toEqual([room]);
  });
});

describe('the circles of rooms that ask each other', () => {
  /** All whom a room asks, and whom those ask. */
  const askedBy = (room: string): Set<string> => {
    const asked = new Set<string>();
    const open = asksOf(room);
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (asked.has(next)) continue;
      asked.add(next);
      open.push(...asksOf(next));
    }
    return asked;
  };

  it('are those that decision 22 names', () => {
    const asked = new Map(rooms.map((room) => [room, askedBy(room)]));
    const circleOf = (room: string): string[] =>
      rooms.filter((other) => asked.get(room)?.has(other) && asked.get(other)?.has(room)).sort();
    const found = new Set(rooms.map((room) => circleOf(room).join(' ')).filter((circle) => circle !== ''));
    const [, section = ''] = textOf(DECISION).split('**Circles.**');
    const named = all(section, /^- ((?:`\w+` ?)+):/gm).map((circle) => all(circle, /`(\w+)`/g).join(' '));
    expect([...found].sort()).toEqual(named.sort());
  });
});
