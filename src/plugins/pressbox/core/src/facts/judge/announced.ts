/**
 * What a goal did to the score, told apart from it: "The equaliser came from nothing. Kerr … (1-1, 34)", and whose goal
 * it was: "Rovers went ahead, 2-1".
 */
import { cuesIn, hasCue, sentenceAt, type CueHit } from '../text/prose';
import type { FactFinding } from '../finding';
import { isForeign } from '../claims/foreign';
import { within } from '../claims/found';
import { STATES } from '../claims/moments';
import { isHead } from '../claims/score-kinds';
import { say, type Context } from './context';
import { cannotBe } from './goal-facts';
import type { GoalStory } from './goals';
import { minuteOfEvent, printScore, sameScore, type Goal } from './game';

const DOUBTS = ['almost', 'had', 'chance', 'missed', 'spared', 'keeps', 'history', 'elsewhere', 'firstLeg'] as const;
const MOST_TO_STATE = 3;

type State = (typeof STATES)[number];

/** The goal that a story tells of beyond doubt: its score, or when it fell and who scored. */
const sureGoal = ({ goal, facts, moment, strong }: GoalStory): Goal | null => {
  if (!goal || !strong || moment.foreign) return null;
  const parts = new Set(facts.filter(({ fit }) => fit(goal) === 'same').map(({ part }) => part));
  const isTimed = parts.has('time') || parts.has('mark-time');
  return (parts.has('score') && (isTimed || parts.has('scorer'))) || (isTimed && parts.has('scorer')) ? goal : null;
};

const finding = (context: Context, hit: CueHit, goal: Goal): FactFinding => {
  const params = { scorer: goal.event.player?.name ?? '', minute: minuteOfEvent(goal.event) ?? '', score: printScore(goal.after) }; // prettier-ignore
  const wrong = cannotBe(hit.value as State, goal);
  return say(context, 'running-score', hit, wrong ? 'contradicted' : 'right', 'score-after-goal', printScore(goal.after), params); // prettier-ignore
};

/** A sentence that begins with what a goal did, names nobody, and has the goal right behind it. */
const announced = (context: Context): FactFinding[] => {
  const { found, stories } = context;
  const { prose, mentions } = found;
  return prose.sentences.flatMap((sentence, index) => {
    const next = prose.sentences[index + 1];
    const [hit, ...more] = cuesIn(prose, { from: sentence.from, to: sentence.from + MOST_TO_STATE }, ...STATES);
    if (!next || next.paragraph !== sentence.paragraph || !hit || more.length > 0 || isHead(prose, sentence)) return [];
    if (within(mentions, sentence).length > 0 || within(context.scores, sentence).length > 0) return [];
    if (within(found.times, sentence).length > 0) return [];
    if (hasCue(prose, sentence, ...DOUBTS) || isForeign(found, sentence)) return [];
    if (cuesIn(prose, sentence, ...STATES).some(({ value }) => value !== hit.value)) return [];
    const story = within(stories, next).find((each) => each.goal !== null && each.strong);
    const goal = story ? sureGoal(story) : null;
    return goal ? [finding(context, hit, goal)] : [];
  });
};

/** "Rovers went ahead, 2-1": the side right before the word scored the goal of that score. */
const sides = (context: Context): FactFinding[] => {
  const { found, goals, scores, match } = context;
  const { prose, mentions } = found;
  return cuesIn(
    prose,
    { from: 0, to: prose.pieces.length },
    'leads',
    'equalises',
    'opens',
    'doubles',
    'reduces',
  ).flatMap((hit) => {
    // prettier-ignore
    const sentence = sentenceAt(prose, hit.from);
    const subject = within(mentions, sentence).find(({ to }) => to === hit.from);
    const [score] = within(scores, { from: hit.to, to: hit.to + MOST_TO_STATE });
    if (!subject?.team || !score || score.kind !== 'goal') return [];
    if (hasCue(prose, sentence, ...DOUBTS) || isForeign(found, sentence)) return [];
    const goal = goals.find(({ after }) => sameScore(after, score.score));
    if (!goal || goal.event.side === subject.team) return [];
    // The writer may put their side first.
    const isTurned = goals.some(({ after, event }) => event.side === subject.team && after.home === score.score.away && after.away === score.score.home); // prettier-ignore
    if (isTurned) return [];
    const range = { from: subject.from, to: score.to };
    return [say(context, 'running-score', range, 'contradicted', 'score-after-goal', printScore(goal.after), { scorer: goal.event.player?.name ?? match[goal.event.side].name, minute: minuteOfEvent(goal.event) ?? '', score: printScore(goal.after) })]; // prettier-ignore
  });
};

export const judgeAnnounced = (context: Context): FactFinding[] => [...announced(context), ...sides(context)];
