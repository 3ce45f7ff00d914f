import { chooseReadAlso, rankRelated, weightOf, type Candidate } from './related';

const DAY = 86_400_000;
const now = Date.UTC(2024, 0, 10);
const origin = { id: 1, at: now };
const shares = (id: number, tagKind: Candidate['tagKind'], daysAgo = 0): Candidate => ({
  id,
  reason: 'related',
  at: now - daysAgo * DAY,
  tagKind,
});
const ranked = (...candidates: Candidate[]) => rankRelated(candidates, origin).map(({ id }) => id);

describe('what shares tags', () => {
  it('is ranked by all the tags that are shared', () => {
    expect(ranked(shares(2, 'team'), shares(3, 'team'), shares(3, 'theme'))).toEqual([3, 2]);
  });

  it('weighs a player over a country, and this month over last year', () => {
    expect(weightOf('player', now, now)).toBeGreaterThan(weightOf('country', now, now));
    expect(ranked(shares(2, 'team', 365), shares(3, 'team', 3))).toEqual([3, 2]);
  });

  it('holds half as much after ninety days, before or after', () => {
    expect(weightOf('team', now - 90 * DAY, now)).toBeCloseTo(weightOf('team', now, now) / 2);
    expect(weightOf('team', now + 90 * DAY, now)).toBeCloseTo(weightOf('team', now, now) / 2);
  });

  it('is in one order, whatever order it was found in', () => {
    const found = [shares(2, 'team'), shares(3, 'team'), shares(4, 'player')];
    expect(ranked(...found)).toEqual(ranked(...[...found].reverse()));
  });
});

describe('what is read also', () => {
  const chosen = (candidates: Pick<Candidate, 'id' | 'reason'>[], limit = 10) =>
    chooseReadAlso(candidates, origin, limit).map(({ id }) => id);

  it('is what an editor picked, then the last meeting, then what shares tags', () => {
    const candidates = [
      { id: 4, reason: 'related' },
      { id: 3, reason: 'last_meeting' },
      { id: 2, reason: 'picked' },
    ] as const;
    expect(chosen([...candidates])).toEqual([2, 3, 4]);
  });

  it('is never the article itself, and nothing twice', () => {
    expect(chosen([shares(1, 'player'), shares(2, 'player'), shares(2, 'team'), { id: 2, reason: 'picked' }])).toEqual([
      2,
    ]);
  });

  it('stops at its limit', () => {
    expect(chosen([shares(2, 'team'), shares(3, 'team'), shares(4, 'team')], 2)).toEqual([2, 3]);
  });
});
