import type { Core } from '@strapi/strapi';
import { preparedOnSqlite } from './sqlite';

/** A connection that answers every statement with the same rows, behind the part of Strapi that we speak to. */
const newsroom = (names: string[], rows: unknown[][], reader = true) => {
  const prepared: string[] = [];
  const ran: unknown[][] = [];
  const heard: { sql: string; bindings: unknown[] }[] = [];
  const statement = {
    reader,
    raw: () => statement,
    columns: () => names.map((name) => ({ name })),
    all: (values: unknown[]) => (ran.push(values), rows),
    run: (values: unknown[]) => void ran.push(values),
  };
  const connection = { prepare: (sql: string) => (prepared.push(sql), statement) };
  const client = {
    acquireConnection: () => Promise.resolve(connection),
    releaseConnection: () => Promise.resolve(),
    emit: (_: 'query', query: (typeof heard)[number]) => heard.push(query),
  };
  const strapi = { db: { connection: { client } } } as unknown as Core.Strapi;
  return { run: preparedOnSqlite(strapi), prepared, ran, heard };
};

describe('a statement for SQLite', () => {
  it('is planned once, whatever is asked with it', async () => {
    const { run, prepared, ran } = newsroom(['id'], [[1]]);
    await run('select id from a where b = ?', ['fr']);
    await run('select id from a where b = ?', ['it']);
    // A value behind a plus is not seen by the planner, which would plan anew for each.
    expect(prepared).toEqual(['select id from a where b = +?']);
    expect(ran).toEqual([['fr'], ['it']]);
  });

  it('hands out rows that are read by the names of their columns', async () => {
    const { run } = newsroom(['id', 'name', 'at'], [[1, null, 5], [2, 'Milan', 6]]); // prettier-ignore
    const [first, second] = (await run('select', [])) as { id: number; name: string | null; at: number }[];
    expect([first?.id, first?.name, first?.at]).toEqual([1, null, 5]);
    expect([second?.id, second?.name, second?.at]).toEqual([2, 'Milan', 6]);
    expect(JSON.parse(JSON.stringify(second))).toEqual({ id: 2, name: 'Milan', at: 6 });
  });

  it('takes dates as milliseconds and truth as a number, as Strapi stores them', async () => {
    const { run, ran, heard } = newsroom(['id'], []);
    await run('select ?, ?, ?, ?', [new Date(5), true, false, null]);
    expect(ran).toEqual([[5, 1, 0, null]]);
    expect(heard).toEqual([{ sql: 'select +?, +?, +?, +?', bindings: [5, 1, 0, null] }]);
  });

  it('answers with no rows where it writes', async () => {
    const { run, ran } = newsroom([], [], false);
    expect(await run('delete from a where b in (?, ?)', [1, 2])).toEqual([]);
    expect(ran).toEqual([[1, 2]]);
  });
});
