/** Drafts, to whoever may preview them or write them, and the ways round. */
import { unique } from '../support/match';
import { useNewsroom, type Caller } from '../support/newsroom';
import { storePicture } from '../support/picture';
import { draftDesk, PREVIEWER, READS, SECRET } from './draft-desk';

const newsroom = useNewsroom();
const articles = draftDesk(newsroom);
const { draft } = articles;

describe('with the preview permission', () => {
  it('a token reads drafts, lists them and finds what was never published', async () => {
    const secret = await draft();
    const one = await articles.read(secret, '?status=draft', PREVIEWER).expect(200);
    expect(one.body.data.title).toBe(secret.title);
    const list = await newsroom
      .get(`/api/pressbox/articles?status=draft&filters[documentId]=${secret.documentId}`, PREVIEWER)
      .expect(200);
    expect(list.body.meta.pagination.total).toBe(1);
  });

  it('a token has the preview of an article, in the language it asks for', async () => {
    const article = await articles.published({ title: 'Publié' });
    await articles.put(article, { title: 'Brouillon' });
    await articles.put(article, { title: 'Draft' }, 'en');
    const french = await articles.read({ ...article, documentId: `${article.documentId}/preview` }, '', PREVIEWER);
    expect(french.status).toBe(200);
    expect(french.body.data.title).toBe('Brouillon');
    const english = await newsroom
      .get(`/api/pressbox/articles/${article.documentId}/preview?locale=en`, PREVIEWER)
      .expect(200);
    expect(english.body.data.title).toBe('Draft');
    await newsroom.get(`/api/pressbox/articles/${article.documentId}/preview?locale=it`, PREVIEWER).expect(404);
    await newsroom.get('/api/pressbox/articles/nothing-here/preview', PREVIEWER).expect(404);
  });

  it('a full-access token reads drafts', async () => {
    const secret = await draft();
    await articles.read(secret, '?status=draft', 'desk').expect(200);
    await newsroom.get(`/api/pressbox/articles/${secret.documentId}/preview`, 'desk').expect(200);
  });

  it('the public role can be given it, and readers then see drafts', async () => {
    const secret = await draft();
    const roles = newsroom.strapi.db.query('plugin::users-permissions.role');
    const permissions = newsroom.strapi.db.query('plugin::users-permissions.permission');
    const { id: role } = await roles.findOne({ where: { type: 'public' } });
    const { id } = await permissions.create({ data: { action: 'plugin::pressbox.article.preview', role } });
    await articles.read(secret, '?status=draft').expect(200);
    await permissions.delete({ where: { id } });
    await articles.read(secret, '?status=draft').expect(403);
  });
});

describe('a token that may write and not preview', () => {
  const WRITER: Caller = [
    ...READS,
    ...['create', 'update', 'delete'].map((verb) => `plugin::pressbox.article.${verb}`),
  ];
  const path = ({ documentId }: { documentId: string }, query: string) =>
    `/api/pressbox/articles/${documentId}${query}`;

  it('is answered with what it has written of a draft, and no more (promise 25)', async () => {
    const other = await draft();
    const secret = await draft({ standfirst: SECRET, related: [other.documentId] });
    const { body, text } = await newsroom
      .put(path(secret, '?status=draft&populate=*'), { data: { coverCredit: 'Ada' } }, WRITER)
      .expect(200);
    expect(text).not.toContain(SECRET);
    expect(text).not.toContain(other.documentId);
    expect(body.data).toMatchObject({ documentId: secret.documentId, coverCredit: 'Ada', publishedAt: null });
    const stored = await articles.read(secret, '?status=draft', 'desk').expect(200);
    expect(stored.body.data).toMatchObject({ coverCredit: 'Ada', standfirst: SECRET });
  });

  it('is answered with all of a draft that it has created, and of an article that it has published (promise 25)', async () => {
    const data = { title: unique('Titre'), standfirst: 'Mine' };
    const created = await newsroom.post('/api/pressbox/articles?status=draft&locale=fr', { data }, WRITER).expect(201);
    expect(created.body.data).toMatchObject({ ...data, kind: 'report', publishedAt: null });
    const published = await newsroom.put(path(created.body.data, '?locale=fr'), { data: {} }, WRITER).expect(200);
    expect(published.body.data).toMatchObject({ ...data, publishedAt: expect.any(String) });
  });

  it('writes nothing for a status that is none (promise 25)', async () => {
    const secret = await draft();
    for (const status of ['', 'Draft', 'draft&status=draft']) {
      await newsroom.put(path(secret, `?status=${status}`), { data: { coverCredit: 'Ada' } }, WRITER).expect(400);
      await newsroom
        .post(`/api/pressbox/articles?status=${status}`, { data: { title: unique('T') } }, WRITER)
        .expect(400);
    }
    expect((await articles.read(secret, '?status=draft', 'desk')).body.data.coverCredit).toBeNull();
  });

  it('is not told what is stored when its edit is stale (promise 25)', async () => {
    const secret = await draft();
    const answer = await newsroom
      .put(path(secret, '?status=draft'), { data: { title: 'Mine' } }, WRITER)
      .set('if-match', '"stale"')
      .expect(409);
    expect(answer.text).not.toContain(SECRET);
    expect(answer.body.error.details.changed).toEqual([{ field: 'title', yours: 'Mine' }]);
  });

  it('is told that an article is deleted as a whole', async () => {
    const secret = await draft();
    const { body } = await newsroom.delete(path(secret, '?status=draft'), WRITER).expect(400);
    expect(body.error.message).toMatch(/deleted as a whole/);
    await newsroom.delete(path(secret, ''), WRITER).expect(204);
  });
});

describe('whoever may preview', () => {
  it('is told too what a status is (promise 25)', async () => {
    const { documentId } = await draft();
    for (const path of [
      'articles?status=',
      `articles/${documentId}?status=Draft`,
      `articles/${documentId}/preview?status=`,
    ])
      await newsroom.get(`/api/pressbox/${path}`, PREVIEWER).expect(400);
  });
});

describe('a controller of the host that names no status', () => {
  it('reads what is published for whoever may not preview (promise 25)', async () => {
    const { documentId } = await draft();
    const { strapi } = newsroom;
    const request = { method: 'GET', query: {}, params: {}, state: { route: { info: { type: 'content-api' } } } };
    const context = request as unknown as Parameters<typeof strapi.requestContext.run>[0];
    let found: unknown;
    await strapi.requestContext.run(context, async () => {
      found = await strapi.documents('plugin::pressbox.article').findOne({ documentId, locale: 'fr' });
    });
    expect(found).toBeNull();
  });
});

describe('a file of the media library', () => {
  it('does not carry the drafts that use it', async () => {
    const file = await storePicture(newsroom);
    const secret = await draft({ cover: file.id });
    const shown = await articles.published({ cover: file.id });
    const { text, body } = await newsroom
      .get(`/api/upload/files/${file.id}?populate=*`, [...READS, 'plugin::upload.content-api.findOne'])
      .expect(200);
    expect(text).not.toContain(SECRET);
    expect(text).not.toContain(secret.documentId);
    expect(body.related?.map((row: { documentId: string }) => row.documentId) ?? []).toEqual([shown.documentId]);
  });
});

describe('the ways round', () => {
  const fileOf = async () => (await storePicture(newsroom)).id;

  it.each(['populate[cover][populate]=related', 'populate[cover][populate]=*'])(
    'through a picture do not lead to drafts: %s',
    async (populate) => {
      const cover = await fileOf();
      const secret = await draft({ cover });
      const shown = await articles.published({ cover });
      const { text } = await newsroom.get(`/api/pressbox/articles/${shown.documentId}?${populate}`).expect(200);
      expect(text).not.toContain(SECRET);
      expect(text).not.toContain(secret.documentId);
    },
  );

  it.each([
    'filters[localizations][title][$startsWith]=A',
    'filters[$or][0][localizations][title][$startsWith]=A',
    'filters[related][localizations][title][$startsWith]=A',
    'sort=localizations.title',
    'sort=related.localizations.title:desc',
  ])('through the languages of an article answer no question about drafts: %s', async (question) => {
    await draft();
    await newsroom.get(`/api/pressbox/articles?${question}`).expect(400);
    const { body } = await newsroom.get(`/api/pressbox/articles?${question}`, 'reader').expect(400);
    expect(body.error.message).toMatch(/preview permission/);
    await newsroom.get(`/api/pressbox/articles?${question}`, 'desk').expect(200);
  });

  it('through "read also" ask only what is published', async () => {
    const other = await articles.published();
    await articles.published({ related: [other.documentId] });
    await newsroom.get('/api/pressbox/articles?filters[related][title][$contains]=a').expect(200);
    await newsroom.get('/api/pressbox/articles?sort=related.title').expect(200);
  });
});
