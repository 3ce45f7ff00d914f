import { errors } from '@strapi/utils';
import {
  checkCounts,
  checkEventTime,
  checkExternalIds,
  checkMinuteFields,
  settleChoices,
  settleCountries,
  settleFormation,
} from './fields';

/** The field and the sentence of a refusal. */
const refusal = (check: () => void): { field: string; message: string } => {
  try {
    check();
  } catch (error) {
    if (!(error instanceof errors.ValidationError)) throw error;
    const { errors: found } = error.details as { errors: { path: string[] }[] };
    return { field: found[0]?.path.join('.') ?? '', message: error.message };
  }
  throw new Error('It was accepted');
};

describe('counts', () => {
  it.each([0, 3, null, undefined])('may be %p', (homeScore) => {
    expect(() => checkCounts({ homeScore })).not.toThrow();
  });
  it.each([-1, 0.5, '2', NaN, {}])('may not be %p', (attendance) => {
    expect(refusal(() => checkCounts({ attendance })).field).toBe('attendance');
  });
});

describe('minutes', () => {
  it.each([
    [{ minute: 0 }, 'minute'],
    [{ minute: 121 }, 'minute'],
    [{ minute: '45' }, 'minute'],
    [{ minute: 45, addedTime: 0 }, 'addedTime'],
    [{ minute: 45, addedTime: 31 }, 'addedTime'],
  ])('%j is refused for its %s', (data, field) => {
    expect(refusal(() => checkMinuteFields(data)).field).toBe(field);
  });
  it.each(['45+2', ' 45 + 2 ', '90+', '+3'])('%p is told to use two fields', (minute) => {
    expect(refusal(() => checkMinuteFields({ minute })).message).toContain('in two fields');
  });
  it('go with their period and their added time', () => {
    expect(() => checkEventTime({ minute: 45, addedTime: 2, period: 'first_half' })).not.toThrow();
    expect(refusal(() => checkEventTime({ addedTime: 2 })).field).toBe('addedTime');
    expect(refusal(() => checkEventTime({ minute: 50, period: 'first_half' })).field).toBe('period');
  });
});

describe('what is put right', () => {
  it('is a formation without hyphens, and an empty one', () => {
    const [written, empty] = [{ formation: '4231' }, { formation: ' ' }];
    settleFormation(written);
    settleFormation(empty);
    expect([written, empty]).toEqual([{ formation: '4-2-3-1' }, { formation: null }]);
  });
  it('is a country in small letters, and an empty one', () => {
    const data = { countryCode: ' it ', nationality: '', nationalities: ['gb-eng'] };
    settleCountries(data);
    expect(data).toEqual({ countryCode: 'IT', nationality: null, nationalities: ['GB-ENG'] });
  });
  it('is an empty choice', () => {
    const data = { period: '' };
    settleChoices(data, { period: ['first_half'] });
    expect(data).toEqual({ period: null });
  });
});

it('says what a formation adds up to', () => {
  expect(refusal(() => settleFormation({ formation: '4-4-3' })).message).toContain('adds up to 11');
});
it('says what there is to choose', () => {
  expect(refusal(() => settleChoices({ side: 'left' }, { side: ['home', 'away'] }))).toEqual({
    field: 'side',
    message: 'There is no side "left". Choose one of: home, away.',
  });
});
it.each([[['x']], ['x'], [{ opta: 7 }]])('refuses %j as ids of providers', (externalIds) => {
  expect(refusal(() => checkExternalIds({ externalIds })).field).toBe('externalIds');
});
