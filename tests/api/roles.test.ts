// @loop
import { articleDesk } from '../support/articles';
import { manager, matchDesk, unique } from '../support/match';
import { useNewsroom } from '../support/newsroom';

const newsroom = useNewsroom({ own: true });
const articles = articleDesk(newsroom);
const desk = matchDesk(newsroom);

describe('the roles of the admin panel', () => {
  it('are Strapi’s own and the newsroom’s, each once', async () => {
    const { body } = await newsroom.admin('get', '/admin/roles');
    const names = body.data.map(({ name }: { name: string }) => name).sort();
    expect(names).toEqual([
      'Author',
      'Editor',
      'Match desk',
      'Newsroom editor',
      'Super Admin',
      'Translator (en)',
      'Translator (fr)',
      'Translator (it)',
    ]);
  });
});

describe('a newsroom editor', () => {
  const editor = () => newsroom.signIn('Newsroom editor');

  it('writes and publishes articles in every language', async () => {
    const ask = await editor();
    const match = await desk.match();
    const tag = await newsroom.create('tags', { name: unique('Tag') });
    const created = await ask('post', manager('article', '', '?locale=it'), {
      title: unique('Titolo'),
      kind: 'report',
      matches: { connect: [{ id: match.id, documentId: match.documentId }] },
      tags: { connect: [{ documentId: tag.documentId, locale: 'it', id: tag.id }] },
    });
    expect(created.body.error).toBeUndefined();
    const { documentId } = created.body.data;
    const answer = await ask('post', manager('article', `${documentId}/actions/publish`, '?locale=it'), {
      locale: 'it',
    });
    expect(answer.body.error).toBeUndefined();
    await newsroom.get(`/api/pressbox/articles/${documentId}?locale=it`).expect(200);
  });

  it('reads the facts and does not change them', async () => {
    const ask = await editor();
    const match = await desk.match();
    expect((await ask('get', manager('match', match.documentId))).status).toBe(200);
    expect((await ask('put', manager('match', match.documentId), { attendance: 1 })).status).toBe(403);
    expect((await ask('delete', manager('match', match.documentId))).status).toBe(403);
    expect((await ask('get', `/pressbox/matches/${match.documentId}/check`)).status).toBe(200);
  });
});

describe('the match desk', () => {
  const matchDeskStaff = () => newsroom.signIn('Match desk');

  it('keeps the facts', async () => {
    const ask = await matchDeskStaff();
    const match = await desk.match();
    const goal = await ask('post', manager('match-event'), {
      kind: 'goal',
      side: 'home',
      match: { connect: [{ id: match.id, documentId: match.documentId }] },
    });
    expect(goal.body.error).toBeUndefined();
    expect((await ask('put', manager('match', match.documentId), { attendance: 60_000 })).status).toBe(200);
    expect(await desk.read(match)).toMatchObject({ homeScore: 1, attendance: 60_000 });
  });

  it('reads articles and does not write them', async () => {
    const ask = await matchDeskStaff();
    const article = await articles.write();
    expect((await ask('get', manager('article', article.documentId, '?locale=fr'))).status).toBe(200);
    const put = await ask('put', manager('article', article.documentId, '?locale=fr'), { title: 'Changed' });
    expect(put.status).toBe(403);
    expect((await ask('post', manager('article', '', '?locale=fr'), { title: 'New', kind: 'news' })).status).toBe(403);
  });
});

describe('a translator into Italian', () => {
  const translator = () => newsroom.signIn('Translator (it)');

  it('writes the Italian words of an article', async () => {
    const ask = await translator();
    const match = await desk.match();
    const article = await articles.write({ kind: 'report', matches: [match.documentId] });
    const title = unique('Titolo');
    const born = await ask('put', manager('article', article.documentId, '?locale=it'), { title });
    expect(born.body.error).toBeUndefined();
    const changed = await ask('put', manager('article', article.documentId, '?locale=it'), { standfirst: 'Sommario' });
    expect(changed.body.error).toBeUndefined();
    const { body } = await articles.read(article, '?locale=it&status=draft&populate=matches', 'desk').expect(200);
    expect(body.data).toMatchObject({
      title,
      standfirst: 'Sommario',
      kind: 'report',
      matches: [{ documentId: match.documentId }],
    });
  });

  it('does not write French or English words', async () => {
    const ask = await translator();
    const article = await articles.write();
    for (const locale of ['fr', 'en']) {
      const answer = await ask('put', manager('article', article.documentId, `?locale=${locale}`), { title: 'X' });
      expect(answer.status).toBe(403);
    }
    const { body } = await articles.read(article, '?status=draft&locale=fr', 'desk');
    expect(body.data.title).toBe(article.title);
  });

  it('does not change facts, nor what all languages share', async () => {
    const ask = await translator();
    const [match, article] = [await desk.match(), await articles.write({ kind: 'report' })];
    expect((await ask('put', manager('match', match.documentId), { attendance: 1 })).status).toBe(403);
    expect((await ask('put', manager('team', match.home.documentId), { name: 'X' })).status).toBe(403);
    await ask('put', manager('article', article.documentId, '?locale=it'), {
      title: unique('Titolo'),
      kind: 'transfer',
      matches: { connect: [{ id: match.id, documentId: match.documentId }] },
    });
    expect(await articles.links(article, 'fr')).toMatchObject({ matches: [] });
    const { body } = await articles.read(article, '?status=draft&locale=fr', 'desk');
    expect(body.data.kind).toBe('report');
  });

  it('does not begin an article in another language', async () => {
    const ask = await translator();
    const answer = await ask('post', manager('article', '', '?locale=en'), { title: unique('Title') });
    expect(answer.status).toBe(403);
    expect(answer.body.error.message).toContain('You may not write in "en"');
  });

  it('does not publish by naming an hour', async () => {
    const ask = await translator();
    const article = await articles.write({}, 'it');
    await ask('put', manager('article', article.documentId, '?locale=it'), { publishAt: '2020-01-01T00:00:00Z' });
    const { body } = await articles.read(article, '?status=draft&locale=it', 'desk').expect(200);
    expect(body.data.publishAt).toBeNull();
  });

  it('does not publish', async () => {
    const ask = await translator();
    const article = await articles.write({}, 'it');
    const answer = await ask('post', manager('article', `${article.documentId}/actions/publish`, '?locale=it'), {
      locale: 'it',
    });
    expect(answer.status).toBe(403);
    await newsroom.get(`/api/pressbox/articles/${article.documentId}?locale=it`).expect(404);
  });

  it('names a tag in Italian', async () => {
    const ask = await translator();
    const tag = await newsroom.create('tags', { name: unique('Équipe') }, '?locale=fr');
    const answer = await ask('put', manager('tag', tag.documentId, '?locale=it'), { name: 'Squadra' });
    expect(answer.body.error).toBeUndefined();
    const { body } = await newsroom.get(`/api/pressbox/tags/${tag.documentId}?locale=it`).expect(200);
    expect(body.data.name).toBe('Squadra');
  });
});

const LANGUAGES = ['fr', 'en', 'it'] as const;
const everyPair = LANGUAGES.flatMap((own) => LANGUAGES.map((other) => [own, other] as const));
/** Every field of an article that a form sends: words of one language, and what all of them share. */
const WORDS = (language: string) => ({
  title: unique(`Title ${language}`),
  standfirst: `Standfirst ${language}`,
  coverCaption: `Caption ${language}`,
  coverAlternativeText: `Picture ${language}`,
  metaTitle: `Title for engines ${language}`,
  metaDescription: `Description ${language}`,
});
const SHARED = { kind: 'transfer', coverCredit: 'Nobody' };
const HOURS = { publishAt: '2020-01-01T00:00:00.000Z', releasedAt: '2020-01-01T00:00:00.000Z' };

describe('every translator in every language', () => {
  it.each(everyPair)(
    'of %s, in %s: words of their own language alone, each field of them (promise 29)',
    async (own, into) => {
      const ask = await newsroom.signIn(`Translator (${own})`);
      const article = await articles.write({ kind: 'report', coverCredit: 'Somebody' });
      for (const language of LANGUAGES) await articles.put(article, { title: unique(language) }, language);
      const before = await articles.rows(article);
      const words = WORDS(into);
      const sent = { ...words, ...SHARED, ...HOURS };
      const answer = await ask('put', manager('article', article.documentId, `?locale=${into}`), sent);
      expect(answer.status).toBe(own === into ? 200 : 403);
      for (const action of ['publish', 'unpublish']) {
        const path = manager('article', `${article.documentId}/actions/${action}`, `?locale=${into}`);
        expect((await ask('post', path, { locale: into })).status).toBe(403);
      }
      expect((await ask('delete', manager('article', article.documentId, `?locale=${into}`))).status).toBe(403);
      const after = await articles.rows(article);
      expect(after).toHaveLength(before.length);
      for (const [index, row] of after.entries()) {
        if (own === into && row.locale === own) expect(row).toMatchObject(words);
        else expect(row).toMatchObject({ title: before[index].title, standfirst: before[index].standfirst });
        expect(row).toMatchObject({ kind: 'report', coverCredit: 'Somebody', publishAt: null, releasedAt: null });
      }
    },
  );

  it('begins no language but their own (promise 29)', async () => {
    for (const own of LANGUAGES) {
      const ask = await newsroom.signIn(`Translator (${own})`);
      const article = await articles.write({}, own === 'fr' ? 'it' : 'fr');
      const there = own === 'fr' ? 'it' : 'fr';
      for (const into of LANGUAGES.filter((language) => language !== there)) {
        const put = await ask('put', manager('article', article.documentId, `?locale=${into}`), WORDS(into));
        expect([own, into, put.status]).toEqual([own, into, own === into ? 200 : 403]);
      }
    }
  });

  it('holds no permission to write that names another language (promise 29)', async () => {
    for (const own of LANGUAGES) {
      const held: { action: string; properties: { locales?: string[] } }[] = await newsroom.strapi.db
        .query('admin::permission')
        .findMany({ where: { role: { name: `Translator (${own})` }, subject: { $startsWith: 'plugin::pressbox.' } } });
      const writing = held.filter(({ action }) => !action.endsWith('.read'));
      expect(writing.length).toBeGreaterThan(0);
      for (const { properties } of writing) expect(properties.locales).toEqual([own]);
    }
  });
});

describe('the admin panel’s own routes', () => {
  it('are closed to whoever has not signed in', async () => {
    await newsroom.get('/pressbox/locales').expect(401);
    await newsroom.get('/pressbox/matches/any/check').expect(401);
  });
});
