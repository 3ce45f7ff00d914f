import type { MatchEntryRow } from './queries/match';
import { recentMatchesOf } from './recent-matches';

const at = (day: number) => Date.UTC(2026, 0, day);
const entry = (subject: MatchEntryRow['subject'], ref: number, id: number, day: number): MatchEntryRow => ({
  subject,
  ref,
  id,
  kick_off: at(day),
});
const player = { playerId: 1, teamIds: [10], countries: ['IT'] };
const nationals = new Map([['IT', [20, 21]]]);
const ids = (entries: MatchEntryRow[], { without = null as number | null, limit = 4 } = {}) =>
  recentMatchesOf(player, entries, nationals, without, limit).map(({ id }) => id);

describe('the recent matches of a player', () => {
  it('are their own, those of their club and those of the teams of their country, newest first', () => {
    expect(
      ids([
        entry('player', 1, 100, 1),
        entry('team', 10, 101, 4),
        entry('team', 20, 102, 3),
        entry('team', 21, 103, 2),
      ]),
    ).toEqual([101, 102, 103, 100]);
  });

  it('have a match once that they played in, in which their club played', () => {
    expect(ids([entry('player', 1, 100, 1), entry('team', 10, 100, 1), entry('team', 10, 99, 2)])).toEqual([99, 100]);
  });

  it('leave out the match that the page is about, and what others played in', () => {
    const others = [entry('player', 2, 104, 9), entry('team', 11, 105, 9), entry('team', 1, 106, 9)];
    expect(ids([...others, entry('team', 10, 100, 2), entry('team', 10, 101, 1)], { without: 100 })).toEqual([101]);
  });

  it('are no more than asked, and of two matches at one hour the one that was entered last is first', () => {
    const entries = [entry('team', 10, 100, 1), entry('team', 20, 101, 1), entry('team', 21, 102, 1)];
    expect(ids(entries, { limit: 2 })).toEqual([102, 101]);
  });

  it('have their hours as each database writes them', () => {
    const [match] = recentMatchesOf(
      player,
      [{ subject: 'player', ref: 1, id: 100, kick_off: new Date(at(1)) }],
      nationals,
      null,
      4,
    );
    expect(match).toEqual({ id: 100, kickOff: at(1) });
  });
});
