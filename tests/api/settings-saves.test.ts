/** Saves of the page of settings: with slips in them, side by side, and on other nodes. */
import { eventually } from '../support/eventually';
import { matchDesk } from '../support/match';
import { useNewsroom } from '../support/newsroom';
import { NOTHING, deep, settingsDesk } from './settings-desk';

// Settings are changed, roles are made.
const newsroom = useNewsroom({ own: true });
const desk = matchDesk(newsroom);
const { settings, put, save, page } = settingsDesk(newsroom);

afterEach(() => save(NOTHING));

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
