/**
 * How a database finds what pages and changes ask for.
 *
 * SQLite has counted nothing until somebody says ANALYZE, which nobody does, and then takes a language for ten rows: it
 * must not look through one, nor through a table, for what an index leads to. Of PostgreSQL and MySQL the same is not
 * asked: in tables as small as a test's they are right to read everything.
 */
import { client } from '../support/environment';
import { useNewsroom } from '../support/newsroom';
import { unique } from '../support/match';
import { pageDesk } from '../support/page-story';

const newsroom = useNewsroom({ own: true });
const desk = pageDesk(newsroom);

interface Asked {
  sql: string;
  bindings: unknown[];
}

/** Statements that the plugin writes itself: it quotes names the other way than Strapi does. */
const OURS = /"pressbox_/;

/** The statements that are asked while `task` runs. */
const statementsOf = async (task: () => Promise<unknown>, which = OURS): Promise<Asked[]> => {
  const { connection } = newsroom.strapi.db;
  const asked: Asked[] = [];
  const listen = ({ sql, bindings }: Asked) => {
    if (which.test(sql)) asked.push({ sql, bindings });
  };
  connection.on('query', listen);
  try {
    await task();
  } finally {
    connection.removeListener('query', listen);
  }
  return asked;
};

/** Lists that are read in the order of an index that begins with a language: the newest articles, the partners. */
const IN_ORDER = ['pressbox_articles_locale_released_at_ix', 'pressbox_partners_locale_position_ix'];

/** Columns in which half of a table may say the same. */
const FEW_VALUES = ['locale', 'kind', 'published_at'];

/** The steps in which SQLite would look through a table or a language, or make an index to find a row by. */
const walksOf = async ({ sql, bindings }: Asked): Promise<string[]> => {
  const steps: { detail: string }[] = await newsroom.strapi.db.connection.raw(
    `explain query plan ${sql}`,
    bindings as string[],
  );
  // What stands in parentheses is a question of its own; to go through its answer is no walk.
  const inner = new Set([...sql.matchAll(/\)\s+(?:as\s+)?["`]?(\w+)/g)].map(([, alias]) => alias));
  const walks = steps.filter(({ detail }) => {
    const scanned = /^SCAN (\w+)/.exec(detail)?.[1];
    const [, index, term] = /INDEX (\w+) \((\w+)/.exec(detail) ?? [];
    return (
      (scanned !== undefined && !inner.has(scanned) && !detail.startsWith('SCAN CONSTANT')) ||
      detail.includes('AUTOMATIC') ||
      (FEW_VALUES.includes(term ?? '') && !IN_ORDER.includes(index ?? ''))
    );
  });
  return walks.map(({ detail }) => `${detail}: ${sql.replace(/\s+/g, ' ').slice(0, 400)}`);
};

const walks = async (task: () => Promise<unknown>, which = OURS) => {
  const asked = await statementsOf(task, which);
  expect(asked.length).toBeGreaterThan(0);
  return (await Promise.all(asked.map(walksOf))).flat();
};

const onSqlite = client === 'sqlite' ? describe : describe.skip;

onSqlite('SQLite, which nobody has told to count', () => {
  let story: Awaited<ReturnType<typeof desk.story>>;
  const clear = () => desk.service('pages').cache.clear();

  beforeAll(async () => {
    story = await desk.story();
    await newsroom.create('teams', { name: unique('Nation'), kind: 'national', countryCode: 'IT' });
    const { scorer, article } = story;
    await newsroom.put(`/api/pressbox/players/${scorer.documentId}`, { data: { nationalities: ['IT'] } }).expect(200);
    const picked = await desk.publish();
    await newsroom
      .put(`/api/pressbox/articles/${article.documentId}?locale=fr&status=published`, {
        data: { related: [picked.documentId] },
      })
      .expect(200);
    await newsroom.post(`/api/pressbox/articles/${article.documentId}/reads`, {}, 'anyone').expect(202);
    await desk.service('reads').flush();
    await desk.service('trending').refresh();
    expect(desk.service('trending').ranking('fr')).toEqual([article.documentId]);
  });

  it('has no statistics', async () => {
    const tables = await newsroom.strapi.db.connection.raw(
      "select name from sqlite_master where name like 'sqlite_stat%'",
    );
    expect(tables).toEqual([]);
  });

  it.each([
    ['an article', () => desk.read('articles', story.article.slug)],
    ['a match', () => desk.read('matches', String(story.match.slug))],
    ['the tag of a player', () => desk.read('tags', story.playerTag.slug)],
    ['the tag of a team', () => desk.read('tags', story.teamTag.slug)],
    ['an author', () => desk.read('authors', story.author.slug)],
    ['the home page', () => desk.read('home')],
    ['a page that is not there', () => newsroom.get('/api/pressbox/pages/articles/nobody?locale=fr').expect(404)],
  ])('walks through no table and no language for %s', async (_, read) => {
    clear();
    expect(await walks(async () => read())).toEqual([]);
  });

  it.each([
    [
      'an article is published',
      () =>
        desk.publish({
          tags: [story.themeTag.documentId],
          matches: [story.match.documentId],
          authors: [story.author.documentId],
        }),
    ],
    [
      'a goal is logged',
      () =>
        newsroom.create('match-events', {
          match: story.match.documentId,
          side: 'home',
          kind: 'goal',
          minute: 30,
          player: story.scorer.documentId,
        }),
    ],
    [
      'a match is moved',
      () =>
        newsroom
          .put(`/api/pressbox/matches/${story.match.documentId}`, { data: { kickOff: '2026-03-02T20:00:00.000Z' } })
          .expect(200),
    ],
    [
      'a team takes another name',
      () =>
        newsroom.put(`/api/pressbox/teams/${story.home.documentId}`, { data: { name: unique('Other') } }).expect(200),
    ],
  ])('walks through no table and no language when %s', async (_, write) => {
    expect(await walks(async () => write())).toEqual([]);
  });

  it('leads Strapi itself to an article by its slug', async () => {
    const find = () => newsroom.get(`/api/pressbox/articles?locale=fr&filters[slug]=${story.article.slug}`).expect(200);
    expect(await walks(async () => find(), /`pressbox_articles`.*`slug` = /)).toEqual([]);
  });

  it.each([
    ['a table', 'select a.id from "pressbox_articles" a where a.standfirst = ?', ['Cold']],
    ['a table that is written', 'delete from "pressbox_tag_entries" where released_at < ?', [0]],
    [
      'a table as Strapi names it',
      'select `t0`.`id` from `pressbox_articles` as `t0` where `t0`.`standfirst` = ?',
      ['Cold'],
    ],
    ['a language', 'select a.id from "pressbox_articles" a where a.locale = ? and a.published_at is not null', ['fr']],
    [
      'a table, to make an index of it',
      `select a.id from "pressbox_articles" a join "pressbox_tags" t on t.description = a.standfirst where a.id < ?`,
      [1_000_000],
    ],
  ])('would be seen to walk through %s', async (_, sql, bindings) => {
    expect(await walksOf({ sql, bindings })).not.toEqual([]);
  });

  it('plans each statement of a page once, whatever is asked with it', async () => {
    const other = await desk.publish({
      tags: [story.playerTag, story.teamTag, story.themeTag].map(({ documentId }) => documentId),
      matches: [story.match.documentId],
    });
    const pages = [story.article.slug, other.slug];
    const read = async () => {
      for (const slug of pages) {
        clear();
        await desk.read('articles', slug);
      }
    };
    await read();
    const { client: knex } = newsroom.strapi.db.connection;
    const connection = await knex.acquireConnection();
    await knex.releaseConnection(connection);
    const prepare = jest.spyOn(connection, 'prepare');
    await read();
    const ours = prepare.mock.calls.map(([sql]) => String(sql)).filter((sql) => OURS.test(sql));
    prepare.mockRestore();
    expect(ours).toEqual([]);
  });

  it('hides values from the planner, which would plan anew for each in a database that was told to count', async () => {
    clear();
    const asked = await statementsOf(() => desk.read('articles', story.article.slug));
    expect(asked.length).toBeGreaterThan(5);
    expect(asked.filter(({ sql }) => /[^+]\?/.test(sql))).toEqual([]);
  });
});
