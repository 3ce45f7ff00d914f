import { decaySteps, firstDifference, hourOf } from './decay';

const HOUR = 3_600_000;
const now = new Date(100 * 24 * HOUR);
const weightAt = (hoursAgo: number, halfLife = 24) =>
  decaySteps(now, halfLife).find(({ from }) => now.getTime() - hoursAgo * HOUR >= from.getTime())?.weight ?? 0;

describe('what a read counts towards trending', () => {
  it('is one now, a half after a half-life, a quarter after two', () => {
    expect(weightAt(0)).toBe(1);
    expect(weightAt(25)).toBeCloseTo(0.5);
    expect(weightAt(49)).toBeCloseTo(0.25);
  });

  it('never grows with time, and ends', () => {
    const weights = Array.from({ length: 120 }, (_, hours) => weightAt(hours));
    expect(weights).toEqual([...weights].sort((a, b) => b - a));
    expect(weightAt(97)).toBe(0);
  });

  it('follows a half-life as short as an hour', () => {
    expect(weightAt(0, 1)).toBe(1);
    expect(weightAt(1.5, 1)).toBeCloseTo(0.5);
  });
});

it.each([
  [[], [], null],
  [['a'], ['a'], null],
  [['a', 'b'], ['a', 'c'], 1],
  [['a'], ['a', 'b'], 1],
  [['b'], [], 0],
])('%p and %p differ first at %p', (a, b, place) => {
  expect(firstDifference(a, b)).toBe(place);
});

it('knows the hour of a moment', () => {
  expect(hourOf(new Date('2024-01-10T22:12:00Z'))).toEqual(new Date('2024-01-10T22:00:00Z'));
});
