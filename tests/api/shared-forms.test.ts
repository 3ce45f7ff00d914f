/** A form that is open in one language while another is saved. */
import { unique } from '../support/match';
import { useNewsroom } from '../support/newsroom';
import { storePicture } from '../support/picture';
import { inAll, tick, sharedDesk } from './shared-desk';

const newsroom = useNewsroom();
const { articles, form, published, save, shared } = sharedDesk(newsroom);

const picture = async (): Promise<number> => (await storePicture(newsroom)).id;

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
