/** Cards of nobody who is named, by their minute. */
import type { MatchEvent } from '../../match';
import type { CueHit, Range } from '../text/prose';
import type { FactFinding } from '../finding';
import type { Moment } from '../claims/moments';
import { say, type Context } from './context';
import { fitMinute, minuteOfEvent } from './game';

/** "ce qui lui vaut un carton jaune (90e+1)": nobody is named, but a minute is. */
export const unnamedCard = (
  context: Context,
  moment: Moment,
  hit: CueHit,
  fitting: readonly MatchEvent[],
  cards: readonly MatchEvent[],
): FactFinding[] => {
  const time = moment.mark?.time ?? moment.times[0];
  if (!time) return [];
  const at = (events: readonly MatchEvent[]) => events.find((event) => fitMinute(event, time.readings) === 'same');
  if (at(fitting))
    return [
      say(context, 'card', hit, 'right', 'card', null),
      say(context, 'minute', time, 'right', 'minute-of-card', null),
    ];
  const other = at(cards);
  return other
    ? [say(context, 'card', hit, 'contradicted', 'card', other.kind, { player: other.player?.name ?? '' })]
    : nearest(context, moment, time, fitting);
};

/** A mark behind a card, in a sentence whose subject stands in the one before. */
const nearest = (
  context: Context,
  moment: Moment,
  time: Range & { readings: Moment['times'][number]['readings'] },
  fitting: readonly MatchEvent[],
): FactFinding[] => {
  const { moments } = context;
  const before = moments[moments.indexOf(moment) - 1];
  const people = new Set(
    [moment, before].flatMap((each) => each?.mentions.flatMap(({ people: those }) => those.map(({ id }) => id)) ?? []),
  );
  const own = fitting.filter(
    ({ player, minute }) =>
      player &&
      people.has(player.id) &&
      minute !== null &&
      time.readings.some((each) => Math.abs(each.minute - minute) <= 12),
  );
  const [only] = own;
  if (!only || own.length > 1 || fitMinute(only, time.readings) !== 'other') return [];
  return [
    say(context, 'minute', moment.mark ?? time, 'contradicted', 'minute-of-card', minuteOfEvent(only), {
      player: only.player?.name ?? '',
    }),
  ];
};
