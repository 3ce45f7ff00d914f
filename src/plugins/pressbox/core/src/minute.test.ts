import { compareMinutes, formatMinute, periodOfMinute } from './minute';

it.each([
  [1, 'first_half'],
  [45, 'first_half'],
  [46, 'second_half'],
  [90, 'second_half'],
  [91, 'extra_time_first_half'],
  [105, 'extra_time_first_half'],
  [106, 'extra_time_second_half'],
  [120, 'extra_time_second_half'],
])('minute %i is in the %s', (minute, period) => {
  expect(periodOfMinute(minute)).toBe(period);
});

it('orders added time behind its minute and before the next', () => {
  const inOrder = ['45', '45+1', '45+10', '46'];
  const minutes = inOrder.map((text) => {
    const [minute = 0, added = 0] = text.split('+').map(Number);
    return { minute, added };
  });
  expect([...minutes].reverse().sort(compareMinutes).map(formatMinute)).toEqual(inOrder);
});
