/** A byline leads to who signed: their page in every language, with what they have written in it. */
import type { PagesConfig } from '../../src/plugins/pressbox/server/src/pages/settings';
import { unique } from '../support/match';
import { useNewsroom, type Created } from '../support/newsroom';
import { pageDesk, uidOf } from '../support/page-story';

const newsroom = useNewsroom({ own: true });
const desk = pageDesk(newsroom);

type Author = Created & { slug: string };
const author = (data: object = {}) => newsroom.create<Author>('authors', { name: unique('Author'), ...data });
const put = (plural: string, { documentId }: Created, data: object, query = '') =>
  newsroom.put(`/api/pressbox/${plural}/${documentId}${query}`, { data }).expect(200);
const PUBLISHED = '?locale=fr&status=published';
const signedBy = (...authors: Author[]) => ({ authors: authors.map(({ documentId }) => documentId) });
const titles = async ({ slug }: Author, locale = 'fr') =>
  (await desk.read('authors', slug, locale)).latest.map(({ title }) => title);

describe('the page of an author', () => {
  it('is where the byline of an article leads, each name to its own (promise 23)', async () => {
    const [ada, bela] = [await author(), await author()];
    const article = await desk.publish(signedBy(ada, bela));
    const { byline } = await desk.read('articles', article.slug);
    expect(byline.map(({ slug }) => slug)).toEqual([ada.slug, bela.slug]);
    for (const { slug, documentId, name, initials } of byline)
      expect(await desk.read('authors', String(slug))).toMatchObject({
        type: 'author',
        locale: 'fr',
        slug,
        documentId,
        name,
        initials,
        latest: [{ documentId: article.documentId }],
        alternates: ['fr', 'en', 'it'].map((locale) => ({ locale, slug, path: `/${locale}/authors/${slug}` })),
        seo: { title: name, canonicalPath: `/fr/authors/${slug}` },
      });
  });

  it('has what they have signed in its language, newest first, and nothing that readers may not see (promise 23)', async () => {
    const ada = await author();
    const by = signedBy(ada);
    await desk.publish({ ...by, title: 'Older', releasedAt: '2025-01-01T00:00:00.000Z' });
    const newer = await desk.publish({ ...by, title: 'Newer', releasedAt: '2025-02-01T00:00:00.000Z' });
    await desk.publish({ ...by, title: 'Più vecchio' }, 'it');
    await newsroom.create('articles', { ...by, title: 'A draft' }, '?locale=fr&status=draft');
    await desk.publish({ title: unique('Of nobody') });
    const held = await desk.publish({ ...by, title: 'Held back' });
    const hour = new Date(Date.now() + 3_600_000);
    await desk.query('article').updateMany({ where: { documentId: held.documentId }, data: { publishAt: hour } });
    expect(await titles(ada)).toEqual(['Newer', 'Older']);
    expect(await titles(ada, 'it')).toEqual(['Più vecchio']);
    expect(await titles(ada, 'en')).toEqual([]);

    await put('articles', newer, { title: 'Newest' }, PUBLISHED);
    expect(await titles(ada)).toEqual(['Newest', 'Older']);
  });

  it('has no more of them than the newsroom shows (promise 23)', async () => {
    const limits = newsroom.strapi.config.get<PagesConfig['limits']>('plugin::pressbox.pages.limits');
    newsroom.strapi.config.set('plugin::pressbox.pages.limits', { ...limits, authorLatest: 2 });
    const ada = await author();
    for (const day of [1, 2, 3])
      await desk.publish({ ...signedBy(ada), title: `Day ${day}`, releasedAt: `2025-01-0${day}T00:00:00.000Z` });
    expect(await titles(ada)).toEqual(['Day 3', 'Day 2']);
    newsroom.strapi.config.set('plugin::pressbox.pages.limits', limits);
  });

  it('has the biography, and words about the photo, in the newsroom’s own language alone (promise 23)', async () => {
    const file = { name: 'ada.jpg', hash: unique('ada'), ext: '.jpg', mime: 'image/jpeg', size: 1, provider: 'local' };
    const { id } = await newsroom.strapi.db
      .query('plugin::upload.file')
      .create({ data: { ...file, url: '/uploads/ada.jpg', width: 8, height: 8, alternativeText: 'Elle sourit.' } });
    const ada = await author({ biography: 'Elle compte les passes.', photo: id });
    const page = async (locale: string) => {
      const { biography, photo, seo } = await desk.read('authors', ada.slug, locale);
      return { biography, url: photo?.url, words: photo?.alternativeText, description: seo.description };
    };
    const biography = 'Elle compte les passes.';
    const url = '/uploads/ada.jpg';
    expect(await page('fr')).toEqual({ biography, url, words: 'Elle sourit.', description: biography });
    expect(await page('en')).toEqual({ biography: null, url, words: null, description: null });
  });

  it('is nowhere for who is not there, and moves with its slug (promise 23)', async () => {
    const get = (slug: string) => newsroom.get(`/api/pressbox/pages/authors/${slug}?locale=en`);
    const { body } = await get('nobody').expect(404);
    expect(body.error).toMatchObject({ message: 'There is no author "nobody".', details: { locales: [] } });
    const ada = await author();
    await desk.read('authors', ada.slug);
    const slug = `${ada.slug}-anew`;
    await put('authors', ada, { slug });
    const moved = await get(ada.slug).expect(301);
    expect(moved.headers.location).toBe(`/api/pressbox/pages/authors/${slug}?locale=en`);
    await get(slug).expect(200);
    await newsroom.delete(`/api/pressbox/authors/${ada.documentId}`).expect(204);
    await get(slug).expect(404);
  });

  it('is closed with the authors, also where it is ready (promise 23)', async () => {
    const ada = await author();
    const path = `/api/pressbox/pages/authors/${ada.slug}?locale=fr`;
    await newsroom.get(path).expect(200);
    const permissions = () => newsroom.strapi.db.query('plugin::users-permissions.permission');
    const where = { action: 'plugin::pressbox.author.find', role: { type: 'public' } };
    const held = await permissions().findOne({ where, populate: ['role'] });
    await permissions().deleteMany({ where: { id: held.id } });
    await newsroom.get(path).expect(403);
    await permissions().create({ data: { action: held.action, role: held.role.id } });
    await newsroom.get(path).expect(200);
  });
});

describe('a page that was kept', () => {
  const kept = (address: string) => desk.kept().includes(address);

  it('is dropped with every byline when an author takes another name, and no other is (promise 23)', async () => {
    const [ada, bela] = [await author(), await author()];
    const article = await desk.publish(signedBy(ada));
    await desk.read('authors', bela.slug);
    await desk.read('articles', article.slug);
    await desk.read('authors', ada.slug);
    const name = unique('Renamed');
    await put('authors', ada, { name });
    expect([kept(`author fr ${ada.slug}`), kept(`article fr ${article.slug}`)]).toEqual([false, false]);
    expect(kept(`author fr ${bela.slug}`)).toBe(true);
    expect((await desk.read('authors', ada.slug)).name).toBe(name);
    expect((await desk.read('articles', article.slug)).byline[0]?.name).toBe(name);
  });

  it('follows who signs: somebody more, nobody any more, unpublished, deleted (promise 23)', async () => {
    const [ada, bela] = [await author(), await author()];
    const article = await desk.publish({ ...signedBy(ada), title: 'Signed' });
    const both = async () => [await titles(ada), await titles(bela)];
    expect(await both()).toEqual([['Signed'], []]);
    await put('articles', article, signedBy(ada, bela), PUBLISHED);
    expect(await both()).toEqual([['Signed'], ['Signed']]);
    await put('articles', article, signedBy(bela), PUBLISHED);
    expect(await both()).toEqual([[], ['Signed']]);
    await desk.documents('article').unpublish({ documentId: article.documentId, locale: 'fr' });
    expect(await both()).toEqual([[], []]);
    await desk.documents('article').publish({ documentId: article.documentId, locale: 'fr' });
    expect(await both()).toEqual([[], ['Signed']]);
    await newsroom.delete(`/api/pressbox/articles/${article.documentId}`).expect(204);
    expect(await both()).toEqual([[], []]);
  });

  it('stays where what was written stands far beneath what it shows (promise 23)', async () => {
    const ada = await author();
    const limit = newsroom.strapi.config.get<number>('plugin::pressbox.pages.limits.authorLatest');
    for (let n = 0; n < limit; n += 1) await desk.publish(signedBy(ada));
    // What is read and what is new stands on the page as well: only the list of the author is looked at.
    await desk.read('authors', ada.slug);
    await desk.publish({ ...signedBy(ada), releasedAt: '2001-01-01T00:00:00.000Z' });
    expect(kept(`author fr ${ada.slug}`)).toBe(true);
    await desk.publish(signedBy(ada));
    expect(kept(`author fr ${ada.slug}`)).toBe(false);
  });

  it('hears of a photo that is attached from the media library (promise 23)', async () => {
    const ada = await author();
    const file = { name: 'b.jpg', hash: unique('b'), ext: '.jpg', mime: 'image/jpeg', size: 1, provider: 'local' };
    const files = () => newsroom.strapi.db.query('plugin::upload.file');
    const { id } = await files().create({ data: { ...file, url: '/uploads/b.jpg', width: 8, height: 6 } });
    const photo = async () => (await desk.read('authors', ada.slug)).photo?.url;
    expect(await photo()).toBeUndefined();
    const row = await desk.row('author', ada.documentId);
    const related = [{ id: row.id, __type: uidOf('author'), __pivot: { field: 'photo' } }];
    await files().update({ where: { id }, data: { related } });
    expect(await photo()).toBe('/uploads/b.jpg');
    await files().delete({ where: { id } });
    expect(await photo()).toBeUndefined();
  });
});
