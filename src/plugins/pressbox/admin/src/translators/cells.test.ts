import { createIntl } from 'react-intl';
import type { TranslationCell } from '../../../contracts/src';
import { ENGLISH } from '../translations/english';
import type { Say } from '../utils/text';
import { countedAs, countOf, lineOf, mayBeSource, mayConfirm, sentencesOf, signOf } from './cells';

const intl = createIntl({ locale: 'en', messages: ENGLISH });
const say: Say = (id, values) => intl.formatMessage({ id }, values);

const cell = (more: Partial<TranslationCell> = {}): TranslationCell => ({
  locale: 'it',
  state: 'published',
  status: 'published',
  isSource: false,
  title: 'Vittoria',
  changes: 0,
  empty: [],
  lost: 0,
  contradicted: 0,
  assignee: null,
  worker: null,
  mayWrite: true,
  ...more,
});
const ada = { id: 1, name: 'Ada Moretti' };

it.each([
  [{}, 'published'],
  [{ status: 'modified' }, 'modified'],
  [{ state: 'draft', status: 'draft' }, 'draft'],
  [{ isSource: true }, 'source'],
  [{ isSource: true, state: 'draft', status: 'draft' }, 'source'],
  [{ isSource: true, state: 'contradicted' }, 'contradicted'],
  [{ state: 'missing', status: 'missing' }, 'missing'],
] satisfies [Partial<TranslationCell>, string][])('%j shows as %s', (more, sign) =>
  expect(signOf(cell(more))).toBe(sign),
);

it('counts what changed and what is contradicted, each where it is the state', () => {
  expect(countOf(cell({ state: 'outdated', changes: 2 }))).toBe(2);
  expect(countOf(cell({ state: 'contradicted', contradicted: 1, changes: 2 }))).toBe(1);
  expect(countOf(cell({ state: 'incomplete', lost: 3 }))).toBeNull();
});

it('says why it stands so, and who has it', () => {
  expect(sentencesOf(cell(), say, 'en')).toEqual([]);
  const all = cell({
    state: 'contradicted',
    status: 'modified',
    contradicted: 1,
    changes: 2,
    empty: ['title', 'coverCaption'],
    lost: 1,
    assignee: ada,
    worker: ada,
  });
  expect(sentencesOf(all, say, 'en')).toEqual([
    'The facts contradict 1 statement.',
    'The source has changed in 2 places since.',
    'Empty: title and caption.',
    '1 mark of the source is missing.',
    'Readers have an older text.',
    'Taken by Ada Moretti.',
    'Ada Moretti is writing now.',
  ]);
  expect(lineOf(cell({ state: 'outdated', status: 'draft', changes: 1 }), 'Italian', say, 'en')).toBe(
    'Italian: outdated. The source has changed in 1 place since. Not published.',
  );
});

it('adds up what waits', () => {
  const counts = { missing: 4, contradicted: 1, outdated: 2, incomplete: 3, draft: 5, published: 6 };
  expect([countedAs(counts, 'waiting'), countedAs(counts, 'draft'), countedAs(undefined, 'waiting')]).toEqual([10, 5, 0]); // prettier-ignore
});

it('offers acts to those who may write', () => {
  expect([mayConfirm(cell({ changes: 1 })), mayConfirm(cell()), mayConfirm(cell({ changes: 1, mayWrite: false }))]).toEqual([true, false, false]); // prettier-ignore
  expect([mayBeSource(cell()), mayBeSource(cell({ isSource: true })), mayBeSource(cell({ state: 'missing' }))]).toEqual([true, false, false]); // prettier-ignore
});
