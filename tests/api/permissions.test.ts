import { matchDesk, unique } from '../support/match';
import { useNewsroom } from '../support/newsroom';

const newsroom = useNewsroom({ own: true });
const desk = matchDesk(newsroom);

const PUBLIC = [
  'articles',
  'matches',
  'teams',
  'players',
  'tags',
  'competitions',
  'editions',
  'ties',
  'team-sheets',
  'appearances',
  'match-events',
  'coaches',
  'referees',
  'venues',
  'commentary-entries',
  'authors',
  'partners',
];
const INTERNAL = ['slug-redirects', 'article-ratings', 'article-read-counts'];
const refused = { data: null, error: { status: 403, name: 'ForbiddenError', message: 'Forbidden', details: {} } };

describe.each(PUBLIC)('a reader without a token, of %s,', (plural) => {
  it('may list them', () => newsroom.get(`/api/pressbox/${plural}`).expect(200));
  it('is told where there is none', () => newsroom.get(`/api/pressbox/${plural}/nothing-here`).expect(404));
  it('writes nothing', async () => {
    const body = { data: { name: 'X', title: 'X' } };
    expect((await newsroom.post(`/api/pressbox/${plural}`, body, 'anyone').expect(403)).body).toEqual(refused);
    await newsroom.put(`/api/pressbox/${plural}/nothing-here`, body, 'anyone').expect(403);
    await newsroom.delete(`/api/pressbox/${plural}/nothing-here`, 'anyone').expect(403);
  });
});

describe('the public role', () => {
  it('holds the two reads of every public type, and nothing else of the newsroom’s', async () => {
    const held: { action: string }[] = await newsroom.strapi.db
      .query('plugin::users-permissions.permission')
      .findMany({ where: { role: { type: 'public' }, action: { $startsWith: 'plugin::pressbox.' } } });
    const actions = held.map(({ action }) => action);
    const reads = actions.filter((action) => /\.(find|findOne)$/.test(action));
    expect(reads).toHaveLength(PUBLIC.length * 2);
    expect(actions.filter((action) => /\.(create|update|delete|preview|check)$/.test(action))).toEqual([]);
  });

  it.each(INTERNAL)('finds no %s, nor does a token', async (plural) => {
    await newsroom.get(`/api/pressbox/${plural}`).expect(404);
    await newsroom.get(`/api/pressbox/${plural}`, 'desk').expect(404);
    await newsroom.post(`/api/pressbox/${plural}`, { data: {} }, 'desk').expect((answer) => {
      if (![404, 405].includes(answer.status)) throw new Error(`${answer.status}`);
    });
  });

  it('is not asked what is wrong with a match', async () => {
    const match = await desk.match();
    await newsroom.get(`/api/pressbox/matches/${match.documentId}/check`).expect(403);
  });
});

describe('a token', () => {
  it('that may only read writes nothing', async () => {
    await newsroom.get('/api/pressbox/teams', 'reader').expect(200);
    await newsroom.post('/api/pressbox/teams', { data: { name: 'X' } }, 'reader').expect(403);
  });
  it('that nobody made is refused', () =>
    newsroom.get('/api/pressbox/teams').set('authorization', 'Bearer made-up').expect(401));
  it('with one permission has that one', async () => {
    const may = ['plugin::pressbox.team.create'];
    await newsroom.post('/api/pressbox/teams', { data: { name: unique('FC') } }, may).expect(201);
    await newsroom.post('/api/pressbox/players', { data: { name: unique('P') } }, may).expect(403);
  });
});

describe('what an administrator changes', () => {
  it('is respected by the next start: a read that was taken away, a role that was deleted or changed', async () => {
    const permissions = () => newsroom.strapi.db.query('plugin::users-permissions.permission');
    await permissions().deleteMany({ where: { action: 'plugin::pressbox.partner.find' } });
    const roles = () => newsroom.strapi.service('admin::role');
    const desk = await roles().findOne({ name: 'Match desk' });
    await roles().deleteByIds([desk.id]);
    const editor = await roles().findOne({ name: 'Newsroom editor' });
    await roles().assignPermissions(editor.id, []);

    await newsroom.restart();

    await newsroom.get('/api/pressbox/partners').expect(403);
    await newsroom.get('/api/pressbox/teams').expect(200);
    expect(await roles().findOne({ name: 'Match desk' })).toBeNull();
    const kept = await newsroom.strapi.db
      .query('admin::role')
      .findOne({ where: { id: editor.id }, populate: ['permissions'] });
    expect(kept.permissions).toEqual([]);
  });

  it('closes the pages to readers, the ready ones too, and what they send', async () => {
    const article = await newsroom.create('articles', { title: unique('Titre') }, '?locale=fr');
    const pages = ['home', `articles/${article.slug}`].map((page) => `/api/pressbox/pages/${page}?locale=fr`);
    for (const page of [...pages, ...pages]) await newsroom.get(page).expect(200);
    const permissions = newsroom.strapi.db.query('plugin::users-permissions.permission');
    const granted = await permissions.findOne({
      where: { action: 'plugin::pressbox.article.find', role: { type: 'public' } },
      populate: { role: true },
    });
    await permissions.delete({ where: { id: granted.id } });
    for (const page of pages) await newsroom.get(page).expect(403);
    const vote = { reader: 'a-reader-of-this-newsroom', stars: 4 };
    await newsroom.post(`/api/pressbox/articles/${article.documentId}/rating`, vote, 'anyone').expect(403);
    for (const page of pages) await newsroom.get(page, 'reader').expect(200);
    await permissions.create({ data: { action: granted.action, role: granted.role.id } });
    for (const page of pages) await newsroom.get(page).expect(200);
  });
});
