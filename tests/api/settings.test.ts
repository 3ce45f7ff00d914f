/** What is set on the page of settings, over what the newsroom's files say. */
import { eventually } from '../support/eventually';
import { matchDesk } from '../support/match';
import { useNewsroom, type Created } from '../support/newsroom';
import { factDesk } from './fact-desk';
import { NOTHING, settingsDesk } from './settings-desk';

// Settings are changed, roles are made.
const newsroom = useNewsroom({ own: true });
const desk = matchDesk(newsroom);
const { write, won } = factDesk(newsroom);
const { settings, put, save, agate, scored, page } = settingsDesk(newsroom);

afterEach(() => save(NOTHING));

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
