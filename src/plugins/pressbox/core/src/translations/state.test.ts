/** Where a translation stands: each state, and what leads from one to the next. The match and the words are made up. */
import { eventOf, matchOf, type MatchFacts } from '../match';
import { segmentsOf, type TranslatedWords } from './segments';
import { translationReport, type TranslationInput } from './state';

const kerr = { id: 'k', name: 'Ada Kerr' };
const matchWith = (minute: number): MatchFacts =>
  matchOf({
    home: { id: 'h', name: 'Rovers' },
    away: { id: 'a', name: 'Town' },
    phase: 'full_time',
    homeScore: 1,
    awayScore: 0,
    events: [eventOf({ kind: 'goal', side: 'home', minute, player: kerr })],
  });

const paragraphs = (...texts: string[]) =>
  texts.map((text) => ({ type: 'paragraph', children: [{ type: 'text', text }] }));

const FRENCH: TranslatedWords = {
  title: 'Rovers s’impose',
  standfirst: 'Kerr a suffi.',
  body: paragraphs('Kerr a marqué (1-0, 57e).', 'Town n’a pas répondu.'),
};
const ENGLISH: TranslatedWords = {
  title: 'Rovers prevail',
  standfirst: 'Kerr was enough.',
  body: paragraphs('Kerr scored (1-0, 57).', 'Town had no answer.'),
};
const input = (more: Partial<TranslationInput> = {}): TranslationInput => ({
  locale: 'en',
  draft: ENGLISH,
  published: null,
  source: { locale: 'fr', words: FRENCH },
  base: segmentsOf(FRENCH),
  matches: [matchWith(57)],
  ...more,
});

describe('a translation', () => {
  it('is missing where there is none', () => {
    expect(translationReport(input({ draft: null })).state).toBe('missing');
  });

  it('is a draft until readers see it', () => {
    expect(translationReport(input()).state).toBe('draft');
    expect(translationReport(input({ published: ENGLISH })).state).toBe('published');
  });

  it('is outdated once its source says something else, and names what', () => {
    const words = { ...FRENCH, body: paragraphs('Kerr a marqué (1-0, 57e).', 'Town a protesté.') };
    const report = translationReport(input({ published: ENGLISH, source: { locale: 'fr', words } }));
    expect(report.state).toBe('outdated');
    expect(report.changes).toEqual([
      { field: 'body', block: 1, before: 'Town n’a pas répondu.', now: 'Town a protesté.' },
    ]);
  });

  it('is not outdated where nobody knows what was translated', () => {
    expect(translationReport(input({ base: null })).state).toBe('draft');
  });

  it('is incomplete where a field of the source is empty', () => {
    const report = translationReport(input({ draft: { ...ENGLISH, standfirst: ' ' } }));
    expect([report.state, report.empty]).toEqual(['incomplete', ['standfirst']]);
  });

  it('is incomplete where it lost a mark of the source', () => {
    const draft = { ...ENGLISH, body: paragraphs('Kerr scored.', 'Town had no answer.') };
    const report = translationReport(input({ draft }));
    expect([report.state, report.lost.map(({ printed }) => printed)]).toEqual(['incomplete', ['(1-0, 57e)']]);
  });

  it('has not lost a mark that it tells in words', () => {
    const draft = { ...ENGLISH, body: paragraphs('Kerr made it 1-0 in the 57th minute.', 'Town had no answer.') };
    expect(translationReport(input({ draft })).lost).toEqual([]);
  });

  it('is contradicted once the facts change, and clears when they change back', () => {
    const wrong = translationReport(input({ matches: [matchWith(58)] }));
    expect(wrong.state).toBe('contradicted');
    expect(wrong.contradicted.map(({ status, finding }) => [status, finding.printed])).toEqual([
      ['draft', '(1-0, 57)'],
    ]);
    expect(translationReport(input()).state).toBe('draft');
  });

  it('stays contradicted while readers see what was mended in the draft alone', () => {
    const draft = { ...ENGLISH, body: paragraphs('Kerr scored (1-0, 58).', 'Town had no answer.') };
    const words = { ...FRENCH, body: paragraphs('Kerr a marqué (1-0, 58e).', 'Town n’a pas répondu.') };
    const source = { locale: 'fr', words };
    const mended = input({ draft, published: ENGLISH, source, base: segmentsOf(words), matches: [matchWith(58)] });
    expect(translationReport(mended).contradicted.map(({ status }) => status)).toEqual(['published']);
    expect(translationReport({ ...mended, published: draft }).state).toBe('published');
  });

  it('is contradicted before it is outdated, and outdated before it is incomplete', () => {
    const words = { ...FRENCH, standfirst: 'Kerr, encore.' };
    const open = input({ source: { locale: 'fr', words }, draft: { ...ENGLISH, title: '' } });
    expect(translationReport({ ...open, matches: [matchWith(58)] }).state).toBe('contradicted');
    expect(translationReport(open).state).toBe('outdated');
    expect(translationReport({ ...open, base: segmentsOf(words) }).state).toBe('incomplete');
  });

  it('is held against the matches that it is linked to, what readers see against theirs', () => {
    const both = input({ published: ENGLISH, publishedMatches: [matchWith(58)] });
    expect(translationReport(both).contradicted.map(({ status }) => status)).toEqual(['published']);
    const none = input({ published: ENGLISH, matches: [], publishedMatches: [matchWith(58)] });
    expect(translationReport(none).contradicted.map(({ status }) => status)).toEqual(['published']);
    expect(translationReport({ ...both, publishedMatches: [] }).contradicted).toEqual([]);
  });

  it('is held against no score where it was written before its match', () => {
    expect(translationReport(input({ matches: [matchWith(58)], isBefore: true })).state).toBe('draft');
  });
});

describe('the source', () => {
  const source = (more: Partial<TranslationInput> = {}) =>
    translationReport(input({ locale: 'fr', draft: FRENCH, source: null, base: null, ...more }));

  it('is a draft, published, or contradicted, and owes nothing to anybody', () => {
    expect(source().state).toBe('draft');
    expect(source({ published: FRENCH }).state).toBe('published');
    expect(source({ matches: [matchWith(58)] }).state).toBe('contradicted');
    expect(source({ draft: { title: 'Rovers s’impose' } }).state).toBe('draft');
  });
});
