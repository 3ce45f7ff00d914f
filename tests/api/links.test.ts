// @loop
import { articleDesk, idsOf, type Links } from '../support/articles';
import { manager, matchDesk, unique } from '../support/match';
import { useNewsroom, type Created } from '../support/newsroom';

const newsroom = useNewsroom();
const articles = articleDesk(newsroom);
const desk = matchDesk(newsroom);

const author = () => newsroom.create('authors', { name: unique('Author') });
const tag = () => newsroom.create('tags', { name: unique('Tag') });
const none: Links = { matches: [], authors: [], tags: [], related: [] };

/** Two of everything that an article links to; the related articles exist in French and English. */
const subjects = async () => {
  const matches = [await desk.match(), await desk.match()] as const;
  const authors = [await author(), await author()];
  const tags = [await tag(), await tag()];
  const related = [await articles.write(), await articles.write()];
  for (const article of related) await articles.put(article, { title: unique('Title') }, 'en');
  const all = { matches, authors, tags, related };
  const data: Links = {
    matches: idsOf(matches),
    authors: idsOf(authors),
    tags: idsOf(tags),
    related: idsOf(related),
  };
  return { ...all, data };
};
const reversed = (links: Links): Links => ({
  matches: [...links.matches].reverse(),
  authors: [...links.authors].reverse(),
  tags: [...links.tags].reverse(),
  related: [...links.related].reverse(),
});
const bilingual = async (data: object = {}) => {
  const article = await articles.write(data);
  await articles.put(article, { title: unique('Title') }, 'en');
  return article;
};

describe('the links of an article', () => {
  it('are taken by a translation that is born later, in their order', async () => {
    const { data } = await subjects();
    const article = await bilingual(data);
    expect(await articles.links(article, 'en')).toEqual(data);
  });

  it('go from the language in which they are changed to the others, in their order', async () => {
    const { data } = await subjects();
    const article = await bilingual();
    await articles.put(article, data, 'en');
    expect(await articles.links(article, 'fr')).toEqual(data);
    await articles.put(article, reversed(data), 'fr');
    expect(await articles.links(article, 'en')).toEqual(reversed(data));
  });

  it('are let go in every language', async () => {
    const { data } = await subjects();
    const article = await bilingual(data);
    await articles.put(article, none, 'en');
    expect(await articles.links(article, 'fr')).toEqual(none);
  });

  it('that a translation is born with go to the language that had none', async () => {
    const { data } = await subjects();
    const article = await articles.write();
    await articles.put(article, { title: unique('Title'), ...data }, 'en');
    expect(await articles.links(article, 'fr')).toEqual(data);
  });

  it('are changed by what the form of the admin panel sends: what to connect, where, what to disconnect', async () => {
    const { matches, data } = await subjects();
    const third = await desk.match();
    const article = await bilingual(data);
    const [first, second] = matches;
    const answer = await newsroom.admin('put', manager('article', article.documentId, '?locale=en'), {
      matches: {
        connect: [{ id: third.id, documentId: third.documentId, position: { before: second.documentId } }],
        disconnect: [{ id: first.id, documentId: first.documentId }],
      },
      tags: { connect: [], disconnect: [] },
    });
    expect(answer.body.error).toBeUndefined();
    const expected = { ...data, matches: [third.documentId, second.documentId] };
    expect(await articles.links(article, 'en')).toEqual(expected);
    expect(await articles.links(article, 'fr')).toEqual(expected);
  });

  it('do not change when only words do', async () => {
    const { data } = await subjects();
    const article = await bilingual(data);
    await articles.put(article, { title: unique('Autre titre') });
    expect(await articles.links(article, 'fr')).toEqual(data);
    expect(await articles.links(article, 'en')).toEqual(data);
  });

  it('keep an article that only the other language has', async () => {
    const french = await articles.write();
    const english = await articles.write({}, 'en');
    const both = await articles.write();
    await articles.put(both, { title: unique('Title') }, 'en');
    const article = await bilingual();
    await articles.put(article, { related: idsOf([french]) }, 'fr');
    expect((await articles.links(article, 'en'))?.related).toEqual([]);
    await articles.put(article, { related: idsOf([english, both]) }, 'en');
    expect((await articles.links(article, 'en'))?.related).toEqual(idsOf([english, both]));
    expect((await articles.links(article, 'fr'))?.related).toEqual(idsOf([both, french]));
  });

  it('reach an article in a language in which it is written later', async () => {
    const other = await articles.write();
    const article = await bilingual({ related: idsOf([other]) });
    expect((await articles.links(article, 'en'))?.related).toEqual([]);
    await articles.put(other, { title: unique('Title') }, 'en');
    expect((await articles.links(article, 'en'))?.related).toEqual(idsOf([other]));
  });

  it('leave the other language as fresh as it was, so that an open form there does not become stale', async () => {
    const { data } = await subjects();
    const article = await bilingual();
    const before = (await articles.rows(article)).map(({ updatedAt }) => updatedAt);
    await articles.put(article, data, 'fr');
    const after = (await articles.rows(article)).map(({ updatedAt }) => updatedAt);
    expect(after[0]).toEqual(before[0]);
    expect(after[1]).not.toEqual(before[1]);
  });
});

describe('the links of what readers see', () => {
  /** An article published in two languages, and the same with the links it is about to have. */
  const publishedTwice = async () => {
    const { data, related } = await subjects();
    for (const article of related) {
      await articles.put(article, {}, 'fr', 'published');
      await articles.put(article, {}, 'en', 'published');
    }
    const article = await articles.published();
    await articles.put(article, { title: unique('Title') }, 'en', 'published');
    return { article, data };
  };

  it('change only by publishing, and then in every published language', async () => {
    const { article, data } = await publishedTwice();
    await articles.put(article, data, 'fr');
    expect(await articles.links(article, 'en', 'draft')).toEqual(data);
    expect(await articles.links(article, 'fr', 'published')).toEqual(none);
    expect(await articles.links(article, 'en', 'published')).toEqual(none);
    expect((await articles.press('publish', article)).status).toBe(200);
    expect(await articles.links(article, 'fr', 'published')).toEqual(data);
    expect(await articles.links(article, 'en', 'published')).toEqual(data);
  });

  it('change in both at once when a write publishes', async () => {
    const { article, data } = await publishedTwice();
    await articles.put(article, data, 'en', 'published');
    for (const status of ['draft', 'published'] as const) {
      expect(await articles.links(article, 'fr', status)).toEqual(data);
      expect(await articles.links(article, 'en', status)).toEqual(data);
    }
  });

  it('do not wake a language that is not published', async () => {
    const { data } = await subjects();
    const article = await bilingual(data);
    await articles.put(article, {}, 'fr', 'published');
    expect(await articles.links(article, 'en', 'published')).toBeNull();
  });

  it('come back in every language when a draft is discarded', async () => {
    const { article, data } = await publishedTwice();
    await articles.put(article, data, 'fr', 'published');
    await articles.put(article, none, 'fr');
    expect(await articles.links(article, 'en', 'draft')).toEqual(none);
    expect((await articles.press('discard', article)).status).toBe(200);
    expect(await articles.links(article, 'fr', 'draft')).toEqual(data);
    expect(await articles.links(article, 'en', 'draft')).toEqual(data);
  });

  it('are those of the original in a clone, and in its translations', async () => {
    const { data } = await subjects();
    const article = await bilingual(data);
    const answer = await newsroom.admin('post', manager('article', `clone/${article.documentId}`, '?locale=fr'), {
      title: unique('Copie'),
    });
    expect(answer.status).toBe(200);
    const clone = answer.body.data as Created;
    expect(clone.documentId).not.toBe(article.documentId);
    expect(clone.slug).not.toBe(article.slug);
    expect(await articles.links(clone, 'fr')).toEqual(data);
    await articles.put(clone, { title: unique('Copy') }, 'en');
    expect(await articles.links(clone, 'en')).toEqual(data);
  });
});
