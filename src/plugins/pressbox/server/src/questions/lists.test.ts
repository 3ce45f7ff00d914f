import { mendLists } from './lists';

const mended = (question: unknown): unknown => {
  mendLists(question);
  return question;
};

describe('long lists of a question', () => {
  it('are lists again under every operator that takes one, at any depth (promise 40)', () => {
    expect(
      mended({
        filters: { $or: { 0: { id: { $in: { 0: '4', 1: '7' } } }, 1: { $and: { 0: { name: 'a' } } } } },
        populate: { teams: { filters: { id: { $notIn: { 0: '1' } } } } },
      }),
    ).toEqual({
      filters: { $or: [{ id: { $in: ['4', '7'] } }, { $and: [{ name: 'a' }] }] },
      populate: { teams: { filters: { id: { $notIn: ['1'] } } } },
    });
  });

  it.each([{ filters: { $or: { title: 'x' } } }, { filters: { id: { $in: {} } } }, { sort: { 0: 'name' } }, null, 'x'])(
    'what is none stays as it is: %j (promise 40)',
    (question) => {
      const before = structuredClone(question);
      expect(mended(question)).toEqual(before);
    },
  );
});
