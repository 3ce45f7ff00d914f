// @loop
import { articleDesk } from '../support/articles';
import { manager, matchDesk, unique } from '../support/match';
import { useNewsroom, type Created } from '../support/newsroom';

const newsroom = useNewsroom({ own: true });
const articles = articleDesk(newsroom);
const desk = matchDesk(newsroom);

const resolve = (type: 'article' | 'team', slug: string, language = '') =>
  newsroom.strapi
    .plugin('pressbox')
    .service('slugs')
    .resolve({ uid: `plugin::pressbox.${type}`, language }, slug) as Promise<string | null>;
const rename = (team: Created, slug: string) =>
  newsroom.put(`/api/pressbox/teams/${team.documentId}`, { data: { slug } });

describe('a slug that is left empty', () => {
  it('is made from the title, by the rules of the language', async () => {
    await newsroom.strapi.plugin('i18n').service('locales').create({ code: 'de', name: 'German' });
    const article = await articles.write({ title: 'Süle schießt Köln ab' }, 'de');
    expect(article.slug).toBe('suele-schiesst-koeln-ab');
    expect((await articles.put(article, { title: 'Süle coule Köln' }, 'fr')).slug).toBe('sule-coule-koln');
  });

  it('is made from the name of a fact', async () => {
    expect((await desk.team({ name: 'Örgryte & Málaga' })).slug).toBe('orgryte-malaga');
  });

  it('names both teams and the day of a match', async () => {
    const [home, away] = [
      await desk.team({ name: 'AC Milan', shortName: 'Milan' }),
      await desk.team({ name: 'Atalanta' }),
    ];
    const match = await newsroom.create('matches', {
      homeTeam: home.documentId,
      awayTeam: away.documentId,
      kickOff: '2024-01-10T20:00:00Z',
    });
    expect(match.slug).toBe('milan-atalanta-2024-01-10');
  });

  it('has the day on which a match begins where it is played: by its venue, its competition, the newsroom (promise 12)', async () => {
    const setting = 'plugin::pressbox.timeZone';
    const usual = newsroom.strapi.config.get(setting);
    const competition = await newsroom.create('competitions', {
      name: unique('Copa'),
      timeZone: 'America/Mexico_City',
    });
    const edition = await newsroom.create('editions', { name: '2026', competition: competition.documentId });
    const venue = (timeZone: string | null) => newsroom.create('venues', { name: unique('Park'), timeZone });
    const dayAt = async (data: object) =>
      String((await desk.match({ kickOff: '2026-06-30T23:30:00Z', ...data })).slug).slice(-10);
    newsroom.strapi.config.set(setting, 'Asia/Tokyo');
    try {
      expect(await dayAt({ venue: (await venue('America/New_York')).documentId })).toBe('2026-06-30');
      expect(await dayAt({ venue: (await venue('Europe/Rome')).documentId, edition: edition.documentId })).toBe(
        '2026-07-01',
      );
      expect(await dayAt({ venue: (await venue(null)).documentId, edition: edition.documentId })).toBe('2026-06-30');
      expect(await dayAt({})).toBe('2026-07-01');
    } finally {
      newsroom.strapi.config.set(setting, usual);
    }
  });

  it('of a match is made once, whatever fields the answers are asked for (promise 5)', async () => {
    const [home, away] = [await desk.team(), await desk.team()];
    const data = { homeTeam: home.documentId, awayTeam: away.documentId, kickOff: '2024-01-10T20:00:00Z' };
    const { body } = await newsroom.post('/api/pressbox/matches?fields=attendance', { data }).expect(201);
    expect(body.data).not.toHaveProperty('slug');
    const { slug } = await desk.read(body.data);
    expect(slug).toBe(`${String(home.slug)}-${String(away.slug)}-2024-01-10`);
    const address = `/api/pressbox/matches/${body.data.documentId}`;
    for (const query of ['fields=attendance', 'fields[0]=phase&populate=homeTeam', 'populate[homeTeam][fields]=name']) {
      await newsroom.put(`${address}?${query}`, { data: { attendance: 10 } }).expect(200);
      expect((await desk.read(body.data)).slug).toBe(slug);
    }
    const { body: changed } = await newsroom.put(`${address}?fields=attendance`, { data: { slug: 'mine-now' } });
    expect(changed.data.attendance).toBe(10);
    expect((await desk.read(body.data)).slug).toBe('mine-now');
  });

  it('is made for a clone whose answer shows little (promise 5)', async () => {
    const team = await desk.team();
    const copy = await newsroom.strapi
      .documents('plugin::pressbox.team')
      .clone({ documentId: team.documentId, fields: ['code'] });
    const { body } = await newsroom.get(`/api/pressbox/teams/${copy?.documentId}`).expect(200);
    expect(body.data.slug).toMatch(new RegExp(`^${String(team.slug)}-`));
  });

  it('is made for a name in letters that Latin has no spelling for, of those letters (promise 11)', async () => {
    const [first, second] = [await desk.player({ name: '三笘薫' }), await desk.player({ name: '久保建英' })];
    expect([first.slug, second.slug]).toEqual(['三笘薫', '久保建英']);
    const article = await articles.published({ title: '손흥민 결승골' });
    const page = `/api/pressbox/pages/articles/${encodeURIComponent('손흥민-결승골')}?locale=fr`;
    expect((await newsroom.get(page).expect(200)).body.data.documentId).toBe(article.documentId);
    await articles.put(article, { slug: '결승골' }, 'fr', 'published');
    const moved = await newsroom.get(page).expect(301);
    expect(decodeURIComponent(String(moved.headers.location))).toContain('/pages/articles/결승골');
  });

  it('keeps what is stored when a later write does not name it', async () => {
    const team = await desk.team({ name: unique('Stable FC') });
    const { body } = await newsroom.put(`/api/pressbox/teams/${team.documentId}`, { data: { name: 'Renamed FC' } });
    expect(body.data.slug).toBe(team.slug);
  });

  it('is made anew when it is emptied', async () => {
    const team = await desk.team();
    const { body } = await newsroom.put(`/api/pressbox/teams/${team.documentId}`, {
      data: { name: 'Emptied FC', slug: '' },
    });
    expect(body.data.slug).toBe('emptied-fc');
  });
});

describe('a slug is unique', () => {
  it('and the second of a name gets a number', async () => {
    const title = unique('Le même titre');
    const first = await articles.write({ title });
    expect((await articles.write({ title })).slug).toBe(`${String(first.slug)}-2`);
  });

  it('by type and by language: two languages and two types may share one', async () => {
    const french = await articles.write({ title: 'Milan Atalanta' });
    const english = await articles.write({ title: 'Milan Atalanta' }, 'en');
    const team = await desk.team({ name: 'Milan Atalanta' });
    expect([french.slug, english.slug, team.slug]).toEqual(Array(3).fill('milan-atalanta'));
  });

  it('and one that another article has is refused, even a draft’s', async () => {
    const first = await articles.write();
    const { body } = await newsroom
      .post('/api/pressbox/articles?locale=fr', { data: { title: 'Autre', slug: first.slug } })
      .expect(400);
    expect(body.error).toMatchObject({
      name: 'ValidationError',
      message: `The slug "${String(first.slug)}" belongs to another article, ${String(first.title)}. Choose another, or leave it empty.`,
      details: { errors: [{ path: ['slug'] }] },
    });
    const found = await newsroom.get('/api/pressbox/articles?filters[title]=Autre&status=draft', 'desk').expect(200);
    expect(found.body.data).toEqual([]);
  });

  it('also in the content manager', async () => {
    const [first, second] = [await articles.write(), await articles.write()];
    const answer = await newsroom.admin('put', manager('article', second.documentId, '?locale=fr'), {
      slug: first.slug,
    });
    expect(answer.status).toBe(400);
    expect(answer.body.error.details.errors[0].path).toEqual(['slug']);
  });

  it('and of forty articles that are written at once under one title each has its own', async () => {
    const title = unique('Quarante à la fois');
    const answers = await Promise.all(
      Array.from({ length: 40 }, () =>
        newsroom.post('/api/pressbox/articles?status=draft&locale=fr', { data: { title } }),
      ),
    );
    expect(answers.filter(({ status }) => status !== 201).map(({ body }) => body)).toEqual([]);
    expect(new Set(answers.map(({ body }) => body.data.slug)).size).toBe(40);
  });

  it('and of twenty teams that are made at once under one name each has its own', async () => {
    const name = unique('Twenty at once');
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => newsroom.post('/api/pressbox/teams', { data: { name } })),
    );
    expect(answers.filter(({ status }) => status !== 201).map(({ body }) => body)).toEqual([]);
    expect(new Set(answers.map(({ body }) => body.data.slug)).size).toBe(20);
  });

  it('and must be one that an address prints', async () => {
    const { body } = await newsroom.post('/api/pressbox/teams', { data: { name: 'X', slug: 'Été 2024' } }).expect(400);
    expect(body.error.message).toContain('Write "ete-2024", or leave it empty.');
  });
});

describe('an old slug', () => {
  it('of a fact leads to it for ever, through every renaming', async () => {
    const team = await desk.team({ slug: 'first-name' });
    await rename(team, 'second-name').expect(200);
    await rename(team, 'third-name').expect(200);
    expect(await resolve('team', 'first-name')).toBe(team.documentId);
    expect(await resolve('team', 'second-name')).toBe(team.documentId);
    expect(await resolve('team', 'third-name')).toBeNull();
  });

  it('of an article leads to it once readers have seen it, in its language', async () => {
    const article = await articles.published({ slug: 'vu-par-les-lecteurs' });
    await articles.put(article, { slug: 'nouvelle-adresse' });
    expect(await resolve('article', 'vu-par-les-lecteurs', 'fr')).toBeNull();
    expect((await articles.press('publish', article)).status).toBe(200);
    expect(await resolve('article', 'vu-par-les-lecteurs', 'fr')).toBe(article.documentId);
    expect(await resolve('article', 'vu-par-les-lecteurs', 'en')).toBeNull();
    await articles.put(article, { slug: 'encore-une-adresse' }, 'fr', 'published');
    expect(await resolve('article', 'nouvelle-adresse', 'fr')).toBe(article.documentId);
  });

  it('of an article that was taken off for a while leads to it, and is nobody else’s (promise 4)', async () => {
    const article = await articles.published({ slug: 'premiere-adresse' });
    expect((await articles.press('unpublish', article)).status).toBe(200);
    await articles.put(article, { slug: 'seconde-adresse' });
    const { body } = await newsroom
      .post('/api/pressbox/articles?locale=fr', { data: { title: 'Autre', slug: 'premiere-adresse' } })
      .expect(400);
    expect(body.error.message).toContain('belongs to another article');
    expect((await articles.press('publish', article)).status).toBe(200);
    const moved = await newsroom.get('/api/pressbox/pages/articles/premiere-adresse?locale=fr').expect(301);
    expect(moved.headers.location).toContain('/pages/articles/seconde-adresse');
  });

  it('of an article that comes back under it leads nowhere else (promise 4)', async () => {
    const article = await articles.published({ slug: 'revient-tel-quel' });
    await articles.press('unpublish', article);
    expect(await resolve('article', 'revient-tel-quel', 'fr')).toBe(article.documentId);
    expect((await articles.press('publish', article)).status).toBe(200);
    expect(await resolve('article', 'revient-tel-quel', 'fr')).toBeNull();
    await newsroom.get('/api/pressbox/pages/articles/revient-tel-quel?locale=fr').expect(200);
  });

  it('of a language that was deleted and is written anew leads to it (promise 4)', async () => {
    const article = await articles.published({ title: unique('Deux langues') });
    await articles.put(article, { title: 'Due lingue', slug: 'prima-versione' }, 'it', 'published');
    await newsroom.delete(`/api/pressbox/articles/${article.documentId}?locale=it`).expect(204);
    await articles.put(article, { title: 'Due lingue', slug: 'seconda-versione' }, 'it', 'published');
    const moved = await newsroom.get('/api/pressbox/pages/articles/prima-versione?locale=it').expect(301);
    expect(moved.headers.location).toContain('/pages/articles/seconda-versione');
  });

  it('of a draft leads nowhere', async () => {
    const article = await articles.write({ slug: 'jamais-vu' });
    await articles.put(article, { slug: 'jamais-vu-non-plus' });
    await articles.put(article, {}, 'fr', 'published');
    expect(await resolve('article', 'jamais-vu', 'fr')).toBeNull();
  });

  it('is not given to another document, by hand or by itself', async () => {
    const team = await desk.team({ slug: 'kept-for-ever' });
    await rename(team, 'kept-no-more').expect(200);
    const { body } = await newsroom
      .post('/api/pressbox/teams', { data: { name: 'X', slug: 'kept-for-ever' } })
      .expect(400);
    expect(body.error.message).toContain('belongs to another team');
    expect((await desk.team({ name: 'Kept for ever' })).slug).toBe('kept-for-ever-2');
  });

  it('that its own document takes back leads nowhere else', async () => {
    const team = await desk.team({ slug: 'there-and-back' });
    await rename(team, 'elsewhere').expect(200);
    await rename(team, 'there-and-back').expect(200);
    expect(await resolve('team', 'there-and-back')).toBeNull();
    expect(await resolve('team', 'elsewhere')).toBe(team.documentId);
  });

  it('is free again when its document is deleted', async () => {
    const team = await desk.team({ slug: 'short-lived' });
    await rename(team, 'shorter-lived').expect(200);
    await newsroom.delete(`/api/pressbox/teams/${team.documentId}`).expect(204);
    expect(await resolve('team', 'short-lived')).toBeNull();
    expect((await desk.team({ slug: 'short-lived' })).slug).toBe('short-lived');
  });
});

describe('what a rule looks at', () => {
  it('is what is stored, however little of it the answer shows (promise 5)', async () => {
    const match = await desk.match({ phase: 'first_half' });
    const log = (query: string, data: object) =>
      newsroom.post(`/api/pressbox/match-events?${query}`, {
        data: { match: match.documentId, side: 'home', ...data },
      });
    await log('fields=side', { kind: 'goal', addedTime: 2 }).expect(400);
    await log('fields=side', { kind: 'goal', minute: 20 }).expect(201);
    expect((await desk.scoreOf(match)).score).toEqual([1, 0]);
    const { body } = await newsroom
      .put(`/api/pressbox/matches/${match.documentId}?fields=attendance`, { data: { phase: 'half_time' } })
      .expect(200);
    expect(Object.keys(body.data).sort()).toEqual(['attendance', 'documentId', 'id']);
    expect((await desk.scoreOf(match)).halfTime).toEqual([1, 0]);
    const same = { awayTeam: match.home.documentId };
    await newsroom.put(`/api/pressbox/matches/${match.documentId}?fields=attendance`, { data: same }).expect(400);
  });
});
