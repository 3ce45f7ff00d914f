import { articleDesk } from '../support/articles';
import { fuzz } from '../support/fuzz';
import { manager, matchDesk, unique } from '../support/match';
import { useNewsroom, type Created } from '../support/newsroom';
import { LOCALES } from '../support/strapi';
import { storePicture } from '../support/picture';

const newsroom = useNewsroom();
const articles = articleDesk(newsroom);
const desk = matchDesk(newsroom);
const writes = fuzz({ name: 'shared', short: 20, long: 2000 });
const tick = () => new Promise((wake) => setTimeout(wake, 5));

type Status = 'draft' | 'published';
interface Shared {
  kind: string;
  coverCredit: string | null;
  cover: number | null;
  tags: string[];
}

const picture = async (): Promise<number> => (await storePicture(newsroom)).id;

/** What every row of an article shares, by its status and language. */
const shared = async (article: Created): Promise<Record<Status, Record<string, Shared>>> => {
  const rows = await newsroom.strapi.db.query('plugin::pressbox.article').findMany({
    where: { documentId: article.documentId },
    populate: { cover: true, tags: true },
  });
  const found: Record<Status, Record<string, Shared>> = { draft: {}, published: {} };
  for (const { locale, publishedAt, kind, coverCredit, cover, tags } of rows) {
    found[publishedAt ? 'published' : 'draft'][locale] = {
      kind,
      coverCredit,
      cover: cover?.id ?? null,
      tags: tags.map(({ documentId }: Created) => documentId),
    };
  }
  return found;
};
const inAll = <T>(value: T, locales: readonly string[]): Record<string, T> =>
  Object.fromEntries(locales.map((locale) => [locale, value]));

const form = async (type: string, { documentId }: Created, locale: string): Promise<Created> =>
  (await newsroom.admin('get', manager(type, documentId, `?locale=${locale}`))).body.data;
const save = (type: string, { documentId }: Created, locale: string, data: object) =>
  newsroom.admin('put', manager(type, documentId, `?locale=${locale}`), data);

/** An article that readers see in French and Italian. */
const published = async (data: object = {}): Promise<Created> => {
  const article = await articles.published({ kind: 'report', coverCredit: 'AFP', ...data });
  await articles.put(article, { title: unique('Titolo') }, 'it', 'published');
  return article;
};

describe('what the languages of an article share', () => {
  it('does not come undone when an untouched language is published (promise 30)', async () => {
    const article = await published();
    const cover = await picture();
    await articles.put(article, { kind: 'analysis', coverCredit: 'EPA', cover }, 'fr', 'published');
    const after: Shared = { kind: 'analysis', coverCredit: 'EPA', cover, tags: [] };
    const everywhere = { draft: inAll(after, ['fr', 'it']), published: inAll(after, ['fr', 'it']) };
    expect(await shared(article)).toEqual(everywhere);
    expect((await articles.press('publish', article, 'it')).status).toBe(200);
    expect(await shared(article)).toEqual(everywhere);
  });

  it('changes in drafts alone until a language is published, and then in every language that readers see (promise 30)', async () => {
    const article = await published();
    await articles.put(article, { title: unique('Title') }, 'en');
    await articles.put(article, { kind: 'news' }, 'it');
    const before = await shared(article);
    expect(Object.values(before.draft).map(({ kind }) => kind)).toEqual(['news', 'news', 'news']);
    expect(Object.values(before.published).map(({ kind }) => kind)).toEqual(['report', 'report']);
    expect((await articles.press('publish', article, 'fr')).status).toBe(200);
    const { published: out } = await shared(article);
    expect(Object.keys(out).sort()).toEqual(['fr', 'it']);
    expect(Object.values(out).map(({ kind }) => kind)).toEqual(['news', 'news']);
  });

  it('is let go in every language that readers see when one that had none yet is published (promise 30)', async () => {
    const tag = await newsroom.create('tags', { name: unique('Tag') });
    const article = await articles.published({ tags: [tag.documentId], coverCredit: 'AFP' });
    await articles.put(article, { tags: [], coverCredit: null }, 'fr');
    await articles.put(article, { title: unique('Titolo') }, 'it');
    expect((await shared(article)).draft.it).toMatchObject({ tags: [], coverCredit: null });
    expect((await articles.press('publish', article, 'it')).status).toBe(200);
    expect(Object.values((await shared(article)).published)).toMatchObject([
      { tags: [], coverCredit: null },
      { tags: [], coverCredit: null },
    ]);
  });

  it('is taken by a translation that is born from the drafts, and not from what readers see (promise 30)', async () => {
    const article = await articles.published({ kind: 'report', coverCredit: 'AFP' });
    await articles.put(article, { kind: 'interview', coverCredit: null }, 'fr');
    await articles.put(article, { title: unique('Titolo') }, 'it');
    const { draft } = await shared(article);
    expect(draft).toEqual(inAll({ kind: 'interview', coverCredit: null, cover: null, tags: [] }, ['fr', 'it']));
  });

  it('comes back in every language when a draft is discarded', async () => {
    const article = await published();
    await articles.put(article, { kind: 'news' }, 'it');
    expect((await articles.press('discard', article, 'fr')).status).toBe(200);
    expect(Object.values((await shared(article)).draft).map(({ kind }) => kind)).toEqual(['report', 'report']);
  });

  it(
    'agrees in all rows of one status, whatever is written in whichever language (promise 30)',
    async () => {
      const tags = [
        await newsroom.create('tags', { name: unique('Tag') }),
        await newsroom.create('tags', { name: unique('Tag') }),
      ];
      const covers = [null, await picture(), await picture()];
      const { runs, random } = writes;
      const article = await articles.write();
      const truth: Record<Status, Partial<Shared>> = { draft: (await shared(article)).draft.fr ?? {}, published: {} };
      const story: string[] = [];
      const change = (): Partial<Shared> => ({
        ...(random.percent(50) && { kind: random.pick(['report', 'news', 'analysis', 'preview']) }),
        ...(random.percent(50) && { coverCredit: random.pick(['AFP', 'EPA', null]) }),
        ...(random.percent(40) && { cover: random.pick(covers) }),
        ...(random.percent(40) && {
          tags: random
            .shuffle(tags)
            .slice(0, random.below(3))
            .map(({ documentId }) => documentId),
        }),
      });
      for (let run = 0; run < runs; run += 1) {
        const locale = random.pick(LOCALES);
        const before = await shared(article);
        const isBorn = before.draft[locale] === undefined;
        const isOut = before.published[locale] !== undefined;
        const what = random.pick(['put', 'put', 'save', 'publish', 'publish', 'unpublish', 'discard'] as const);
        // At its birth a language takes what it is given no value for, and Strapi reads null as none.
        const data = Object.fromEntries(
          Object.entries(change()).filter(
            ([, value]) => !isBorn || (value !== null && !(Array.isArray(value) && value.length === 0)),
          ),
        );
        const status: Status = random.pick(['draft', 'published']);
        story.push(`${what} ${locale} ${what === 'put' ? status : ''} ${JSON.stringify(data)}`);
        if (what === 'put') {
          await articles.put(article, { title: unique('Title'), ...data }, locale, status);
          Object.assign(truth.draft, data);
          if (status === 'published') truth.published = { ...truth.draft };
        } else if (what === 'save') {
          const open: Partial<Created> = isBorn ? {} : await form('article', article, locale);
          const { kind, coverCredit, cover } = open;
          const { tags: linked, ...plain } = data;
          const answer = await save('article', article, locale, {
            ...open,
            title: unique('Title'),
            ...plain,
            // As the panel says it: who sets a value back to what it was before has not kept an old form open.
            ...(!isBorn && { filledWith: { kind, coverCredit, cover } }),
            tags: linked
              ? { set: (linked as string[]).map((documentId) => ({ documentId })) }
              : { connect: [], disconnect: [] },
            matches: undefined,
            authors: undefined,
            related: undefined,
            relatedFrom: undefined,
            status: undefined,
          });
          if (answer.status !== 200) throw new Error(`${story.join('\n')}: ${JSON.stringify(answer.body.error)}`);
          Object.assign(truth.draft, data);
        } else if (what === 'publish' && !isBorn) {
          const answer = await articles.press('publish', article, locale);
          if (answer.status !== 200) throw new Error(`${story.join('\n')}: ${JSON.stringify(answer.body.error)}`);
          truth.published = { ...truth.draft };
        } else if (what === 'unpublish' && isOut) await articles.press('unpublish', article, locale);
        else if (what === 'discard' && isOut) {
          await articles.press('discard', article, locale);
          truth.draft = { ...truth.published };
        }
        const after = await shared(article);
        const at = story.join('\n');
        expect({ at, ...after }).toEqual({
          at,
          draft: inAll(truth.draft, Object.keys(after.draft)),
          published: inAll(truth.published, Object.keys(after.published)),
        });
      }
    },
    writes.timeout,
  );
});

describe('a caller who may write an article and not preview it', () => {
  it('is not told what another language has put into its draft (promise 25)', async () => {
    const writer = ['find', 'findOne', 'update'].map((verb) => `plugin::pressbox.article.${verb}`);
    const article = await published();
    await articles.put(article, { kind: 'interview' }, 'fr');
    const path = `/api/pressbox/articles/${article.documentId}?locale=it&status=draft`;
    const { etag } = (await newsroom.get(path, 'desk')).headers;
    const { body } = await newsroom.put(path, { data: { kind: 'report' } }, writer).set('if-match', String(etag));
    expect(body.error).toMatchObject({ status: 409, details: { changed: [{ field: 'kind', yours: 'report' }] } });
    expect(JSON.stringify(body)).not.toContain('interview');
  });
});

describe('a form that is open in another language', () => {
  it('saves its words, and does not drag back what it was filled with and left alone (promise 30)', async () => {
    const article = await published();
    const open = await form('article', article, 'it');
    await tick();
    const cover = await picture();
    await articles.put(article, { kind: 'analysis', coverCredit: null, cover }, 'fr');
    const title = unique('Titolo');
    const { kind, coverCredit, cover: none } = open;
    const answer = await save('article', article, 'it', {
      kind,
      coverCredit,
      cover: none,
      title,
      updatedAt: open.updatedAt,
      filledWith: { kind, coverCredit, cover: none },
    });
    expect(answer.body.error).toBeUndefined();
    expect(answer.body.data.title).toBe(title);
    expect((await shared(article)).draft).toEqual(
      inAll({ kind: 'analysis', coverCredit: null, cover, tags: [] }, ['fr', 'it']),
    );
  });

  it('is refused where both have changed the same field, and is shown both values (promise 30)', async () => {
    const article = await published();
    const open = await form('article', article, 'it');
    await articles.put(article, { kind: 'analysis' }, 'fr');
    const mine = { kind: 'interview', title: unique('Titolo'), updatedAt: open.updatedAt };
    const answer = await save('article', article, 'it', { ...mine, filledWith: { kind: open.kind } });
    expect(answer.status).toBe(409);
    expect(answer.body.error.details.changed).toEqual([{ field: 'kind', yours: 'interview', stored: 'analysis' }]);
    // Who has seen it may insist.
    const again = await save('article', article, 'it', { ...mine, filledWith: { kind: 'analysis' } });
    expect(again.body.error).toBeUndefined();
    expect(Object.values((await shared(article)).draft).map(({ kind }) => kind)).toEqual(['interview', 'interview']);
  });

  it('that does not say what it was filled with is refused with a value that was overtaken (promise 30)', async () => {
    const article = await published();
    const open = await form('article', article, 'it');
    await articles.put(article, { kind: 'analysis' }, 'fr');
    const stale = { kind: open.kind, title: unique('Titolo'), updatedAt: open.updatedAt };
    const answer = await save('article', article, 'it', stale);
    expect(answer.status).toBe(409);
    expect(answer.body.error.message).toMatch(/^Another language has changed this in the meantime: kind\./);
    const { body } = await newsroom.get(`/api/pressbox/articles/${article.documentId}?locale=it&status=draft`, 'desk');
    expect(body.data).toMatchObject({ kind: 'analysis', title: open.title });
    // A value that it never held is an edit.
    expect((await save('article', article, 'it', { ...stale, kind: 'preview' })).status).toBe(200);
  });

  it('does not drag back a shared value at the birth of its language (promise 30)', async () => {
    const article = await articles.published({ kind: 'report' });
    await articles.put(article, { kind: 'analysis' }, 'fr');
    const answer = await save('article', article, 'it', {
      title: unique('Titolo'),
      kind: 'report',
      filledWith: { kind: 'report' },
    });
    expect(answer.body.error).toBeUndefined();
    expect(Object.values((await shared(article)).draft).map(({ kind }) => kind)).toEqual(['analysis', 'analysis']);
  });

  it.each([
    ['tag', 'tags', { kind: 'theme' }, { kind: 'country', countryCode: 'IT' }],
    ['partner', 'partners', { url: 'https://example.org', position: 1 }, { position: 2 }],
    ['commentary-entry', 'commentary-entries', { text: 'But', minute: 10 }, { minute: 45, addedTime: 2, pinned: true }],
  ])('of a %s is as fresh as it was, and shows what was shared (promise 30)', async (type, plural, data, change) => {
    const made = await newsroom.create(plural, {
      name: unique('Nom'),
      ...data,
      ...(type === 'commentary-entry' && { name: undefined }),
    });
    await newsroom
      .put(`/api/pressbox/${plural}/${made.documentId}?locale=it`, {
        data: { ...data, ...(type === 'commentary-entry' ? {} : { name: unique('Nome') }) },
      })
      .expect(200);
    const before = await form(type, made, 'it');
    await tick();
    await newsroom.put(`/api/pressbox/${plural}/${made.documentId}?locale=fr`, { data: change }).expect(200);
    expect(await form(type, made, 'it')).toMatchObject({ ...change, updatedAt: before.updatedAt });
  });
});

describe('a newsroom that is started', () => {
  it('mends articles whose languages do not agree: the one that was edited last is right (promise 30)', async () => {
    const article = await published();
    const rows = newsroom.strapi.db.query('plugin::pressbox.article');
    await tick();
    const cover = await picture();
    for (const { id, locale, publishedAt } of await articles.rows(article))
      if (locale === 'fr' || publishedAt)
        await rows.update({ where: { id }, data: { kind: 'transfer', coverCredit: null, cover } });
    expect((await shared(article)).draft.it?.kind).toBe('report');
    await newsroom.strapi.plugin('pressbox').service('shared-repair').run();
    const mended = inAll({ kind: 'transfer', coverCredit: null, cover, tags: [] }, ['fr', 'it']);
    expect(await shared(article)).toEqual({ draft: mended, published: mended });
    expect(await newsroom.strapi.plugin('pressbox').service('shared-repair').run()).toBe(0);
  });
});

describe('an entry of a live text', () => {
  const live = async (match: Created, locale: string): Promise<string[]> => {
    const { body } = await newsroom
      .get(`/api/pressbox/pages/matches/${String(match.slug)}?locale=${locale}`)
      .expect(200);
    return JSON.stringify(body.data).match(/"text":"Live[^"]*"/g) ?? [];
  };
  const linksOf = async (entry: Created, locale: string) => {
    const { body } = await newsroom.get(
      `/api/pressbox/commentary-entries/${entry.documentId}?locale=${locale}&populate[0]=match&populate[1]=event&populate[2]=author`,
      'desk',
    );
    const { match, event, author } = body.data as Record<string, Created | null>;
    return [match?.documentId ?? null, event?.documentId ?? null, author?.documentId ?? null];
  };
  const entry = async () => {
    const match = await desk.match();
    const goal = await desk.goal(match, 'home', { minute: 10 });
    const author = await newsroom.create('authors', { name: unique('Author') });
    const links = [match.documentId, goal.documentId, author.documentId];
    const [matchId, event, authorId] = links;
    const made = await newsroom.create('commentary-entries', {
      match: matchId,
      event,
      author: authorId,
      text: unique('Live but'),
      minute: 10,
      pinned: true,
    });
    return { match, made, links };
  };

  it('keeps match, event, author and minute in every language, and is shown in each (promise 2)', async () => {
    const { match, made, links } = await entry();
    expect(await live(match, 'en')).toEqual([]);
    const text = unique('Live goal');
    await newsroom.put(`/api/pressbox/commentary-entries/${made.documentId}?locale=en`, { data: { text } }).expect(200);
    const answer = await save('commentary-entry', made, 'it', {
      text: unique('Live gol'),
      match: { connect: [], disconnect: [] },
      event: { connect: [], disconnect: [] },
      author: { connect: [], disconnect: [] },
    });
    expect(answer.body.error).toBeUndefined();
    for (const locale of LOCALES) {
      expect(await linksOf(made, locale)).toEqual(links);
      expect(await form('commentary-entry', made, locale)).toMatchObject({ minute: 10, pinned: true });
      expect(await live(match, locale)).toHaveLength(1);
    }
  });

  it('changes its event in every language at once (promise 2)', async () => {
    const { match, made, links } = await entry();
    await newsroom
      .put(`/api/pressbox/commentary-entries/${made.documentId}?locale=en`, { data: { text: 'Live' } })
      .expect(200);
    const other = await desk.goal(match, 'away', { minute: 12 });
    await newsroom
      .put(`/api/pressbox/commentary-entries/${made.documentId}?locale=en`, {
        data: { event: other.documentId, minute: 12 },
      })
      .expect(200);
    expect(await linksOf(made, 'fr')).toEqual([links[0], other.documentId, links[2]]);
    expect(await form('commentary-entry', made, 'fr')).toMatchObject({ minute: 12 });
  });

  it('that lost its match in a language is given it back when the newsroom starts (promise 2)', async () => {
    const { match, made, links } = await entry();
    const row = newsroom.strapi.db.query('plugin::pressbox.commentary-entry');
    await tick();
    await newsroom
      .put(`/api/pressbox/commentary-entries/${made.documentId}?locale=en`, { data: { text: 'Live' } })
      .expect(200);
    const { id } = await row.findOne({ where: { documentId: made.documentId, locale: 'en' } });
    await row.update({ where: { id }, data: { match: null, event: null, author: null } });
    await newsroom.strapi.plugin('pressbox').service('shared-repair').run();
    expect(await linksOf(made, 'en')).toEqual(links);
    expect(await live(match, 'en')).toHaveLength(1);
  });
});
