/** What is said of a picture to somebody who cannot see it is in the language of the page, or nothing. */
import { manager, matchDesk, unique } from '../support/match';
import { useNewsroom, type Created } from '../support/newsroom';
import { pageDesk, picture, words } from '../support/page-story';
import { storePicture } from '../support/picture';

const newsroom = useNewsroom();
const desk = pageDesk(newsroom);
const matches = matchDesk(newsroom);
const LANGUAGES = ['fr', 'en', 'it'] as const;

const file = async (): Promise<number> => (await storePicture(newsroom, { alternativeText: 'Un ballon' })).id;
const published = (data: object = {}) => newsroom.create<Created & { slug: string }>('articles', { title: unique('Titre'), ...data }, '?locale=fr'); // prettier-ignore
/** Puts the article into a language, and says under which slug it is read there. */
const into = async (locale: string, { documentId }: Created, data: object = {}): Promise<string> => {
  const path = `/api/pressbox/articles/${documentId}?locale=${locale}&status=published`;
  const { body } = await newsroom.put(path, { data: { title: unique(`Title ${locale}`), ...data } }).expect(200);
  return body.data.slug as string;
};

describe('the cover of an article', () => {
  it('is told in the words of each language, on its page and on every other (promise 23)', async () => {
    const match = await matches.match();
    const tag = await newsroom.create('tags', { name: unique('Tag') }, '?locale=fr');
    const article = await published({ cover: await file(), matches: [match.documentId], tags: [tag.documentId] });
    const slugs = {
      fr: article.slug,
      en: await into('en', article, { coverAlternativeText: 'A ball' }),
      it: await into('it', article),
    };
    const said = { fr: 'Un ballon', en: 'A ball', it: null };
    for (const locale of LANGUAGES) {
      const page = await desk.read('articles', slugs[locale], locale);
      const home = await desk.read('home', '', locale);
      const { articles } = await desk.read('matches', String(match.slug), locale);
      const row = await desk.row('tag', tag.documentId, locale);
      const ofTag = await desk.read('tags', String(row.slug), locale);
      const cards = [...home.latest, ...articles.report, ...ofTag.latest].filter(
        ({ documentId }) => documentId === article.documentId,
      );
      expect(cards.length).toBeGreaterThan(1);
      const texts = [page.cover, ...cards.map(({ cover }) => cover)].map((cover) => cover?.alternativeText);
      expect([locale, ...new Set(texts)]).toEqual([locale, said[locale]]);
    }
  });

  it('is told in the article’s words before those of the file (promise 23)', async () => {
    const article = await published({ cover: await file(), coverAlternativeText: 'Le ballon du match' });
    expect((await desk.read('articles', article.slug)).cover?.alternativeText).toBe('Le ballon du match');
  });

  it('has words that a translator writes, and that fall to no other language (promise 23)', async () => {
    const article = await published({ cover: await file() });
    const slug = await into('en', article);
    const ask = await newsroom.signIn('Translator (en)');
    const path = manager('article', article.documentId, '?locale=en');
    const form = { title: unique('Title'), slug, coverAlternativeText: 'A ball' };
    expect((await ask('put', path, form)).status).toBe(200);
    const rows: { locale: string; publishedAt: unknown; coverAlternativeText: string | null }[] = await desk
      .query('article')
      .findMany({ where: { documentId: article.documentId } });
    const drafts = rows.filter(({ publishedAt }) => publishedAt === null);
    expect(Object.fromEntries(drafts.map(({ locale, coverAlternativeText: text }) => [locale, text]))).toEqual({
      fr: null,
      en: 'A ball',
    });
  });

  it('is told anew when the words of the article or of its file change (promise 23)', async () => {
    const cover = await file();
    const article = await published({ cover });
    const english = await into('en', article);
    const told = async () => [
      (await desk.read('articles', article.slug)).cover?.alternativeText,
      (await desk.read('articles', english, 'en')).cover?.alternativeText,
      (await desk.read('home')).latest.find(({ slug }) => slug === article.slug)?.cover?.alternativeText,
    ];
    expect(await told()).toEqual(['Un ballon', null, 'Un ballon']);
    await newsroom.strapi.db.query('plugin::upload.file').update({ where: { id: cover }, data: { alternativeText: 'Un ballon rouge' } }); // prettier-ignore
    expect(await told()).toEqual(['Un ballon rouge', null, 'Un ballon rouge']);
    await into('en', article, { slug: english, coverAlternativeText: 'A red ball' });
    expect(await told()).toEqual(['Un ballon rouge', 'A red ball', 'Un ballon rouge']);
  });
});

describe('a picture that belongs to no article', () => {
  it('is told in the newsroom’s own language alone: the crest of a team (promise 23)', async () => {
    const match = await matches.match();
    await newsroom.put(`/api/pressbox/teams/${match.home.documentId}`, { data: { crest: await file() } }).expect(200);
    const crests = [];
    for (const locale of LANGUAGES) crests.push((await desk.read('matches', String(match.slug), locale)).match.facts.home.crest); // prettier-ignore
    expect(crests.map((crest) => crest?.alternativeText)).toEqual(['Un ballon', null, null]);
  });
});

describe('a picture in a body', () => {
  it('is not told in words that came along when the body was copied (promise 23)', async () => {
    const body = [...words('Il pleut.'), picture('Un ballon')];
    const article = await published({ body });
    const copied = await into('en', article, { body });
    const translated = await into('it', article, { body: [...words('Piove.'), picture('Un pallone')] });
    const html = async (slug: string, locale: string) => (await desk.read('articles', slug, locale)).body.html;
    expect(await html(article.slug, 'fr')).toContain('alt="Un ballon"');
    expect(await html(copied, 'en')).toContain('alt=""');
    expect(await html(translated, 'it')).toContain('alt="Un pallone"');

    // The French words change: the English ones are nobody's copy any more.
    await newsroom.put(`/api/pressbox/articles/${article.documentId}?locale=fr&status=published`, { data: { body: [picture('Un ballon rouge')] } }).expect(200); // prettier-ignore
    expect(await html(copied, 'en')).toContain('alt="Un ballon"');
  });
});
