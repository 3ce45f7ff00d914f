/**
 * What a moment says of its goal that is not so. A single slip among several facts does not hide which goal is meant; a
 * single fact alone contradicts nothing.
 */
import { hasCue, sentenceAt, spanOf, type Range } from '../text/prose';
import type { FactFinding, FactVerdict } from '../finding';
import { isForeign, localClause } from '../claims/foreign';
import type { Found } from '../claims/found';
import type { Moment } from '../claims/moments';
import { toldIn } from '../claims/scorer';
import { ENOUGH, type FactPart, type GoalFact, type GoalStory } from './goal-fact';
import { CARD_OR_CHANGE, isClose, storiesOf } from './goal-stories';
import { fitMinute, type Goal } from './game';

export type { GoalStory } from './goal-fact';

const ENOUGH_ELSEWHERE = 5;
const TELLING_PARTS: readonly FactPart[] = ['score', 'time', 'mark-time', 'scorer'];

/** Whether what does not fit may be said to be wrong. */
const isSure = (found: Found, story: GoalStory, untold: boolean): boolean => {
  const { moment, facts, goal, strong } = story;
  const support = story.support + story.lent;
  if (!goal) return false;
  const same = facts.filter(({ fit }) => fit(goal) === 'same');
  if (moment.foreign && !(support >= ENOUGH_ELSEWHERE || (support >= 4 && same.some(({ part }) => part === 'scorer'))))
    return false;
  if (support < ENOUGH) return false;
  // "took the lead" and the like fit more than one goal; somebody or a figure has to say which.
  if (
    story.lent === 0 &&
    !same.some(({ part, weight }) => TELLING_PARTS.includes(part) || (part === 'nth' && weight >= ENOUGH)) &&
    !hasCue(found.prose, moment, 'opens', 'equalises')
  )
    return false;
  if (strong) return true;
  // A shot that may have been any, but for a goal that nobody else tells of, by its scorer or at its minute.
  return (
    untold &&
    isClose(story, goal) &&
    hasCue(found.prose, moment, 'shoots', 'scores', 'penalty') &&
    !hasCue(found.prose, moment, 'chance', 'missed', ...CARD_OR_CHANGE)
  );
};

const finding = (found: Found, range: Range, fact: GoalFact, verdict: FactVerdict, goal: Goal): FactFinding => ({
  ...spanOf(found.prose, range),
  claim: fact.claim,
  verdict,
  expected: fact.expected(goal),
  code: fact.code,
  params: fact.params(goal),
});

/** A minute in the sentence of a mark that has its own is of something before, unless it is all but the same. */
const isOwnTime = (found: Found, story: GoalStory, fact: GoalFact, goal: Goal): boolean => {
  if (fact.part !== 'time' && fact.part !== 'mark-time') return true;
  const readings =
    fact.part === 'time'
      ? story.moment.times.find(({ from }) => from === fact.range.from)?.readings
      : story.moment.mark?.time?.readings;
  // By the scorer alone, a minute far from theirs is of something else.
  const others = story.facts.some(
    ({ part, fit: fits }) => part !== 'scorer' && part !== 'kind' && fits(goal) === 'same',
  );
  if (!others && readings && !isClose(story, goal)) return false;
  // "who had come on in the 63rd minute"
  const people = new Set(story.moment.mentions.flatMap(({ people: those }) => those.map(({ id }) => id)));
  const isOther = found.match.events.some(
    (event) =>
      event !== goal.event &&
      readings &&
      fitMinute(event, readings) === 'same' &&
      [event.player, event.playerOff].some((each) => each && people.has(each.id)),
  );
  if (isOther && !story.moment.mark?.score) return false;
  if (fact.part !== 'time' || !story.moment.mark?.time) return true;
  const time = story.moment.times.find(({ from }) => from === fact.range.from);
  return time?.readings.some(({ minute }) => Math.abs(minute - (goal.event.minute ?? Infinity)) <= 2) ?? false;
};

/** In brackets, or in a clause that tells of another match itself. */
const isInPassing = (found: Found, { from, to }: Range): boolean => {
  const { pieces } = found.prose;
  const start = sentenceAt(found.prose, from).from;
  const opened = pieces.slice(start, from).map(({ text }) => text);
  return opened.lastIndexOf('(') > opened.lastIndexOf(')') || isForeign(found, localClause(found.prose, { from, to }));
};

/** All that the scorer scored was scored so. */
const isOnlyKind = (goals: readonly Goal[], { event }: Goal): boolean =>
  event.player !== null &&
  goals.every((other) => other.event.player?.id !== event.player?.id || other.event.kind === event.kind);

/** The score of a goal is told, or both when it fell and who scored it: then what it did to the score is sure. */
const isFixed = (facts: readonly GoalFact[], goal: Goal): boolean => {
  const parts = new Set(facts.filter(({ fit }) => fit(goal) === 'same').map(({ part }) => part));
  return parts.has('score') || (parts.has('scorer') && (parts.has('time') || parts.has('mark-time')));
};

/** What the facts say of the moment, once it is settled which goal it tells of. */
export const judgeStory = (found: Found, story: GoalStory, untold: boolean, goals: readonly Goal[]): FactFinding[] => {
  const { goal, facts, moment } = story;
  const support = story.support + story.lent;
  if (!goal) return [];
  const sure = isSure(found, story, untold);
  const verdictOf = (fact: GoalFact): FactVerdict => {
    const fit = fact.fit(goal);
    if (fit === 'same') return moment.foreign && support < 4 ? 'unknown' : 'right';
    if (fit === 'unclear' || !sure) return 'unknown';
    // "as in May (2-1, a goal in the 119th minute)": a minute in passing is of the other match.
    if (moment.foreign && fact.part === 'time' && isInPassing(found, fact.range)) return 'unknown';
    // The sentence beside it says who scored: here somebody only had a part in it.
    if (fact.part === 'scorer' && story.support < ENOUGH && story.lentParts.has('scorer')) return 'unknown';
    // "a stop after four minutes, and Kerr opened the scoring in the 18th": the other minute is the goal's.
    if (fact.part === 'time' && facts.some((other) => other !== fact && other.part === 'time' && other.fit(goal) === 'same')) return 'unknown'; // prettier-ignore
    if (fact.part === 'kind' && support < 3 && !isOnlyKind(goals, goal)) return 'unknown';
    // "The equaliser" may be one that is only sought, or another's.
    if (fact.part === 'state' && !isFixed(facts, goal)) return 'unknown';
    return isOwnTime(found, story, fact, goal) ? 'contradicted' : 'unknown';
  };
  const findings: FactFinding[] = [];
  const inMark = facts.filter(({ claim }) => claim === 'mark');
  const judged = inMark.map((fact) => ({ fact, verdict: verdictOf(fact) }));
  const worst =
    judged.find(({ verdict }) => verdict === 'contradicted') ??
    judged.find(({ verdict }) => verdict === 'right') ??
    judged[0];
  if (worst) findings.push(finding(found, worst.fact.range, worst.fact, worst.verdict, goal));
  const scorer = facts.find(({ part }) => part === 'scorer');
  const score = facts.find(({ part }) => part === 'score');
  for (const fact of facts.filter(({ claim }) => claim !== 'mark')) {
    const verdict = verdictOf(fact);
    // What says nothing of which goal it is says nothing unless it is wrong.
    if (fact.weight === 0 && verdict !== 'contradicted') continue;
    // One says one goal, the other another: which of the two is wrong nobody can tell.
    const even = verdict === 'contradicted' && support <= 3 && scorer && score && (fact === scorer || fact === score);
    const range = even
      ? { from: Math.min(scorer.range.from, score.range.from), to: Math.max(scorer.range.to, score.range.to) }
      : fact.range;
    findings.push(finding(found, range, fact, verdict, goal));
  }
  // Somebody who is named and did score, where the sentence is not plain enough to be held to it.
  if (!scorer || scorer.fit(goal) === 'unclear') {
    const named = toldIn(found, moment).find(
      ({ mention, part }) => part !== 'object' && mention.people.some(({ id }) => id === goal.event.player?.id),
    );
    const sameTime = facts.some(
      ({ part, fit }) => (part === 'score' || part === 'time' || part === 'mark-time') && fit(goal) === 'same',
    );
    if (named && sameTime && !moment.foreign) findings.push({ ...spanOf(found.prose, named.mention), claim: 'scorer', verdict: 'right', expected: goal.event.player?.name ?? null, code: 'scorer-of-goal', params: {} }); // prettier-ignore
  }
  return findings;
};

/** The goals of a story, moment by moment, in the order of the text. */
export const judgeGoals = (
  found: Found,
  moments: readonly Moment[],
  goals: readonly Goal[],
): { findings: FactFinding[]; stories: GoalStory[] } => {
  const stories = storiesOf(found, moments, goals);
  const told = new Set(
    stories
      .filter(
        ({ strong, support, moment, facts, goal }) =>
          strong &&
          support >= ENOUGH &&
          !moment.foreign &&
          facts.some(({ part, fit }) => TELLING_PARTS.includes(part) && goal !== null && fit(goal) === 'same'),
      )
      .map(({ goal }) => goal?.index),
  );
  return {
    findings: stories.flatMap((story) => judgeStory(found, story, !told.has(story.goal?.index), goals)),
    stories,
  };
};
