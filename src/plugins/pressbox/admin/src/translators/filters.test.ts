import { filtersIn, isNarrowed, narrowed, NO_FILTERS, paramsOf, queryOf, type Filters } from './filters';

const read = (address: string): Filters => filtersIn(new URLSearchParams(address));

it('reads an address, and writes the same one', () => {
  const address = 'language=it&state=outdated&mine=true&q=Leão&competition=c1&day=2025-03-11&match=m1&page=3';
  expect(read(address)).toEqual({
    language: 'it',
    state: 'outdated',
    mine: true,
    words: 'Leão',
    competition: 'c1',
    day: '2025-03-11',
    match: 'm1',
    page: 3,
  });
  expect(decodeURIComponent(new URLSearchParams(paramsOf(read(address))).toString())).toBe(address);
});

it.each(['', 'state=late&day=2025-02-30&page=0&mine=1&language=', 'page=-1', 'page=1e9&state='])(
  'narrows nothing by what it does not understand: "%s"',
  (address) => {
    expect(read(address)).toEqual(NO_FILTERS);
    expect(paramsOf(read(address))).toEqual({});
    expect(isNarrowed(read(address))).toBe(false);
  },
);

it('asks the server for what waits in a language', () =>
  expect(queryOf(read('language=it&state=waiting'))).toEqual({ locale: 'it', state: 'waiting', page: 1 }));

it('begins at the first page when it is narrowed anew, and keeps the rest', () => {
  const filters = read('language=it&q=Leão&page=4');
  expect(narrowed(filters, { state: 'missing' })).toEqual({ ...filters, state: 'missing', page: 1 });
  expect(narrowed(filters, { page: 5 }).page).toBe(5);
});
