import { typedSince } from './typed-since';

const body = [{ type: 'paragraph' }];

describe('a form that is filled anew after a save (promise 18)', () => {
  it('keeps what was typed while the save was on its way', () =>
    expect(
      typedSince(
        {
          values: { title: 'AB', kicker: 'K', body },
          initialValues: { title: '', kicker: 'K', body },
          isSubmitting: true,
        },
        { title: 'A', kicker: 'K', body },
      ),
    ).toEqual({ title: 'AB' }));

  it('keeps what was typed while the stored values were on their way, and takes what the server has changed', () =>
    expect(
      typedSince(
        {
          values: { homeScore: 3, attendance: 7 },
          initialValues: { homeScore: 3, attendance: 5 },
          isSubmitting: false,
        },
        { homeScore: 1, attendance: 5 },
      ),
    ).toEqual({ attendance: 7 }));

  it('keeps a field that was emptied meanwhile, and takes a missing value for an empty one', () =>
    expect(
      typedSince(
        {
          values: { venue: null, city: undefined },
          initialValues: { venue: 'San Siro', city: null },
          isSubmitting: false,
        },
        { venue: 'San Siro', city: null },
      ),
    ).toEqual({ venue: null }));

  it('leaves out what the form no longer has', () =>
    expect(typedSince({ values: { gone: 1 }, initialValues: {}, isSubmitting: false }, {})).toEqual({}));
});

it('is kept by the form of a language that is not written yet, of which nothing is stored', () => {
  const before = { values: { kind: 'news', title: 'Il mio' }, initialValues: { kind: 'news' }, isSubmitting: false };
  expect(typedSince(before, { kind: 'report' }, true)).toEqual({ title: 'Il mio' });
  expect(typedSince(before, { kind: 'report' })).toEqual({});
});
