import { formHeldUntil, isAskedFor, languagesWaiting, sayHour, sayWait } from './embargo';

const now = new Date('2026-11-23T20:00:00Z');
const soon = '2026-11-23T21:45:00.000Z';
const later = '2026-11-24T06:00:00.000Z';
const past = '2026-11-23T19:00:00.000Z';
const nobody = { languages: [] };

describe('formHeldUntil', () => {
  it.each([null, undefined, '', 'soon', past])('holds nothing back for %j', (publishAt) =>
    expect(formHeldUntil(publishAt, 'fr', nobody, now)).toBeNull(),
  );

  it('takes the hour of the form, which becomes that of every language', () =>
    expect(formHeldUntil(soon, 'fr', { languages: [{ locale: 'en', publishAt: later }] }, now)).toEqual(
      new Date(soon),
    ));

  it('holds back for another language’s hour', () =>
    expect(formHeldUntil(null, 'fr', { languages: [{ locale: 'en', publishAt: soon }] }, now)).toEqual(new Date(soon)));

  it('holds back until the latest of them', () => {
    const languages = [
      { locale: 'en', publishAt: soon },
      { locale: 'it', publishAt: later },
    ];
    expect(formHeldUntil(null, 'fr', { languages }, now)).toEqual(new Date(later));
  });

  it('forgets the stored hour of the language whose form has none', () =>
    expect(formHeldUntil(null, 'fr', { languages: [{ locale: 'fr', publishAt: soon }] }, now)).toBeNull());

  it('lets go at the very second', () => expect(formHeldUntil(soon, 'fr', nobody, new Date(soon))).toBeNull());
});

it('knows which languages wait, and not those that are due', () => {
  const languages = [
    { locale: 'fr', publishAt: soon },
    { locale: 'en', publishAt: past },
  ];
  expect(languagesWaiting({ languages }, now)).toEqual(['fr']);
});

it('knows whether a language asks for this very hour', () => {
  const embargo = { languages: [{ locale: 'fr', publishAt: soon }] };
  expect(isAskedFor(embargo, 'fr', new Date(soon))).toBe(true);
  expect(isAskedFor(embargo, 'fr', new Date(later))).toBe(false);
  expect(isAskedFor(embargo, 'en', new Date(soon))).toBe(false);
});

describe('sayHour', () => {
  it('says the hour alone today', () => expect(sayHour(new Date(soon), now, 'en', 'UTC')).toBe('21:45'));
  it('names the day when it is another', () =>
    expect(sayHour(new Date(later), now, 'en', 'UTC')).toBe('Tuesday, November 24 at 06:00'));
  it('knows that the day is that of the reader’s clock', () =>
    expect(sayHour(new Date('2026-11-23T23:30:00Z'), now, 'fr', 'Europe/Paris')).toBe('mardi 24 novembre à 00:30'));
});

describe('sayWait', () => {
  it.each([
    ['2026-11-23T20:00:10Z', 'in 1 minute'],
    ['2026-11-23T20:40:00Z', 'in 40 minutes'],
    ['2026-11-23T21:45:00Z', 'in 2 hours'],
    ['2026-11-26T20:00:00Z', 'in 3 days'],
  ])('says %s as %s', (hour, text) => expect(sayWait(new Date(hour), now, 'en')).toBe(text));
});
