// @loop
/** Drafts, to whoever may not preview them. */
import { matchDesk, unique } from '../support/match';
import { useNewsroom, type Caller } from '../support/newsroom';
import { draftDesk, READS, SECRET } from './draft-desk';

const newsroom = useNewsroom();
const articles = draftDesk(newsroom);
const { draft } = articles;
const desk = matchDesk(newsroom);

const WITHOUT: [string, Caller][] = [
  ['anyone', 'anyone'],
  ['a read-only token', 'reader'],
  ['a token that may find', READS],
];

describe.each(WITHOUT)('without the preview permission, %s', (_, caller) => {
  const refused = async (query: string) => {
    const { body } = await newsroom.get(`/api/pressbox/${query}`, caller).expect(403);
    expect(body).toEqual({
      data: null,
      error: {
        status: 403,
        name: 'ForbiddenError',
        message: expect.stringContaining('Drafts are read with the preview permission'),
        details: {},
      },
    });
  };

  it('does not list drafts', () => refused('articles?status=draft'));
  it('does not read one', async () => refused(`articles/${(await draft()).documentId}?status=draft`));
  it('does not read the draft of a published article', async () => {
    const article = await articles.published();
    await refused(`articles/${article.documentId}?status=draft`);
  });
  it('does not reach drafts in all languages', () => refused('articles?status=draft&locale=*'));
  it('does not search them', () => refused(`articles?status=draft&_q=${SECRET}`));
  it('does not filter or sort them', () => refused(`articles?status=draft&filters[title][$contains]=a&sort=title`));
  it('does not count them', () => refused('articles?status=draft&pagination[pageSize]=1&fields=id'));
  it('is not told what was ever published', async () => {
    for (const param of [
      'publicationFilter=never-published',
      'publicationFilter=modified',
      'hasPublishedVersion=false',
    ]) {
      const { status, body } = await newsroom.get(`/api/pressbox/articles?${param}`, caller);
      expect([400, 403]).toContain(status);
      expect(body.data).toBeNull();
    }
  });
  it.each([
    'status=',
    'status',
    'status=Draft',
    'status=DRAFT',
    'status=%20draft',
    'status=null',
    'status[]=published',
    'status=published&status=draft',
    'status[x]=draft',
  ])('is told what a status is, and gets no draft for one that is none: %s (promise 25)', async (status) => {
    const { documentId } = await draft();
    for (const path of [
      `articles?${status}`,
      `articles/${documentId}?${status}`,
      `articles?${status}&filters[title][$startsWith]=${SECRET}&locale=*`,
      `matches?${status}`,
    ]) {
      const { body, text } = await newsroom.get(`/api/pressbox/${path}`, caller).expect(400);
      expect(body.error.message).toBe(
        'status is "published" or "draft", once. Leave it out to read what is published.',
      );
      expect(text).not.toContain(SECRET);
    }
  });
  it('guesses no draft by what is asked of a populated relation (promise 25)', async () => {
    const beside = await articles.published();
    await articles.put(beside, { title: `${SECRET} ${unique('club')}` }, 'it');
    const { documentId } = await articles.published({ related: [beside.documentId] });
    const way = `articles/${documentId}?populate[related]`;
    for (const question of [
      `[filters][localizations][title][$startsWith]=${SECRET}`,
      `[filters][$or][0][localizations][title][$startsWith]=${SECRET}`,
      `[filters][$not][localizations][title][$startsWith]=${SECRET}`,
      `[filters][related][localizations][title][$startsWith]=${SECRET}`,
      `[populate][related][filters][localizations][title][$startsWith]=${SECRET}`,
      '[sort]=localizations.title',
    ]) {
      const { body } = await newsroom.get(`/api/pressbox/${way}${question}`, caller).expect(400);
      expect(body.error.message).toMatch(/preview permission|its own attributes|most without a token/);
    }
    const own = await newsroom
      .get(`/api/pressbox/${way}[filters][documentId]=${beside.documentId}`, caller)
      .expect(200);
    expect(own.body.data.related).toHaveLength(1);
  });
  it('does not get the preview of an article', async () => {
    const { documentId } = await draft();
    const { status } = await newsroom.get(`/api/pressbox/articles/${documentId}/preview`, caller);
    expect([401, 403]).toContain(status);
  });
  it('finds no trace of a draft where it does read', async () => {
    const secret = await draft();
    const match = await desk.match();
    await articles.put(secret, { matches: [match.documentId] });
    const shown = await articles.published({ matches: [match.documentId] });
    const question = `filters[matches][documentId]=${match.documentId}&populate=*`;
    for (const query of [
      `articles?${question}`,
      `articles?${question}&_q=${SECRET}`,
      `articles?${question}&sort=title`,
      `articles?${question}&locale=*`,
    ]) {
      const { body, text } = await newsroom.get(`/api/pressbox/${query}`, caller).expect(200);
      const expected = query.includes('_q=') ? 0 : 1;
      expect(body.meta.pagination.total).toBe(expected);
      expect(text).not.toContain(SECRET);
    }
    await newsroom.get(`/api/pressbox/articles/${secret.documentId}`, caller).expect(404);
    await newsroom.get(`/api/pressbox/articles/${shown.documentId}`, caller).expect(200);
  });
});

describe('a published article', () => {
  it('does not carry the drafts that it is related to, at any depth', async () => {
    const secret = await draft();
    const middle = await articles.published({ related: [secret.documentId] });
    const article = await articles.published({ related: [secret.documentId, middle.documentId] });
    const queries = [
      '?populate=related',
      '?populate=*',
      '?populate[related][populate]=*',
      '?populate[related][populate][related]=true',
    ];
    for (const query of queries) {
      const { text, body } = await articles.read(article, query).expect(200);
      expect(text).not.toContain(SECRET);
      expect(body.data.related.map(({ documentId }: { documentId: string }) => documentId)).toEqual([
        middle.documentId,
      ]);
    }
  });

  it('does not say who relates to it', async () => {
    const article = await articles.published();
    await draft({ related: [article.documentId] });
    const { text } = await articles.read(article, '?populate=*').expect(200);
    expect(text).not.toContain(SECRET);
    await articles.read(article, '?populate=relatedFrom').expect(400);
    await newsroom.get(`/api/pressbox/articles?filters[relatedFrom][title][$startsWith]=${SECRET}`).expect(400);
  });

  it('is not found or ordered by the words of a draft behind it', async () => {
    const secret = await draft();
    const article = await articles.published({ related: [secret.documentId] });
    const filter = `filters[related][title][$startsWith]=${SECRET}`;
    const { body } = await newsroom
      .get(`/api/pressbox/articles?filters[documentId]=${article.documentId}&${filter}`)
      .expect(200);
    expect(body.data).toEqual([]);
  });

  it('shows its published words while a draft waits', async () => {
    const article = await articles.published({ title: 'As published' });
    await articles.put(article, { title: `${SECRET} Real` });
    const { body } = await articles.read(article).expect(200);
    expect(body.data.title).toBe('As published');
  });
});
