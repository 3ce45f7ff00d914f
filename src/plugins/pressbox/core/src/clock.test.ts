import { clockOf, PERIOD_STARTS, startFor, startToStamp, type PeriodStarts } from './clock';

const NONE: PeriodStarts = { firstHalfAt: null, secondHalfAt: null, extraTimeAt: null, extraTimeSecondHalfAt: null };
const AT = '2024-01-10T20:00:00.000Z';
const after = (minutes: number, seconds = 0) => new Date(Date.parse(AT) + minutes * 60_000 + seconds * 1_000);

describe('the clock of a match', () => {
  it.each([
    ['first_half', { firstHalfAt: AT }, after(0), 1, 0],
    ['first_half', { firstHalfAt: AT }, after(44, 59), 45, 0],
    ['first_half', { firstHalfAt: AT }, after(45), 45, 1],
    ['second_half', { secondHalfAt: AT }, after(11, 30), 57, 0],
    ['second_half', { secondHalfAt: AT }, after(48), 90, 4],
    ['extra_time', { extraTimeAt: AT }, after(0), 91, 0],
    ['extra_time', { extraTimeAt: AT }, after(15), 105, 1],
    ['extra_time', { extraTimeAt: AT, extraTimeSecondHalfAt: after(20).toISOString() }, after(21), 107, 0],
  ] as const)('shows in %s with %j', (phase, starts, now, minute, added) =>
    expect(clockOf(phase, { ...NONE, ...starts }, now)).toEqual({ minute, added }),
  );

  it('stands still at a break, before and after the match, and where nobody stamped the start', () => {
    for (const phase of ['scheduled', 'half_time', 'extra_time_break', 'penalty_shoot_out', 'full_time'] as const)
      expect(clockOf(phase, { ...NONE, firstHalfAt: AT }, after(5))).toBeNull();
    expect(clockOf('second_half', { ...NONE, firstHalfAt: AT }, after(5))).toBeNull();
  });

  it('says nothing where it was not stopped, before the start, and of a start that is no moment', () => {
    expect(clockOf('first_half', { ...NONE, firstHalfAt: AT }, after(180))).toBeNull();
    expect(clockOf('first_half', { ...NONE, firstHalfAt: AT }, after(-1))).toBeNull();
    expect(clockOf('first_half', { ...NONE, firstHalfAt: 'soon' }, after(1))).toBeNull();
  });

  it('is stamped once a period, and for extra time once on either side of its break', () => {
    expect(startToStamp('scheduled', 'first_half', NONE)).toBe('firstHalfAt');
    expect(startToStamp('half_time', 'first_half', { ...NONE, firstHalfAt: AT })).toBeNull();
    expect(startToStamp('second_half', 'extra_time', NONE)).toBe('extraTimeAt');
    expect(startToStamp('extra_time_break', 'extra_time', { ...NONE, extraTimeAt: AT })).toBe('extraTimeSecondHalfAt');
    expect(startToStamp('full_time', 'extra_time', { ...NONE, extraTimeAt: AT, extraTimeSecondHalfAt: AT })).toBeNull();
  });

  it('is corrected by the minute that is played', () => {
    for (const [start, phase, minute] of [
      ['firstHalfAt', 'first_half', 12],
      ['secondHalfAt', 'second_half', 57],
      ['extraTimeAt', 'extra_time', 93],
      ['extraTimeSecondHalfAt', 'extra_time', 110],
    ] as const) {
      const starts = { ...NONE, [start]: startFor(start, minute, after(7, 20)) };
      expect(clockOf(phase, starts, after(7, 20))).toEqual({ minute, added: 0 });
    }
    expect(PERIOD_STARTS).toHaveLength(4);
  });
});
