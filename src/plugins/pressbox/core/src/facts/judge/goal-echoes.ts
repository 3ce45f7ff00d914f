/** A score that begins a sentence is of the goal that was told before it. */
import type { Found } from '../claims/found';
import { toldIn } from '../claims/scorer';
import { ENOUGH, type GoalStory } from './goal-fact';
import { isNear, isTime, supportOf } from './goal-near';

/** "Kerr headed in (12). 1-0, and the fans sang": a score that begins the next sentence is of that goal. */
export const joinEchoes = (found: Found, stories: GoalStory[]): void => {
  stories.forEach((story, index) => {
    const { moment, facts } = story;
    const before = stories[index - 1];
    const { score } = moment;
    if (!score || moment.mark || score.from !== moment.sentence.from || !before?.goal || moment.foreign) return;
    // "Kerr scored in the 52nd minute and Vell in the 88th. 1-1": nobody else is told of behind the scorer.
    const told = toldIn(found, before.moment).filter(({ part }) => part !== 'object');
    const isTheirs = told.length === 0 || told.at(-1)?.mention.people.some(({ id }) => id === before.goal?.event.player?.id) === true; // prettier-ignore
    const isLast = isTheirs && before.moment.to >= before.moment.sentence.to - 1;
    const isSure =
      isLast && before.strong && !before.moment.foreign && !before.moment.score && before.support >= ENOUGH;
    const isOther = facts.some((fact) => isTime(fact) || fact.part === 'scorer');
    if (!isSure || isOther || !isNear(found, before.moment, moment)) return;
    story.goal = before.goal;
    story.support = supportOf(facts, before.goal);
    story.lent = ENOUGH;
    story.strong = true;
  });
};
