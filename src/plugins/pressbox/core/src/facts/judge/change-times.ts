/** The minute beside a substitution. */
import type { MatchEvent } from '../../match';
import { hasCue, type Range } from '../text/prose';
import type { FactFinding } from '../finding';
import type { Moment } from '../claims/moments';
import { say, type Context } from './context';
import { eventsAt, isFar, isOthersTime, timesOf } from './events';
import { fitMinute, minuteOfEvent } from './game';

/** What a moment says of the minute of these changes; a goal or a chance told behind them has its own. */
export const timesOfChange = (
  context: Context,
  moment: Moment,
  events: readonly MatchEvent[],
  change: Range,
): FactFinding[] => {
  if (moment.score) return [];
  const { found, goals } = context;
  const until = moment.mark?.from ?? moment.to;
  const tellsOther =
    hasCue(found.prose, moment, 'opens', 'equalises', 'reduces', 'nth2', 'nth3', 'nth4', 'nth5', 'nth6') ||
    hasCue(found.prose, { from: change.to, to: until }, 'scores', 'chance', 'shoots');
  const times = timesOf(moment);
  return (moment.mark?.time ? times.slice(0, 1) : times).flatMap(({ range, readings }) => {
    const fits = events.map((event) => fitMinute(event, readings));
    if (fits.includes('same')) return [say(context, 'minute', range, 'right', 'minute-of-change', null)];
    const isGoal = goals.some(({ event }) => fitMinute(event, readings) === 'same');
    if (
      isFar(events, readings) ||
      isOthersTime(found, change, range, readings) ||
      fits.includes('unclear') ||
      tellsOther ||
      isGoal ||
      eventsAt(found, moment, readings).length > 0
    )
      return [];
    const [event] = events;
    return [
      say(context, 'minute', range, 'contradicted', 'minute-of-change', event ? minuteOfEvent(event) : null, {
        player: event?.player?.name ?? '',
      }),
    ];
  });
};
