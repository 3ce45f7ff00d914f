import type { PageDatabase } from '../../sql/database';
import { findPlaces, nationalsIn, taggedPlaces } from './places';

const database = (rows: object[]) => {
  const asked: { sql: string; bindings: readonly unknown[] }[] = [];
  const all = (sql: string, bindings: readonly unknown[]) => Promise.resolve((asked.push({ sql, bindings }), rows));
  return { db: { all } as unknown as PageDatabase, asked };
};

describe('places', () => {
  it('are counted in numbers, also where a driver hands out the long integers of a union as text', async () => {
    const { db } = database([{ via: 'tag', ref: '7', key: '', id: '12', at: new Date(5) }]);
    expect(await findPlaces(db, taggedPlaces([7], 30))).toEqual([{ via: 'tag', ref: 7, key: '', id: 12, at: 5 }]);
  });

  it('are one question, however many tags there are, and none where nothing is looked for', async () => {
    const { db, asked } = database([]);
    await findPlaces(db, taggedPlaces([7, 8, 9], 30));
    expect(asked.map(({ bindings }) => bindings)).toEqual([[7, 8, 9]]);
    expect(await findPlaces(db, [])).toEqual([]);
    expect(asked).toHaveLength(1);
  });

  it('tell the national teams of each country', () => {
    const national = (key: string, id: number) => ({ via: 'national' as const, ref: 0, key, id, at: 0 });
    const latest = { via: 'latest' as const, ref: 0, key: '', id: 1, at: 0 };
    expect(nationalsIn([national('IT', 1), latest, national('FR', 2), national('IT', 3)])).toEqual(
      new Map([
        ['IT', [1, 3]],
        ['FR', [2]],
      ]),
    );
  });
});
