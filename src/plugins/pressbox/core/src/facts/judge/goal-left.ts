/**
 * Goals by elimination: where somebody is said to score who did not, and one goal of the match is told nowhere, it is
 * that one, if its place in the order is there.
 */
import { hasCue } from '../text/prose';
import { within, type Found } from '../claims/found';
import { STATES } from '../claims/moments';
import { isHead } from '../claims/score-kinds';
import type { Goal } from './game';
import { sentencesAround } from './around';
import { ENOUGH, isTelling, type GoalStory } from './goal-fact';

/** What being the only goal left counts for. */
const LEFT = ENOUGH;

const isSure = ({ goal, strong, moment, support, facts }: GoalStory): boolean =>
  goal !== null && strong && !moment.foreign && support >= ENOUGH && facts.some(({ fit, part }) => part !== 'state' && fit(goal) === 'same'); // prettier-ignore

/** Says for sure that a goal fell, and nothing that tells which. */
const isBare = ({ goal, strong, moment, facts }: GoalStory, found: Found): boolean =>
  strong &&
  !moment.foreign &&
  facts.some(isTelling) &&
  hasCue(found.prose, moment, 'scores', 'lastWord', ...STATES) &&
  facts.every((fact) => !isTelling(fact) || fact.part === 'scorer' || !goal || fact.fit(goal) !== 'same');

/** The place, among the goals, of the last sure one before each moment, and of the first behind it. */
const boundsOf = (stories: readonly GoalStory[], sure: readonly boolean[], goals: readonly Goal[]) => {
  let last = -1;
  const before = stories.map(({ goal }, at) => {
    const place = last;
    if (sure[at] && goal) last = goal.index;
    return place;
  });
  let next = goals.length;
  const behind = [...stories].reverse().map(({ goal }, at) => {
    const place = next;
    if (sure[stories.length - 1 - at] && goal) next = goal.index;
    return place;
  });
  return { before, behind: behind.reverse() };
};

/** Gives each moment whose scorer scored nothing that is not told elsewhere the goal that is left for it. */
export const takeLeft = (found: Found, stories: readonly GoalStory[], goals: readonly Goal[]): void => {
  // A title and a standfirst tell goals in no order.
  const isBody = ({ moment }: GoalStory): boolean => !isHead(found.prose, moment);
  const sure = stories.map((story) => isSure(story) && isBody(story));
  const { before, behind } = boundsOf(stories, sure, goals);
  const told = new Map<Goal, number>();
  stories.forEach(({ goal }, at) => goal && sure[at] && told.set(goal, (told.get(goal) ?? 0) + 1));
  stories.forEach((story, index) => {
    const [from, to] = [before[index] ?? -1, behind[index] ?? goals.length];
    if (!isBody(story) || !isBare(story, found)) return;
    const scorer = story.facts.find(({ part }) => part === 'scorer');
    const own = story.goal;
    // A goal told once more is told where it was, or later.
    const isAgain = own && (told.get(own) ?? 0) - (sure[index] ? 1 : 0) > 0 && own.index < from;
    if (own && scorer?.fit(own) === 'same' && !isAgain) return;
    const [goal, ...more] = goals.filter((each) => !told.has(each));
    if (!goal?.event.player || more.length > 0 || goal.index <= from || goal.index >= to) return;
    // What is said of the score is of another goal.
    if (story.facts.some(({ part, fit }) => (part === 'state' || part === 'score') && fit(goal) === 'other')) return;
    const { id: theirs } = goal.event.player;
    const near = within(found.mentions, sentencesAround(found, story.moment));
    if (near.some(({ people }) => people.some(({ id }) => id === theirs))) return;
    story.goal = goal;
    story.support = story.facts.reduce((sum, { fit, weight }) => sum + (fit(goal) === 'same' ? weight : 0), 0);
    story.lent = Math.max(story.lent, LEFT);
  });
};
