import { MATCH_EVENT, TEAM_SHEET } from '../uids';
import { asSave, createBirths } from './births';

const goal = { model: MATCH_EVENT };
const created = (documentId?: string, endpointName = 'createDocument', args: object = goal) => ({
  type: 'adminApi/executeMutation/fulfilled',
  meta: { arg: { endpointName, originalArgs: args } },
  payload: { data: { documentId } },
});
const form = {};

describe('what was created over a form whose own save was then refused (promise 19)', () => {
  it.each(['createDocument', 'publishDocument'])('is known when the same form sends it again: %s', (endpoint) => {
    const births = createBirths();
    births.note(created('g', endpoint), form);
    expect(births.of(goal, form)).toBe('g');
  });

  it('is not known to another form, nor for another type, nor where something is saved', () => {
    const births = createBirths();
    expect(births.of(goal, form)).toBeUndefined();
    births.note(created('g'), form);
    expect(births.of(goal, {})).toBeUndefined();
    expect(births.of(goal, undefined)).toBeUndefined();
    expect(births.of({ model: TEAM_SHEET }, form)).toBeUndefined();
    expect(births.of({ ...goal, documentId: 'other' }, form)).toBeUndefined();
  });

  it.each([
    null,
    'word',
    {},
    created(),
    created('g', 'updateDocument'),
    created('g', 'publishDocument', { ...goal, documentId: 'g' }),
  ])('makes nothing of %j', (odd) => {
    const births = createBirths();
    births.note(odd, form);
    expect(births.of(goal, form)).toBeUndefined();
  });

  it('is saved, not created once more', () => {
    const data = { kind: 'goal' };
    expect(asSave({ url: '/x', method: 'POST', data }, 'g')).toEqual({ url: '/x/g', method: 'PUT', data });
    expect(asSave(null, 'g')).toBeNull();
  });
});
