import { asRefusal, withVersion } from './guard-saves';

jest.mock('@strapi/strapi/admin', () => ({ adminApi: {} }));

describe('withVersion', () => {
  const request = { url: '/x', method: 'PUT', data: { title: 'A' } };
  it('says the version beside the data', () =>
    expect(withVersion(request, 'v')).toEqual({ ...request, data: { title: 'A', updatedAt: 'v' } }));
  it('says none where none is known', () => expect(withVersion(request, undefined)).toBe(request));
  it.each([null, '/x', { url: '/x' }])('leaves %j alone', (odd) => expect(withVersion(odd, 'v')).toBe(odd));
});

describe('asRefusal', () => {
  const conflict = {
    status: 409,
    name: 'ConflictError',
    message: 'Ada has saved this in the meantime.',
    details: { changed: [{ field: 'attendance', yours: 1, stored: 2 }] },
  };

  it('says at each field what is stored, and keeps the sentence and the status', () =>
    expect(asRefusal(conflict)).toMatchObject({
      status: 409,
      name: 'ValidationError',
      message: conflict.message,
      details: {
        changed: conflict.details.changed,
        errors: [{ path: ['attendance'], message: { id: 'pressbox.conflict.field', values: { stored: '2' } } }],
      },
    }));

  it('is a refusal even where no field is named', () =>
    expect(asRefusal({ ...conflict, details: null })).toMatchObject({
      name: 'ValidationError',
      details: { errors: [] },
    }));

  it.each([{ status: 400, name: 'ValidationError' }, { name: 'UnknownError' }, null])('leaves %j alone', (error) =>
    expect(asRefusal(error)).toBe(error),
  );
});
