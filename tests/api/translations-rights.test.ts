/** Who may see and do what at the translators' desk: by language, by article, by condition. */
import type { TranslationCell } from '../../src/plugins/pressbox/contracts/src';
import { articleDesk } from '../support/articles';
import { matchDesk, unique } from '../support/match';
import { useNewsroom, type AsStaff } from '../support/newsroom';
import { paragraph } from './fact-desk';
import { translationDesk } from './translation-desk';

// Roles are made.
const newsroom = useNewsroom({ own: true });
const articles = articleDesk(newsroom);
const desk = translationDesk(newsroom);
const { match, goal } = matchDesk(newsroom);

const letters = (text: string) => [...text].map((digit) => 'abcdefghij'[Number(digit)] ?? '').join('');
const staffWho = async (
  permissions: { verb: string; fields?: string[]; locales: string[]; conditions?: string[] }[],
): Promise<AsStaff> => {
  const name = `Limited ${letters(unique(''))}`;
  const roles = newsroom.strapi.service('admin::role');
  const role = await roles.create({ name, description: '' });
  await roles.assignPermissions(
    role.id,
    permissions.map(({ verb, fields = ['title', 'kind', 'body'], locales, conditions = [] }) => ({
      action: `plugin::content-manager.explorer.${verb}`,
      subject: 'plugin::pressbox.article',
      properties: { fields, locales },
      conditions,
    })),
  );
  return newsroom.signIn(name);
};
const inTwo = async () => {
  const article = await articles.published();
  await articles.put(article, { title: unique('Title') }, 'en');
  await desk.settled();
  return article;
};
const cellsAs = async (as: AsStaff, documentId: string): Promise<TranslationCell[] | undefined> => {
  const { data } = await desk.list({ pageSize: '100' }, as);
  return data.find((row) => row.documentId === documentId)?.cells;
};

describe('a translator', () => {
  it('sees all languages and writes their own', async () => {
    const article = await inTwo();
    const italian = await newsroom.signIn('Translator (it)');
    const cells = await cellsAs(italian, article.documentId);
    expect(cells?.map(({ locale, mayWrite }) => [locale, mayWrite])).toEqual([
      ['fr', false],
      ['en', false],
      ['it', true],
    ]);
    expect((await desk.post(article, 'assign', 'it', {}, italian)).status).toBe(200);
    for (const [what, locale] of [
      ['assign', 'en'],
      ['up-to-date', 'en'],
      ['working', 'fr'],
      ['source', 'en'],
    ] as const) {
      const { status, body } = await desk.post(article, what, locale, {}, italian);
      expect([what, status, body.error.message]).toEqual([
        what,
        403,
        expect.stringMatching(/your role does not allow/),
      ]);
    }
  });
});

describe('whoever may not read articles', () => {
  it('is told of none', async () => {
    const nobody = await staffWho([]);
    expect((await nobody('get', '/pressbox/translations')).status).toBe(403);
    const untitled = await staffWho([{ verb: 'read', fields: ['kind'], locales: ['fr'] }]);
    expect((await untitled('get', '/pressbox/translations')).status).toBe(403);
  });

  it('is told of no language that they may not read', async () => {
    const article = await inTwo();
    const french = await staffWho([{ verb: 'read', locales: ['fr'] }]);
    expect((await cellsAs(french, article.documentId))?.map(({ locale }) => locale)).toEqual(['fr']);
    const { status } = await french('get', `/pressbox/translations/${article.documentId}?locale=en`);
    expect(status).toBe(404);
    const english = await staffWho([{ verb: 'read', locales: ['en'] }]);
    const { data } = await desk.list({ pageSize: '100' }, english);
    expect(data.find(({ documentId }) => documentId === article.documentId)).toMatchObject({ title: null });
  });

  it('is told of their own articles alone, where their role says so', async () => {
    const article = await inTwo();
    const own = await staffWho([
      { verb: 'read', locales: ['fr', 'en'], conditions: ['admin::is-creator'] },
      { verb: 'create', locales: ['fr', 'en'] },
    ]);
    expect(await cellsAs(own, article.documentId)).toBeUndefined();
    expect((await own('get', `/pressbox/translations/${article.documentId}?locale=fr`)).status).toBe(404);
    const { body } = await own('post', '/content-manager/collection-types/plugin::pressbox.article?locale=fr', {
      title: unique('Titre'),
    });
    await desk.settled();
    expect((await cellsAs(own, body.data.documentId))?.map(({ locale }) => locale)).toContain('fr');
  });
});

describe('whoever may read a language and not its source', () => {
  it('is told that the source changed, and none of its words', async () => {
    const article = await inTwo();
    await articles.put(article, { title: unique('Autre') }, 'fr', 'published');
    await desk.settled();
    const english = await staffWho([{ verb: 'read', locales: ['en'] }]);
    const told = await desk.one(article, 'en', english);
    expect([told.state, told.changes, told.changesOfSource]).toEqual(['outdated', 1, []]);
    expect((await desk.one(article, 'en')).changesOfSource).toHaveLength(1);
  });

  it('finds no article by a title that they may not read, and asks about no such language', async () => {
    const article = await inTwo();
    const title = unique('Geheimtitel');
    await articles.put(article, { title }, 'en');
    await desk.settled();
    const french = await staffWho([{ verb: 'read', locales: ['fr'] }]);
    expect((await desk.list({ q: title }, french)).data).toEqual([]);
    expect((await desk.list({ q: title })).data).toHaveLength(1);
    for (const query of ['locale=en&state=draft', 'match=any', 'day=2025-03-11'])
      expect([query, (await french('get', `/pressbox/translations?${query}`)).status]).toEqual([query, 403]);
  });

  it('is told that the facts contradict it, and no fact of a match that they may not read', async () => {
    const played = await match();
    await goal(played, 'home', { minute: 58 });
    const article = await articles.write({ body: [paragraph('Le but (1-0, 57e).')], matches: [played.documentId] });
    await desk.settled();
    const french = await staffWho([{ verb: 'read', locales: ['fr'] }]);
    const told = await desk.one(article, 'fr', french);
    expect([told.state, told.contradicted, told.contradictions]).toEqual(['contradicted', 1, []]);
    expect((await desk.one(article, 'fr')).contradictions).toHaveLength(1);
  });
});

describe('a language', () => {
  it('is free again once whoever has taken it is gone', async () => {
    const article = await inTwo();
    const [first, second] = [await newsroom.signIn('Newsroom editor'), await newsroom.signIn('Translator (it)')];
    const taken = await desk.post(article, 'assign', 'it', {}, first);
    const gone = 987_654;
    await newsroom.strapi.db.query('plugin::pressbox.translation').updateMany({
      where: { targetDocumentId: article.documentId, assigneeId: taken.body.data.assignee.id },
      data: { assigneeId: gone },
    });
    expect((await desk.post(article, 'assign', 'it', {}, second)).status).toBe(200);
  });

  it('is not said to be up to date with a source that is another by now', async () => {
    const article = await inTwo();
    const { revision } = await desk.one(article, 'en');
    await articles.put(article, { title: unique('Autre') }, 'fr', 'published');
    const refused = await desk.post(article, 'up-to-date', 'en', { revision });
    expect([refused.status, refused.body.error.details.code]).toEqual([409, 'translation.source-moved']);
    const seen = await desk.one(article, 'en');
    expect((await desk.post(article, 'up-to-date', 'en', { revision: seen.revision })).body.data.state).toBe('draft');
  });

  it('is taken by one, who may give it back or to somebody who may write it', async () => {
    const article = await inTwo();
    const [first, second] = [await newsroom.signIn('Newsroom editor'), await newsroom.signIn('Translator (it)')];
    const taken = await desk.post(article, 'assign', 'it', {}, first);
    const again = await desk.post(article, 'assign', 'it', {}, first);
    expect([taken.status, again.status]).toEqual([200, 200]);
    const refused = await desk.post(article, 'assign', 'it', {}, second);
    expect([refused.status, refused.body.error.details.code]).toEqual([409, 'translation.taken']);
    expect((await desk.one(article, 'it', second)).assignee?.id).toBe(taken.body.data.assignee.id);

    const { body: people } = await second('get', '/pressbox/translations/people?locale=it');
    expect(people.data.map(({ id }: { id: number }) => id)).toContain(taken.body.data.assignee.id);
    const stranger = await desk.post(article, 'assign', 'it', { to: 999_999 }, first);
    expect([stranger.status, stranger.body.error.details.code]).toEqual([400, 'translation.not-theirs']);
    expect((await desk.post(article, 'assign', 'it', { to: null }, first)).body.data.assignee).toBeNull();
    expect((await desk.post(article, 'assign', 'it', {}, second)).status).toBe(200);
  });

  it('is taken by one of two who take it at once', async () => {
    const article = await inTwo();
    const both = [await newsroom.signIn('Newsroom editor'), await newsroom.signIn('Translator (it)')];
    const answers = await Promise.all(both.map((who) => desk.post(article, 'assign', 'it', {}, who)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it('stays taken while it is written, and when it is deleted', async () => {
    const article = await inTwo();
    await desk.post(article, 'assign', 'it');
    await articles.put(article, { title: 'Titolo' }, 'it');
    await desk.settled();
    const written = await desk.one(article, 'it');
    await newsroom.admin(
      'delete',
      `/content-manager/collection-types/plugin::pressbox.article/${article.documentId}?locale=it`,
    );
    await desk.settled();
    const gone = await desk.one(article, 'it');
    expect([written.state, gone.state]).toEqual(['draft', 'missing']);
    expect(gone.assignee).toEqual(written.assignee);
    expect(gone.assignee).not.toBeNull();
  });

  it('tells the second of two who work on it', async () => {
    const article = await inTwo();
    const [first, second] = [await newsroom.signIn('Newsroom editor'), await newsroom.signIn('Translator (it)')];
    expect((await desk.post(article, 'working', 'it', {}, first)).body.data.worker).toBeNull();
    expect((await desk.post(article, 'working', 'it', {}, second)).body.data.worker?.name).toEqual(expect.any(String));
    expect((await desk.post(article, 'working', 'it', {}, first)).body.data.worker).toBeNull();
    expect((await desk.one(article, 'it', second)).worker).not.toBeNull();
    expect((await desk.one(article, 'it', first)).worker).toBeNull();
  });
});

describe('a request that cannot be', () => {
  it('is refused with a sentence', async () => {
    const article = await inTwo();
    for (const [what, locale, body, status, code] of [
      ['assign', 'xx', {}, 400, undefined],
      ['assign', 'it', { to: 'Paola' }, 400, undefined],
      ['assign', 'it', { who: 1 }, 400, undefined],
      ['up-to-date', 'fr', {}, 400, 'translation.is-source'],
      ['up-to-date', 'it', {}, 400, 'translation.no-words'],
      ['source', 'it', {}, 400, 'translation.no-words'],
    ] as const) {
      const answer = await desk.post(article, what, locale, body);
      expect([what, locale, answer.status, answer.body.error.details.code]).toEqual([what, locale, status, code]);
      expect(answer.body.error.message).toMatch(/\w{3,} /);
    }
    const nothing = await desk.post({ ...article, documentId: 'nothing' }, 'assign', 'it');
    expect(nothing.status).toBe(404);
    const repeated = await newsroom.admin('get', `/pressbox/translations/${article.documentId}?locale=it&locale=en`);
    expect(repeated.status).toBe(400);
  });

  it('is shown of the source, beside a language, what they may read, and no fact of a match that they may not', async () => {
    const played = await match();
    await goal(played, 'home', { minute: 58 });
    const body = [paragraph('Le but (1-0, 58e).')];
    const article = await articles.published({ body, standfirst: 'Tard.', matches: [played.documentId] });
    await articles.put(article, { title: unique('Title') }, 'en');
    const readers = await staffWho([{ verb: 'read', locales: ['fr', 'en'] }]);
    const path = `/pressbox/translations/${article.documentId}/sides`;
    const { body: sides } = await readers('get', `${path}?locale=en`);
    expect([Object.keys(sides.data.source).sort(), sides.data.writable]).toEqual([['body', 'title'], []]);
    const { body: told } = await readers('post', `${path}/check?locale=en`, { body: [paragraph('It was (1-0, 54).')] });
    expect(told.data).toEqual({ findings: [], suggestions: [] });
    const english = await staffWho([{ verb: 'read', locales: ['en'] }]);
    expect((await english('get', `${path}?locale=en`)).body.data.source).toEqual({});
    const kept = await readers('put', `${path}?locale=en`, { words: { title: 'x' }, seen: { title: 'y' } });
    expect([kept.status, kept.body.error.message]).toEqual([403, expect.stringMatching(/role does not allow/)]);
  });
});
