import { MATCH_PHASES } from '../../../core/src/phase';
import { othersFrom, startsFor, stepsFrom } from './phases';

const NONE = { firstHalfAt: null, secondHalfAt: null, extraTimeAt: null, extraTimeSecondHalfAt: null };
const PLAYED = { ...NONE, firstHalfAt: '2024-01-10T20:00:00Z', secondHalfAt: '2024-01-10T21:00:00Z' };

describe('the states that a match may take', () => {
  it.each(MATCH_PHASES)('lead on from %s, and never to itself or twice to one', (phase) => {
    const all = [...stepsFrom(phase).map((step) => step.phase), ...othersFrom(phase)];
    expect(all.length).toBeGreaterThan(0);
    expect(all).not.toContain(phase);
    expect(new Set(all).size).toBe(all.length);
  });

  it('can all be reached', () => {
    const all = MATCH_PHASES.flatMap((phase) => [...stepsFrom(phase).map((step) => step.phase), ...othersFrom(phase)]);
    expect(MATCH_PHASES.filter((phase) => !all.includes(phase))).toEqual([]);
  });
});

it.each(MATCH_PHASES.filter((phase) => othersFrom(phase).includes('suspended')))(
  'goes on from where it was interrupted: %s',
  (phase) => {
    const back = [...stepsFrom('suspended').map((step) => step.phase), ...othersFrom('suspended')];
    expect(back).toContain(phase);
  },
);

describe('the clock of a match', () => {
  it('runs on from where it was when a wrong full time is taken back', () =>
    expect(startsFor('full_time', 'second_half', PLAYED)).toBeUndefined());

  it('stays unknown where nobody stamped the half that goes on', () =>
    expect(startsFor('full_time', 'second_half', NONE)).toEqual({ secondHalfAt: null }));

  it('is not stamped for a half that had not begun after all', () => {
    expect(startsFor('second_half', 'half_time', PLAYED)).toEqual({ secondHalfAt: null });
    expect(startsFor('first_half', 'scheduled', { ...PLAYED, secondHalfAt: null })).toEqual({ firstHalfAt: null });
  });

  it('is left to the server where the match goes on, or stops', () => {
    expect(startsFor('full_time', 'extra_time', PLAYED)).toBeUndefined();
    expect(startsFor('second_half', 'abandoned', PLAYED)).toBeUndefined();
    expect(startsFor('scheduled', 'postponed', NONE)).toBeUndefined();
  });

  it.each(['scheduled', 'postponed', 'cancelled'] as const)('starts anew when the match is %s after all', (phase) =>
    expect(startsFor('abandoned', phase, PLAYED)).toEqual({ firstHalfAt: null, secondHalfAt: null }),
  );

  const USUAL = MATCH_PHASES.filter((from) => from !== 'suspended').flatMap((from) =>
    stepsFrom(from).map(({ phase }) => [from, phase] as const),
  );
  it.each(USUAL)('is left to the server by what is usual: %s to %s', (from, to) => {
    expect(startsFor(from, to, PLAYED)).toBeUndefined();
    expect(startsFor(from, to, NONE)).toBeUndefined();
  });

  it('is unknown after an interruption, since nobody knows how long the match stood still', () => {
    expect(startsFor('suspended', 'second_half', PLAYED)).toEqual({ secondHalfAt: null });
    expect(startsFor('suspended', 'first_half', NONE)).toEqual({ firstHalfAt: null });
    expect(startsFor('suspended', 'second_half', NONE)).toEqual({ secondHalfAt: null });
  });

  it('is stamped for a half that begins after an interruption', () =>
    expect(startsFor('suspended', 'second_half', { ...PLAYED, secondHalfAt: null })).toBeUndefined());

  it('is left alone where an interruption leads to a break', () =>
    expect(startsFor('suspended', 'half_time', PLAYED)).toBeUndefined());
});
