import { createIntl } from 'react-intl';
import { REFUSALS, sayRefusal, type Refusal, type RefusalCode } from '../../../core/src/refusals';
import { contentTypes } from '../../../server/src/rooms';
import { keyOfField } from '../labels/fields';
import { keyOfText } from '../labels/words';
import type { TextKey } from '../translations/english';
import { loadTranslations } from '../utils/translations';
import { saidIn, sayRefusals } from './say-refusals';
import { wordsOf, type Speaker } from './words';

const LANGUAGES = ['en', 'fr', 'it', 'es', 'de', 'pt-BR', 'nl'] as const;

const speakerOf = async (locale: string): Promise<Speaker> => {
  const [loaded] = await loadTranslations([locale], 'pressbox');
  const intl = createIntl({
    locale,
    messages: loaded?.data ?? {},
    onError: (error) => {
      throw error;
    },
  });
  const say = (key: TextKey, values?: Parameters<typeof intl.formatMessage>[1]): string | null => {
    try {
      return intl.formatMessage({ id: `pressbox.${key}` }, values) as string;
    } catch {
      return null;
    }
  };
  return { locale, say };
};
const told = ({ code, params }: Refusal) => ({ code, params });
const invalid = (...all: [string, Refusal][]) => ({
  status: 400,
  name: 'ValidationError',
  message: all[0]?.[1].message,
  details: { errors: all.map(([field, said]) => ({ path: [field], message: said.message, ...told(said) })) },
});
const conflict = (said: Refusal) => ({ status: 409, message: said.message, details: told(said) });

describe('a refusal in the panel', () => {
  it('is said in its language, with the field called as its label is', async () => {
    const french = await speakerOf('fr');
    const { message, errors } = saidIn(
      invalid(['standfirst', sayRefusal('text.blank', { field: 'standfirst' })]),
      french,
    );
    expect(message).toMatch(/Chapô/);
    expect(errors).toEqual([message]);
  });

  it('says types, choices, parts, languages and people in its words', async () => {
    const german = await speakerOf('de');
    const words = (code: RefusalCode, params: Refusal['params']) => wordsOf(code, params, german);
    expect(words('choice.unknown', { field: 'phase', value: '"x"', choices: ['half_time', 'full_time'] })).toMatchObject({ choices: 'Halbzeitpause, Abgepfiffen' }); // prettier-ignore
    expect(words('language.unknown', { locale: 'ja', locales: ['fr', 'de'] })).toEqual({ locale: 'Japanisch', locales: 'Französisch, Deutsch' }); // prettier-ignore
    expect(words('event.amended', { who: 'Somebody' }).who).not.toBe('Somebody');
    expect(words('event.amended', { who: 'Ada' }).who).toBe('Ada');
    const { uses } = words('delete.in-use', {
      name: 'Milan',
      uses: ['2 match homeTeam', '1 team-sheet team'],
      them: 3,
    });
    expect(uses).toMatch(/^2 × \S+ \(\S+\), 1 × /);
    expect(uses).not.toMatch(/match|team-sheet|homeTeam/);
  });

  it('of a schema that has no code names the part, but in English, where the schema’s own sentence says more', async () => {
    const said = {
      path: ['minute'],
      message: 'Minutes run to 120.',
      ...told(sayRefusal('request.unreadable', { field: 'minute' })),
    };
    const error = { status: 400, message: said.message, details: { errors: [said] } };
    expect(saidIn(error, await speakerOf('en')).message).toBeNull();
    expect(saidIn(error, await speakerOf('it')).message).toMatch(/Minuto.*non può essere accettato/);
  });

  it('lists what is wrong with several fields, and says once what is the same', async () => {
    const english = await speakerOf('en');
    const blank = (field: string) => sayRefusal('text.blank', { field });
    const { message } = saidIn(invalid(['title', blank('title')], ['body', blank('body')], ['title', blank('title')]), english); // prettier-ignore
    expect(message?.split('\n')).toHaveLength(2);
  });

  it('says who has saved meanwhile, and what another language has changed', async () => {
    const english = await speakerOf('en');
    const stale = (who: string) => conflict(sayRefusal('stale.save', { who, way: 'Keep it.', fields: ['title'] }));
    expect(saidIn(stale('Ada'), english).message).toMatch(/^Ada has saved/);
    expect(saidIn(stale('Someone else'), english).message).toMatch(/^Somebody has saved/);
    const other = conflict(sayRefusal('stale.language', { way: 'Keep it.', fields: ['kind', 'coverCredit'] }));
    expect(saidIn(other, english).message).toMatch(/: Kind, Credit\./);
  });

  it('of a server that says less, or more, is the server’s own sentence', async () => {
    const [english, params] = [await speakerOf('en'), { slug: 'a' }];
    expect(saidIn({ details: { code: 'slug.taken', params } }, english).message).toBeNull();
    expect(
      saidIn({ details: { code: 'slug.taken', params: { ...FILLED, more: 'x' } } }, english).message,
    ).not.toBeNull();
  });

  it.each([
    [{ status: 400, message: 'name must be unique', details: { errors: [{ path: ['name'], message: 'unique' }] } }],
    [{ status: 404, message: 'Not Found', details: {} }],
    [{ status: 400, message: 'x', details: { code: 'of.tomorrow', params: {} } }],
    [{ message: 'Network down' }],
    [null],
  ])('of Strapi’s own, or of a server that is newer, stays as it is: %j', async (error) =>
    expect(saidIn(error, await speakerOf('it'))).toEqual({
      message: null,
      errors: expect.not.arrayContaining([expect.any(String)]),
    }),
  );

  it('reaches whoever asked, who is handed the object that the store is', async () => {
    const dutch = await speakerOf('nl');
    const error = conflict(sayRefusal('write.twice'));
    const passed: unknown[] = [];
    const middleware = sayRefusals(() => dutch)();
    const pass = middleware({} as never)((action: unknown) => passed.push(action) as never);
    pass({ type: 'adminApi/executeMutation/rejected', payload: error } as never);
    expect(error.message).not.toBe(REFUSALS['write.twice']);
    const other = conflict(sayRefusal('write.twice'));
    pass({ type: 'other/rejected', payload: other } as never);
    expect(other.message).toBe(REFUSALS['write.twice']);
    expect(passed).toHaveLength(2);
  });
});

/** Each slot filled with something of its kind, as the server fills it. */
const FILLED: Refusal['params'] = {
  field: 'title', count: 'homeScore', value: '"x"', choices: ['goal'], length: 300, most: 255, typed: '45+2', minute: 45, added: 2, period: 'first_half',
  formation: '4-4-4', sum: 12, locale: 'fr', locales: ['fr', 'it'], kind: 'goal', kinds: ['demonym'], slug: 'a-b', suggestion: 'a', type: 'team sheet', holder: 'Milan',
  id: 'abc', side: 'home', sheet: 'away', counted: 1, sent: '2', part: 'match-event', parent: 'match', name: 'Milan', uses: ['1 match homeTeam'], them: 1, who: 'Ada', wait: 3,
  size: '5,000 × 5,000', verb: 'update', fields: ['title'], places: ['title: “x”'], more: 2, matches: 'A - B', home: 'Milan', away: 'Atalanta', printedHome: 'A',
  printedAway: 'B', parts: ['goals'], one: 'player', other: 'coach', names: ['Leão'], same: 'Adli', printed: 'Leao', way: 'Keep it.', whose: 'Leão', when: '45+2', slot: '{minute}', slots: ['{a}'], forms: ['full'], setting: 'goals.penalty', from: 'fr', language: 'de', languages: ['fr', 'it'],
}; // prettier-ignore

/** The slots of a sentence, in whatever form of it. */
const slotsIn = (text: string): string[] =>
  Object.keys(FILLED).filter((slot) => text.includes(`{${slot}}`) || text.includes(`{${slot},`));
const textsOf = async (locale: string): Promise<[string, string][]> => {
  const [loaded] = await loadTranslations([locale], 'pressbox');
  return Object.entries(loaded?.data ?? {}).filter(([key]) => key.startsWith('pressbox.refusal.'));
};

describe.each(LANGUAGES)('in %s', (locale) => {
  it('every sentence says of the case what the English one says', async () => {
    const english = new Map(await textsOf('en'));
    for (const [key, text] of await textsOf(locale))
      expect([key, slotsIn(text)]).toEqual([key, slotsIn(english.get(key) ?? '')]);
  });

  it('every code has a sentence that says all it should of the case', async () => {
    const speaker = await speakerOf(locale);
    for (const code of Object.keys(REFUSALS) as RefusalCode[]) {
      if (code === 'request.unreadable' && locale === 'en') continue; // below
      const said = saidIn({ details: { code, params: FILLED } }, speaker).message ?? '';
      expect(`${code}: ${said}`).toMatch(/: .+\.$/);
      // A slot of a template is what was typed.
      const words = said.replaceAll('{minute}', '').replaceAll('{a}', '');
      expect(`${code}: ${words}`).not.toMatch(/[{}]|undefined|homeScore|first_half|match-event|team-sheet/);
      if (locale !== 'en') expect(said).not.toBe(sayRefusal(code, FILLED as never).message);
    }
  });

  it('says nothing twice for a bench without a name or a minute', async () => {
    const speaker = await speakerOf(locale);
    const params = { kind: 'own_goal', whose: '', when: '' };
    expect(saidIn({ details: { code: 'sheet-text.no-side', params } }, speaker).message).not.toMatch(/ {2}| [.,]/);
  });
});

it.each(
  Object.entries(contentTypes as unknown as Record<string, { schema: { config?: { metadatas: Record<string, { edit: { label: string } }> } } }>)
    .flatMap(([type, { schema }]) => Object.entries(schema.config?.metadatas ?? {}).map(([field, { edit }]) => [type, field, edit.label] as const))
    .filter(([, , label]) => keyOfText('label', label)), // prettier-ignore
)('the label of %s.%s is found by its name', (_type, field, label) => expect(keyOfField(field)).toBe(keyOfText('label', label))); // prettier-ignore
