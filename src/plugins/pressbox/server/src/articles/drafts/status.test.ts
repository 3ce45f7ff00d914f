import { asksDrafts, statusOf } from './status';

describe('the status of a read (promise 25)', () => {
  it.each([
    [undefined, 'published'],
    ['published', 'published'],
    ['draft', 'draft'],
  ])('%j is %s', (status, expected) => expect(statusOf(status)).toBe(expected));

  const NONE = [
    null,
    '',
    ' ',
    'Published',
    'DRAFT',
    'published ',
    'null',
    [],
    ['published'],
    ['draft', ''],
    {},
    0,
    true,
  ];
  it.each(NONE.map((status) => [status]))('%j is none', (status) =>
    expect(() => statusOf(status)).toThrow('status is "published" or "draft", once.'),
  );
});

describe('a read (promise 25)', () => {
  it.each([
    [{}, false],
    [
      { status: 'published', filters: {}, sort: 'title', fields: ['title'], populate: '*', locale: '*', _q: 'a' },
      false,
    ],
    [{ page: 1, pageSize: 2, start: 0, limit: 1, pagination: {}, documentId: 'a' }, false],
    [{ status: 'draft' }, true],
    [{ publicationFilter: 'published-with-draft' }, true],
    [{ publicationFilter: '' }, true],
    [{ hasPublishedVersion: 'true' }, true],
  ])('%j asks for drafts: %p', (params, expected) => expect(asksDrafts(params)).toBe(expected));
});
