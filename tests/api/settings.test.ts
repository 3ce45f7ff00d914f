/** What is set on the page of settings, over what the newsroom's files say. */
import type {
  FindMissingNames,
  NewsroomSettings,
  PageSettings,
  PrintTyped,
} from '../../src/plugins/pressbox/contracts/src';
import { eventually } from '../support/eventually';
import { matchDesk, unique } from '../support/match';
import { useNewsroom, type AsStaff, type Created } from '../support/newsroom';
import { factDesk } from './fact-desk';

// Settings are changed, roles are made.
const newsroom = useNewsroom({ own: true });
const desk = matchDesk(newsroom);
const { write, won } = factDesk(newsroom);

const PATH = '/pressbox/settings';
const READ = 'plugin::pressbox.settings.read';
const UPDATE = 'plugin::pressbox.settings.update';
const NOTHING: PageSettings = { timeZone: null, publish: null, houseStyle: {} };

const settings = async (as: AsStaff = newsroom.admin): Promise<NewsroomSettings> => {
  const { status, body } = await as('get', PATH);
  expect([status, body.error]).toEqual([200, undefined]);
  return body.data as NewsroomSettings;
};
const put = async (page: object, version?: number, as: AsStaff = newsroom.admin) =>
  as('put', PATH, { ...NOTHING, ...page, version: version ?? (await settings()).version });
const save = async (page: Partial<PageSettings>): Promise<NewsroomSettings> => {
  const { status, body } = await put(page);
  expect([status, body.error]).toEqual([200, undefined]);
  return body.data as NewsroomSettings;
};
/** Somebody with a role of their own, with these permissions and no other. */
const staffWho = async (...actions: (string | object)[]): Promise<AsStaff> => {
  const name = `Limited ${[...unique('')].map((digit) => 'abcdefghij'[Number(digit)] ?? '').join('')}`;
  const roles = newsroom.strapi.service('admin::role');
  const role = await roles.create({ name, description: '' });
  const may = (action: string) => ({ action, subject: null, properties: {}, conditions: [] });
  await roles.assignPermissions(
    role.id,
    actions.map((action) => (typeof action === 'string' ? may(action) : action)),
  );
  return newsroom.signIn(name);
};
const reads = (type: string, conditions: string[] = []) => ({
  action: 'plugin::content-manager.explorer.read',
  subject: `plugin::pressbox.${type}`,
  properties: {},
  conditions,
});

afterEach(() => save(NOTHING));

/** Places within places. */
const deep = (places: number): object => JSON.parse(`${'{"a":'.repeat(places)}1${'}'.repeat(places)}`) as object;
const agate = async ({ documentId }: Created, locale = 'fr'): Promise<string> =>
  (await newsroom.get(`/api/pressbox/matches/${documentId}/agate?locale=${locale}`).expect(200)).body.data.goals;
const scored = async () => {
  const match = await desk.match();
  const player = await desk.player({ name: 'Leão' });
  await desk.goal(match, 'home', { kind: 'penalty_goal', minute: 57, player: player.documentId });
  return match;
};
const page = async (slug: unknown) =>
  (await newsroom.get(`/api/pressbox/pages/matches/${String(slug)}?locale=fr`).expect(200)).body.data.match;

describe('the settings of a newsroom that has set nothing', () => {
  it('are those of its files, and the zone is nobody’s', async () => {
    const { version: _version, ...found } = await settings();
    expect(found).toMatchObject({
      page: NOTHING,
      files: { timeZone: null, publish: 'warn' },
      mayUpdate: true,
    });
    const { languages } = found;
    expect(languages.map(({ locale, hasWords }) => [locale, hasWords])).toContainEqual(['fr', true]);
    expect(languages.find(({ locale }) => locale === 'fr')?.settings).toContainEqual({
      path: 'goals.penalty',
      kind: 'text',
      slots: [],
      mayBeNull: false,
      value: 'SP',
      isFunction: false,
      isOfFiles: false,
    });
    expect((await newsroom.admin('get', '/pressbox/newsroom')).body.data).toMatchObject({
      timeZone: 'UTC',
      hasTimeZone: false,
    });
  });

  it('say of a language without words in which others it is printed', async () => {
    await newsroom.strapi.plugin('i18n').service('locales').create({ code: 'ja', name: 'Japanese' });
    await eventually(async () =>
      expect((await settings()).languages).toContainEqual(
        expect.objectContaining({ locale: 'ja', hasWords: false, settings: [] }),
      ),
    );
    const refused = await put({ houseStyle: { ja: { colon: ': ' } } });
    expect([refused.status, refused.body.error.details.errors[0].path]).toEqual([400, ['houseStyle', 'ja', 'basedOn']]);
  });
});

describe('the zone of the newsroom', () => {
  it('is what its days, slugs and pages follow at once, and is given back to the files', async () => {
    const data = { kickOff: '2026-06-30T23:30:00Z' };
    const match = await desk.match(data);
    expect((await page(match.slug)).facts.timeZone).toBe('UTC');
    const saved = await save({ timeZone: 'Asia/Tokyo' });
    expect(saved.page.timeZone).toBe('Asia/Tokyo');
    expect((await page(match.slug)).facts.timeZone).toBe('Asia/Tokyo');
    const day = (await newsroom.admin('get', '/pressbox/newsroom?day=2026-07-01')).body.data;
    expect([day.timeZone, day.hasTimeZone]).toEqual(['Asia/Tokyo', true]);
    expect(day.matches.map(({ documentId }: Created) => documentId)).toContain(match.documentId);
    expect((await desk.match(data)).slug).toMatch(/2026-07-01$/);
    // An address that readers know stays.
    expect((await desk.read(match)).slug).toMatch(/2026-06-30$/);
    await save({ timeZone: null });
    expect((await page(match.slug)).facts.timeZone).toBe('UTC');
  });

  it('is still in force when the newsroom starts again', async () => {
    await save({ timeZone: 'Europe/Rome', houseStyle: { fr: { colon: ': ' } } });
    await newsroom.restart();
    expect((await settings()).page).toEqual({
      timeZone: 'Europe/Rome',
      publish: null,
      houseStyle: { fr: { colon: ': ' } },
    });
    expect((await newsroom.admin('get', '/pressbox/newsroom')).body.data.timeZone).toBe('Europe/Rome');
  });
});

it('the publish rule holds from the next publication on, and until it is given back', async () => {
  const publish = async () => {
    const article = await write({ standfirst: 'A goal (1-0, 54).' }, [await won()]);
    const path = `/content-manager/collection-types/plugin::pressbox.article/${article.documentId}/actions/publish?locale=en`;
    return (await newsroom.admin('post', path, {})).status;
  };
  expect(await publish()).toBe(200);
  await save({ publish: 'refuse' });
  expect(await publish()).toBe(400);
  await save({ publish: null });
  expect(await publish()).toBe(200);
});

describe('house style', () => {
  it('prints every page and print anew, setting by setting, and leaves other languages alone', async () => {
    const match = await scored();
    const { slug } = await desk.read(match);
    expect((await page(slug)).agate.goals).toContain('Leão (57e, SP)');
    await save({ houseStyle: { fr: { goals: { penalty: 's.p.' } } } });
    expect((await page(slug)).agate.goals).toContain('Leão (57e, s.p.)');
    expect([await agate(match), await agate(match, 'en')]).toEqual([
      expect.stringContaining('57e, s.p.'),
      expect.stringContaining('57 pen'),
    ]);
    await save({ houseStyle: { fr: { minute: "{minute}'" } } });
    expect(await agate(match)).toContain("Leão (57', SP)");
    await save(NOTHING);
    expect((await page(slug)).agate.goals).toContain('Leão (57e, SP)');
  });

  it('lies over that of the files, and what it leaves alone stays as they have it', async () => {
    // As the files would have it: the newsroom has read them when it started.
    const files = newsroom.strapi.plugin('pressbox').service('settings').files() as { houseStyle: object };
    const before = files.houseStyle;
    files.houseStyle = { fr: { goals: { penalty: 's.p.', ownGoal: 'c.s.c.' } } };
    try {
      const match = await scored();
      await save({ houseStyle: { fr: { goals: { penalty: 'pen.' } } } });
      expect(await agate(match)).toContain('57e, pen.');
      const french = (await settings()).languages.find(({ locale }) => locale === 'fr');
      expect(french?.settings).toContainEqual(
        expect.objectContaining({ path: 'goals.penalty', value: 's.p.', isOfFiles: true }),
      );
      await save({ houseStyle: { fr: { goals: { ownGoal: 'csc' } } } });
      expect(await agate(match)).toContain('57e, s.p.');
    } finally {
      files.houseStyle = before;
    }
  });
});

describe('a save', () => {
  it.each([
    [
      'a zone',
      { timeZone: 'Rome' },
      ['timeZone'],
      'timeZone is a zone of the IANA database, as in "Europe/Rome", not "Rome".',
    ],
    ['a rule', { publish: 'never' }, ['publish'], 'publish is "warn", which asks'],
    [
      'a setting that there is not',
      { houseStyle: { fr: { goals: { penlaty: 'SP' } } } },
      ['houseStyle', 'fr', 'goals', 'penlaty'],
      'House style for "fr": "goals.penlaty" is not a setting; settings here: one, many',
    ],
    [
      'a slot',
      { houseStyle: { fr: { minute: '{minuet}e' } } },
      ['houseStyle', 'fr', 'minute'],
      'names the slot {minuet}',
    ],
    [
      'a yes or no',
      { houseStyle: { fr: { sheet: { bench: 'yes' } } } },
      ['houseStyle', 'fr', 'sheet', 'bench'],
      'must be true or false',
    ],
    [
      'a text without an end',
      { houseStyle: { fr: { colon: 'x'.repeat(301) } } },
      ['houseStyle', 'fr', 'colon'],
      'has 300 characters at most',
    ],
    [
      'a slot that is named again and again',
      { houseStyle: { fr: { sheet: { change: '{on}[{next}{next}{next}]' } } } },
      ['houseStyle', 'fr', 'sheet', 'change'],
      'names {next} more than 2 times',
    ],
    [
      'a base',
      { houseStyle: { fr: { basedOn: 5 } } },
      ['houseStyle', 'fr', 'basedOn'],
      'must be the code of a language',
    ],
    [
      'a base of its own',
      { houseStyle: { fr: { basedOn: 'it' } } },
      ['houseStyle', 'fr', 'basedOn'],
      "newsroom's files",
    ],
    [
      'an order of nobody',
      { houseStyle: { fr: { list: { people: [] } } } },
      ['houseStyle', 'fr', 'list', 'people'],
      'at least one',
    ],
    ['a stranger', { houseStyle: { 'fr-ZZ': { colon: ': ' } } }, ['houseStyle', 'fr-ZZ'], 'has no language "fr-ZZ"'],
    ['a language', { houseStyle: { fr: [] } }, ['houseStyle', 'fr'], 'A house style is an object of settings'],
    ['a house style', { houseStyle: null }, ['houseStyle'], 'houseStyle is an object'],
    [
      'a word that there is not',
      { siteName: 'X' },
      [],
      'Send version, timeZone, publish and houseStyle, and nothing else',
    ],
  ])('with a slip in %s is refused by the path, and nothing of it is written', async (_, wrong, path, sentence) => {
    const before = await settings();
    const { status, body } = await put({ timeZone: 'Europe/Rome', publish: 'refuse', ...wrong }, before.version);
    expect([status, body.error.details.errors[0].path, body.error.message]).toEqual([
      400,
      path,
      expect.stringContaining(sentence),
    ]);
    expect(await settings()).toEqual(before);
    expect((await newsroom.admin('get', '/pressbox/newsroom')).body.data.timeZone).toBe('UTC');
  });

  it('whose places have no end is refused, and nothing of it is written', async () => {
    const before = await settings();
    expect((await put({ houseStyle: { fr: deep(2_000) } }, before.version)).status).toBe(400);
    expect(await settings()).toEqual(before);
  });

  it('over what somebody has saved meanwhile is refused with 409, which says who; the same save twice is one', async () => {
    const { version } = await settings();
    const first = await put({ timeZone: 'Europe/Rome' }, version);
    expect([first.status, first.body.data.savedBy]).toEqual([200, 'Chief Editor']);
    const again = await put({ timeZone: 'Europe/Rome' }, version);
    expect([again.status, again.body.data.version]).toEqual([200, version + 1]);
    const stale = await put({ publish: 'refuse' }, version);
    expect([stale.status, stale.body.error]).toEqual([
      409,
      {
        status: 409,
        name: 'ConflictError',
        message: expect.stringMatching(/^Chief Editor has saved the settings in the meantime\. Nothing was written\./),
        details: { who: 'Chief Editor', version: version + 1 },
      },
    ]);
    expect((await settings()).page).toEqual({ ...NOTHING, timeZone: 'Europe/Rome' });
  });

  it('of several desks at once is one of theirs, and the others are told', async () => {
    const { version } = await settings();
    const zones = ['Europe/Rome', 'Europe/Paris', 'Europe/London', 'Europe/Madrid', 'Europe/Berlin'];
    const answers = await Promise.all(zones.map((timeZone) => put({ timeZone }, version)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409, 409]);
    const winner = zones[answers.findIndex(({ status }) => status === 200)];
    expect(await settings()).toMatchObject({ version: version + 1, page: { timeZone: winner } });
    expect((await newsroom.admin('get', '/pressbox/newsroom')).body.data.timeZone).toBe(winner);
  });
});

describe('what another node saves', () => {
  const elsewhere = async (timeZone: string) => {
    const { version, savedBy, savedAt } = await settings();
    const value = { version: version + 1, savedBy, savedAt, page: { ...NOTHING, timeZone } };
    await newsroom.strapi.store({ type: 'plugin', name: 'pressbox' }).set({ key: 'settings', value });
  };
  const service = (name: string) => newsroom.strapi.plugin('pressbox').service(name);

  it('is in force on every page from the message on', async () => {
    const match = await desk.match({ kickOff: '2026-06-30T23:30:00Z' });
    expect((await page(match.slug)).facts.timeZone).toBe('UTC');
    await elsewhere('Europe/Rome');
    // What a node does that is told.
    service('page-cache').changedHere([{ key: 'settings' }, { key: 'house-style' }]);
    expect((await page(match.slug)).facts.timeZone).toBe('Europe/Rome');
  });

  it('is found out where nodes do not hear of each other, and the pages that show it are dropped', async () => {
    const match = await desk.match({ kickOff: '2026-06-30T23:30:00Z' });
    expect((await page(match.slug)).facts.timeZone).toBe('UTC');
    service('settings').lookEvery(50);
    try {
      await elsewhere('Europe/Rome');
      await eventually(async () => expect((await page(match.slug)).facts.timeZone).toBe('Europe/Rome'));
    } finally {
      service('settings').lookEvery(null);
    }
  });

  it('and is no longer what may be set is left out: the newsroom starts with what its files say', async () => {
    await elsewhere('Mars/Olympus');
    await newsroom.restart();
    expect((await newsroom.admin('get', '/pressbox/newsroom')).body.data.timeZone).toBe('UTC');
    expect((await settings()).page).toEqual(NOTHING);
    await save({ timeZone: 'Europe/Rome' });
    expect((await newsroom.admin('get', '/pressbox/newsroom')).body.data.timeZone).toBe('Europe/Rome');
  });
});

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
    expect(body.error.message).toMatch(/locale is the code of a language|This newsroom has no language "xx"/);
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
