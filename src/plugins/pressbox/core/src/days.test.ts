import { dayIn, isTimeZone, zoneOf } from './days';

it.each([
  ['Europe/Rome', true],
  ['America/Argentina/Buenos_Aires', true],
  ['UTC', true],
  ['Rome', false],
  ['+01:00', false],
  ['', false],
])('%p is a zone: %p (promise 12)', (name, is) => {
  expect(isTimeZone(name)).toBe(is);
});

it('is the venue’s, else the competition’s, else the newsroom’s (promise 12)', () => {
  expect(zoneOf({ venue: 'Asia/Tokyo', competition: 'Europe/Rome' }, 'UTC')).toBe('Asia/Tokyo');
  expect(zoneOf({ venue: null, competition: 'Europe/Rome' }, 'UTC')).toBe('Europe/Rome');
  expect(zoneOf({ venue: 'Nowhere/Land' }, 'Europe/Paris')).toBe('Europe/Paris');
});

it.each([
  ['2024-06-30T23:30:00Z', 'Europe/Rome', '2024-07-01'],
  ['2024-06-30T23:30:00Z', 'America/New_York', '2024-06-30'],
  ['2024-03-31T22:30:00Z', 'Europe/Rome', '2024-04-01'],
  ['0098-01-01T12:00:00Z', 'UTC', '0098-01-01'],
])('%p is, in %p, on %p (promise 12)', (moment, zone, day) => {
  expect(dayIn(new Date(moment), zone)).toBe(day);
});
