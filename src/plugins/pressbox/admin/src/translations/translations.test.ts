import { createIntl } from 'react-intl';
import { FINDING_CODES } from '../../../core/src/check';
import { MATCH_PARTS } from '../../../core/src/agate/apply/version';
import { DIAGNOSTIC_CODES } from '../../../core/src/agate/read';
import { EVENT_KINDS } from '../../../core/src/events';
import { FACT_CODES } from '../../../core/src/facts/finding';
import { loadTranslations, SAID_BY_UPLOAD } from '../utils/translations';
import { ENGLISH as en } from './english';

const LANGUAGES = ['en', 'fr', 'it', 'es', 'de', 'pt-BR', 'nl'] as const;
const VALUES = {
  first: 1,
  last: 75,
  side: 'home', player: 'Leão', team: 'Milan', kind: 'goal', field: 'awayScore', fields: 'Title', formation: '4-3-3', lines: '4-4-2',
  stored: 2, counted: 1, day: '2025-01-10', from: '2023-08-18', until: null, count: 10, language: 'French', languages: 'French', hour: '22:45', reason: 'why',
  right: 12, goals: 2, unknown: 3, number: 2, scorer: 'Leão', minute: '62', clock: '62', score: '1-0', expected: '1-0', on: 'Leão', off: 'Adli', name: 'Leao', other: 'Adli', people: 3, assist: 'Adli', event: '62', who: 'Ada', coach: 'Pioli',
  found: 1, zone: 'Europe/Rome', phase: 'full_time', names: 'Leão', state: 'held', match: 'Milan – Atalanta', typed: 'Mil', mend: '(1-0, 45)', code: 'unknown_team',
  label: 'Milan', text: '(x)', printed: 'Leao', tag: '(A)', limit: 200, halfTime: '1-0', shootOut: '4-2',
  day: '27 Nov', created: 3, updated: 2, deleted: 1, unchanged: 4, parts: 'the goals', key: 'Ctrl', when: 'today', teams: 'Laval – Nîmes', changed: 40, days: 3, part: 'body',
  rule: 'warn', form: 'name', type: 'team', missing: 3,
  value: '"x"', choices: 'a, b', length: 300, most: 255, added: 2, period: 'First half', sum: 12, locale: 'French', locales: 'French', kinds: 'Name', slug: 'a-b', suggestion: 'a',
  holder: 'Milan', id: 'abc', sheet: 'Home', sent: '2', uses: '1 match', wait: 3, size: '9 × 9', verb: 'update', places: 'Title: x', more: 2, matches: 'A - B', home: 'Milan',
  away: 'Atalanta', printedHome: 'A', printedAway: 'B', one: 'Player', same: 'Adli', whose: 'Leão', slot: 'minute', slots: 'a, b', forms: 'full', title: 'Milan lead',
}; // prettier-ignore

const textsOf = async (locale: string): Promise<Record<string, string>> =>
  (await loadTranslations([locale], 'pressbox'))[0]?.data ?? {};

describe.each(LANGUAGES)('the sentences in %s', (locale) => {
  it('are the same as in English, and all of them', async () =>
    expect(Object.keys(await textsOf(locale)).sort()).toEqual(
      Object.keys(en)
        .map((key) => `pressbox.${key}`)
        .concat('apiError.pressbox.embargo.bulk', 'apiError.pressbox.publish.none')
        .concat(Object.keys(SAID_BY_UPLOAD).map((sentence) => `upload.apiError.${sentence}`))
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

  it('say each thing that the facts know of a card, a goal and a kick, and name nobody where nobody is known', async () => {
    const intl = createIntl({ locale, messages: await textsOf(locale) });
    const say = (id: string, values: object) => intl.formatMessage({ id: `pressbox.${id}` }, { ...VALUES, ...values });
    const all = (id: string, name: string, words: readonly string[]) =>
      new Set(words.map((word) => say(id, { [name]: word })));
    expect(all('fact.card', 'expected', ['none', 'yellow_card', 'second_yellow_card', 'red_card']).size).toBe(4);
    expect(all('fact.kind-of-goal', 'kind', ['goal', 'penalty_goal', 'own_goal']).size).toBe(3);
    expect(all('fact.kick', 'expected', ['shoot_out_scored', 'shoot_out_missed']).size).toBe(2);
    for (const code of FACT_CODES) {
      const nobody = say(`fact.${code}`, { scorer: null, player: null, on: null, off: null, count: 2 });
      expect(nobody).not.toMatch(/null|undefined|Leão|Adli|_/);
    }
  });

  it('name every kind of event and either side', async () => {
    const messages = await textsOf(locale);
    const intl = createIntl({ locale, messages });
    const say = (id: string, values: object) => intl.formatMessage({ id: `pressbox.${id}` }, { ...VALUES, ...values });
    const kinds = [...EVENT_KINDS, 'assist'].map((kind) => say('finding.off-already', { kind }));
    expect(new Set(kinds).size).toBe(EVENT_KINDS.length + 1);
    expect(new Set(EVENT_KINDS.map((kind) => say('sheet-desk.kind', { kind }))).size).toBe(EVENT_KINDS.length);
    for (const code of FINDING_CODES.filter((one) => (messages[`pressbox.finding.${one}`] ?? '').includes('side,')))
      expect(say(`finding.${code}`, { side: 'home' })).not.toBe(say(`finding.${code}`, { side: 'away' }));
  });
});

/** Words that a language shares with English. A sentence of several is never the same in two languages. */
const COGNATES =
  /^(Contradiction|Match|Name|Article|Code|Photo|Phase|Minute|Note|Description|Club|Penalty|Tags?|Partner|Assist|Link|Id|Final|Team|Position|Emblem|Formation|Text|Interview|Transfer|Coach|Play-off|Score|Error)?$/;
/** What is left of a sentence without its slots, marks and names. */
const wordsIn = (text: string): string =>
  text.replace(/\{\w+, (select|plural),|\{\w+\}|[{}#:()]|\b(null|other|one|contradictions?|assist)\b|57 Koopmeiners p/g, ' ').replace(/[ ,]+/g, ' ').trim(); // prettier-ignore

it.each(LANGUAGES.filter((one) => one !== 'en'))('leaves nothing in English in %s', async (locale) => {
  const said = await textsOf(locale);
  const english = Object.entries(en).filter(([key, text]) => said[`pressbox.${key}`] === text);
  expect(english.filter(([, text]) => !COGNATES.test(wordsIn(text)))).toEqual([]);
});

it('has a sentence for every finding of the core', () =>
  expect(FINDING_CODES.filter((code) => !(`finding.${code}` in en))).toEqual([]));

it('has a sentence for everything that the reader of prints is not sure of, and for every part of a match', () =>
  expect(
    [
      ...DIAGNOSTIC_CODES.map((code) => `sheet-desk.remark.${code}`),
      ...Object.keys(MATCH_PARTS).map((part) => `sheet-desk.part.${part}`),
    ].filter((key) => !(key in en)),
  ).toEqual([]));

it('has a sentence for every contradiction of the fact check', () =>
  expect(FACT_CODES.filter((code) => !(`fact.${code}` in en))).toEqual([]));

it('speaks Brazilian to a Portuguese reader, and nothing where it has no words', async () => {
  expect(Object.keys(await textsOf('pt')).length).toBeGreaterThan(0);
  expect(await textsOf('ja')).toEqual({});
});
