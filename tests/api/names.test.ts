// @loop
import { manager, matchDesk, unique } from '../support/match';
import { useNewsroom } from '../support/newsroom';

const newsroom = useNewsroom({ own: true });
const desk = matchDesk(newsroom);

const names = {
  fr: { name: 'Pays-Bas', demonym: 'les Néerlandais', nickname: 'les Oranje' },
  it: { name: 'Paesi Bassi', shortName: 'Olanda' },
};
const netherlands = (data: object = {}) =>
  desk.team({ name: 'Netherlands', shortName: 'Holland', kind: 'national', names, ...data });
const get = async (query: string) => {
  const { body } = await newsroom.get(`/api/pressbox/${query}`).expect(200);
  return body.data;
};

describe('a name', () => {
  it('is printed in the language that is asked for, in one document and in lists', async () => {
    const { documentId } = await netherlands();
    expect(await get(`teams/${documentId}?locale=fr`)).toMatchObject({ name: 'Pays-Bas', shortName: null });
    expect(await get(`teams/${documentId}?locale=it`)).toMatchObject({ name: 'Paesi Bassi', shortName: 'Olanda' });
    const list = await get(`teams?locale=fr&filters[documentId]=${documentId}`);
    expect(list).toEqual([expect.objectContaining({ name: 'Pays-Bas' })]);
  });

  it('falls back to the plain name where the language has none', async () => {
    const { documentId } = await netherlands();
    expect(await get(`teams/${documentId}?locale=en`)).toMatchObject({ name: 'Netherlands', shortName: 'Holland' });
  });

  it('is in the newsroom’s own language when none is asked for', async () => {
    const { documentId } = await netherlands();
    expect(await get(`teams/${documentId}`)).toMatchObject({ name: 'Pays-Bas' });
  });

  it('of a region falls back to its language', async () => {
    await newsroom.strapi.plugin('i18n').service('locales').create({ code: 'fr-CA', name: 'French (Canada)' });
    const { documentId } = await netherlands();
    expect(await get(`teams/${documentId}?locale=fr-CA`)).toMatchObject({ name: 'Pays-Bas' });
  });

  it('leaves `names` as it is stored', async () => {
    const { documentId } = await netherlands();
    expect((await get(`teams/${documentId}?locale=fr`)).names).toEqual(names);
  });

  it('is printed wherever the team is linked, at any depth', async () => {
    const [home, away] = [await netherlands(), await desk.team({ name: 'Milan' })];
    const player = await desk.player({
      name: 'Zlatan',
      names: { fr: { name: 'Zlatane' } },
      currentTeam: home.documentId,
    });
    const match = await newsroom.create('matches', { homeTeam: home.documentId, awayTeam: away.documentId });
    await desk.goal(match, 'home', { player: player.documentId });
    const one = await get(`matches/${match.documentId}?populate[homeTeam]=true&populate[awayTeam]=true&locale=fr`);
    expect([one.homeTeam.name, one.awayTeam.name]).toEqual(['Pays-Bas', 'Milan']);
    const deep = await get(
      `matches/${match.documentId}?populate[events][populate][player][populate][currentTeam]=true&locale=fr`,
    );
    expect(deep.events[0].player).toMatchObject({ name: 'Zlatane', currentTeam: { name: 'Pays-Bas' } });
    const list = await get(`matches?filters[documentId]=${match.documentId}&populate=*&locale=it`);
    expect(list[0].homeTeam).toMatchObject({ name: 'Paesi Bassi', names });
  });

  it('is printed for an article in its language', async () => {
    const [home, away] = [await netherlands(), await desk.team()];
    const match = await newsroom.create('matches', { homeTeam: home.documentId, awayTeam: away.documentId });
    const article = await newsroom.create(
      'articles',
      { title: unique('Titolo'), matches: [match.documentId] },
      '?locale=it',
    );
    const one = await get(`articles/${article.documentId}?locale=it&populate[matches][populate]=homeTeam`);
    expect(one.matches[0].homeTeam.name).toBe('Paesi Bassi');
  });

  it.each(['fields=name', 'fields=name,shortName', 'fields[0]=name'])('is printed with %s alone', async (fields) => {
    const { documentId } = await netherlands();
    expect(await get(`teams/${documentId}?locale=fr&${fields}`)).toMatchObject({ name: 'Pays-Bas' });
  });

  it('is printed where only the name of a linked team is selected', async () => {
    const [home, away] = [await netherlands(), await desk.team()];
    const match = await newsroom.create('matches', { homeTeam: home.documentId, awayTeam: away.documentId });
    for (const query of ['populate[homeTeam][fields]=name', 'populate[homeTeam][fields][0]=name']) {
      const one = await get(`matches/${match.documentId}?${query}&locale=fr`);
      expect(one.homeTeam.name).toBe('Pays-Bas');
    }
  });

  it('is printed in the answer to a write', async () => {
    const { body } = await newsroom
      .post('/api/pressbox/teams?locale=fr', { data: { name: 'Netherlands', names } })
      .expect(201);
    expect(body.data.name).toBe('Pays-Bas');
  });

  it('costs no query more in a language than without', async () => {
    const [home, away] = [await netherlands(), await netherlands()];
    const match = await newsroom.create('matches', { homeTeam: home.documentId, awayTeam: away.documentId });
    const path = `/api/pressbox/matches/${match.documentId}?populate[homeTeam]=true&populate[awayTeam]=true`;
    await newsroom.get(`${path}&locale=fr`).expect(200);
    const plain = await newsroom.statements(() => newsroom.get(path).expect(200));
    const french = await newsroom.statements(() => newsroom.get(`${path}&locale=fr`).expect(200));
    expect(french.length).toBeLessThanOrEqual(plain.length);
    const many = await newsroom.statements(() => newsroom.get('/api/pressbox/teams?locale=fr').expect(200));
    const one = await newsroom.statements(() => newsroom.get('/api/pressbox/teams?locale=fr&pagination[limit]=1'));
    expect(many.length).toBe(one.length);
  });

  it('is the stored one in the content manager, which would otherwise save a translation over it', async () => {
    const { documentId } = await netherlands();
    const { body } = await newsroom.admin('get', manager('team', documentId, '?locale=fr'));
    expect(body.data).toMatchObject({ name: 'Netherlands', shortName: 'Holland', names });
    const saved = await newsroom.admin('put', manager('team', documentId), body.data);
    expect(saved.body.error).toBeUndefined();
    expect(saved.body.data).toMatchObject({ name: 'Netherlands', shortName: 'Holland', names });
  });

  it('that is empty is not stored', async () => {
    const team = await desk.team({ names: { fr: { name: '  ', nickname: ' la Dea ' }, it: { name: '' } } });
    expect((await get(`teams/${team.documentId}`)).names).toEqual({ fr: { nickname: 'la Dea' } });
  });

  it('can be emptied as a whole', async () => {
    const team = await netherlands();
    const { body } = await newsroom
      .put(`/api/pressbox/teams/${team.documentId}`, { data: { names: null } })
      .expect(200);
    expect(body.data).toMatchObject({ name: 'Netherlands', names: null });
  });
});

describe('a language that the newsroom does not have', () => {
  it.each(['teams', 'matches', 'articles', 'tags'])('is refused in a list of %s', async (plural) => {
    const { body } = await newsroom.get(`/api/pressbox/${plural}?locale=xx`).expect(400);
    expect(body.error).toMatchObject({
      status: 400,
      name: 'ValidationError',
      message: expect.stringContaining('The newsroom has no language "xx". It writes in fr, en, it'),
    });
  });

  it('is refused for one document', async () => {
    const { documentId } = await netherlands();
    await newsroom.get(`/api/pressbox/teams/${documentId}?locale=xx`).expect(400);
  });
});
