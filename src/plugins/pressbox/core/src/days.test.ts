import { boundsOfDay, dayAfter, dayIn, isDay, isTimeZone, momentOf, zoneOf } from './days';

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

it.each([
  ['2024-03-31', '01:30', 'Europe/Rome', '2024-03-31T00:30:00.000Z'],
  // The clock goes from two to three: half past two is half past three.
  ['2024-03-31', '02:30', 'Europe/Rome', '2024-03-31T01:30:00.000Z'],
  ['2024-03-31', '03:30', 'Europe/Rome', '2024-03-31T01:30:00.000Z'],
  ['2024-10-27', '12:00', 'Europe/Rome', '2024-10-27T11:00:00.000Z'],
  ['2024-01-10', '20:00', 'America/St_Johns', '2024-01-10T23:30:00.000Z'],
  ['2024-01-10', '06:00', 'Pacific/Auckland', '2024-01-09T17:00:00.000Z'],
  ['2024-01-10', '24:30', 'UTC', undefined],
  ['2024-01-10', '20:45', 'Nowhere/Land', undefined],
])('%p at %p is, in %p, the moment %p (promise 12)', (day, time, zone, moment) => {
  expect(momentOf(day, time, zone)?.toISOString()).toBe(moment);
});

it.each([
  ['2024-03-31', 23],
  ['2024-04-01', 24],
  ['2024-10-27', 25],
])('%p has %d hours in Rome', (day, hours) => {
  const [from, until] = boundsOfDay(day, 'Europe/Rome');
  expect((until.getTime() - from.getTime()) / 3_600_000).toBe(hours);
  expect([dayIn(from, 'Europe/Rome'), dayIn(until, 'Europe/Rome')]).toEqual([day, dayAfter(day, 1)]);
});

it.each(['2024-13-01', '2024-02-30', '24-02-01', 'today', ''])('%p is no day', (text) => {
  expect(isDay(text)).toBe(false);
});
