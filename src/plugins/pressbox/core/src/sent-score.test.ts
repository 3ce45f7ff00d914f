import type { EventKind, Side } from './events';
import type { MatchPhase } from './phase';
import type { MatchScore, ScoringEvent } from './score';
import { readSentScore } from './sent-score';

const UNKNOWN: MatchScore = {
  homeScore: null,
  awayScore: null,
  halfTimeHomeScore: null,
  halfTimeAwayScore: null,
  homeShootOutScore: null,
  awayShootOutScore: null,
};
const event = (kind: EventKind, side: Side, minute: number | null = null): ScoringEvent => ({
  kind,
  side,
  minute,
  period: null,
  addedTime: null,
  sequence: null,
});
const read = (
  sent: Partial<MatchScore>,
  events: ScoringEvent[] = [],
  stored: Partial<MatchScore> = {},
  phase: MatchPhase = 'full_time',
) => readSentScore(sent, { ...UNKNOWN, ...stored }, events, phase);

describe('a score that is sent', () => {
  it('says nothing where it is null, and where it is stored already', () => {
    expect(read({ homeScore: null }, [event('goal', 'home')]).taken).toBe('follows');
    expect(read({ homeScore: 4 }, [event('goal', 'home')], { homeScore: 4 }).taken).toBe('follows');
  });

  it('stands by itself where no goal could say it', () => {
    expect(read({ homeScore: 1 }).taken).toBe('entered');
    expect(read({ homeScore: 1 }, [event('yellow_card', 'home')]).taken).toBe('entered');
    expect(read({ homeScore: 0, awayScore: 0 }, [], {}, 'scheduled').taken).toBe('entered');
  });

  it('is refused where the goals say another, one that knows no half included', () => {
    expect(read({ homeScore: 2 }, [event('goal', 'home', 3)]).against).toEqual([
      { column: 'homeScore', sent: 2, counted: 1 },
    ]);
    expect(read({ halfTimeHomeScore: 1 }, [event('goal', 'home')])).toEqual({
      taken: 'refused',
      against: [{ column: 'halfTimeHomeScore', sent: 1, counted: null }],
    });
  });

  it('of a shoot-out is held against its kicks alone', () => {
    const kick = event('shoot_out_scored', 'home');
    expect(read({ homeShootOutScore: 5 }, [event('goal', 'home', 3)]).taken).toBe('follows');
    expect(read({ homeShootOutScore: 5 }, [kick]).taken).toBe('refused');
    expect(read({ homeScore: 1, awayScore: 1 }, [kick]).taken).toBe('entered');
  });

  it('is what the desk decides where the match was awarded', () => {
    expect(read({ awayScore: 3 }, [event('goal', 'home', 3)], {}, 'awarded').taken).toBe('entered');
  });
});
