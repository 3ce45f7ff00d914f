import type { Core } from '@strapi/strapi';
import { preparedOnPostgres } from './postgres';

interface Query {
  name?: string;
  text: string;
  values: unknown[];
}

/** A server that refuses what `refuses` says, behind the part of Strapi that we speak to. */
const newsroom = (refuses: (query: Query) => string | null = () => null) => {
  const told: string[] = [];
  const asked: Query[] = [];
  const heard: string[] = [];
  const logged: string[] = [];
  let lent = 0;
  const connection = {
    query(query: Query | string) {
      if (typeof query === 'string') {
        told.push(query);
        return Promise.resolve({ rows: [] });
      }
      asked.push(query);
      const code = refuses(query);
      return code === null
        ? Promise.resolve({ rows: [query.values] })
        : Promise.reject(Object.assign(new Error(code), { code }));
    },
  };
  const client = {
    acquireConnection: () => Promise.resolve(((lent += 1), connection)),
    releaseConnection: () => Promise.resolve(void (lent -= 1)),
    emit: (_: 'query', { sql }: { sql: string }) => heard.push(sql),
  };
  const strapi = { db: { connection: { client } }, log: { info: (line: string) => logged.push(line) } };
  return { run: preparedOnPostgres(strapi as unknown as Core.Strapi), told, asked, heard, logged, lent: () => lent };
};

const times = async (count: number, task: (n: number) => Promise<unknown>) => {
  for (let n = 0; n < count; n += 1) await task(n);
};

describe('a statement for PostgreSQL', () => {
  it('is asked with its values numbered', async () => {
    const { run, asked } = newsroom();
    await run('select ? where a in (?, ?)', ['fr', 1, 2]);
    expect(asked).toEqual([{ text: 'select $1 where a in ($2, $3)', values: ['fr', 1, 2] }]);
  });

  it('is kept under a name of its own once it is asked often', async () => {
    const { run, asked } = newsroom();
    await times(6, () => run('select ?', ['fr']));
    await times(6, () => run('select ?, 1', ['fr']));
    const names = asked.map(({ name }) => name);
    const [first, second] = [names[4], names[10]];
    expect(first).toMatch(/^pressbox_[0-9a-f]{40}$/);
    expect(second).not.toBe(first);
    const rarely = Array<undefined>(4).fill(undefined);
    expect(names).toEqual([...rarely, first, first, ...rarely, second, second]);
  });

  it('tells a connection once to leave the compiler alone, and whoever listens what is asked', async () => {
    const { run, told, heard } = newsroom();
    await times(2, () => run('select 1', []));
    expect(told).toEqual(['set jit = off']);
    expect(heard).toEqual(['select 1', 'select 1']);
  });

  it.each(['26000', '42P05'])(
    'is asked again where a pooler has lost it, and nothing is kept any more (%s)',
    async (code) => {
      const { run, asked, logged } = newsroom(({ name }) => (name ? code : null));
      await times(4, () => run('select ?', ['fr']));
      await expect(run('select ?', ['fr'])).resolves.toEqual({ rows: [['fr']] });
      await times(6, () => run('select ?, 1', ['fr']));
      expect(asked.filter(({ name }) => name !== undefined)).toHaveLength(1);
      expect(asked).toHaveLength(12);
      expect(logged).toHaveLength(1);
    },
  );

  it('is kept under another name where a column took another type under it', async () => {
    let altered = true;
    const { run, asked, logged } = newsroom(({ name }) => (name && altered ? '0A000' : null));
    await times(4, () => run('select ?', ['fr']));
    await expect(run('select ?', ['fr'])).resolves.toEqual({ rows: [['fr']] });
    altered = false;
    await run('select ?', ['fr']);
    const names = asked.flatMap(({ name }) => name ?? []);
    expect(new Set(names).size).toBe(2);
    expect(Math.max(...names.map(({ length }) => length))).toBeLessThanOrEqual(63);
    expect(logged).toEqual([]);
  });

  it('fails where PostgreSQL refuses it for another reason, and gives its connection back', async () => {
    const { run, asked, lent } = newsroom(({ name }) => (name ? '42703' : null));
    await times(4, () => run('select nothing', []));
    await expect(run('select nothing', [])).rejects.toThrow('42703');
    expect(asked).toHaveLength(5);
    expect(lent()).toBe(0);
  });

  it('is not kept beyond a number that a server can bear', async () => {
    const { run, asked } = newsroom();
    await times(120, (n) => times(5, () => run(`select ${n}`, [])));
    expect(asked.filter(({ name }) => name !== undefined)).toHaveLength(100);
  });
});
