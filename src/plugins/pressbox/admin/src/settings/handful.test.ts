import { LOCALE_PACKS, styleSettings } from '../../../core/src/agate/locales';
import { nameOf, orderKey, orderOf, PEOPLE_ORDERS, sorted } from './handful';

const settings = styleSettings(LOCALE_PACKS.fr).map((setting) => ({ ...setting, isOfFiles: false }));

it('has a name for each of the settings that stand first, and every other below them', () => {
  const { first, others } = sorted(settings);
  expect(first.length).toBeGreaterThan(15);
  expect(first.filter(({ path }) => nameOf(path) === null)).toEqual([]);
  expect([...first, ...others].map(({ path }) => path).sort()).toEqual(settings.map(({ path }) => path).sort());
});

it('offers every order of a side’s names once, among them that of each language', () => {
  const keys = PEOPLE_ORDERS.map((order) => orderKey([...order]));
  expect([keys.length, new Set(keys).size]).toEqual([15, 15]);
  for (const { list } of Object.values(LOCALE_PACKS)) expect(orderOf(orderKey(list.people))).toEqual(list.people);
});
