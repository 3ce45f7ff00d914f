import { dateOf, instant, time } from './moments';

const MOMENT = '2026-11-23T21:45:00.000Z';

describe('a moment', () => {
  it.each([
    ['a date', new Date(MOMENT)],
    ['milliseconds', Date.parse(MOMENT)],
    ['text', '2026-11-23T22:45:00+01:00'],
  ])('is the same from %s', (_, value) => {
    expect([time(value), dateOf(value), instant(value)]).toEqual([Date.parse(MOMENT), new Date(MOMENT), MOMENT]);
  });

  it.each([null, undefined, '', 'soon', new Date(NaN)])('is unknown from %p', (value) => {
    expect([time(value), dateOf(value), instant(value)]).toEqual([null, null, null]);
  });
});
