import { createVersions, rowOf } from './versions';

const MATCH = { model: 'plugin::pressbox.match', documentId: 'doc', params: {} };
const VERSION = '2026-11-23T20:00:00.000Z';
const action = (kind: 'Query' | 'Mutation', endpointName: string, args: object, updatedAt?: string) => ({
  type: `adminApi/execute${kind}/fulfilled`,
  meta: { arg: { endpointName, originalArgs: args } },
  payload: { data: { updatedAt } },
});
const fetched = (args: object, updatedAt?: string) => action('Query', 'getDocument', args, updatedAt);

it('knows the version that a document was fetched at', () => {
  const versions = createVersions();
  versions.note(fetched(MATCH, VERSION));
  expect(versions.of({ ...MATCH, data: {} })).toBe(VERSION);
});

it('knows the version that a save made', () => {
  const versions = createVersions();
  versions.note(fetched(MATCH, '2026-11-23T19:00:00.000Z'));
  versions.note(action('Mutation', 'updateDocument', MATCH, VERSION));
  expect(versions.of(MATCH)).toBe(VERSION);
});

it('does not take the published row’s version for the draft’s', () => {
  const versions = createVersions();
  versions.note(fetched(MATCH, VERSION));
  versions.note(fetched({ ...MATCH, params: { status: 'published' } }, '2026-11-23T21:00:00.000Z'));
  expect(versions.of(MATCH)).toBe(VERSION);
  versions.note(action('Mutation', 'publishDocument', MATCH, '2026-11-23T21:00:00.000Z'));
  expect(versions.of(MATCH)).toBeUndefined();
});

it('knows each language by itself, and nothing of one that is not written yet', () => {
  const versions = createVersions();
  versions.note(fetched({ ...MATCH, params: { locale: 'fr' } }, VERSION));
  versions.note(fetched({ ...MATCH, params: { locale: 'it' } }));
  expect(versions.of({ ...MATCH, params: { locale: 'fr' } })).toBe(VERSION);
  expect(versions.of({ ...MATCH, params: { locale: 'it' } })).toBeUndefined();
});

it.each([null, 'word', {}, { type: 'adminApi/executeQuery/fulfilled' }, fetched({ model: 1 }, VERSION)])(
  'makes nothing of %j',
  (odd) => {
    const versions = createVersions();
    versions.note(odd);
    expect(versions.of(MATCH)).toBeUndefined();
    expect(versions.of(odd)).toBeUndefined();
  },
);

it('lets a form be saved over the version that it was refused for', () => {
  const versions = createVersions();
  versions.note(fetched(MATCH, VERSION));
  versions.accept(rowOf(MATCH) ?? '', '2026-11-23T21:00:00.000Z');
  expect(versions.of(MATCH)).toBe('2026-11-23T21:00:00.000Z');
});
