/** What is begun in the newsroom over HTTP: an article on a match, and the tags that it should carry. */
import type { BeginArticle, SuggestTags } from '../../src/plugins/pressbox/contracts/src';
import { articleDesk } from '../support/articles';
import { unique } from '../support/match';
import { useNewsroom, type AsStaff, type Created } from '../support/newsroom';
import { ARTICLES, dayDesk, read } from './day-desk';

// Roles are made, and rows are counted.
const newsroom = useNewsroom({ own: true });
const { player, sheet, staffWho, won } = dayDesk(newsroom);
const articles = articleDesk(newsroom);

const begin = (match: Created, body: object, as: AsStaff = newsroom.admin) =>
  as('post', `/pressbox/matches/${match.documentId}/articles`, body);
const begun = async (match: Created, body: object, as?: AsStaff): Promise<BeginArticle.Response['data']> => {
  const answer = await begin(match, body, as);
  expect([answer.status, answer.body.error]).toEqual([expect.any(Number), undefined]);
  return answer.body.data;
};
const tagsOf = async ({ documentId }: { documentId: string }, locale = 'fr'): Promise<[string, string][]> => {
  const { body } = await newsroom.get(`/api/pressbox/articles/${documentId}?locale=${locale}&status=draft&populate[0]=tags`, 'desk'); // prettier-ignore
  return (body.data.tags as { kind: string; name: string }[]).map(({ kind, name }) => [kind, name]);
};
const countOf = (type: 'article' | 'tag') => newsroom.strapi.db.query(`plugin::pressbox.${type}`).count();

describe('an article that is begun on a match', () => {
  it('is a draft with the match, the tags of its facts and whoever writes', async () => {
    const match = await won();
    const author = await newsroom.create('authors', { name: 'Chief Editor' });
    const teamTag = await newsroom.create('tags', { kind: 'team', team: match.home.documentId }, '?locale=fr');
    const answer = await begin(match, { kind: 'report', locale: 'fr' });
    expect(answer.status).toBe(201);
    const { documentId, ...told } = answer.body.data;
    expect(told).toMatchObject({ locale: 'fr', kind: 'report', isNew: true, author: 'Chief Editor', tags: { linked: 5, missing: [] } }); // prettier-ignore
    expect(await articles.links({ id: 0, documentId }, 'fr')).toMatchObject({
      matches: [match.documentId],
      authors: [author.documentId],
    });
    const tags = await tagsOf({ documentId });
    expect(tags).toEqual([
      ['competition', match.competition.name],
      ['team', teamTag.name],
      ['team', match.away.name],
      ['player', match.scorer.name],
      ['country', 'Italie'],
    ]);
    const [row, ...others] = await articles.rows({ id: 0, documentId });
    expect([row?.kind, row?.title, row?.publishedAt, others]).toEqual(['report', null, null, []]);
    await newsroom.delete(`/api/pressbox/authors/${author.documentId}`);
  });

  it('is the one that there is already, in the language asked for where it has that', async () => {
    const match = await won();
    const first = await begun(match, { kind: 'report', locale: 'fr' });
    const count = await countOf('article');
    expect(await begun(match, { kind: 'report', locale: 'fr' })).toMatchObject({ documentId: first.documentId, isNew: false, locale: 'fr' }); // prettier-ignore
    expect(await begun(match, { kind: 'report', locale: 'it' })).toMatchObject({ documentId: first.documentId, isNew: false, locale: 'fr' }); // prettier-ignore
    expect(await countOf('article')).toBe(count);
    expect((await begun(match, { kind: 'preview', locale: 'it' })).isNew).toBe(true);
  });

  it('is begun once where two begin it at once', async () => {
    const match = await won();
    const both = await Promise.all([1, 2].map(() => begun(match, { kind: 'report', locale: 'fr' })));
    expect(new Set(both.map(({ documentId }) => documentId)).size).toBe(1);
    expect(both.filter(({ isNew }) => isNew)).toHaveLength(1);
  });

  it('has no author where nobody signs like whoever writes', async () => {
    const staff = await newsroom.signIn('Newsroom editor', { firstname: 'Un', lastname: 'Signed' });
    expect((await begun(await won(), { kind: 'report', locale: 'fr' }, staff)).author).toBeNull();
  });

  it('lacks the tags that there are not where whoever writes may make none', async () => {
    const match = await won();
    const staff = await staffWho(...read('match', 'tag'), ARTICLES, {
      verb: 'create',
      type: 'article',
      locales: ['fr'],
    });
    const count = await countOf('tag');
    const { tags } = await begun(match, { kind: 'report', locale: 'fr' }, staff);
    expect(tags.missing).toEqual(expect.arrayContaining([match.competition.name, match.home.name, match.scorer.name]));
    expect([tags.created, await countOf('tag')]).toEqual([0, count]);
  });

  it.each([
    ['Translator (fr)', 403],
    ['Match desk', 403],
    ['Newsroom editor', 201],
  ])('is answered to a %s with %i', async (role, status) => {
    const count = await countOf('article');
    const answer = await begin(await won(), { kind: 'report', locale: 'fr' }, await newsroom.signIn(role));
    expect([answer.status, (await countOf('article')) - count]).toEqual([status, status === 201 ? 1 : 0]);
  });

  it('is refused to whoever has not signed in, to whom the match is hidden, and in a language that is not theirs', async () => {
    const match = await won();
    expect((await newsroom.post(`/pressbox/matches/${match.documentId}/articles`, {}, 'anyone')).status).toBe(401);
    const hidden = await staffWho({ verb: 'read', type: 'match', conditions: ['admin::is-creator'] }, ARTICLES, { verb: 'create', type: 'article', locales: ['fr'] }); // prettier-ignore
    expect((await begin(match, { kind: 'report', locale: 'fr' }, hidden)).status).toBe(403);
    const french = await staffWho(...read('match'), ARTICLES, { verb: 'create', type: 'article', locales: ['fr'] });
    const answer = await begin(match, { kind: 'report', locale: 'it' }, french);
    expect([answer.status, answer.body.error.message]).toEqual([403, expect.stringMatching(/^You may not create this article/)]); // prettier-ignore
  });

  it.each([
    [{ kind: 'novel', locale: 'fr' }, /An article is one of report, preview/],
    [{ kind: 'report' }, /A language is a code/],
    [{ kind: 'report', locale: 'xx' }, /The newsroom has no language "xx". It writes in/],
  ])('is refused with a sentence for %j', async (body, sentence) => {
    const answer = await begin(await won(), body);
    expect([answer.status, answer.body.error.message]).toEqual([400, expect.stringMatching(sentence)]);
  });

  it('is 404 where there is no such match', async () => {
    const answer = await begin({ id: 0, documentId: 'nothing-here' }, { kind: 'report', locale: 'fr' });
    expect(answer.status).toBe(404);
  });
});

describe('tags that are suggested', () => {
  const suggest = async (body: object, as: AsStaff = newsroom.admin): Promise<SuggestTags.Response['data']> => {
    const answer = await as('post', '/pressbox/newsroom/tags', { locale: 'fr', matches: [], text: '', ...body });
    expect([answer.status, answer.body.error]).toEqual([200, undefined]);
    return answer.body.data;
  };

  it('follow from the matches, then from who is named in the text', async () => {
    const match = await won();
    const home = await sheet(match, { side: 'home', team: match.home.documentId });
    const named = await player({ name: unique('Éderson Silva') });
    const silent = await player({ name: unique('Silent Sub') });
    for (const one of [named, silent, match.scorer])
      await newsroom.create('appearances', { teamSheet: home.documentId, player: one.documentId });
    const theme = await newsroom.create('tags', { kind: 'theme', name: unique('Arbitrage') }, '?locale=fr');
    await newsroom.create('tags', { kind: 'theme', name: unique('Mercato') }, '?locale=fr');
    const text = `Un but d’${String(named.name).toUpperCase()}, et beaucoup d’${String(theme.name).toLowerCase()}.`;
    const { tags, may } = await suggest({ matches: [match.documentId], text });
    const told = tags.map(({ kind, name, from, documentId }) => [kind, name, from, documentId !== null]);
    expect(told.filter(([, , from]) => from === 'match').map(([kind]) => kind)).toEqual(['competition', 'team', 'team', 'player', 'country']); // prettier-ignore
    expect(told.filter(([, , from]) => from === 'text')).toEqual([
      ['player', named.name, 'text', false],
      ['theme', theme.name, 'text', true],
    ]);
    expect(may.create).toBe(true);
  });

  it('come once each, in the language of the article', async () => {
    const match = await won();
    await newsroom.create('tags', { kind: 'country', countryCode: 'IT' }, '?locale=fr');
    const { tags } = await suggest({ matches: [match.documentId], text: 'Italia, Italia', locale: 'it' });
    expect(tags.filter(({ kind }) => kind === 'country').map(({ name, from }) => [name, from])).toEqual([['Italia', 'match']]); // prettier-ignore
  });

  it('speak of no match that whoever asks may not read', async () => {
    const match = await won();
    const staff = await staffWho({ verb: 'read', type: 'match', conditions: ['admin::is-creator'] }, ARTICLES);
    expect(await suggest({ matches: [match.documentId] }, staff)).toEqual({ tags: [], may: { create: false } });
  });

  it('are refused to whoever reads no articles', async () => {
    const staff = await staffWho(...read('match'));
    expect((await staff('post', '/pressbox/newsroom/tags', {})).status).toBe(403);
    expect((await newsroom.post('/pressbox/newsroom/tags', {}, 'anyone')).status).toBe(401);
  });
});
