// @loop
import { articleDesk } from '../support/articles';
import { manager, unique } from '../support/match';
import { useNewsroom, type Created } from '../support/newsroom';

const newsroom = useNewsroom();
const articles = articleDesk(newsroom);

const inMinutes = (minutes: number): string => new Date(Date.now() + minutes * 60_000).toISOString();
const HOUR = inMinutes(60);
const at = (minutes: number) => new Date(Date.parse(HOUR) + minutes * 60_000);
const release = (now: Date): Promise<number> => newsroom.strapi.plugin('pressbox').service('embargo').release(now);

/** Which languages readers see, and under which title. */
const seen = async (article: Created): Promise<Record<string, string>> => {
  const { body } = await newsroom.get(`/api/pressbox/articles?filters[documentId]=${article.documentId}&locale=*`);
  return Object.fromEntries(body.data.map(({ locale, title }: { locale: string; title: string }) => [locale, title]));
};
const draftOf = async (article: Created, locale = 'fr') =>
  (await articles.rows(article)).find((row) => row.locale === locale && row.publishedAt === null);

describe('an article with an hour to come', () => {
  it('is held back when it is created as published', async () => {
    const article = await articles.published({ publishAt: HOUR });
    expect(await seen(article)).toEqual({});
    await articles.read(article).expect(404);
    expect(new Date((await draftOf(article))?.publishAt).toISOString()).toBe(HOUR);
  });

  it('is held back when a write would publish it', async () => {
    const article = await articles.write({ publishAt: HOUR });
    await articles.put(article, { title: unique('Titre') }, 'fr', 'published');
    expect(await seen(article)).toEqual({});
  });

  it('is held back when the content manager publishes it, new, known or among many', async () => {
    const created = await newsroom.admin('post', manager('article', 'actions/publish', '?locale=fr'), {
      locale: 'fr',
      title: unique('Titre'),
      kind: 'news',
      publishAt: HOUR,
    });
    expect(created.body.error).toBeUndefined();
    const known = await articles.write({ publishAt: HOUR });
    expect((await articles.press('publish', known)).body.error).toBeUndefined();
    const many = await articles.write({ publishAt: HOUR });
    const bulk = await newsroom.admin('post', manager('article', 'actions/bulkPublish', '?locale=fr'), {
      documentIds: [many.documentId],
      locale: 'fr',
    });
    expect(bulk.body.error).toBeUndefined();
    for (const article of [created.body.data as Created, known, many]) expect(await seen(article)).toEqual({});
  });

  it('is held back in every language while one language asks for an hour to come', async () => {
    const article = await articles.write({ publishAt: HOUR });
    await articles.put(article, { title: unique('Title') }, 'en');
    expect((await articles.press('publish', article, 'en')).body.error).toBeUndefined();
    expect(await seen(article)).toEqual({});
    expect(new Date((await draftOf(article, 'en'))?.publishAt).toISOString()).toBe(HOUR);
  });

  it('is not released a second too early, and is at its hour', async () => {
    const article = await articles.write({ publishAt: HOUR });
    await release(at(-1 / 60));
    expect(await seen(article)).toEqual({});
    await release(at(0));
    expect(await seen(article)).toEqual({ fr: article.title });
    expect((await draftOf(article))?.publishAt).toBeNull();
  });

  it('is released in every language that asks, and in no other', async () => {
    const article = await articles.write({ publishAt: HOUR });
    const english = await articles.put(article, { title: unique('Title'), publishAt: HOUR }, 'en');
    await articles.put(article, { title: unique('Titolo') }, 'it');
    await release(at(0));
    expect(await seen(article)).toEqual({ fr: article.title, en: english.title });
  });

  it('moves in every language that asks when its hour is moved in one', async () => {
    const article = await articles.write({ publishAt: HOUR });
    await articles.put(article, { title: unique('Title'), publishAt: HOUR }, 'en');
    await articles.put(article, { publishAt: at(30).toISOString() }, 'en');
    await release(at(0));
    expect(await seen(article)).toEqual({});
    await release(at(30));
    expect(Object.keys(await seen(article)).sort()).toEqual(['en', 'fr']);
  });

  it('is published at once by hand when its hour is taken away', async () => {
    const article = await articles.write({ publishAt: HOUR });
    await articles.put(article, { publishAt: null }, 'fr', 'published');
    expect(await seen(article)).toEqual({ fr: article.title });
  });

  it('that is out already keeps its old version until the hour, and then changes', async () => {
    const article = await articles.published({ title: 'Avant' });
    await articles.put(article, { title: 'Après', publishAt: HOUR }, 'fr', 'published');
    expect(await seen(article)).toEqual({ fr: 'Avant' });
    await release(at(0));
    expect(await seen(article)).toEqual({ fr: 'Après' });
  });

  it('with an hour that has passed is published at once', async () => {
    expect(Object.keys(await seen(await articles.published({ publishAt: inMinutes(-5) })))).toEqual(['fr']);
  });

  it('needs an hour that is one', async () => {
    const { body } = await newsroom
      .post('/api/pressbox/articles', { data: { title: 'X', publishAt: 'tomorrow evening' } })
      .expect(400);
    expect(body.error.message).toBe('publishAt is no moment in time. Write it as 2026-11-23T21:45:00Z.');
  });
});

describe('the hour of an article, which is one in all its languages', () => {
  const open = async (article: Created, locale: string): Promise<Created & { publishAt: string | null }> =>
    (await newsroom.admin('get', manager('article', article.documentId, `?locale=${locale}`))).body.data;
  const save = (article: Created, locale: string, form: object) =>
    newsroom.admin('put', manager('article', article.documentId, `?locale=${locale}`), form);
  const hours = async (article: Created): Promise<(string | null)[]> => {
    const rows = await Promise.all(['fr', 'en'].map((locale) => draftOf(article, locale)));
    return rows.map((row) => (row?.publishAt ? new Date(row.publishAt).toISOString() : null));
  };
  const LATER = at(45).toISOString();
  /** Waits in two languages for one hour. */
  const waiting = async (): Promise<Created> => {
    const article = await articles.write({ publishAt: HOUR });
    await articles.put(article, { title: unique('Title'), publishAt: HOUR }, 'en');
    return article;
  };

  it('is not dragged back by a form that was open in another language (promise 1)', async () => {
    const article = await waiting();
    const { publishAt, updatedAt } = await open(article, 'en');
    await save(article, 'fr', { publishAt: LATER });
    expect(await hours(article)).toEqual([LATER, LATER]);
    const stale = await save(article, 'en', { title: unique('Title'), publishAt, updatedAt });
    expect(stale.status).toBe(409);
    expect(stale.body.error.message).toContain('Another language has changed this in the meantime: publishAt.');
    expect(await hours(article)).toEqual([LATER, LATER]);
    await release(at(0));
    expect(await seen(article)).toEqual({});
    await release(at(45));
    expect(Object.keys(await seen(article)).sort()).toEqual(['en', 'fr']);
  });

  it('stands while a form that says what it was filled with saves its words, or publishes them (promise 1)', async () => {
    const article = await waiting();
    const { publishAt, updatedAt } = await open(article, 'en');
    await save(article, 'fr', { publishAt: LATER });
    const title = unique('Title');
    const form = { title, publishAt, updatedAt, filledWith: { publishAt } };
    expect((await save(article, 'en', form)).body.error).toBeUndefined();
    expect(await draftOf(article, 'en')).toMatchObject({ title });
    const pressed = await articles.press('publish', article, 'en', { title, publishAt, filledWith: { publishAt } });
    expect(pressed.body.error).toBeUndefined();
    expect(await hours(article)).toEqual([LATER, LATER]);
    await release(at(0));
    expect(await seen(article)).toEqual({});
  });

  it('is asked for by a language that was published during the embargo, whatever its open form holds (promise 1)', async () => {
    const article = await articles.write({ publishAt: HOUR });
    await articles.put(article, { title: unique('Title') }, 'en');
    const { updatedAt } = await open(article, 'en');
    await newsroom.admin('post', manager('article', 'actions/bulkPublish', '?locale=en'), {
      documentIds: [article.documentId],
      locale: 'en',
    });
    expect(await hours(article)).toEqual([HOUR, HOUR]);
    const title = unique('Title');
    const form = { title, publishAt: null, updatedAt };
    expect((await save(article, 'en', form)).status).toBe(409);
    expect((await save(article, 'en', { ...form, filledWith: { publishAt: null } })).body.error).toBeUndefined();
    expect(await hours(article)).toEqual([HOUR, HOUR]);
  });

  it('is moved only by who changes it, and not by who sends it back (promise 1)', async () => {
    const article = await waiting();
    const rows = newsroom.strapi.db.query('plugin::pressbox.article');
    const french = await draftOf(article, 'fr');
    await rows.update({ where: { id: french?.id }, data: { publishAt: LATER } });
    await articles.put(article, { title: unique('Title'), publishAt: HOUR }, 'en');
    expect(await hours(article)).toEqual([LATER, HOUR]);
    await release(at(0));
    expect(await seen(article)).toEqual({});
    expect(await hours(article)).toEqual([LATER, LATER]);
  });

  it.each(['draft', 'published'] as const)(
    'is moved to an earlier hour by a write as %s, for all (promise 1)',
    async (status) => {
      const article = await waiting();
      const earlier = at(-15).toISOString();
      await articles.put(article, { publishAt: earlier }, 'fr', status);
      expect(await hours(article)).toEqual([earlier, earlier]);
      await release(at(-15));
      expect(Object.keys(await seen(article)).sort()).toEqual(['en', 'fr']);
    },
  );

  it('is the latest of them where an older newsroom kept two (promise 1)', async () => {
    const article = await waiting();
    const rows = newsroom.strapi.db.query('plugin::pressbox.article');
    await rows.update({ where: { id: (await draftOf(article, 'fr'))?.id }, data: { publishAt: LATER } });
    await newsroom.strapi.plugin('pressbox').service('embargo').repair(new Date());
    expect(await hours(article)).toEqual([LATER, LATER]);
  });
});

describe('the release', () => {
  // What the other tests left waiting is not counted here.
  beforeEach(() => release(at(60)));

  it('happens once when two machines look at once', async () => {
    const article = await articles.write({ publishAt: HOUR });
    const published: unknown[] = [];
    const remove = newsroom.strapi.eventHub.on('entry.publish', async (event) => {
      const { entry } = event as unknown as { entry: Created };
      if (entry.documentId === article.documentId) published.push(entry);
    });
    const counts = await Promise.all([release(at(0)), release(at(0)), release(at(0))]);
    // The news of a publication follows it.
    await new Promise((wake) => setTimeout(wake, 500));
    remove();
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(1);
    expect(published).toHaveLength(1);
    expect(await articles.rows(article)).toHaveLength(2);
  });

  it('does not bring back what has been unpublished since', async () => {
    const article = await articles.write({ publishAt: HOUR });
    await release(at(0));
    expect((await articles.press('unpublish', article)).status).toBe(200);
    await release(at(5));
    expect(await seen(article)).toEqual({});
  });

  it('of an article that cannot be published is tried again, but not every second', async () => {
    const article = await articles.write({ publishAt: HOUR });
    const rows = newsroom.strapi.db.query('plugin::pressbox.article');
    const { id } = await rows.findOne({ where: { documentId: article.documentId, publishedAt: null } });
    await rows.update({ where: { id }, data: { title: null } });
    const errors = jest.spyOn(newsroom.strapi.log, 'error').mockImplementation();
    expect(await release(at(0))).toBe(0);
    expect(await release(at(1 / 60))).toBe(0);
    const said = errors.mock.calls.filter(([line]) => String(line).includes(article.documentId));
    errors.mockRestore();
    expect(said).toHaveLength(1);
    await rows.update({ where: { id }, data: { title: 'Mended' } });
    expect(await release(at(2))).toBe(1);
    expect(await seen(article)).toEqual({ fr: 'Mended' });
  });

  it('goes on with the next article when one cannot be published', async () => {
    const broken = await articles.write({ publishAt: HOUR });
    const sound = await articles.write({ publishAt: HOUR });
    await newsroom.strapi.db
      .query('plugin::pressbox.article')
      .updateMany({ where: { documentId: broken.documentId }, data: { title: null } });
    const errors = jest.spyOn(newsroom.strapi.log, 'error').mockImplementation();
    await release(at(0));
    errors.mockRestore();
    expect(await seen(sound)).toEqual({ fr: sound.title });
  });

  it('is looked for every second by the clock of the newsroom', async () => {
    const article = await articles.write({ publishAt: new Date(Date.now() + 1_200).toISOString() });
    expect(await seen(article)).toEqual({});
    for (const end = Date.now() + 10_000; Date.now() < end; await new Promise((wake) => setTimeout(wake, 200))) {
      if ((await seen(article)).fr) break;
    }
    expect(await seen(article)).toEqual({ fr: article.title });
  }, 20_000);
});

describe('an article whose hour comes after somebody has set the clock back', () => {
  const RealDate = Date;
  const { global } = globalThis.pressboxLending;
  afterEach(() => {
    global.Date = RealDate;
  });

  it('is published at that hour (promise 41)', async () => {
    const DAY = 86_400_000;
    // The clock of the newsroom has ticked at least once.
    await new Promise((wake) => setTimeout(wake, 1_100));
    const yesterday = () => RealDate.now() - DAY;
    global.Date = class extends RealDate {
      constructor(...args: unknown[]) {
        super(...((args.length > 0 ? args : [yesterday()]) as []));
      }
      static now = yesterday;
      static [Symbol.hasInstance] = (thing: unknown) => thing instanceof RealDate;
    } as unknown as DateConstructor;
    const hour = yesterday() + 3_000;
    const article = await articles.write({ publishAt: new RealDate(hour).toISOString() });
    if (yesterday() < hour - 500) expect(await seen(article)).toEqual({});
    for (const end = RealDate.now() + 15_000; RealDate.now() < end;) {
      if ((await seen(article)).fr) break;
      await new Promise((wake) => setTimeout(wake, 200));
    }
    expect(await seen(article)).toEqual({ fr: article.title });
  }, 40_000);
});

describe('when readers first saw an article', () => {
  const releasedAt = async (article: Created) => {
    const { body } = await articles.read(article).expect(200);
    return body.data.releasedAt as string;
  };

  it('is noted and kept over every later publication', async () => {
    const article = await articles.published();
    const first = await releasedAt(article);
    expect(Math.abs(Date.now() - Date.parse(first))).toBeLessThan(60_000);
    await articles.put(article, { title: unique('Titre') }, 'fr', 'published');
    expect((await articles.press('publish', article, 'fr', { title: unique('Titre') })).status).toBe(200);
    expect(await releasedAt(article)).toBe(first);
  });

  it('is noted when the content manager publishes a new article', async () => {
    const { body } = await newsroom.admin('post', manager('article', 'actions/publish', '?locale=fr'), {
      locale: 'fr',
      title: unique('Titre'),
      kind: 'news',
    });
    expect(await releasedAt(body.data)).not.toBeNull();
  });

  it('is not noted for a draft', async () => {
    expect((await draftOf(await articles.write()))?.releasedAt).toBeNull();
  });
});
