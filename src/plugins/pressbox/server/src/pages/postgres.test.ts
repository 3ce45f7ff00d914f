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

describe('a statement for PostgreSQL', () => {
  it('is kept under a name of its own, its values numbered', async () => {
    const { run, asked } = newsroom();
    await run('select ? where a in (?, ?)', ['fr', 1, 2]);
    await run('select ? where a in (?, ?)', ['it', 3, 4]);
    await run('select ?', ['de']);
    expect(asked.map(({ text, values }) => [text, values])).toEqual([
      ['select $1 where a in ($2, $3)', ['fr', 1, 2]],
      ['select $1 where a in ($2, $3)', ['it', 3, 4]],
      ['select $1', ['de']],
    ]);
    const [first, second, third] = asked.map(({ name }) => name);
    expect(first).toMatch(/^pressbox_[0-9a-f]{40}$/);
    expect(second).toBe(first);
    expect(third).not.toBe(first);
  });

  it('tells a connection once to leave the compiler alone, and whoever listens what is asked', async () => {
    const { run, told, heard } = newsroom();
    await run('select 1', []);
    await run('select 1', []);
    expect(told).toEqual(['set jit = off']);
    expect(heard).toEqual(['select 1', 'select 1']);
  });

  it.each(['26000', '42P05', '0A000'])(
    'is asked again, and from then on not kept, where it is lost (%s)',
    async (code) => {
      const { run, asked, logged } = newsroom(({ name }) => (name ? code : null));
      await expect(run('select ?', ['fr'])).resolves.toEqual({ rows: [['fr']] });
      await run('select ?', ['it']);
      expect(asked.map(({ name }) => name !== undefined)).toEqual([true, false, false]);
      expect(logged).toHaveLength(1);
    },
  );

  it('fails where PostgreSQL refuses it for another reason, and gives its connection back', async () => {
    const { run, asked, lent } = newsroom(() => '42703');
    await expect(run('select nothing', [])).rejects.toThrow('42703');
    expect(asked).toHaveLength(1);
    expect(lent()).toBe(0);
  });

  it('is not kept beyond a number that a server can bear', async () => {
    const { run, asked } = newsroom();
    for (let n = 0; n < 120; n += 1) await run(`select ${n}`, []);
    expect(asked.filter(({ name }) => name !== undefined)).toHaveLength(100);
  });
});
