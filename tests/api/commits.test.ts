/** A write that was answered with success is stored, and one that could not be is refused: whatever fails at its commit. */
import { articleDesk } from '../support/articles';
import { client } from '../support/environment';
import { eventually } from '../support/eventually';
import { manager, unique } from '../support/match';
import { useNewsroom, type Created } from '../support/newsroom';
import { pageDesk } from '../support/page-story';
import { NO_DRAFT, NO_PAGE, REFUSALS } from '../support/refused-commits';

// Its connections are cut and its disk is full: nobody else should be lent it.
const newsroom = useNewsroom({ own: true });
const articles = articleDesk(newsroom);
const pages = pageDesk(newsroom);
const TEAM = 'plugin::pressbox.team';
const ARTICLE = 'plugin::pressbox.article';

const post = (name: string) => newsroom.post('/api/pressbox/teams', { data: { name } });
const isStored = async (name: string) => (await newsroom.strapi.db.query(TEAM).count({ where: { name } })) === 1;

const EVENTS = ['entry.create', 'entry.update', 'entry.publish'];
/** The names of teams and the titles of articles that subscribers hear of while some work is done, to the last of them. */
const heard = async (work: () => Promise<unknown>): Promise<string[]> => {
  const names: string[] = [];
  const hear = async ({ entry }: { entry: { name?: string; title?: string } }) => {
    names.push(entry.name ?? entry.title ?? '');
  };
  const stops = EVENTS.map((event) => newsroom.strapi.eventHub.on(event, hear) as () => void);
  await work();
  // What is told comes in its order: once this is heard, all of it was.
  const last = unique('Told last');
  await post(last).expect(201);
  await eventually(async () => expect(names).toContain(last));
  for (const stop of stops) stop();
  return names.filter((name) => name !== last);
};

const refusal = REFUSALS[client];

const run = async (statements: readonly string[]) => {
  for (const statement of statements) await newsroom.strapi.db.connection.raw(statement);
};

// MySQL and MariaDB check everything at once: there, a commit fails only with its connection, which is tried below.
if (refusal) {
  describe('a write whose commit the database refuses', () => {
    beforeAll(() => run(refusal.on));
    afterAll(() => run(refusal.off));

    it('is not acknowledged, and nobody is told of it (promise 26)', async () => {
      const name = unique('Refused');
      let status = 0;
      const names = await heard(async () => {
        status = (await post(name)).status;
      });
      expect(status).toBe(refusal.status);
      expect(await isStored(name)).toBe(false);
      expect(names).not.toContain(name);
    });

    it('leaves its connection as good as new (promise 26)', async () => {
      for (let n = 0; n < 12; n += 1) await post(unique('Refused'));
      const names = Array.from({ length: 12 }, () => unique('Accepted'));
      const answers = await Promise.all(names.map((name) => post(name)));
      expect(answers.map(({ status }) => status)).toEqual(names.map(() => 201));
      expect(await Promise.all(names.map(isStored))).toEqual(names.map(() => true));
    });

    it('rejects for a program too, in Strapi’s transaction, in knex’s, and in a savepoint (promise 26)', async () => {
      const { db } = newsroom.strapi;
      const create = () => db.query(TEAM).create({ data: { name: unique('Refused') } });
      await expect(create()).rejects.toThrow();
      let followed = false;
      await expect(
        db.transaction(async ({ onCommit }) => {
          onCommit(() => (followed = true));
          await create();
        }),
      ).rejects.toThrow();
      expect(followed).toBe(false);
      const insert = { document_id: unique('refused'), name: unique('Refused') };
      await expect(db.connection.transaction((trx) => trx('pressbox_teams').insert(insert))).rejects.toThrow();
      const opened = await db.connection.transaction();
      await opened.transaction((savepoint) => savepoint('pressbox_teams').insert(insert));
      await expect(opened.commit()).rejects.toThrow();
      expect(await db.query(TEAM).count({ where: { name: { $startsWith: 'Refused' } } })).toBe(0);
    });

    const titlesOf = async (article: Created) =>
      (await articles.rows(article)).map(({ title, publishedAt }) => [title, publishedAt ? 'published' : 'draft']);

    it('by the content manager, of a new article: is not acknowledged, and nobody is told of it (promise 26)', async () => {
      const title = unique(NO_DRAFT);
      let status = 0;
      const titles = await heard(async () => {
        status = (await newsroom.admin('post', manager('article', '', '?locale=fr'), { title })).status;
      });
      expect(status).toBe(refusal.status);
      expect(await newsroom.strapi.db.query(ARTICLE).count({ where: { title } })).toBe(0);
      expect(titles).not.toContain(title);
    });

    it('by the content manager, of an article that is published: readers keep what they had, and no page is dropped or kept anew (promise 26)', async () => {
      const title = unique('Before');
      const article = await articles.published({ title });
      const [slug, refused] = [String(article.slug), unique(NO_PAGE)];
      expect((await pages.read('articles', slug)).title).toBe(title);
      await pages.read('home');
      const [kept, compiles] = [pages.kept(), pages.compiles()];
      expect(kept).toContain(`article fr ${slug}`);
      let status = 0;
      const titles = await heard(async () => {
        status = (await articles.press('publish', article, 'fr', { title: refused })).status;
      });
      expect(status).toBe(refusal.status);
      expect(titles).not.toContain(refused);
      expect(await titlesOf(article)).toEqual([
        [title, 'draft'],
        [title, 'published'],
      ]);
      expect(pages.kept()).toEqual(kept);
      expect((await pages.read('articles', slug)).title).toBe(title);
      expect(pages.compiles()).toBe(compiles);
    });

    it('by the clock, of an article whose hour has come: it stays due, nobody is told, and it goes out once it can (promise 26)', async () => {
      const hour = new Date(Date.now() + 3_600_000);
      const release = (minutes: number): Promise<number> =>
        pages.service('embargo').release(new Date(hour.getTime() + minutes * 60_000));
      const title = unique(NO_PAGE);
      const article = await articles.write({ title, publishAt: hour.toISOString() });
      await pages.read('home');
      const kept = pages.kept();
      let released = -1;
      const titles = await heard(async () => {
        released = await release(0);
      });
      expect(released).toBe(0);
      expect(titles).not.toContain(title);
      expect(pages.kept()).toEqual(kept);
      expect(await titlesOf(article)).toEqual([[title, 'draft']]);
      const [draft] = await articles.rows(article);
      expect(new Date(draft.publishAt).toISOString()).toBe(hour.toISOString());
      await newsroom.get(`/api/pressbox/pages/articles/${String(article.slug)}?locale=fr`).expect(404);

      const accepted = unique('Accepted');
      await newsroom.strapi.db
        .query(ARTICLE)
        .updateMany({ where: { documentId: article.documentId }, data: { title: accepted } });
      expect(await heard(async () => void (released = await release(2)))).toContain(accepted);
      expect(released).toBe(1);
      expect((await pages.read('articles', String(article.slug))).title).toBe(accepted);
    });
  });
}

describe('a transaction in which a statement has failed', () => {
  it('is not committed by whoever overlooks that, and says what failed (promise 26)', async () => {
    const { db } = newsroom.strapi;
    const name = unique('Overlooked');
    const broken = db.transaction(async ({ trx }) => {
      await db.query(TEAM).create({ data: { name } });
      await db.connection
        .raw('select * from no_such_table')
        .transacting(trx as never)
        .catch(() => undefined);
    });
    // PostgreSQL takes the whole back; the others lose that one statement.
    if (client === 'postgres') {
      await expect(broken).rejects.toThrow(/no_such_table/);
      expect(await isStored(name)).toBe(false);
    } else {
      await broken;
      expect(await isStored(name)).toBe(true);
    }
  });
});

if (client === 'sqlite') {
  describe('a disk that is full', () => {
    it('is said with 507 and a sentence, and no create is acknowledged and lost (promise 26)', async () => {
      const { connection } = newsroom.strapi.db;
      // The desk has its token first; then no page is free that would take them all.
      expect((await post(unique('Before'))).status).toBe(201);
      await connection.raw('vacuum');
      const [{ page_count: pages }] = await connection.raw('pragma page_count');
      await connection.raw(`pragma max_page_count = ${pages + 2}`);
      const names = Array.from({ length: 60 }, () => unique(`Full ${'x'.repeat(150)}`));
      const answers = await Promise.all(names.map((name) => post(name)));
      await connection.raw('pragma max_page_count = 1073741823');
      const stored = await Promise.all(names.map(isStored));
      expect(answers.map(({ status }) => status === 201)).toEqual(stored);
      const refused = answers.filter(({ status }) => status !== 201);
      expect(refused.length).toBeGreaterThan(0);
      for (const { status, body, headers } of refused) {
        expect([status, body.error.name]).toEqual([507, 'InsufficientStorageError']);
        expect(body.error.message).toContain('The disk of the database is full. Nothing was written.');
        expect(headers['retry-after']).toBe('60');
      }
      const after = unique('Room again');
      expect((await post(after)).status).toBe(201);
      expect(await isStored(after)).toBe(true);
    });
  });
} else {
  /** Cuts every connection of this newsroom to its database but the one that asks for it. */
  const cut = async (): Promise<void> => {
    const { connection } = newsroom.strapi.db;
    if (client === 'postgres') {
      await connection.raw(`select pg_terminate_backend(pid) from pg_stat_activity
        where datname = current_database() and pid <> pg_backend_pid()`);
      return;
    }
    const [threads] = (await connection.raw(
      'select id from information_schema.processlist where db = database() and id <> connection_id()',
    )) as [{ id: number }[]];
    for (const { id } of threads) await connection.raw(`kill ${id}`).catch(() => undefined);
  };

  describe('connections that are cut', () => {
    it('before a commit: the write is answered with 503 and an hour to come back, and is not stored (promise 26)', async () => {
      const { db } = newsroom.strapi;
      const name = unique('Cut');
      const own = client === 'postgres' ? 'select pg_terminate_backend(pg_backend_pid())' : 'kill connection_id()';
      const stop = db.lifecycles.subscribe({
        models: [TEAM],
        async afterCreate({ result }: { result?: { name?: string } }) {
          if (result?.name !== name) return;
          await db.transaction(({ trx }) => db.connection.raw(own).transacting(trx as never)).catch(() => undefined);
        },
      } as never) as unknown as () => void;
      const { status, body, headers } = await post(name);
      stop();
      expect([status, body.error.name]).toEqual([503, 'ServiceUnavailableError']);
      expect(body.error.message).toContain('The database does not answer just now.');
      expect(headers['retry-after']).toBe('5');
      expect(await isStored(name)).toBe(false);
    });

    it('under load: every acknowledged write is stored, none is a 500, and the pool heals (promise 26)', async () => {
      const answers: { name: string; status: number }[] = [];
      const end = Date.now() + 3_000;
      const writer = async (): Promise<void> => {
        while (Date.now() < end) {
          const name = unique('Under load');
          const { status } = await post(name);
          answers.push({ name, status });
        }
      };
      const cutter = async (): Promise<void> => {
        while (Date.now() < end) {
          await new Promise((wake) => setTimeout(wake, 150));
          await cut().catch(() => undefined);
        }
      };
      await Promise.all([...Array.from({ length: 12 }, writer), cutter()]);
      const names = Array.from({ length: 12 }, () => unique('Healed'));
      const acknowledged = answers.filter(({ status }) => status === 201);
      // What was cut last is found out by whoever is given it next: here that is this test, which asks no route.
      await eventually(async () => {
        await Promise.all(names.map(isStored));
      });
      const lost: string[] = [];
      for (const { name } of acknowledged) if (!(await isStored(name))) lost.push(name);
      expect(acknowledged.length).toBeGreaterThan(0);
      expect(lost).toEqual([]);
      expect(
        [...new Set(answers.map(({ status }) => status))].filter((status) => ![201, 503].includes(status)),
      ).toEqual([]);
      const healed = await Promise.all(names.map((name) => post(name)));
      expect(healed.map(({ status }) => status)).toEqual(names.map(() => 201));
    });
  });
}
