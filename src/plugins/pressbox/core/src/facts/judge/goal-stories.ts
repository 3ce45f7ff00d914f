/** What each moment of a text tells of a goal, and which goal that is. */
import { cuesIn, hasCue } from '../text/prose';
import type { Found } from '../claims/found';
import { STATES, type Moment } from '../claims/moments';
import { isHead } from '../claims/score-kinds';
import { ENOUGH, isIdleState, type FactPart, type GoalFact, type GoalStory } from './goal-fact';
import { goalFacts } from './goal-facts';
import { alignGoals } from './goal-order';
import { joinEchoes } from './goal-echoes';
import { isNear, isTime, supportOf } from './goal-near';
import { takeLeft } from './goal-left';
import { sameScore, turned, type Goal } from './game';

const MOST_APART = 12;
const IS_CLOSE = 0.6;
const IS_TURNED = 1.2;
const IS_NAMED = 0.5;

export const CARD_OR_CHANGE = ['yellow', 'secondYellow', 'red', 'straightRed', 'sentOff', 'replaces', 'replacedBy', 'bringsOn', 'takesOff', 'comesOn', 'goesOff'] as const; // prettier-ignore

/** Whether a moment says for sure that there was a goal. */
const isStrong = (found: Found, moment: Moment): boolean => {
  if (moment.score) return true;
  const { prose } = found;
  if (moment.continues) return isStrong(found, moment.continues);
  if (moment.mark?.kind) return true;
  const tells = cuesIn(
    prose,
    moment,
    'scores',
    'opens',
    'leads',
    'equalises',
    'doubles',
    'reduces',
    'turns',
    'ownGoal',
    'goalBy',
    'lastWord',
    'nth2',
    'nth3',
    'nth4',
    'nth5',
    'nth6',
  ).filter((hit) => !STATES.some((state) => state === hit.value) || !isIdleState(found, hit, moment.sentence));
  const last = tells.at(-1);
  // A chance after it takes the goal back; one before it led to it.
  if (
    !last ||
    cuesIn(prose, moment, 'chance', 'missed').some(
      ({ from, to }) => from >= last.to && !tells.some((each) => each.from <= from && each.to >= to),
    )
  )
    return false;
  return (
    !hasCue(prose, moment, ...CARD_OR_CHANGE) ||
    hasCue(prose, moment, 'scores', 'opens', 'leads', 'equalises', 'reduces', 'turns')
  );
};

/** How well a goal fits what is said, or null where nothing speaks for it. */
const fitOf = (moment: Moment, facts: readonly GoalFact[], goal: Goal): number | null => {
  const support = supportOf(facts, goal);
  if (support === 0) return null;
  const against = facts.reduce((sum, { fit, weight }) => sum + (fit(goal) === 'other' ? weight : 0), 0);
  // Whoever is named and scored at the minute that is told, though the sentence does not say it was they.
  const isNamed =
    facts.some((fact) => isTime(fact) && fact.fit(goal) === 'same') &&
    facts.every(({ part }) => part !== 'scorer') &&
    moment.mentions.some(({ people }) => people.some(({ id }) => id === goal.event.player?.id));
  // "Made it 2-1" of a side that plays away: less likely than as it stands.
  const isTurned = moment.score !== null && sameScore(turned(moment.score.score), goal.after) && !sameScore(moment.score.score, goal.after); // prettier-ignore
  return (
    support -
    (isTurned ? IS_TURNED : 0) -
    against / 10 +
    (isClose({ moment }, goal) ? IS_CLOSE : 0) +
    (isNamed ? IS_NAMED : 0)
  );
};

export const isClose = ({ moment }: Pick<GoalStory, 'moment'>, { event }: Goal): boolean =>
  moment.times
    .concat(moment.mark?.time ?? [])
    .some(({ readings }) =>
      readings.some(({ minute }) => event.minute !== null && Math.abs(minute - event.minute) <= MOST_APART),
    );

const partsOf = ({ facts, goal }: GoalStory): Set<FactPart> =>
  new Set(facts.filter(({ fit }) => goal && fit(goal) === 'same').map(({ part }) => part));

/** Whom a moment names, the one who scored this goal among them. */
const namesScorer = ({ moment }: GoalStory, { event }: Goal): boolean =>
  moment.mentions.some(({ people }) => people.some(({ id }) => id === event.player?.id));

/** Says who, and nothing else that tells goals apart. */
const isBareScorer = ({ facts, strong, moment }: GoalStory): boolean =>
  strong && !moment.foreign && facts.some(({ part }) => part === 'scorer') && facts.every(({ part }) => part === 'scorer' || part === 'kind'); // prettier-ignore

/** Says when, or what became of the score, and names nobody who scored. */
const isOpen = (story: GoalStory): boolean =>
  !story.moment.foreign &&
  story.goal !== null &&
  story.support >= ENOUGH &&
  !story.facts.some(({ part }) => part === 'scorer') &&
  !namesScorer(story, story.goal);

/** The last moment before another, in its sentence or the one before, that tells of a goal. */
const goalBefore = (found: Found, stories: readonly GoalStory[], index: number): GoalStory | undefined => {
  const story = stories[index];
  for (let at = index - 1; story && at >= 0; at -= 1) {
    const before = stories[at];
    if (!before || !isNear(found, before.moment, story.moment)) return undefined;
    if (before.goal && before.strong) return before;
  }
  return undefined;
};

/** "They were level by the 23rd minute. Kerr crossed for Vell to sidefoot home": the second sentence says who. */
const joinOpen = (found: Found, stories: GoalStory[]): void => {
  const told = new Map<Goal, number>();
  for (const { goal, support } of stories) if (goal && support > ENOUGH) told.set(goal, (told.get(goal) ?? 0) + 1);
  stories.forEach((story, index) => {
    const before = goalBefore(found, stories, index);
    if (!before?.goal || !isOpen(before) || !isBareScorer(story)) return;
    const own = story.goal;
    // Somebody else's goal, told next or first told here, is another.
    const isTold = own && (told.get(own) ?? 0) > (story.support > ENOUGH ? 1 : 0);
    if (own && own !== before.goal && !isTold) return;
    story.goal = before.goal;
    story.support = supportOf(story.facts, before.goal);
  });
};

/** "In the 34th minute Vell handled, and the referee pointed to the spot. Kerr sent the keeper the wrong way: 1-1". */
const isAward = ({ prose }: Found, { from }: Moment, { from: to }: Moment): boolean =>
  hasCue(prose, { from, to }, 'penalty');

/** "They were rewarded in the 21st minute. Kerr headed in (1-0)": the first sentence says when. */
const joinTimes = (found: Found, stories: GoalStory[], goals: readonly Goal[]): void => {
  const times = stories.flatMap(({ facts }) => facts.filter(isTime));
  const told = new Set(goals.filter((goal) => times.some(({ fit }) => fit(goal) === 'same')));
  const isKick = (story: GoalStory | undefined): boolean =>
    story?.goal?.event.kind === 'penalty_goal' && story.strong && story.support > ENOUGH;
  stories.forEach((story, index) => {
    const { moment, facts } = story;
    // The referee who points to the spot may have a sentence of their own.
    const next = !isKick(stories[index + 1]) && isKick(stories[index + 2]) ? stories[index + 2] : stories[index + 1];
    if (!next?.goal || !next.strong || next.support <= ENOUGH || next.facts.some(isTime) || next.moment.foreign) return;
    const isGift = isKick(next) && !namesScorer(story, next.goal) && isAward(found, moment, next.moment);
    const isBare = facts.every(isTime) && moment.mentions.every(({ people }) => people.length === 0);
    const times = facts.filter(isTime);
    if (times.length === 0 || moment.foreign || !(isBare || isGift)) return;
    if (!isNear(found, moment, next.moment, isGift ? 2 : 1)) return;
    if (hasCue(found.prose, moment, 'chance', 'missed', ...CARD_OR_CHANGE)) return;
    const { minute } = next.goal.event;
    if (minute === null || told.has(next.goal) || !isClose(story, next.goal)) return;
    story.facts = times;
    story.goal = next.goal;
    story.support = supportOf(times, next.goal);
    // Whoever scores it is told behind: that and the score say which goal it is.
    story.lent = isGift ? ENOUGH : 0;
    story.strong = true;
  });
};

/** What the sentences beside one say of the same goal counts for it too. */
const lend = (found: Found, stories: GoalStory[]): void => {
  stories.forEach((story, index) => {
    const { goal } = story;
    if (!goal || story.moment.foreign) return;
    const own = partsOf(story);
    const lent = new Set<FactPart>();
    for (const other of [stories[index - 1], stories[index + 1]]) {
      if (!other || other.goal !== goal || other.moment.foreign) continue;
      const [first, second] = other.from < story.from ? [other, story] : [story, other];
      if (!isNear(found, first.moment, second.moment)) continue;
      for (const { part, weight, fit } of other.facts)
        if (fit(goal) === 'same' && !own.has(part)) {
          own.add(part);
          story.lent += weight;
          lent.add(part);
        }
    }
    story.lentParts = lent;
  });
};

const MOST_BACK = 12;

/** Who converted in a shoot-out, in the paragraph that tells of it: no score and no minute. */
const isKickTold = ({ prose, match }: Found, { score, mark, times, sentence }: Moment): boolean => {
  if (match.homeShootOutScore === null || score || mark || times.length > 0) return false;
  const index = prose.sentenceOf[sentence.from] ?? 0;
  const { paragraph } = prose.sentences[index] ?? { paragraph: 0 };
  for (let at = index; at >= Math.max(0, index - MOST_BACK) && prose.sentences[at]?.paragraph === paragraph; at -= 1) {
    const each = prose.sentences[at];
    if (each && hasCue(prose, each, 'shootOut') && !hasCue(prose, each, 'penalty')) return true;
  }
  return false;
};

/** The stories of a text in its order, each with the goal that it tells of. */
export const storiesOf = (found: Found, moments: readonly Moment[], goals: readonly Goal[]): GoalStory[] => {
  const stories = moments.flatMap((moment): GoalStory[] => {
    if (!moment.score && !moment.mark?.time && moment.times.length === 0 && moment.mentions.length === 0) return [];
    if (isKickTold(found, moment)) return [];
    const facts = goalFacts(found, moment, goals);
    if (facts.length === 0) return [];
    const { from, to } = moment;
    return [
      {
        from,
        to,
        moment,
        facts,
        goal: null,
        support: 0,
        lent: 0,
        lentParts: new Set(),
        strong: isStrong(found, moment),
      },
    ];
  });
  const order = alignGoals(
    stories.map(({ moment, facts }, index) => {
      const before = stories[index - 1];
      return {
        fits: goals.map((goal) => fitOf(moment, facts, goal)),
        anew: before === undefined || isHead(found.prose, before.moment) !== isHead(found.prose, moment),
        near: before !== undefined && isNear(found, before.moment, moment),
      };
    }),
    goals,
  );
  stories.forEach((story, index) => {
    const at = order[index];
    story.goal = at === null || at === undefined ? null : (goals[at] ?? null);
    story.support = story.goal ? supportOf(story.facts, story.goal) : 0;
  });
  joinOpen(found, stories);
  joinTimes(found, stories, goals);
  joinEchoes(found, stories);
  lend(found, stories);
  takeLeft(found, stories, goals);
  return stories;
};
