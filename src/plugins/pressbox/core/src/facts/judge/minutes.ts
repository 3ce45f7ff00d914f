/** Minutes that no other judge has looked at: of somebody who is named, or of a goal that is told of without a name. */
import { CARD_KINDS, type EventKind } from '../../events';
import type { MatchEvent } from '../../match';
import type { MatchMinute } from '../../minute';
import { cuesIn, hasCue, type Prose, type Range } from '../text/prose';
import type { FactFinding } from '../finding';
import type { Moment } from '../claims/moments';
import { say, type Context } from './context';
import { eventsAt, timesOf } from './events';
import { fitMinute, minuteOfEvent } from './game';

const GOAL_WORDS = ['scores', 'goalNoun', 'goalBy', 'opens', 'leads', 'equalises', 'doubles', 'reduces', 'ownGoal', 'penalty', 'shotNoun'] as const; // prettier-ignore
const CARD_WORDS = ['yellow', 'secondYellow', 'red', 'straightRed', 'sentOff'] as const;
const CHANGE_WORDS = ['comesOn', 'goesOff', 'replaces', 'bringsOn', 'takesOff', 'replacedBy'] as const;
const MOST_APART = 12;

const namedIn = ({ mentions }: Moment): Set<string> =>
  new Set(mentions.flatMap(({ people }) => people.map(({ id }) => id)));
const isOf = ({ player, playerOff }: MatchEvent, people: ReadonlySet<string>): boolean =>
  [player, playerOff].some((each) => each && people.has(each.id));

const isNear = ({ minute }: MatchEvent, readings: readonly MatchMinute[]): boolean =>
  minute !== null && readings.some((each) => Math.abs(each.minute - minute) <= MOST_APART);

/** Nobody is named: a goal or a change of this very minute bears it out. */
const unnamed = (context: Context, moment: Moment, readings: readonly MatchMinute[]): MatchEvent | null => {
  const { prose } = context.found;
  const at = (kinds: (event: MatchEvent) => boolean) =>
    context.match.events.find((event) => kinds(event) && fitMinute(event, readings) === 'same');
  const goal =
    hasCue(prose, moment, ...GOAL_WORDS) && at((event) => context.goals.some((each) => each.event === event));
  const change = cuesIn(prose, moment, ...CHANGE_WORDS).length > 0 && at(({ kind }) => kind === 'substitution');
  return goal || change || null;
};

/** A penalty that was missed, by whoever is named. */
const missOf = ({ match, found: { prose } }: Context, moment: Moment): MatchEvent | null => {
  const tells =
    hasCue(prose, { from: moment.from, to: moment.sentence.to }, 'penalty') &&
    hasCue(prose, moment, 'missed', 'chance');
  const misses = match.events.filter((event) => event.kind === 'penalty_missed' && isOf(event, namedIn(moment)));
  return tells && misses.length === 1 ? (misses[0] ?? null) : null;
};

/** What a moment tells of: a card, a change. Anything else with a minute may be a chance. */
const telling = (prose: Prose, moment: Moment): readonly EventKind[] => [
  ...(hasCue(prose, moment, ...CARD_WORDS) ? CARD_KINDS : []),
  ...(hasCue(prose, moment, ...CHANGE_WORDS, 'substitute', 'forWhom') ? (['substitution'] as const) : []),
];

/**
 * A mark with a minute and nothing else, behind somebody of whom one thing is known that the text tells nowhere, close
 * to that minute: that is what it means.
 */
const meantBy = (
  context: Context,
  moment: Moment,
  readings: readonly MatchMinute[],
  told: ReadonlySet<MatchEvent>,
): MatchEvent | null => {
  const { match, found } = context;
  const last = moment.mentions.filter(({ people }) => people.length === 1).at(-1);
  if (!moment.mark || moment.mark.score || !last || moment.mark.from - last.to > 8) return null;
  if (hasCue(found.prose, moment, 'chance', 'missed', 'shoots', 'almost')) return null;
  const people = new Set(last.people.map(({ id }) => id));
  const kinds = telling(found.prose, moment.continues ?? moment);
  const events = match.events.filter((event) => isOf(event, people) && kinds.includes(event.kind));
  const untold = events.filter((event) => !told.has(event) && isNear(event, readings));
  return untold.length === 1 ? (untold[0] ?? null) : null;
};

export const judgeMinutes = (context: Context): FactFinding[] => {
  const { found, moments } = context;
  const told = new Set(
    moments.flatMap((moment) => timesOf(moment).flatMap(({ readings }) => eventsAt(found, moment, readings))),
  );
  const judge = (moment: Moment, range: Range, readings: readonly MatchMinute[]): FactFinding[] => {
    if (moment.foreign && moment.mentions.length === 0) return [];
    const event = eventsAt(found, moment, readings)[0] ?? unnamed(context, moment, readings);
    if (event) return [say(context, 'minute', range, 'right', 'minute-of-event', minuteOfEvent(event))];
    if (moment.foreign) return [];
    const miss = missOf(context, moment);
    const meant = miss && isNear(miss, readings) ? miss : meantBy(context, moment, readings, told);
    if (!meant || fitMinute(meant, readings) !== 'other') return [];
    return [
      say(context, 'minute', range, 'contradicted', 'minute-of-event', minuteOfEvent(meant), {
        player: meant.player?.name ?? '',
      }),
    ];
  };
  return moments.flatMap((moment) => timesOf(moment).flatMap(({ range, readings }) => judge(moment, range, readings)));
};
