import { articleDesk } from '../support/articles';
import { matchDesk, unique } from '../support/match';
import { useNewsroom, type Caller } from '../support/newsroom';
import { storePicture } from '../support/picture';

const newsroom = useNewsroom();
const articles = articleDesk(newsroom);
const desk = matchDesk(newsroom);

/** A token that may read articles and their relations, as a front end has; `preview` adds the one permission. */
const READS = ['article', 'tag', 'match', 'author'].flatMap((type) => [
  `plugin::pressbox.${type}.find`,
  `plugin::pressbox.${type}.findOne`,
]);
const PREVIEWER: Caller = [...READS, 'plugin::pressbox.article.preview'];
const WITHOUT: [string, Caller][] = [
  ['anyone', 'anyone'],
  ['a read-only token', 'reader'],
  ['a token that may find', READS],
];
const SECRET = 'Leao-signs-for';

const draft = (data: object = {}) => articles.write({ title: `${SECRET} ${unique('club')}`, ...data });

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
