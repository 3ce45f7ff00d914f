import { actOf, moved, settled } from './keys';

const press = (key: string, isInTable = true, held: object = {}) =>
  actOf({ key, ctrlKey: false, metaKey: false, altKey: false, ...held }, isInTable);

it.each([
  ['j', 'down'],
  ['K', 'up'],
  ['h', 'left'],
  ['l', 'right'],
  ['ArrowLeft', 'left'],
  ['Home', 'first'],
  ['t', 'take'],
  ['u', 'up-to-date'],
  ['m', 'menu'],
  ['?', 'help'],
  ['/', 'search'],
  ['x', null],
  ['Tab', null],
  ['Enter', null], // the link’s own
])('%s does %s', (key, act) => expect(press(key)).toBe(act));

it('leaves the arrows to the page outside of the table', () =>
  expect([press('ArrowDown', false), press('End', false), press('j', false)]).toEqual([null, null, 'down']));

it.each(['ctrlKey', 'metaKey', 'altKey'])('is the browser’s with %s', (held) =>
  expect([press('t', true, { [held]: true }), press('ArrowUp', true, { [held]: true })]).toEqual([null, null]),
);

it('moves from cell to cell, and stays at the edge', () => {
  const at = { row: 1, column: 1 };
  expect(moved(at, 'down', 3, 4)).toEqual({ row: 2, column: 1 });
  expect(moved(at, 'down', 2, 4)).toEqual({ row: 1, column: 1 });
  expect(moved(at, 'up', 3, 4)).toEqual({ row: 0, column: 1 });
  expect(moved(at, 'left', 3, 4)).toEqual({ row: 1, column: 0 });
  expect(moved({ row: 1, column: 0 }, 'left', 3, 4)).toEqual({ row: 1, column: 0 });
  expect(moved(at, 'last', 3, 4)).toEqual({ row: 1, column: 3 });
  expect(moved(at, 'down', 0, 0)).toEqual({ row: 0, column: 0 });
});

it('stays with an article that moves, and in the place of one that is gone', () => {
  const at = { article: 'b', row: 1, column: 2 };
  expect(settled(at, ['b', 'a'], 3)).toEqual({ row: 0, column: 2 });
  expect(settled(at, ['a', 'c'], 3)).toEqual({ row: 1, column: 2 });
  expect(settled(at, ['a'], 2)).toEqual({ row: 0, column: 1 });
  expect(settled({ ...at, article: null }, [], 3)).toEqual({ row: 0, column: 2 });
});
