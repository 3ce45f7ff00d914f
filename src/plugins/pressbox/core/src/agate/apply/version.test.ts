import { createHash } from 'node:crypto';
import type { StoredMatch } from './stored';
import { storedEvent, storedMatch, storedSheet } from './testing/stored';
import * as version from './version';

const digest = (text: string) => createHash('sha256').update(text).digest('base64url');
const versionOf = (match: StoredMatch) => version.versionOf(match, digest);
const changedSince = (before: string, match: StoredMatch) =>
  version.namesOfParts(version.changedSince(before, match, digest));

const SCORE = { homeScore: 1, awayScore: 0, halfTimeHomeScore: 1, halfTimeAwayScore: 0 };
const goal = storedEvent('e', { minute: 9, sequence: 0, player: 'p' });
const match = storedMatch({ ...SCORE, events: [goal] });

describe('the version of a match', () => {
  it('holds while the facts do', () => {
    expect(changedSince(versionOf(match), { ...match, events: [{ ...goal }] })).toEqual([]);
  });

  it.each<[string, Partial<StoredMatch>]>([
    ['the goals', { events: [{ ...goal, minute: 10 }] }],
    ['the goals', { events: [] }],
    ['the cards', { events: [goal, { ...goal, kind: 'red_card' }] }],
    ['the substitutions', { events: [goal, { ...goal, kind: 'substitution' }] }],
    ['other events', { events: [goal, { ...goal, kind: 'penalty_missed' }] }],
    ['the referee', { referee: 'r' }],
    ['the attendance', { attendance: 1 }],
    ['the teams', { homeTeam: 'other' }],
    ['the away sheet', { sheets: [storedSheet([], { side: 'away' })] }],
  ])('says that %s changed', (part, change) => {
    expect(changedSince(versionOf(match), { ...match, ...change })).toEqual([part]);
  });

  it('does not count a score that follows its goals, and does count one that is entered', () => {
    expect(changedSince(versionOf(match), { ...match, homeScore: 2 })).toEqual([]);
    const entered = { ...match, scoreSource: 'entered' as const };
    expect(changedSince(versionOf(entered), { ...entered, homeScore: 2 })).toEqual(['the score']);
  });

  it('counts a shoot-out that is entered beside an entered score, and nil-nil that somebody says (promise 6)', () => {
    const entered = { ...match, scoreSource: 'entered' as const };
    expect(changedSince(versionOf(entered), { ...entered, homeShootOutScore: 4 })).toEqual(['the score']);
    const unknown = { ...match, events: [], homeScore: null, awayScore: null };
    expect(changedSince(versionOf(unknown), { ...unknown, homeScore: 0, awayScore: 0 })).toEqual(['the goals']);
  });

  it('takes a version that it never gave for another', () => {
    expect(changedSince('nonsense', match).length).toBeGreaterThan(5);
  });
});
