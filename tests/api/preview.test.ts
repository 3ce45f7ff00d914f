/** Articles as they will look: who is given the address of a preview, and what it opens. */
import { articleDesk } from '../support/articles';
import { unique } from '../support/match';
import { useNewsroom, type AsStaff, type Created } from '../support/newsroom';

// Roles are made.
const newsroom = useNewsroom({ own: true });
const articles = articleDesk(newsroom);

const paragraph = (text: string) => ({ type: 'paragraph', children: [{ type: 'text', text }] });
const asked = ({ documentId }: Created, locale = 'fr', status = 'draft') =>
  `/content-manager/preview/url/plugin::pressbox.article?documentId=${documentId}&locale=${locale}&status=${status}`;
const tokenIn = (url: string): string => new URL(url, 'http://newsroom').searchParams.get('token') ?? '';

/** The token that the panel is given for an article. */
const tokenFor = async (article: Created, locale = 'fr', status = 'draft', as: AsStaff = newsroom.admin) => {
  const { status: answered, body } = await as('get', asked(article, locale, status));
  expect([answered, body.error]).toEqual([200, undefined]);
  return tokenIn(body.data.url);
};
const preview = ({ documentId }: Created, token: string, locale = 'fr', status = 'draft') =>
  newsroom.get(`/api/pressbox/pages/preview/${documentId}?locale=${locale}&status=${status}&token=${token}`);
const page = (slug: unknown) => newsroom.get(`/api/pressbox/pages/articles/${String(slug)}?locale=fr`);

/** Somebody with a role of its own that reads articles, under some conditions. */
const staffWith = async (permission: object | null): Promise<AsStaff> => {
  const name = `Previews ${[...unique('')].map((digit) => 'abcdefghij'[Number(digit)] ?? '').join('')}`;
  const roles = newsroom.strapi.service('admin::role');
  const role = await roles.create({ name, description: '' });
  const action = { action: 'plugin::content-manager.explorer.read', subject: 'plugin::pressbox.article' };
  await roles.assignPermissions(role.id, permission ? [{ ...action, ...permission }] : []);
  return newsroom.signIn(name);
};
const everyField = (): string[] =>
  Object.keys(newsroom.strapi.contentType('plugin::pressbox.article').attributes).filter(
    (name) => !/^(createdAt|updatedAt|publishedAt|createdBy|updatedBy|locale|localizations)$/.test(name),
  );

describe('the address of a preview', () => {
  it('leads to the reader, in the language of the form', async () => {
    const article = await articles.write();
    const { body } = await newsroom.admin('get', asked(article));
    expect(body.data.url).toMatch(
      new RegExp(`^/reader/fr/preview/${article.documentId}\\?token=[\\w.-]+&status=draft$`),
    );
  });

  it('is not given to who may not read articles, nor to who may read their own alone', async () => {
    const article = await articles.write();
    for (const permission of [null, { properties: { fields: everyField() }, conditions: ['admin::is-creator'] }]) {
      const answer = await (await staffWith(permission))('get', asked(article));
      expect([answer.status, answer.body.data]).toEqual([403, null]);
    }
  });

  it('opens no language that a role may not read', async () => {
    const article = await articles.write();
    await articles.put(article, { title: unique('Titolo') }, 'it');
    const staff = await staffWith({ properties: { fields: everyField(), locales: ['fr'] }, conditions: [] });
    expect((await staff('get', asked(article, 'it'))).status).toBe(403);
    const token = await tokenFor(article, 'fr', 'draft', staff);
    await preview(article, token, 'it').expect(403);
    await preview(article, token, 'fr').expect(200);
  });

  it('is not there for what has no such page', async () => {
    const team = await newsroom.create('teams', { name: unique('Team') });
    const url = `/content-manager/preview/url/plugin::pressbox.team?documentId=${team.documentId}`;
    expect((await newsroom.admin('get', url)).status).toBe(204);
  });
});

describe('a preview', () => {
  it('shows a draft to whoever holds its token, and lets nobody keep it', async () => {
    const title = unique('Brouillon');
    const article = await articles.write({ title, body: [paragraph('Il pleut.')] });
    const { body, headers } = await preview(article, await tokenFor(article)).expect(200);
    expect(body.data).toMatchObject({ type: 'article', title, locale: 'fr' });
    expect(body.meta).toMatchObject({ status: 'draft', isLive: false, heldUntil: null });
    expect(headers['cache-control']).toBe('no-store, private');
    expect(headers['x-robots-tag']).toBe('noindex, nofollow');
    expect(headers['referrer-policy']).toBe('no-referrer');
    expect(headers['cache-tag']).toBeUndefined();
  });

  it('is the page that readers get once it is published', async () => {
    const other = await articles.published();
    const article = await articles.write({ body: [paragraph('Il pleut.')], related: [other.documentId] });
    const { body } = await preview(article, await tokenFor(article)).expect(200);
    await articles.press('publish', article);
    const readers = await page(body.data.slug).expect(200);
    const without = ({ publishedAt, updatedAt, ...rest }: Record<string, unknown>) => {
      expect([typeof publishedAt, typeof updatedAt]).toEqual(['string', 'string']);
      return rest;
    };
    expect(without(body.data)).toEqual(without(readers.body.data));
    expect(body.data.readAlso).toMatchObject([{ title: other.title, reason: 'picked' }]);
  });

  it('leaves what readers see as it is, and does not stand beside itself', async () => {
    const title = unique('Publié');
    const article = await articles.published({ title });
    await page(article.slug).expect(200);
    await articles.put(article, { title: unique('Corrigé') });
    const { body } = await preview(article, await tokenFor(article)).expect(200);
    expect(body.data.title).toMatch(/^Corrigé/);
    expect(body.meta.isLive).toBe(true);
    const shown = (body.data.latest as Created[]).map(({ documentId }) => documentId);
    expect(shown).not.toContain(article.documentId);
    expect((await page(article.slug).expect(200)).body.data.title).toBe(title);
    const published = await preview(article, await tokenFor(article, 'fr', 'published'), 'fr', 'published').expect(200);
    expect(published.body.data.title).toBe(title);
  });

  it('shows what is held back, and until when; readers do not see it', async () => {
    const publishAt = '2099-01-01T20:00:00.000Z';
    const article = await articles.write({ publishAt });
    const { body } = await preview(article, await tokenFor(article)).expect(200);
    expect(body.meta.heldUntil).toBe(publishAt);
    await page(body.data.slug).expect(404);
  });

  it('shows no draft but its own', async () => {
    const secret = await articles.write({ title: unique('Secret') });
    const article = await articles.write({ related: [secret.documentId] });
    const { text } = await preview(article, await tokenFor(article)).expect(200);
    expect(text).not.toContain(String(secret.title));
  });

  it('is closed without a token, with a wrong one, and with one that has run out', async () => {
    const article = await articles.write();
    const token = await tokenFor(article);
    for (const wrong of ['', 'nonsense', `${token}x`]) {
      const { body, headers } = await preview(article, wrong).expect(401);
      expect(body.error.message).toContain('opened from the form of the article');
      expect(headers['cache-control']).toBe('no-store, private');
    }
    const { config } = newsroom.strapi;
    const settings = config.get<{ minutes: number }>('plugin::pressbox.preview');
    config.set('plugin::pressbox.preview', { ...settings, minutes: 0 });
    try {
      const { body } = await preview(article, await tokenFor(article)).expect(401);
      expect(body.error.message).toBe('This preview has run out. Open it again from the form of the article.');
    } finally {
      config.set('plugin::pressbox.preview', settings);
    }
  });

  it('opens nothing but its article: no other one, and nothing of the content API', async () => {
    const [article, other] = [await articles.write(), await articles.write()];
    const token = await tokenFor(article);
    await preview(other, token).expect(403);
    await newsroom
      .get(`/api/pressbox/articles/${article.documentId}?locale=fr&status=draft`)
      .set('Authorization', `Bearer ${token}`)
      .expect(401);
  });

  it('says so where the article is gone', async () => {
    const article = await articles.write();
    const token = await tokenFor(article);
    await newsroom.delete(`/api/pressbox/articles/${article.documentId}?locale=fr`, 'desk');
    const { body } = await preview(article, token).expect(404);
    expect(body.error.message).toContain('not there any more');
  });
});
