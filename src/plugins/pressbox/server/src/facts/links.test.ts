import { linkedAfter } from './links';

const none = { connect: [], disconnect: [] };

describe('what an article is linked to once its form is saved', () => {
  it('is what is stored where nothing was touched', () => expect(linkedAfter(['a', 'b'], none)).toEqual(['a', 'b']));

  it.each([
    ['a match more, at the end', [{ documentId: 'c' }], [], ['a', 'b', 'c']],
    ['one that was moved to the front', [{ documentId: 'b', start: true }], [], ['b', 'a']],
    ['one in front of another', [{ documentId: 'c', before: 'b' }], [], ['a', 'c', 'b']],
    ['one in front of a match that is not there', [{ documentId: 'c', before: 'z' }], [], ['a', 'b', 'c']],
    ['one fewer', [], ['a'], ['b']],
    ['one in the place of another', [{ documentId: 'c' }], ['a', 'b'], ['c']],
  ])('has %s', (_what, connect, disconnect, linked) =>
    expect(linkedAfter(['a', 'b'], { connect, disconnect })).toEqual(linked),
  );
});
