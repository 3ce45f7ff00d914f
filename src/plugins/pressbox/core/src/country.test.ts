import { countryName, isCountryCode } from './country';

it.each(['IT', 'FR', 'XK', 'GB', 'GB-ENG', 'GB-NIR'])('%s is a country', (code) => {
  expect(isCountryCode(code)).toBe(true);
});
it.each(['', 'it', 'ITA', 'EU', 'UN', 'ZZ', 'XX', '39', 'GB-XXX', 'toString', 'constructor', '__proto__'])(
  '%p is none',
  (code) => {
    expect(isCountryCode(code)).toBe(false);
  },
);
it.each([
  ['IT', 'fr', 'Italie'],
  ['IT', 'it', 'Italia'],
  ['GB-SCT', 'fr-CA', 'Écosse'],
  ['GB-WLS', 'sv', 'Wales'],
  ['XX', 'fr', null],
  ['toString', 'fr', null],
])('%s in %s is %p', (code, locale, name) => {
  expect(countryName(code, locale)).toBe(name);
});
