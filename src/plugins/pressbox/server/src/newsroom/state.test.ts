import { languagesOf, type ArticleRow } from './state';

const NOW = new Date('2024-01-10T22:00:00Z');
const row = (known: Partial<ArticleRow>): ArticleRow => ({
  documentId: 'a',
  locale: 'fr',
  kind: 'report',
  title: 'Milan mène',
  publishedAt: null,
  publishAt: null,
  updatedAt: '2024-01-10T21:00:00Z',
  ...known,
});
const published = (known: Partial<ArticleRow> = {}) => row({ publishedAt: '2024-01-10T21:00:00Z', ...known });
const states = (...rows: ArticleRow[]) =>
  languagesOf(rows, ['fr', 'en', 'it'], NOW).map(({ locale, state, heldUntil }) => [locale, state, heldUntil]);

it('is a draft until readers see it, and published from then on', () => {
  expect(states(row({}))).toEqual([['fr', 'draft', null]]);
  expect(states(row({}), published())).toEqual([['fr', 'published', null]]);
  expect(states(published())).toEqual([['fr', 'published', null]]);
});

it('is modified once the draft was written after what readers see', () =>
  expect(states(row({ updatedAt: new Date('2024-01-10T21:30:00Z') }), published())).toEqual([
    ['fr', 'modified', null],
  ]));

it('is held back until its hour, and no longer', () => {
  expect(states(row({ publishAt: '2024-01-10T22:30:00Z' }))).toEqual([['fr', 'draft', '2024-01-10T22:30:00.000Z']]);
  expect(states(row({ publishAt: '2024-01-10T21:30:00Z' }))).toEqual([['fr', 'draft', null]]);
});

it('stands in the order of the newsroom’s languages', () =>
  expect(states(row({ locale: 'xx' }), row({ locale: 'it' }), published(), row({ locale: 'en' })).map(([one]) => one)).toEqual(['fr', 'en', 'it', 'xx'])); // prettier-ignore
