/** What the page of settings shows beside what is set: a match in print, missing names, and to whom. */
import type { FindMissingNames, PrintTyped } from '../../src/plugins/pressbox/contracts/src';
import { matchDesk, unique } from '../support/match';
import { useNewsroom, type AsStaff } from '../support/newsroom';
import { NOTHING, PATH, READ, UPDATE, deep, reads, settingsDesk } from './settings-desk';

// Settings are changed, roles are made.
const newsroom = useNewsroom({ own: true });
const desk = matchDesk(newsroom);
const { settings, put, save, staffWho, scored } = settingsDesk(newsroom);

afterEach(() => save(NOTHING));

describe('the print of a house style that is being typed', () => {
  const print = async (body: PrintTyped.Request['body'], as: AsStaff = newsroom.admin) =>
    as('post', `${PATH}/print`, body);

  it('is of an example, in the style as it is typed, and nothing is saved', async () => {
    const before = await settings();
    const houseStyle = { goals: { penalty: 's.p.' }, sheet: { lines: ' ; ' } };
    const { status, body } = await print({ locale: 'fr', houseStyle });
    expect([status, body.data.goals, body.data.sheets.home]).toEqual([
      200,
      expect.stringContaining('57e, s.p.'),
      expect.stringMatching(/Abate ; Berg/),
    ]);
    expect(await settings()).toEqual(before);
  });

  it('lies over what other languages have saved, as a region lies over its language', async () => {
    await newsroom.strapi.plugin('i18n').service('locales').create({ code: 'pt-BR', name: 'Brazilian' });
    await save({ houseStyle: { pt: { goals: { penalty: 'g.p.' } } } });
    const { body } = await print({ locale: 'pt-BR', houseStyle: { colon: ' – ' } });
    expect(body.data).toMatchObject({ printedIn: 'pt-BR', goals: expect.stringMatching(/^Gols – /) });
  });

  it('may be of a match, for whoever may read all of it', async () => {
    const match = await scored();
    const body = { locale: 'fr', houseStyle: {}, match: match.documentId };
    expect((await print(body)).body.data.goals).toContain('Leão (57e, SP)');
    const whole = ['match', 'team-sheet', 'appearance', 'match-event'].map((type) => reads(type));
    expect((await print(body, await staffWho(READ, ...whole))).status).toBe(200);
    expect((await print(body, await staffWho(READ, reads('match')))).status).toBe(403);
    expect((await print({ ...body, match: 'nothing-here' })).status).toBe(404);
  });

  it('is made in another language for one without words of its own', async () => {
    const locales = newsroom.strapi.plugin('i18n').service('locales');
    if (!(await locales.findByCode('ja'))) await locales.create({ code: 'ja', name: 'Japanese' });
    const { status, body } = await print({ locale: 'ja', houseStyle: {} });
    expect([status, body.data?.printedIn]).toEqual([200, 'fr']);
  });

  it.each([
    ['a match that is none', { locale: 'fr', houseStyle: {}, match: '\u0000' }],
    ['a base that is none', { locale: 'fr', houseStyle: { basedOn: 5 } as object }],
    ['places without an end', { locale: 'fr', houseStyle: deep(2_000) }],
  ])('is refused for %s', async (_, body) => {
    expect((await newsroom.admin('post', `${PATH}/print`, body)).status).toBe(400);
  });

  it('is refused by the setting that is wrong', async () => {
    const { status, body } = await print({ locale: 'fr', houseStyle: { minute: '{x}' } as object });
    expect([status, body.error.details.errors[0].path]).toEqual([400, ['houseStyle', 'fr', 'minute']]);
    expect((await newsroom.admin('post', `${PATH}/print`, { locale: 'fr' })).status).toBe(400);
  });
});

describe('names that are missing in a language', () => {
  const missing = async (locale: string, as: AsStaff = newsroom.admin) => {
    const { status, body } = await as('get', `${PATH}/missing-names?locale=${locale}`);
    expect([status, body.error]).toEqual([200, undefined]);
    return (body as FindMissingNames.Response).data;
  };
  const teams = async (locale: string) => (await missing(locale)).find(({ type }) => type === 'team');

  it('are counted and told, a region’s with those of its language', async () => {
    await newsroom.strapi.plugin('i18n').service('locales').create({ code: 'fr-CA', name: 'Canadian' });
    const before = await teams('fr');
    const [nameless, named] = [
      await desk.team({ name: `00 ${unique('Nameless')}` }),
      await desk.team({ names: { fr: { name: 'Pays-Bas' } } }),
    ];
    await desk.team({ name: `01 ${unique('Nickname')}`, names: { fr: { nickname: 'la Dea' } } });
    const french = await teams('fr');
    expect([french?.count, french?.missing]).toEqual([(before?.count ?? 0) + 3, (before?.missing ?? 0) + 2]);
    expect(french?.first[0]).toEqual({ documentId: nameless.documentId, name: nameless.name });
    expect(french?.first.map(({ documentId }) => documentId)).not.toContain(named.documentId);
    expect((await teams('fr-CA'))?.missing).toBe(french?.missing);
    expect((await teams('it'))?.missing).toBe((french?.missing ?? 0) + 1);
  });

  it('are as many questions for many rows as for few', async () => {
    const questions = async () => (await newsroom.statements(() => missing('fr'))).length;
    await desk.team();
    const few = await questions();
    for (let count = 0; count < 8; count += 1) await desk.team();
    expect(await questions()).toBe(few);
  });

  it.each([`fr"'`, '\u0000', 'xx', ''])('are refused in %j, which is no language of the newsroom', async (locale) => {
    const address = `${PATH}/missing-names?locale=${encodeURIComponent(locale)}`;
    const { status, body } = await newsroom.admin('get', address);
    expect(status).toBe(400);
    expect(body.error.message).toMatch(/locale is the code of a language|The newsroom has no language "xx"/);
  });

  it('are told of the types that somebody may read', async () => {
    const only = await missing('fr', await staffWho(READ, reads('team'), reads('player', ['admin::is-creator'])));
    expect(only.map(({ type }) => type)).toEqual(['team']);
    expect(await missing('fr', await staffWho(READ))).toEqual([]);
  });
});

describe('who may', () => {
  const ASKS = [
    ['get', PATH],
    ['post', `${PATH}/print`],
    ['get', `${PATH}/missing-names?locale=fr`],
  ] as const;
  const BODY = { locale: 'fr', houseStyle: {} };

  it('read settings is whoever holds the permission; a visitor is asked to sign in', async () => {
    const [reader, nobody] = [await staffWho(READ), await staffWho(reads('team'))];
    for (const [method, path] of ASKS) {
      const body = method === 'post' ? BODY : undefined;
      const visitor = method === 'post' ? newsroom.post(path, BODY, 'anyone') : newsroom.get(path);
      expect([path, (await visitor).status]).toEqual([path, 401]);
      expect([path, (await nobody(method, path, body)).status]).toEqual([path, 403]);
      expect([path, (await reader(method, path, body)).status]).toEqual([path, 200]);
    }
    expect((await settings(reader)).mayUpdate).toBe(false);
  });

  it('save them is whoever holds that too', async () => {
    expect((await newsroom.put(PATH, { ...NOTHING, version: 0 }, 'anyone')).status).toBe(401);
    const [reader, writer] = [await staffWho(READ), await staffWho(READ, UPDATE)];
    const { version } = await settings();
    expect((await put({ timeZone: 'Europe/Rome' }, version, reader)).status).toBe(403);
    expect((await settings()).version).toBe(version);
    expect((await settings(writer)).mayUpdate).toBe(true);
    expect((await put({ timeZone: 'Europe/Rome' }, version, writer)).status).toBe(200);
  });
});
