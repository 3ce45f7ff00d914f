/** A row that is published before its hour, as an import or a statement in SQL leaves it. */
import { articleDesk } from '../support/articles';
import { matchDesk, unique } from '../support/match';
import { useNewsroom, type Caller, type Created } from '../support/newsroom';

const newsroom = useNewsroom();
const articles = articleDesk(newsroom);
const desk = matchDesk(newsroom);

const ARTICLE = 'plugin::pressbox.article';
const READS = ['article', 'tag', 'match', 'author'].flatMap((type) => [
  `plugin::pressbox.${type}.find`,
  `plugin::pressbox.${type}.findOne`,
]);
const WRITER: Caller = [...READS, `${ARTICLE}.create`, `${ARTICLE}.update`];
const WITHOUT: [string, Caller][] = [
  ['anyone', 'anyone'],
  ['a read-only token', 'reader'],
  ['a token that may write', WRITER],
];
/** Its draft carries no hour: nothing is due for release. */
const PUBLISHED = { publishedAt: { $notNull: true } };
let serial = 0;
const secretWord = (): string => `Zirkonium${Date.now().toString(36)}x${(serial += 1)}`;

/** Published, and its hour set afterwards past every rule. */
const early = async (word: string, data: object = {}): Promise<Created> => {
  const article = await articles.published({ title: `${word} ${unique('signs')}`, ...data });
  const hour = new Date(Date.now() + 3_600_000);
  await newsroom.strapi.db.query(ARTICLE).updateMany({
    where: { documentId: article.documentId, publishedAt: { $notNull: true } },
    data: { publishAt: hour },
  });
  return article;
};

/** A published article that is linked to an early one, with everything by which it might be found. */
const story = async () => {
  const word = secretWord();
  const match = await desk.match();
  const tag = await newsroom.create('tags', { name: unique('Tag'), kind: 'theme' }, '?locale=fr');
  const links = { matches: [match.documentId], tags: [tag.documentId] };
  const hidden = await early(word, links);
  const beside = await articles.published({ title: unique('Autre'), ...links });
  const shown = await articles.published({ related: [hidden.documentId, beside.documentId], ...links });
  return { word, match, tag, hidden, beside, shown };
};
type Story = Awaited<ReturnType<typeof story>>;

let made: Story;
beforeAll(async () => {
  made = await story();
}, 60_000);
// A newsroom has other tests: what no desk could have written does not stay.
afterAll(async () => {
  const where = { ...PUBLISHED, publishAt: { $notNull: true }, title: { $startsWith: 'Zirkonium' } };
  await newsroom.strapi.db.query(ARTICLE).updateMany({ where, data: { publishAt: null } });
});

describe.each(WITHOUT)('an article that is published before its hour, to %s,', (_, caller) => {
  const silent = async (path: string, status = 200) => {
    const { word, hidden } = made;
    const { body, text } = await newsroom.get(path, caller).expect(status);
    expect(text).not.toContain(word);
    if (!path.includes(hidden.documentId)) expect(text).not.toContain(hidden.documentId);
    return body;
  };

  it('is neither found, nor listed, nor counted (promise 38)', async () => {
    await silent(`/api/pressbox/articles/${made.hidden.documentId}`, 404);
    const list = `/api/pressbox/articles?filters[matches][documentId]=${made.match.documentId}`;
    for (const more of ['', '&fields=title', '&locale=*', '&populate=*', '&sort=title']) {
      expect((await silent(`${list}${more}`)).meta.pagination.total).toBe(2);
    }
    expect((await silent(`/api/pressbox/articles?_q=${made.word}`)).meta.pagination.total).toBe(0);
  });

  it('does not appear behind another article, in whatever way that is asked for (promise 38)', async () => {
    for (const query of [
      'populate=related',
      'populate=*',
      'populate[related]=true',
      'populate[related][fields][0]=title',
      'populate[related][populate][related]=true',
      'populate[localizations][populate]=related',
      'populate[related][sort]=title',
    ]) {
      const { data } = await silent(`/api/pressbox/articles/${made.shown.documentId}?${query}`);
      if (data.related)
        expect(data.related.map(({ documentId }: Created) => documentId)).toEqual([made.beside.documentId]);
    }
    const counted = await silent(`/api/pressbox/articles/${made.shown.documentId}?populate[related][count]=true`);
    expect(counted.data.related).toEqual({ count: 1 });
  });

  it('is not guessed through what is linked to it (promise 38)', async () => {
    const one = `/api/pressbox/articles?filters[documentId]=${made.shown.documentId}`;
    for (const question of [
      `filters[related][title][$startsWith]=${made.word}`,
      `filters[$and][0][related][title][$containsi]=${made.word}`,
      `filters[related][$or][0][title][$startsWith]=${made.word}&filters[related][$or][1][title]=x`,
      `filters[related][documentId]=${made.hidden.documentId}`,
      `filters[related][tags][kind]=theme&filters[related][title][$contains]=${made.word}`,
      `filters[related][$and][0][title][$contains]=${made.word}&filters[$and][0][kind]=report`,
      `filters[related][related][title][$startsWith]=${made.word}`,
    ]) {
      // Without a token a question may be longer than the newsroom takes.
      const { status, body } = await newsroom.get(`${one}&${question}`, caller);
      expect(caller === 'anyone' ? [200, 400] : [200]).toContain(status);
      expect(body.data ?? []).toEqual([]);
    }
    const beside = await newsroom.get(`${one}&filters[related][documentId]=${made.beside.documentId}`, caller);
    expect(beside.body.data).toHaveLength(1);
    const { body } = await newsroom.get(`${one}&sort=related.title`, caller).expect(400);
    expect(body.error.message).toMatch(/preview permission/);
  });

  it('is not guessed by what is asked of a populated relation (promise 38)', async () => {
    const middle = await articles.published({ related: [made.hidden.documentId, made.beside.documentId] });
    const { documentId } = await articles.published({ related: [middle.documentId] });
    const found = async (filter: string) => {
      const query = `populate[related][filters][related]${filter}`;
      return (await newsroom.get(`/api/pressbox/articles/${documentId}?${query}`, caller).expect(200)).body.data
        .related;
    };
    for (const hidden of [
      `[title][$startsWith]=${made.word}`,
      `[$or][0][title][$containsi]=${made.word}`,
      `[documentId]=${made.hidden.documentId}`,
    ])
      expect(await found(hidden)).toEqual([]);
    expect(await found(`[documentId]=${made.beside.documentId}`)).toHaveLength(1);
  });

  it('stands on no page, and takes no votes (promise 38)', async () => {
    await silent(`/api/pressbox/pages/articles/${made.hidden.slug}?locale=fr`, 404);
    for (const page of ['home', `articles/${made.shown.slug}`, `matches/${made.match.slug}`, `tags/${made.tag.slug}`])
      await silent(`/api/pressbox/pages/${page}?locale=fr`);
    const vote = { reader: 'a-reader-of-this-newsroom', stars: 4 };
    await newsroom.post(`/api/pressbox/articles/${made.hidden.documentId}/rating`, vote, 'anyone').expect(404);
  });
});

describe('an article that is published before its hour', () => {
  it('is not in what a write answers without the preview permission (promise 38)', async () => {
    const { word, hidden, shown, beside } = await story();
    const answer = await newsroom
      .put(`/api/pressbox/articles/${shown.documentId}?populate=related`, { data: { kind: 'news' } }, WRITER)
      .expect(200);
    expect(answer.text).not.toContain(word);
    expect(answer.body.data.related.map(({ documentId }: Created) => documentId)).toEqual([beside.documentId]);
    await newsroom.get(`/api/pressbox/articles/${hidden.documentId}`, 'desk').expect(200);
  });

  it('is not guessed by what a write asks of a populated relation (promise 38)', async () => {
    const { word, hidden, beside } = await story();
    const middle = await articles.published({ related: [hidden.documentId, beside.documentId] });
    const { documentId } = await articles.published({ related: [middle.documentId] });
    const asked = async (filter: string) => {
      const path = `/api/pressbox/articles/${documentId}?populate[related][filters]${filter}`;
      const { status, body } = await newsroom.put(path, { data: { kind: 'news' } }, WRITER);
      return [status, body.data?.related?.length];
    };
    expect(await asked(`[related][title][$startsWith]=${word}`)).toEqual([200, 0]);
    expect(await asked(`[related][documentId]=${beside.documentId}`)).toEqual([200, 1]);
    expect(await asked(`[localizations][title][$startsWith]=${word}`)).toEqual([400, undefined]);
  });

  it('is found by whoever may preview, and by everybody once its hour has come (promise 38)', async () => {
    const { word, hidden, shown } = await story();
    const question = `/api/pressbox/articles?filters[related][title][$startsWith]=${word}`;
    expect((await newsroom.get(`${question}&sort=related.title`, 'desk').expect(200)).body.data).toHaveLength(1);
    await newsroom.strapi.db.query(ARTICLE).updateMany({
      where: { documentId: hidden.documentId, ...PUBLISHED },
      data: { publishAt: new Date(Date.now() - 1000) },
    });
    const { body } = await newsroom.get(`/api/pressbox/articles/${shown.documentId}?populate=related`).expect(200);
    expect(body.data.related).toHaveLength(2);
    await newsroom.get(`/api/pressbox/articles/${hidden.documentId}`).expect(200);
    expect((await newsroom.get(question).expect(200)).body.data).toHaveLength(1);
  });
});
