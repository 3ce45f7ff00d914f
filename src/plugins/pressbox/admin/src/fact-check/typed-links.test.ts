import { typedLinks } from './typed-links';

const linked = (documentId: string, position: object) => ({
  id: 7,
  label: 'x',
  apiData: { id: 7, documentId, position },
});

describe('what was done to links in a form', () => {
  it('is nothing where the form holds none', () =>
    expect([undefined, null, {}, { connect: [] }].map(typedLinks)).toEqual(
      Array.from({ length: 4 }, () => ({ connect: [], disconnect: [] })),
    ));

  it('is told by the ids of documents and their places, and by nothing else', () =>
    expect(
      typedLinks({
        connect: [
          linked('a', { end: true }),
          linked('b', { before: 'a', locale: null }),
          linked('c', { start: true }),
          {},
        ],
        disconnect: [linked('d', {}), { id: 3, documentId: 'e' }, { id: 4 }],
      }),
    ).toEqual({
      connect: [{ documentId: 'a' }, { documentId: 'b', before: 'a' }, { documentId: 'c', start: true }],
      disconnect: ['d', 'e'],
    }));
});
