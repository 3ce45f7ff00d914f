/**
 * Minutes that are reckoned from something else: "six minutes from time", "ten minutes after the break", "four minutes
 * later", "on the hour". They are round, so that they bear out a minute and contradict none.
 */
import type { MatchEvent } from '../../match';
import { cuesIn, hasCue, type CueHit, type Range } from '../text/prose';
import type { FactFinding } from '../finding';
import { isForeign } from '../claims/foreign';
import { lastAt, within } from '../claims/found';
import { say, type Context } from './context';
import { minuteOfEvent } from './game';
import type { GoalStory } from './goals';

const CUES = ['minutesLeft', 'minutesToBreak', 'minutesSinceBreak', 'minutesLater', 'onTheHour', 'lateOn'] as const;
const TELLING = ['scores', 'goalNoun', 'goalBy', 'opens', 'leads', 'equalises', 'doubles', 'reduces', 'turns', 'ownGoal', 'penalty', 'lastWord', 'shotNoun', 'shoots'] as const; // prettier-ignore
const CLOSE = 1;
const ROUND = 5;
/** Pieces back to the goal that "four minutes later" is reckoned from. */
const MOST_BACK = 300;
const MOST_BEFORE = 2;

/** The number before the words: "six minutes from time", "12 Minuten vor Schluss". */
const numberBefore = ({ found: { prose } }: Context, hit: CueHit): { from: number; value: number } | null => {
  const piece = prose.pieces[hit.from - 1];
  if (piece?.kind === 'number' && piece.text.length <= 2) return { from: hit.from - 1, value: Number(piece.text) };
  for (let at = hit.from - 1; at >= Math.max(0, hit.from - MOST_BEFORE); at -= 1) {
    const number = prose.words.numbers.at(prose.pieces, at).find(({ to }) => to === hit.from);
    if (number) return { from: at, value: number.value };
  }
  return null;
};

/** The minutes that may be meant. */
const minutesOf = (context: Context, hit: CueHit, count: number): number[] => {
  switch (hit.value) {
    case 'minutesLeft':
      return context.found.hadExtraTime ? [90 - count, 120 - count] : [90 - count];
    case 'minutesToBreak':
      return [45 - count];
    case 'minutesSinceBreak':
      return [45 + count];
    case 'minutesLater': {
      const told = within(context.stories, { from: hit.from - MOST_BACK, to: hit.from })
        .filter(({ goal, strong }) => goal && strong)
        .slice(-2);
      return told.flatMap(({ goal }) => (goal && goal.event.minute !== null ? [goal.event.minute + count] : []));
    }
    default:
      return [60];
  }
};

const LEAST_OFF = 2;
const LEAST_LEFT_OFF = 3;
const MOST_OFF = 12;

/** A goal of which the score or the scorer, and nothing else that is wrong, says which it is. */
const settledGoal = (story: GoalStory | undefined): MatchEvent | null => {
  if (!story?.goal || !story.strong || story.moment.foreign || story.goal.event.addedTime !== null) return null;
  const { goal, facts } = story;
  const parts = facts.filter(({ fit }) => fit(goal) === 'same').map(({ part }) => part);
  const isSure = parts.includes('score') && (parts.includes('scorer') || parts.includes('mark-time'));
  return isSure && facts.every(({ fit }) => fit(goal) !== 'other') ? goal.event : null;
};

/** "Four minutes later Vell made it 2-1", right behind the goal that it is reckoned from, or "six minutes from time": too far off to be round. */
const reckonedGoal = (context: Context, hit: CueHit, count: number): MatchEvent | null => {
  const { stories, found } = context;
  if (hit.value !== 'minutesLater' && hit.value !== 'minutesLeft') return null;
  const other = lastAt(stories, hit.from);
  const one = other && lastAt(stories, other.from - 1);
  if (!other || hit.from >= other.to) return null;
  const [before, own] = [settledGoal(one), settledGoal(other)];
  if (!own || own.minute === null || found.hadExtraTime) return null;
  if (hit.value === 'minutesLeft') {
    const off = Math.abs(90 - count - own.minute);
    return off >= LEAST_LEFT_OFF && off <= MOST_OFF ? own : null;
  }
  if (!before || before.minute === null || before === own) return null;
  const isNext = one && Math.abs((found.prose.sentenceOf[one.from] ?? 0) - (found.prose.sentenceOf[other.from] ?? 0)) <= 1; // prettier-ignore
  const off = Math.abs(own.minute - before.minute - count);
  return isNext && off >= LEAST_OFF && off <= MOST_OFF ? own : null;
};

const isLate = ({ minute, addedTime }: MatchEvent): boolean => (addedTime ?? 0) > 0 || minute === 90 || minute === 120;

export const judgeReckoned = (context: Context): FactFinding[] => {
  const { found, match, goals } = context;
  const { prose } = found;
  return prose.sentences.flatMap((sentence) => {
    const hits = cuesIn(prose, sentence, ...CUES);
    if (hits.length === 0 || isForeign(found, sentence)) return [];
    const people = new Set(within(found.mentions, sentence).flatMap((mention) => mention.people.map(({ id }) => id)));
    const goalsToo = hasCue(prose, sentence, ...TELLING);
    const events = match.events.filter(
      (event) =>
        [event.player, event.playerOff].some((each) => each && people.has(each.id)) ||
        (goalsToo && goals.some((goal) => goal.event === event)),
    );
    return hits.flatMap((hit) => {
      const isCounted = hit.value !== 'onTheHour' && hit.value !== 'lateOn';
      const number = isCounted ? numberBefore(context, hit) : { from: hit.from, value: 0 };
      if (!number) return [];
      const range: Range = { from: number.from, to: hit.to };
      const minutes = minutesOf(context, hit, number.value);
      const away = number.value % ROUND === 0 ? 2 * CLOSE : CLOSE;
      const event = events.find((each) =>
        hit.value === 'lateOn'
          ? isLate(each)
          : each.addedTime === null && minutes.some((minute) => Math.abs(minute - (each.minute ?? Infinity)) <= away),
      );
      if (event) return [say(context, 'minute', range, 'right', 'minute-of-event', minuteOfEvent(event))];
      const goal = reckonedGoal(context, hit, number.value);
      return goal ? [say(context, 'minute', range, 'contradicted', 'minute-of-goal', minuteOfEvent(goal), { scorer: goal.player?.name ?? '', minute: minuteOfEvent(goal) ?? '' })] : []; // prettier-ignore
    });
  });
};
