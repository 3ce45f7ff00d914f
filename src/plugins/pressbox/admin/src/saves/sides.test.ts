import { sidesOf } from './sides';

const form = (initialValues: Record<string, unknown>, typed: Record<string, unknown> = {}) => ({
  initialValues,
  values: { ...initialValues, ...typed },
  isSubmitting: false,
});
const differs = (field: string, yours: unknown, stored: unknown) => ({ field, yours, stored });

describe('a save that was refused', () => {
  it('asks about a field that both have changed, and takes what the other desk alone has', () => {
    const title = differs('title', 'Mine', 'Theirs');
    const attendance = differs('attendance', 1, 2);
    expect(sidesOf([title, attendance], form({ title: 'Old', attendance: 1 }, { title: 'Mine' }))).toEqual({
      both: [title],
      theirs: [attendance],
    });
  });

  it('says nothing of a field that nobody else has changed', () =>
    expect(sidesOf([differs('title', 'Mine', 'Old')], form({ title: 'Old' }, { title: 'Mine' }))).toEqual({
      both: [],
      theirs: [],
    }));

  it('takes an emptied field and one that was never filled for the same', () =>
    expect(sidesOf([differs('code', '', null)], form({}, { code: '' }))).toMatchObject({ both: [], theirs: [] }));

  it('compares a body by what stands in it', () => {
    const body = (text: string) => [{ type: 'paragraph', children: [{ type: 'text', text }] }];
    const difference = differs('body', body('Mine'), body('Theirs'));
    expect(sidesOf([difference], form({ body: body('Old') }, { body: body('Mine') })).both).toEqual([difference]);
    expect(sidesOf([difference], form({ body: body('Old') }, { body: body('Old') })).theirs).toEqual([difference]);
  });

  it('names a field that its editor may not read', () => {
    const secret = { field: 'title', yours: 'Mine' };
    expect(sidesOf([secret], form({ title: 'Old' }, { title: 'Mine' })).both).toEqual([secret]);
  });

  it('hides nothing where the form is not known', () => {
    const title = differs('title', 'Mine', 'Theirs');
    expect(sidesOf([title], undefined)).toEqual({ both: [title], theirs: [] });
  });
});
