import type { EventKind, Side } from './events';
import type { Period } from './minute';
import type { MatchPhase } from './phase';
import { scoreFromEvents, type ScoringEvent } from './score';

const event = (
  kind: EventKind,
  side: Side,
  minute: number | null = null,
  period: Period | null = null,
): ScoringEvent => ({
  kind,
  side,
  minute,
  period,
  addedTime: null,
  sequence: null,
});
const score = (events: ScoringEvent[], phase: MatchPhase = 'full_time') => {
  const { homeScore, awayScore, halfTimeHomeScore, halfTimeAwayScore } = scoreFromEvents(events, phase);
  return { score: [homeScore, awayScore], halfTime: [halfTimeHomeScore, halfTimeAwayScore] };
};

describe('the score that events add up to', () => {
  it.each<EventKind>(['goal', 'penalty_goal', 'own_goal'])('counts a %s for its side', (kind) => {
    expect(score([event(kind, 'away', 60)])).toEqual({ score: [0, 1], halfTime: [0, 0] });
  });

  it.each<EventKind>([
    'penalty_missed',
    'goal_disallowed',
    'yellow_card',
    'second_yellow_card',
    'red_card',
    'substitution',
    'shoot_out_scored',
    'shoot_out_missed',
  ])('does not count a %s', (kind) => {
    expect(score([event(kind, 'home', 60)], 'second_half').score).toEqual([0, 0]);
  });

  it.each<MatchPhase>(['scheduled', 'postponed', 'cancelled'])('is unknown while a match is %s', (phase) => {
    expect(score([], phase)).toEqual({ score: [null, null], halfTime: [null, null] });
  });

  it.each<MatchPhase>(['full_time', 'suspended', 'abandoned', 'awarded'])(
    'is unknown where a match is %s and no goal is logged, unless it was known (promise 7)',
    (phase) => {
      expect(score([], phase)).toEqual({ score: [null, null], halfTime: [null, null] });
      expect(scoreFromEvents([], phase, { known: true })).toMatchObject({ homeScore: 0, halfTimeAwayScore: 0 });
    },
  );

  it('is known as soon as there is a goal, whatever the phase says', () => {
    expect(score([event('goal', 'home', 10)], 'scheduled').score).toEqual([1, 0]);
  });

  it('at half-time counts 45+2, and not the 46th minute', () => {
    const late = { ...event('goal', 'home', 45), addedTime: 2 };
    expect(score([late, event('goal', 'home', 46)])).toEqual({ score: [2, 0], halfTime: [1, 0] });
  });

  it('at half-time is unknown in the first half, and once a goal cannot say when it fell', () => {
    expect(score([event('goal', 'home', 3)], 'first_half').halfTime).toEqual([null, null]);
    expect(score([event('goal', 'home', 3), event('goal', 'away')]).halfTime).toEqual([null, null]);
  });

  it('at half-time counts a goal that knows its half and no minute', () => {
    expect(score([event('goal', 'away', null, 'first_half')]).halfTime).toEqual([0, 1]);
  });

  it('of a shoot-out counts its kicks alone, and is unknown without any', () => {
    const kicks = [event('shoot_out_scored', 'home'), event('shoot_out_missed', 'away'), event('goal', 'away', 3)];
    expect(scoreFromEvents(kicks, 'full_time')).toMatchObject({ homeShootOutScore: 1, awayShootOutScore: 0 });
    expect(scoreFromEvents([], 'full_time')).toMatchObject({ homeShootOutScore: null, awayShootOutScore: null });
  });
});
