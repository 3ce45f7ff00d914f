import { heldBy, keyBehind, withTags } from './relations';

const TAG = { id: 7, documentId: 'milan', name: 'Milan' };

it('holds what is saved, without what is taken out, and with what is taken in', () => {
  expect(heldBy(['a', 'b'], undefined)).toEqual(['a', 'b']);
  const field = { connect: [{ id: 3, apiData: { documentId: 'c' } }], disconnect: [{ id: 1, apiData: { documentId: 'a' } }] }; // prettier-ignore
  expect(heldBy(['a', 'b'], field)).toEqual(['b', 'c']);
});

it.each([
  [[], 'd0001'],
  [['a0', 'Zz'], 'd0001'],
  [['d0001', 'a9'], 'd0002'],
  [['d000z'], 'd0010'],
])('puts a relation behind %p', (keys, key) => expect(keyBehind(keys)).toBe(key));

it('takes tags in behind what was picked, each with a key of its own', () => {
  const picked = { connect: [{ id: 1, documentId: 'a', __temp_key__: 'a5' }] };
  const { connect = [] } = withTags(picked, [TAG, { id: 8, documentId: 'ataslanta', name: 'Atalanta' }], 'fr');
  expect(connect.map(({ id, __temp_key__ }) => [id, __temp_key__])).toEqual([
    [1, 'a5'],
    [7, 'd0001'],
    [8, 'd0002'],
  ]);
  expect(connect[1]).toMatchObject({ label: 'Milan', apiData: { id: 7, documentId: 'milan', locale: 'fr', isTemporary: true } }); // prettier-ignore
});

it('puts back what was saved and taken out, and does not take it in twice', () =>
  expect(withTags({ disconnect: [{ id: 2, apiData: { documentId: 'milan' } }] }, [TAG], 'fr')).toEqual({
    connect: [],
    disconnect: [],
  }));
