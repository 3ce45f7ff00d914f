/** When a line's act was: as typed, else now. */
import { absoluteMinute } from '../../agate/read/marks/minute';
import { eventTimeProblem, periodOfEvent } from '../../events';
import type { MatchFacts } from '../../match';
import { compareMinutes, formatMinute, PERIOD_END, PERIODS, type MatchMinute, type Period } from '../../minute';
import type { Clause } from './clause';
import type { LineContext, LineParams, LineReading, LineWarning } from './types';

export interface LineTime {
  minute: number | null;
  addedTime: number | null;
  period: Period | null;
  from: LineReading['minuteFrom'];
  /** The minute that cannot be, as typed. */
  impossible: string | null;
  warnings: { code: LineWarning; params: LineParams }[];
}

/** Behind the 90th minute nobody plays on as long as this. */
const LONG_ADDED_TIME = 20;

export const hasExtraTime = ({ phase, events }: Pick<MatchFacts, 'phase' | 'events'>): boolean =>
  phase === 'extra_time' ||
  phase === 'extra_time_break' ||
  phase === 'penalty_shoot_out' ||
  events.some((event) => PERIODS.indexOf(periodOfEvent(event) ?? 'first_half') > 1);

/** The kicks of a shoot-out have no minute; what is typed with one was before. */
export const inShootOut = ({ phase }: Pick<MatchFacts, 'phase'>, minute: unknown): boolean =>
  phase === 'penalty_shoot_out' && minute === null;

/** 47 before the second half has begun is 45+2. */
const inFirstHalf = (at: MatchMinute, { phase }: MatchFacts): MatchMinute =>
  (phase === 'first_half' || phase === 'half_time') &&
  at.added === 0 &&
  at.minute > PERIOD_END.first_half &&
  at.minute < 60
    ? { minute: PERIOD_END.first_half, added: at.minute - PERIOD_END.first_half }
    : at;

const warningsOf = (at: MatchMinute, { match, clock }: LineContext): LineTime['warnings'] => {
  const minute = formatMinute(at);
  if (clock && compareMinutes(at, clock) > 0)
    return [{ code: 'minute-ahead', params: { minute, clock: formatMinute(clock) } }];
  return match.phase === 'full_time' && at.added > LONG_ADDED_TIME
    ? [{ code: 'after-full-time', params: { minute } }]
    : [];
};

const UNKNOWN = { minute: null, addedTime: null, impossible: null, warnings: [] } as const;

/** The time of a clause. */
export const timeOf = (
  { minute, half, stray }: Pick<Clause, 'minute' | 'half' | 'stray'>,
  context: LineContext,
): LineTime => {
  const { match, clock } = context;
  if (stray !== null) return { ...UNKNOWN, period: null, from: 'typed', impossible: stray, warnings: [] };
  if (minute) {
    const printed = absoluteMinute(minute, hasExtraTime(match));
    const at = minute.period === null ? inFirstHalf(printed, match) : printed;
    const time = { minute: at.minute, addedTime: at.added || null };
    const impossible = eventTimeProblem({ ...time, period: null }) === null ? null : formatMinute(at);
    return { ...time, period: null, from: 'typed', impossible, warnings: warningsOf(at, context) };
  }
  if (half !== null)
    return {
      ...UNKNOWN,
      period: PERIODS[half - 1] ?? null,
      from: 'typed',
      warnings: [{ code: 'no-minute', params: {} }],
    };
  if (inShootOut(match, minute)) return { ...UNKNOWN, period: 'penalty_shoot_out', from: null, warnings: [] };
  if (!clock) return { ...UNKNOWN, period: null, from: null, warnings: [{ code: 'no-minute', params: {} }] };
  return {
    ...UNKNOWN,
    minute: clock.minute,
    addedTime: clock.added || null,
    period: null,
    from: 'clock',
    warnings: [],
  };
};
