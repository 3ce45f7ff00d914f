import { createIntl } from 'react-intl';
import { FINDING_CODES } from '../../../core/src/check';
import { EVENT_KINDS } from '../../../core/src/events';
import { loadTranslations } from '../utils/translations';
import en from './en.json';

const LANGUAGES = ['en', 'fr', 'it', 'es', 'de', 'pt-BR', 'nl'] as const;
const VALUES = {
  side: 'home', player: 'Leão', team: 'Milan', kind: 'goal', field: 'awayScore', formation: '4-3-3', lines: '4-4-2',
  stored: 2, counted: 1, day: '2025-01-10', from: '2023-08-18', until: null, count: 10, language: 'French', languages: 'French', hour: '22:45', reason: 'why',
}; // prettier-ignore

const textsOf = async (locale: string): Promise<Record<string, string>> =>
  (await loadTranslations([locale], 'pressbox'))[0]?.data ?? {};

describe.each(LANGUAGES)('the sentences in %s', (locale) => {
  it('are the same as in English, and all of them', async () =>
    expect(Object.keys(await textsOf(locale)).sort()).toEqual(
      Object.keys(en)
        .map((key) => `pressbox.${key}`)
        .concat('apiError.pressbox.embargo.bulk')
        .sort(),
    ));

  it('can all be said', async () => {
    const messages = await textsOf(locale);
    const intl = createIntl({
      locale,
      messages,
      onError: (error) => {
        throw error;
      },
    });
    for (const id of Object.keys(messages)) {
      const said = intl.formatMessage({ id }, VALUES);
      expect(said).not.toMatch(/[{}%]/);
      expect(said.trim()).toBe(said);
    }
  });

  it('name every kind of event and either side', async () => {
    const messages = await textsOf(locale);
    const intl = createIntl({ locale, messages });
    const say = (id: string, values: object) => intl.formatMessage({ id: `pressbox.${id}` }, { ...VALUES, ...values });
    const kinds = [...EVENT_KINDS, 'assist'].map((kind) => say('finding.off-already', { kind }));
    expect(new Set(kinds).size).toBe(EVENT_KINDS.length + 1);
    for (const code of FINDING_CODES.filter((one) => (messages[`pressbox.finding.${one}`] ?? '').includes('side,')))
      expect(say(`finding.${code}`, { side: 'home' })).not.toBe(say(`finding.${code}`, { side: 'away' }));
  });
});

it('has a sentence for every finding of the core', () =>
  expect(FINDING_CODES.filter((code) => !(`finding.${code}` in en))).toEqual([]));

it('speaks Brazilian to a Portuguese reader, and nothing where it has no words', async () => {
  expect(Object.keys(await textsOf('pt')).length).toBeGreaterThan(0);
  expect(await textsOf('ja')).toEqual({});
});
