import { asRefusal, leaveFormAlone, withFilling, withVersion } from './guard-saves';

jest.mock('@strapi/strapi/admin', () => ({ adminApi: {} }));

describe('withVersion', () => {
  const request = { url: '/x', method: 'PUT', data: { title: 'A' } };
  it('says the version beside the data', () =>
    expect(withVersion(request, 'v')).toEqual({ ...request, data: { title: 'A', updatedAt: 'v' } }));
  it('says none where none is known', () => expect(withVersion(request, undefined)).toBe(request));
  it.each([null, '/x', { url: '/x' }])('leaves %j alone', (odd) => expect(withVersion(odd, 'v')).toBe(odd));
});

describe('withFilling', () => {
  const request = { url: '/x', method: 'PUT', data: { kind: 'news' } };
  const filledWith = { kind: 'report' };
  it('says what the form of one of our types was filled with', () =>
    expect(withFilling(request, { model: 'plugin::pressbox.article' }, filledWith)).toEqual({
      ...request,
      data: { kind: 'news', filledWith },
    }));
  it.each([
    [{ model: 'api::page.page' }, filledWith],
    [{ model: 'plugin::pressbox.article' }, undefined],
    [null, filledWith],
  ])('says nothing for %j and %j', (args, values) => expect(withFilling(request, args, values)).toBe(request));
});

describe('asRefusal', () => {
  const conflict = {
    status: 409,
    name: 'ConflictError',
    message: 'Ada has saved this in the meantime.',
    details: { changed: [{ field: 'attendance', yours: 1, stored: 2 }] },
  };

  it('says at each field what is stored, and keeps the sentence and the status', () =>
    expect(asRefusal(conflict, undefined)).toMatchObject({
      status: 409,
      name: 'ValidationError',
      message: conflict.message,
      details: {
        changed: conflict.details.changed,
        errors: [{ path: ['attendance'], message: { id: 'pressbox.conflict.field', values: { stored: '2' } } }],
      },
    }));

  it('says nothing at a field that the other desk alone has changed, and names it apart', () => {
    const values = { attendance: 1 };
    expect(asRefusal(conflict, { values, initialValues: values, isSubmitting: true })).toMatchObject({
      details: { changed: [], errors: [], theirs: ['attendance'] },
    });
  });

  it('is a refusal even where no field is named', () =>
    expect(asRefusal({ ...conflict, details: null }, undefined)).toMatchObject({
      name: 'ValidationError',
      details: { errors: [] },
    }));

  it.each([{ status: 400, name: 'ValidationError' }, { name: 'UnknownError' }, null])('leaves %j alone', (error) =>
    expect(asRefusal(error, undefined)).toBe(error),
  );
});

describe('leaveFormAlone', () => {
  const REFUSED = { status: 400 };
  const tags = (definition: Record<string, unknown>, error: unknown): unknown =>
    (definition.invalidatesTags as (...args: unknown[]) => unknown)({}, error, { documentId: 'doc' });

  it('writes nothing into the cache before it is answered, and nothing when it is refused', () => {
    const definition: Record<string, unknown> = {
      onQueryStarted: () => undefined,
      invalidatesTags: (_result: unknown, _error: unknown, args: { documentId: string }) => [args.documentId],
    };
    leaveFormAlone(definition);
    expect(definition).not.toHaveProperty('onQueryStarted');
    expect(tags(definition, REFUSED)).toEqual([]);
    expect(tags(definition, undefined)).toEqual(['doc']);
  });

  it.each([
    [undefined, []],
    [['Relations'], ['Relations']],
  ])('stands an endpoint whose tags are %j', (invalidatesTags, expected) => {
    const definition: Record<string, unknown> = { invalidatesTags };
    leaveFormAlone(definition);
    expect(tags(definition, undefined)).toEqual(expected);
    expect(tags(definition, REFUSED)).toEqual([]);
  });
});
