import { actOf } from './keys';

const press = (key: string, held: object = {}) =>
  actOf({ key, ctrlKey: false, metaKey: false, altKey: false, ...held });

it.each([
  ['j', 'down'],
  ['J', 'down'],
  ['ArrowUp', 'up'],
  ['r', 'report'],
  ['p', 'preview'],
  ['/', 'search'],
  ['t', 'today'],
  ['<', 'before'],
  ['›', 'after'],
  ['Enter', 'open'],
  ['x', null],
  ['Tab', null],
])('%s does %s', (key, act) => expect(press(key)).toBe(act));

it.each(['ctrlKey', 'metaKey', 'altKey'])('is the browser’s with %s', (held) =>
  expect([press('r', { [held]: true }), press('t', { [held]: true })]).toEqual([null, null]),
);
