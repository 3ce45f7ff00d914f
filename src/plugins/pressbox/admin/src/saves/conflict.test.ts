import { previewOf, readSave } from './conflict';

const action = (type: string, endpointName: string, payload: object = {}, documentId: string | undefined = 'doc') => ({
  type: `adminApi/executeMutation/${type}`,
  meta: { arg: { endpointName, originalArgs: { model: 'plugin::pressbox.match', documentId } } },
  payload,
});
const refusal = {
  status: 409,
  name: 'ConflictError',
  message: 'Ada has saved this in the meantime.',
  details: {
    who: 'Ada',
    updatedAt: '2026-11-23T20:00:00.000Z',
    theirs: ['venue', 7],
    changed: [{ field: 'attendance', yours: 1, stored: 2 }, { field: 'secret', yours: 1 }, { odd: true }],
  },
};

describe('readSave', () => {
  const row = 'plugin::pressbox.match/doc/';

  it.each(['updateDocument', 'publishDocument', 'pressboxPublishArticle'])('reads the conflict of %s', (endpoint) =>
    expect(readSave(action('rejected', endpoint, refusal))).toStrictEqual({
      row,
      conflict: {
        message: refusal.message,
        who: 'Ada',
        theirs: ['venue'],
        isPartial: false,
        // What its reader may not read has no stored value: that is not the same as none.
        changed: [
          { field: 'attendance', yours: 1, stored: 2 },
          { field: 'secret', yours: 1 },
        ],
        version: refusal.details.updatedAt,
      },
    }),
  );

  it('reads a save that went through', () =>
    expect(readSave(action('fulfilled', 'updateDocument'))).toEqual({ row, conflict: null }));

  it.each([
    ['another refusal', action('rejected', 'updateDocument', { ...refusal, status: 400 })],
    ['a conflict of something else', action('rejected', 'login', refusal)],
    ['a document that is not born', action('rejected', 'updateDocument', refusal, '').meta.arg],
    ['nothing', null],
    ['a word', 'updateDocument'],
  ])('makes nothing of %s', (_what, value) => expect(readSave(value)).toBeNull());

  it('stands a conflict without details', () =>
    expect(readSave(action('rejected', 'updateDocument', { ...refusal, details: null }))).toMatchObject({
      conflict: { changed: [], theirs: [], isPartial: false },
    }));
});

describe('previewOf', () => {
  it.each([
    [null, null],
    ['', null],
    [0, '0'],
    [false, 'false'],
    [{ fr: { name: 'Milan' } }, '{"fr":{"name":"Milan"}}'],
    ['x'.repeat(200), `${'x'.repeat(120)}…`],
  ])('shows %j as %j', (value, text) => expect(previewOf(value)).toBe(text));
});
