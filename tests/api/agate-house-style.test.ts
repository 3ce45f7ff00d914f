// @database one: a print of facts.
import { useNewsroom } from '../support/newsroom';
import { matchDesk } from '../support/match';

const newsroom = useNewsroom({ own: true });
const desk = matchDesk(newsroom);

describe('a newsroom with a style of its own', () => {
  // As config/plugins.ts gives it, before anything is printed.
  beforeAll(() =>
    newsroom.strapi.config.set('plugin::pressbox.houseStyle', {
      fr: { minute: "{minute}[+{added}]'", goals: { penalty: 's.p.' } },
      ca: { basedOn: 'es', goals: { one: 'Gol', many: 'Gols' } },
    }),
  );

  it('prints in it, and in a language that it has added', async () => {
    await newsroom.strapi.plugin('i18n').service('locales').create({ code: 'ca', name: 'Català' });
    const match = await desk.match();
    const player = await desk.player({ name: 'Leão' });
    await desk.goal(match, 'home', { kind: 'penalty_goal', minute: 57, player: player.documentId });
    const print = async (locale: string) =>
      (await newsroom.get(`/api/pressbox/matches/${match.documentId}/agate?locale=${locale}`).expect(200)).body;
    expect((await print('fr')).data.goals).toMatch(/^But : Leão \(57', s\.p\.\) pour /);
    expect(await print('ca')).toMatchObject({
      meta: { locale: 'ca' },
      data: { goals: expect.stringMatching(/^Gol: Leão/) },
    });
    expect((await print('en')).data.goals).toMatch(/^Goal: Leão \(57 pen\)/);
  });
});
