import { watchClock } from './clock';

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('a clock', () => {
  it('that was set back or put on is noticed once, one that runs is not (promise 41)', async () => {
    let set = 0;
    const moved: number[] = [];
    const stop = watchClock((by) => moved.push(Math.round(by / 1_000)), { wall: () => Date.now() + set, every: 5 });
    await pause(30);
    expect(moved).toEqual([]);
    set = -86_400_000;
    await pause(30);
    expect(moved).toEqual([-86_400]);
    set = 0;
    await pause(30);
    expect(moved).toEqual([-86_400, 86_400]);
    stop();
    set = 5_000_000;
    await pause(30);
    expect(moved).toHaveLength(2);
  });
});
