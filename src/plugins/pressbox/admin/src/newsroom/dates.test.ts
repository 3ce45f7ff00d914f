import { sayDay, sayMoment, sayTime } from './dates';

const MOMENT = '2024-01-10T23:30:00Z';

it('says hours where the newsroom is, in 24 hours', () => {
  expect(sayTime(MOMENT, 'en', 'America/New_York')).toBe('18:30');
  expect(sayTime('2024-01-10T23:05:00Z', 'fr', 'Europe/Rome')).toBe('00:05');
});

it('says the day of an hour that is on another one', () => {
  expect(sayMoment(MOMENT, '2024-01-10', 'en', 'UTC')).toBe('23:30');
  expect(sayMoment(MOMENT, '2024-01-10', 'en', 'Europe/Rome')).toBe('Thu, Jan 11, 00:30');
});

it.each([
  ['en', 'Wednesday, January 10, 2024'],
  ['fr', 'mercredi 10 janvier 2024'],
  ['pt-BR', 'quarta-feira, 10 de janeiro de 2024'],
])('says a day in %s', (locale, said) => expect(sayDay('2024-01-10', locale)).toBe(said));
