/** How much speaks for a goal in a moment, and which moments stand side by side. */
import type { Found } from '../claims/found';
import type { Moment } from '../claims/moments';
import type { GoalFact } from './goal-fact';
import type { Goal } from './game';

export const isTime = ({ part }: GoalFact): boolean => part === 'time' || part === 'mark-time';

export const supportOf = (facts: readonly GoalFact[], goal: Goal): number =>
  facts.reduce((sum, { fit, weight }) => sum + (fit(goal) === 'same' ? weight : 0), 0);

/** In the sentence behind another, or in its own, within one paragraph. */
export const isNear = ({ prose }: Found, before: Moment, moment: Moment, most = 1): boolean => {
  const [one, other] = [prose.sentenceOf[before.from] ?? -9, prose.sentenceOf[moment.from] ?? -9];
  return other - one <= most && prose.sentences[one]?.paragraph === prose.sentences[other]?.paragraph;
};
