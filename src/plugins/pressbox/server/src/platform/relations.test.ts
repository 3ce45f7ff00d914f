import { relationKeys } from './relations';

it.each([
  [undefined, [], []],
  [null, [], []],
  ['abc', [], ['abc']],
  [7, [7], []],
  [{ id: 7 }, [7], []],
  [{ id: 7, documentId: 'abc' }, [], ['abc']],
  [['abc', { documentId: 'def' }, 7], [7], ['abc', 'def']],
  [{ connect: [{ id: 7 }], disconnect: [{ id: 8 }] }, [7], []],
  [{ connect: 'abc' }, [], ['abc']],
  [{ set: [{ documentId: 'abc' }] }, [], ['abc']],
  [{ set: [] }, [], []],
  [{ disconnect: ['abc'] }, [], []],
])('%j names %j and %j', (value, ids, documentIds) => {
  expect(relationKeys(value)).toEqual({ ids, documentIds });
});
