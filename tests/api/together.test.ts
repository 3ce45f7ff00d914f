/** Many desks at once: nobody waits for somebody who waits for them, and nothing that was acknowledged is lost. */
import { articleDesk } from '../support/articles';
import { eventually } from '../support/eventually';
import { manager, matchDesk, unique } from '../support/match';
import { useNewsroom, type Created } from '../support/newsroom';

const newsroom = useNewsroom();
const desk = matchDesk(newsroom);
const articles = articleDesk(newsroom);
const db = () => newsroom.strapi.db;

const statuses = (answers: readonly { status: number }[]): number[] => answers.map(({ status }) => status);
const same = (status: number, count: number): number[] => Array.from({ length: count }, () => status);

describe('two languages of one article', () => {
  const inThree = async () => {
    const match = await desk.match();
    const tag = await newsroom.create('tags', { name: unique('Tag') });
    const article = await articles.published({ matches: [match.documentId], tags: [tag.documentId] });
    for (const locale of ['en', 'it']) await articles.put(article, { title: unique('Title') }, locale, 'published');
    return article;
  };
  const titles = async (article: Created) =>
    Object.fromEntries(
      (await articles.rows(article)).map(({ locale, publishedAt, title }) => [
        `${locale} ${publishedAt ? 'published' : 'draft'}`,
        title,
      ]),
    );

  it('saved at once over the content API are both stored, and both answered with 200 (promise 31)', async () => {
    const article = await inThree();
    for (let round = 0; round < 3; round += 1) {
      const written = { fr: unique('Titre'), en: unique('Title'), it: unique('Titolo') };
      const answers = await Promise.all(
        Object.entries(written).map(([locale, title]) =>
          newsroom.put(`/api/pressbox/articles/${article.documentId}?locale=${locale}`, { data: { title } }),
        ),
      );
      expect(statuses(answers)).toEqual(same(200, 3));
      const stored = await titles(article);
      for (const [locale, title] of Object.entries(written))
        expect([stored[`${locale} draft`], stored[`${locale} published`]]).toEqual([title, title]);
    }
    expect(await articles.rows(article)).toHaveLength(6);
  });

  it('published at once in the content manager are both stored, and both answered with 200 (promise 16)', async () => {
    const article = await inThree();
    for (let round = 0; round < 3; round += 1) {
      const written = { fr: unique('Titre'), en: unique('Title'), it: unique('Titolo') };
      const answers = await Promise.all(
        Object.entries(written).map(([locale, title]) =>
          newsroom.admin('post', manager('article', `${article.documentId}/actions/publish`, `?locale=${locale}`), {
            locale,
            title,
          }),
        ),
      );
      expect(statuses(answers)).toEqual(same(200, 3));
      const stored = await titles(article);
      for (const [locale, title] of Object.entries(written)) expect(stored[`${locale} published`]).toBe(title);
    }
    expect(await articles.rows(article)).toHaveLength(6);
  });

  it('are saved, published and unpublished side by side without a 500 (promise 31)', async () => {
    const article = await inThree();
    for (let round = 0; round < 2; round += 1) {
      const answers = await Promise.all([
        newsroom.put(`/api/pressbox/articles/${article.documentId}?locale=en`, { data: { title: unique('Title') } }),
        articles.press('publish', article, 'fr', { title: unique('Titre') }),
        articles.press('unpublish', article, 'it'),
        newsroom.put(`/api/pressbox/articles/${article.documentId}?locale=it&status=draft`, {
          data: { standfirst: unique('Occhiello') },
        }),
      ]);
      expect(statuses(answers)).toEqual(same(200, 4));
      expect((await articles.press('publish', article, 'it')).status).toBe(200);
    }
  });
});

describe('a deadlock that the database breaks', () => {
  /** Sends away the first writer who would publish a title, and counts how many come. */
  const deadlockOnce = (title: string) => {
    const state = { came: 0 };
    const stop = db().lifecycles.subscribe({
      models: ['plugin::pressbox.article'],
      beforeCreate({ params }: { params: { data?: { title?: string; publishedAt?: unknown } } }) {
        if (params.data?.title !== title || !params.data.publishedAt) return;
        state.came += 1;
        if (state.came === 1) throw Object.assign(new Error('deadlock detected'), { code: '40P01' });
      },
    } as never) as unknown as () => void;
    return { state, stop };
  };

  it('in the content manager’s publish is tried again from the outside: 200, one write, told once (promise 16)', async () => {
    const article = await articles.published();
    const title = unique('Titre');
    const told: string[] = [];
    const hear = async ({ entry }: { entry: { title: string } }) => void told.push(entry.title);
    const { state, stop } = deadlockOnce(title);
    const stopHearing = newsroom.strapi.eventHub.on('entry.publish', hear) as () => void;
    const { status } = await articles.press('publish', article, 'fr', { title });
    stop();
    // What is told comes in its order: once the next is heard, all of it was.
    const { title: last } = await articles.published();
    await eventually(async () => expect(told).toContain(last));
    stopHearing();
    expect([status, state.came]).toEqual([200, 2]);
    const rows = await articles.rows(article);
    expect(rows.map((row) => [row.title, row.publishedAt !== null]).sort()).toEqual([
      [title, false],
      [title, true],
    ]);
    expect(told.filter((one) => one === title)).toEqual([title]);
  });
});

describe('fifty desks', () => {
  it('that log at one match are all stored, and the score is right (promise 31)', async () => {
    const match = await desk.match();
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, n) =>
        newsroom.post('/api/pressbox/match-events', {
          data: { match: match.documentId, side: n % 5 === 0 ? 'away' : 'home', kind: 'goal', minute: 1 + n },
        }),
      ),
    );
    expect(statuses(answers)).toEqual(same(201, 50));
    const where = { match: { documentId: match.documentId } };
    expect(await db().query('plugin::pressbox.match-event').count({ where })).toBe(50);
    expect((await desk.scoreOf(match)).score).toEqual([40, 10]);
  });

  it('that write articles of one title are all stored, each under an address of its own (promise 31)', async () => {
    const title = unique('Le même titre');
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => newsroom.post('/api/pressbox/articles?locale=fr', { data: { title } })),
    );
    expect(statuses(answers)).toEqual(same(201, 50));
    const rows: { slug: string }[] = await db()
      .query('plugin::pressbox.article')
      .findMany({ where: { title, publishedAt: { $notNull: true } }, select: ['slug'] });
    expect(new Set(rows.map(({ slug }) => slug)).size).toBe(50);
  });
});
