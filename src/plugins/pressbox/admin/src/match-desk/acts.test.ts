import type { DeskEvent, MatchDeskState } from '../../../contracts/src';
import { eventOf, matchOf } from '../../../core/src/match';
import { following, inverseOf, valuesOf } from './acts';

const leao = { id: 'leao', name: 'Rafael Leão' };
const event = (known: Partial<DeskEvent> = {}): DeskEvent => ({
  ...eventOf({ kind: 'goal', side: 'home', minute: 45, player: leao }),
  id: 'e1',
  note: null,
  updatedAt: '2024-01-10T21:00:00.000Z',
  by: null,
  ...known,
});
const stateOf = (events: DeskEvent[], known: Partial<MatchDeskState['match']> = {}): MatchDeskState => ({
  match: {
    ...matchOf({ home: { id: 'm', name: 'Milan' }, away: { id: 'a', name: 'Atalanta' } }),
    id: 'match',
    slug: null,
    updatedAt: '',
    firstHalfAt: null,
    secondHalfAt: null,
    extraTimeAt: null,
    extraTimeSecondHalfAt: null,
    events,
    ...known,
  },
  findings: [],
  version: '',
  may: { log: true, amend: true, withdraw: true, changePhase: true },
});

describe('an act is taken back', () => {
  it('when an event was logged: it is taken out', () =>
    expect(inverseOf({ act: 'log', values: valuesOf(event()) }, stateOf([]), stateOf([event()]), 'e1')).toEqual({
      act: 'withdraw',
      event: 'e1',
      updatedAt: event().updatedAt,
    }));

  it('when one was amended: it is as it was, named by its last edit', () => {
    const after = event({ minute: 46, updatedAt: '2024-01-10T21:01:00.000Z' });
    const act = { act: 'amend', event: 'e1', updatedAt: event().updatedAt, values: valuesOf(after) } as const;
    expect(inverseOf(act, stateOf([event()]), stateOf([after]), 'e1')).toEqual({
      act: 'amend',
      event: 'e1',
      updatedAt: after.updatedAt,
      values: valuesOf(event()),
    });
  });

  it('when one was taken out: it is logged again, whole', () => {
    const note = event({ note: 'deflected', addedTime: 2 });
    const act = { act: 'withdraw', event: 'e1', updatedAt: note.updatedAt } as const;
    expect(inverseOf(act, stateOf([note]), stateOf([]), 'e1')).toEqual({
      act: 'log',
      values: valuesOf(note),
      replaces: 'e1',
    });
  });

  it('when the match went on: it stands where it stood, and its clock too', () => {
    const [before, after] = [
      stateOf([], { phase: 'half_time', firstHalfAt: 'a' }),
      stateOf([], { phase: 'second_half', firstHalfAt: 'a', secondHalfAt: 'b' }),
    ];
    const act = { act: 'phase', values: { from: 'half_time', phase: 'second_half' } } as const;
    expect(inverseOf(act, before, after, null)).toEqual({
      act: 'phase',
      values: { from: 'second_half', phase: 'half_time', starts: { secondHalfAt: null } },
    });
  });
});

it('going back to extra time from its break stamps no second period', () => {
  const before = stateOf([], { phase: 'extra_time', extraTimeAt: 'a' });
  const after = stateOf([], { phase: 'extra_time_break', extraTimeAt: 'a' });
  const act = { act: 'phase', values: { from: 'extra_time', phase: 'extra_time_break' } } as const;
  expect(inverseOf(act, before, after, null)).toEqual({
    act: 'phase',
    values: { from: 'extra_time_break', phase: 'extra_time', starts: { extraTimeSecondHalfAt: null } },
  });
});

it('what is taken back later names an event as it is by then', () => {
  const stack = [
    { act: 'amend', event: 'e1', updatedAt: 'old', values: valuesOf(event()) },
    { act: 'withdraw', event: 'e2', updatedAt: 'old' },
  ] as const;
  expect(following(stack, 'e1', { id: 'e9', updatedAt: 'new' })).toEqual([
    { act: 'amend', event: 'e9', updatedAt: 'new', values: valuesOf(event()) },
    { act: 'withdraw', event: 'e2', updatedAt: 'old' },
  ]);
});
