import type { NewsroomStyle } from '../../../core/src';
import { slipInPage, soundPage, withoutEmpty } from './rules';

const NOTHING = { timeZone: null, publish: null, houseStyle: {} };

describe('what is set on the page', () => {
  it('may be nothing, and may be what the files may be', () => {
    expect(slipInPage(NOTHING, {})).toBeNull();
    const page = { timeZone: 'Europe/Rome', publish: 'refuse' as const, houseStyle: { fr: { colon: ': ' } } };
    expect(slipInPage(page, {})).toBeNull();
  });

  it('is held to the rules of the files, and named by its own path', () => {
    expect(slipInPage({ ...NOTHING, timeZone: '+01:00' }, {})).toMatchObject({
      said: {
        code: 'settings.zone',
        message: 'timeZone is a zone of the IANA database, as in "Europe/Rome", not "+01:00".',
      },
      path: ['timeZone'],
      message: 'timeZone is a zone of the IANA database, as in "Europe/Rome", not "+01:00"',
    });
    expect(slipInPage({ ...NOTHING, publish: 'never' as 'warn' }, {})).toMatchObject({
      path: ['publish'],
      message: expect.stringMatching(/^publish is "warn", .* not "never"$/),
    });
  });

  it('may build on a language that the files add, and on none that they do not', () => {
    const page = { ...NOTHING, houseStyle: { ca: { goals: { one: 'Gol' } } } };
    expect(slipInPage(page, { ca: { basedOn: 'es' } })).toBeNull();
    expect(slipInPage(page, {})).toMatchObject({ path: ['houseStyle', 'ca', 'basedOn'] });
  });

  it('is no text without an end', () => {
    const slip = slipInPage({ ...NOTHING, houseStyle: { fr: { sheet: { lines: 'x'.repeat(301) } } } }, {});
    expect(slip).toMatchObject({
      said: { code: 'style.too-long' },
      path: ['houseStyle', 'fr', 'sheet', 'lines'],
      message: 'House style for "fr": "sheet.lines" has 300 characters at most.',
    });
  });

  it('leaves out languages of which it says nothing', () =>
    expect(withoutEmpty({ fr: {}, it: { goals: {} }, en: { colon: ': ' } })).toEqual({ en: { colon: ': ' } }));

  it('loses what has ceased to hold, and keeps the rest', () => {
    const page = {
      timeZone: 'Mars/Olympus',
      publish: 'refuse' as const,
      houseStyle: {
        fr: { colon: ': ', goals: { penlaty: 'x' } },
        ca: { colon: ' - ' },
        it: { minute: "{minute}'" },
      } as NewsroomStyle,
    };
    const { page: sound, slips } = soundPage(page, {});
    expect(slips.map(({ path }) => path)).toEqual([
      ['timeZone'],
      ['houseStyle', 'fr', 'goals', 'penlaty'],
      ['houseStyle', 'ca', 'basedOn'],
    ]);
    expect(sound).toEqual({
      timeZone: null,
      publish: 'refuse',
      houseStyle: { fr: { colon: ': ' }, it: { minute: "{minute}'" } },
    });
  });
});
