// @database one: a print of facts.
import { useNewsroom } from '../support/newsroom';
import { matchDesk } from '../support/match';

const newsroom = useNewsroom({ own: true });
const desk = matchDesk(newsroom);

const milanAtalanta = async (): Promise<string> => {
  const home = await desk.team({ name: 'AC Milan', shortName: 'Milan', names: { fr: { demonym: 'les Milanais' } } });
  const away = await desk.team({ name: 'Atalanta', names: { fr: { demonym: 'les Bergamasques' } } });
  const match = await desk.match({ homeTeam: home.documentId, awayTeam: away.documentId });
  const koopmeiners = await desk.player({ name: 'Teun Koopmeiners', shortName: 'Koopmeiners' });
  await desk.goal(match, 'away', { kind: 'penalty_goal', minute: 57, player: koopmeiners.documentId });
  return `/api/pressbox/matches/${match.documentId}/agate`;
};

describe('GET /api/pressbox/matches/:documentId/agate', () => {
  it.each([
    ['fr', 'AC Milan 0-1 Atalanta', 'But : Koopmeiners (57e, SP) pour les Bergamasques'],
    ['en', 'AC Milan 0-1 Atalanta', 'Goal: Koopmeiners (57 pen) for Atalanta'],
    ['it', 'AC Milan-Atalanta 0-1 (0-0)', expect.stringContaining('Koopmeiners')],
  ])('prints every line in %s', async (locale, scoreline, goals) => {
    const { body } = await newsroom.get(`${await milanAtalanta()}?locale=${locale}`).expect(200);
    expect(body.meta).toEqual({ locale });
    expect(Object.keys(body.data).sort()).toEqual([
      'attendance',
      'cards',
      'goals',
      'label',
      'locale',
      'missedPenalties',
      'printedIn',
      'referee',
      'rubric',
      'score',
      'scoreline',
      'sheets',
      'shootOut',
      'text',
    ]);
    expect(body.data).toMatchObject({ locale, scoreline, goals, sheets: { home: null, away: null }, attendance: null });
  });

  it('prints in the newsroom’s own language where none is asked for', async () => {
    const { body } = await newsroom.get(await milanAtalanta()).expect(200);
    expect(body.data.locale).toBe('fr');
  });

  it('refuses a language that the newsroom does not have', async () => {
    const { body } = await newsroom.get(`${await milanAtalanta()}?locale=de`).expect(400);
    expect(body.error.message).toMatch(/^The newsroom has no language "de"\. It writes in /);
  });

  it('refuses a parameter that it does not know', async () => {
    await newsroom.get(`${await milanAtalanta()}?lang=fr`).expect(400);
  });

  it('is 404 for a match that is not there', async () => {
    const { body } = await newsroom.get('/api/pressbox/matches/nowhere/agate').expect(404);
    expect(body.error.message).toBe('There is no match with the id nowhere.');
  });

  it('prints a regional language by its language, and one without a pack by the newsroom’s own, and says so', async () => {
    const locales = newsroom.strapi.plugin('i18n').service('locales');
    await locales.create({ code: 'fr-CA', name: 'Français (Canada)' });
    await locales.create({ code: 'ja', name: '日本語' });
    const path = await milanAtalanta();
    const canadian = await newsroom.get(`${path}?locale=fr-CA`).expect(200);
    expect(canadian.body).toMatchObject({
      meta: { locale: 'fr' },
      data: { locale: 'fr-CA', printedIn: 'fr', goals: 'But : Koopmeiners (57e, SP) pour les Bergamasques' },
    });
    const japanese = await newsroom.get(`${path}?locale=ja`).expect(200);
    expect(japanese.body).toMatchObject({ meta: { locale: 'fr' }, data: { locale: 'fr', printedIn: 'fr' } });
  });

  it('prints Brazil’s Portuguese in its own words (promise reading)', async () => {
    await newsroom.strapi.plugin('i18n').service('locales').create({ code: 'pt-BR', name: 'Português (Brasil)' });
    const { body } = await newsroom.get(`${await milanAtalanta()}?locale=pt-BR`).expect(200);
    expect(body).toMatchObject({
      meta: { locale: 'pt-BR' },
      data: {
        printedIn: 'pt-BR',
        scoreline: 'AC Milan 0 x 1 Atalanta',
        goals: "Gol: Koopmeiners (57' pên.) (Atalanta)",
      },
    });
  });

  it('says on a page which language its lines are in, and keeps its names in the page’s own (promise reading)', async () => {
    const names = { fr: { name: 'Pays-Bas' }, ja: { name: 'オランダ' } };
    const home = await desk.team({ name: 'Netherlands', names });
    const away = await desk.team({ name: 'Ireland' });
    const match = await desk.match({ homeTeam: home.documentId, awayTeam: away.documentId });
    await desk.goal(match, 'home', { minute: 57 });
    const read = async (locale: string) => {
      const page = `/api/pressbox/pages/matches/${String(match.slug)}?locale=${locale}`;
      const { locale: own, printedIn, match: block } = (await newsroom.get(page).expect(200)).body.data;
      return [own, printedIn, block.facts.home.name, block.agate.scoreline];
    };
    expect(await read('fr')).toEqual(['fr', 'fr', 'Pays-Bas', 'Pays-Bas 1-0 Ireland']);
    expect(await read('ja')).toEqual(['ja', 'fr', 'オランダ', 'Pays-Bas 1-0 Ireland']);
    expect(await read('pt-BR')).toEqual(['pt-BR', 'pt-BR', 'Netherlands', 'Netherlands 1 x 0 Ireland']);
  });

  it('is read by whoever may read a match: the public, and a read-only token', async () => {
    const path = await milanAtalanta();
    await newsroom.get(path, 'anyone').expect(200);
    await newsroom.get(path, 'reader').expect(200);
    await newsroom.get(path, ['plugin::pressbox.match.findOne']).expect(200);
    await newsroom.get(path, ['plugin::pressbox.team.find']).expect(403);
  });
});
