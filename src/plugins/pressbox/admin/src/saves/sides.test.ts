import { differencesFrom, editorOf, sidesOf } from './sides';

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
      isPartial: false,
    });
  });

  it('says nothing of a field that nobody else has changed', () =>
    expect(sidesOf([differs('title', 'Mine', 'Old')], form({ title: 'Old' }, { title: 'Mine' }))).toEqual({
      both: [],
      theirs: [],
      isPartial: false,
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
    expect(sidesOf([title], undefined)).toEqual({ both: [title], theirs: [], isPartial: false });
  });
});

describe('what a refusal says nothing of', () => {
  const picture = (id: number) => ({ id, mime: 'image/jpeg', url: '/x.jpg' });
  const link = { connect: [{ id: 1 }], disconnect: [] };

  it.each([
    ['a picture', { cover: picture(1) }, { cover: picture(2) }],
    ['a picture that was taken away', { cover: picture(1) }, { cover: null }],
    ['a link', { venue: { connect: [], disconnect: [] } }, { venue: link }],
  ])('is %s, where it was typed', (_what, filledWith, typed) =>
    expect(sidesOf([], form(filledWith, typed)).isPartial).toBe(true),
  );

  it('is nothing where they stand as they were filled in', () =>
    expect(sidesOf([], form({ cover: picture(1), title: 'Old' }, { title: 'Mine' })).isPartial).toBe(false));
});

describe('what is stored now, as the content manager answers', () => {
  it('is held against a form: pictures by their id, links not at all', () => {
    const typed = form(
      { title: 'Old', cover: { id: 1, mime: 'image/png' }, venue: {}, city: null },
      { title: 'Mine', venue: { connect: [{ id: 1 }], disconnect: [] } },
    );
    const stored = { title: 'Theirs', cover: { id: 1, mime: 'image/png', url: '/y' }, venue: { count: 1 }, city: '' };
    expect(differencesFrom(typed, stored)).toEqual([differs('title', 'Mine', 'Theirs')]);
  });

  it.each([
    [{ updatedBy: { firstname: 'Ada', lastname: 'Kerr' } }, 'Ada Kerr'],
    [{ updatedBy: { firstname: 'Ada', lastname: null } }, 'Ada'],
    [{ updatedBy: null }, 'Someone else'],
    [{}, 'Someone else'],
  ])('says who saved last: %j', (stored, who) => expect(editorOf(stored)).toBe(who));
});
