/** Names with their minutes, held against what each of them scored. */
import { hasCue, sentenceAt } from '../text/prose';
import type { FactFinding } from '../finding';
import { isForeign, localClause } from '../claims/foreign';
import { namedTimes, type NamedTimes } from '../claims/goal-lists';
import { onlyPerson, say, type Context } from './context';
import { fitMinute, isComplete, minuteOfEvent, type Goal } from './game';

const CARDS = ['yellow', 'secondYellow', 'red', 'straightRed', 'sentOff', 'anyCard'] as const;

/** What is wrong with one minute of a name, if the goals of the match say. */
const judgeTime = (
  context: Context,
  { mention, times }: NamedTimes,
  own: readonly Goal[],
  at: number,
): FactFinding[] => {
  const time = times[at];
  const person = onlyPerson(mention);
  if (!time || !person) return [];
  const fits = own.map(({ event }) => fitMinute(event, time.readings));
  if (fits.includes('same')) return [say(context, 'minute', time, 'right', 'minute-of-goal', null)];
  if (fits.includes('unclear')) return [];
  const taken = new Set(times.flatMap((each) => own.filter(({ event }) => fitMinute(event, each.readings) === 'same')));
  const [left] = own.filter((goal) => !taken.has(goal));
  const range = { from: Math.min(mention.from, time.from), to: Math.max(mention.to, time.to) };
  const minute = left ? minuteOfEvent(left.event) : null;
  return [say(context, 'scorer', range, 'contradicted', left ? 'minute-of-goal' : 'no-goal', minute, { scorer: person.name, player: person.name, minute: minute ?? '' })]; // prettier-ignore
};

export const judgeGoalLists = (context: Context): FactFinding[] => {
  const { found, goals, match } = context;
  if (!isComplete(match, goals) || goals.some(({ event }) => event.player === null)) return [];
  return namedTimes(found).flatMap((named) => {
    const person = onlyPerson(named.mention);
    const sentence = sentenceAt(found.prose, named.from);
    if (!person || hasCue(found.prose, sentence, ...CARDS) || isForeign(found, localClause(found.prose, named)))
      return [];
    const own = goals.filter(({ event }) => event.player?.id === person.id);
    const hits = named.times.filter(({ readings }) => goals.some(({ event }) => fitMinute(event, readings) === 'same'));
    // None of the minutes is a goal's: they are of something else.
    if (named.times.length === 0 || (hits.length === 0 && named.times.length > 1)) return [];
    return named.times.flatMap((_, at) => judgeTime(context, named, own, at));
  });
};
