import { compareEvents, eventTimeProblem, type EventTime } from './events';

const at = (time: Partial<EventTime>): EventTime => ({
  period: null,
  minute: null,
  addedTime: null,
  sequence: null,
  ...time,
});

describe('the order of play', () => {
  it('is period, minute, added time, sequence, and what is unknown comes last', () => {
    const inOrder = [
      at({ minute: 1 }),
      at({ minute: 45 }),
      at({ minute: 45, addedTime: 1 }),
      at({ minute: 45, addedTime: 2, sequence: 1 }),
      at({ minute: 45, addedTime: 2, sequence: 2 }),
      at({ period: 'first_half' }),
      at({ minute: 46 }),
      at({ minute: 90, addedTime: 4 }),
      at({ minute: 91 }),
      at({ minute: 120, addedTime: 1 }),
      at({ period: 'penalty_shoot_out', sequence: 1 }),
      at({ period: 'penalty_shoot_out', sequence: 2 }),
      at({}),
    ];
    expect([...inOrder].reverse().sort(compareEvents)).toEqual(inOrder);
  });

  it('leaves two events that nothing tells apart as they are', () => {
    expect(compareEvents(at({}), at({}))).toBe(0);
  });
});

describe('the time of an event', () => {
  it.each<[Partial<EventTime>, ReturnType<typeof eventTimeProblem>]>([
    [{}, null],
    [{ minute: 1 }, null],
    [{ minute: 120 }, null],
    [{ minute: 45, addedTime: 2, period: 'first_half' }, null],
    [{ minute: 0 }, 'minute-range'],
    [{ minute: 121 }, 'minute-range'],
    [{ minute: 45.5 }, 'minute-range'],
    [{ minute: 45, addedTime: 0 }, 'added-time-range'],
    [{ minute: 45, addedTime: 31 }, 'added-time-range'],
    [{ minute: 44, addedTime: 1 }, 'added-time-not-at-end'],
    [{ addedTime: 1 }, 'added-time-without-minute'],
    [{ minute: 46, period: 'first_half' }, 'minute-outside-period'],
    [{ minute: 45, period: 'second_half' }, 'minute-outside-period'],
    [{ minute: 120, period: 'penalty_shoot_out' }, null],
  ])('%j has the problem %p', (time, problem) => {
    expect(eventTimeProblem(at(time))).toBe(problem);
  });
});
