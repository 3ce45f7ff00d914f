/** How a goal was scored, and which of how many it was. */
import { cueAt, cuesIn, hasCue, type CueHit, type Range } from '../text/prose';
import { STATES, type Moment } from '../claims/moments';
import type { Found } from '../claims/found';
import type { Cue } from '../words';
import { isGuarded, scorerOf, WEIGHT, type GoalFact } from './goal-fact';
import { printScore, type Goal } from './game';
import { sentencesAround } from './around';

const NEAR = 5;

export const kindFacts = (found: Found, moment: Moment, goals: readonly Goal[]): GoalFact[] => {
  const { prose } = found;
  const { mark } = moment;
  /** Whose penalty it is: "the penalty by Kerr", else whoever is named last before the word. */
  const isTheirs = ({ event }: Goal, range: Range): boolean => {
    const behind = moment.mentions.find(({ from: at }) => at > range.to && at - range.to <= 2);
    if (behind && prose.words.isPlaced('of', prose.pieces[range.to]?.fold) && behind.people.length > 0)
      return behind.people.some(({ id }) => id === event.player?.id);
    const before = moment.mentions
      .filter(({ people, to }) => people.some(({ roles }) => roles.has('player')) && to <= range.from)
      .at(-1);
    return !before || before.people.some(({ id }) => id === event.player?.id);
  };
  const isKind = ({ event }: Goal, kind: 'penalty' | 'own-goal'): boolean =>
    event.kind === (kind === 'penalty' ? 'penalty_goal' : 'own_goal');
  /** "put away the penalty that settled it", of a scorer with two: without a figure it may be their other goal. */
  const mayBeOther = ({ event }: Goal, kind: 'penalty' | 'own-goal'): boolean =>
    !moment.score &&
    !mark?.time &&
    moment.times.length === 0 &&
    goals.some((goal) => isKind(goal, kind) && goal.event.player?.id === event.player?.id);
  /** A penalty that came to nothing, or was none. */
  const isIdle = ({ from, to }: Range): boolean =>
    hasCue(prose, { from: Math.max(moment.from, from - NEAR), to: to + NEAR }, 'chance', 'missed', 'almost', 'had');
  const fact = (kind: 'penalty' | 'own-goal', range: Range, inMark: boolean): GoalFact => ({
    part: 'kind',
    claim: inMark ? 'mark' : kind,
    range,
    weight: kind === 'own-goal' ? WEIGHT.ownGoal : WEIGHT.penalty,
    fit: (goal) => {
      if (isKind(goal, kind)) return 'same';
      return inMark || (isTheirs(goal, range) && !mayBeOther(goal, kind) && !isIdle(range)) ? 'other' : 'unclear';
    },
    expected: ({ event }) =>
      event.kind === 'goal' ? 'open-play' : event.kind === 'penalty_goal' ? 'penalty' : 'own-goal',
    code: 'kind-of-goal',
    params: (goal) => ({ ...scorerOf(goal), kind: goal.event.kind }),
  });
  const facts = mark?.kind ? [fact(mark.kind, mark, true)] : [];
  const from = moment.from;
  const to = moment.to;
  const hits = cuesIn(prose, { from, to }, 'penalty', 'ownGoal').filter(
    ({ from: at }) => !mark || at < mark.from || at >= mark.to,
  );
  for (const hit of hits) {
    if (isGuarded(found, hit, moment.sentence)) continue;
    facts.push(fact(hit.value === 'penalty' ? 'penalty' : 'own-goal', hit, false));
  }
  return [...facts, ...openPlays(found, moment, goals), ...ordinaryGoal(found, moment, goals)];
};

/** "Lobo curled in a free-kick (45+2)", of a goal that was a penalty, and no word of one near. */
const openPlays = (
  found: Found,
  { from, to, mentions, mark, sentence }: Moment,
  goals: readonly Goal[],
): GoalFact[] => {
  const { prose } = found;
  if (goals.every(({ event }) => event.kind !== 'penalty_goal')) return [];
  if (mark?.kind === 'penalty' || hasCue(prose, { from: sentencesAround(found, sentence).from, to }, 'penalty'))
    return [];
  return cuesIn(prose, { from, to }, 'openPlay').map((hit) => ({
    part: 'kind',
    claim: 'penalty',
    range: hit,
    weight: 0,
    fit: ({ event }) =>
      event.kind === 'penalty_goal' &&
      mentions.filter((each) => each.to <= hit.from && each.people.length > 0).at(-1)?.people.some(({ id }) => id === event.player?.id) // prettier-ignore
        ? 'other'
        : 'unclear',
    expected: () => 'penalty',
    code: 'kind-of-goal',
    params: (goal) => ({ ...scorerOf(goal), kind: goal.event.kind }),
  }));
};

/** "Kerr, o.g.", "en p.p.": an own goal as sheets shorten it. */
const hasOwnGoalMark = ({ prose }: Found, { from, to }: Range): boolean => {
  const { pieces, tokens, agate } = prose;
  const end = (pieces[Math.max(from, to - 1)]?.token ?? 0) + 1;
  return pieces
    .slice(from, to)
    .some(({ kind, token }) => kind === 'word' && agate.scorerMarks.match(tokens, token, end)?.value === 'own-goal');
};

/** "Rüdiger traf", "uno splendido gol di Rüdiger": one who scores, and no word of an own goal. */
const ordinaryGoal = (
  found: Found,
  { from, to, mentions, mark, score, sentence }: Moment,
  goals: readonly Goal[],
): GoalFact[] => {
  const { prose } = found;
  // "Kerr, at fault for the second, …"
  if (!score && !mark && !hasCue(prose, { from, to }, 'scores', 'shoots', 'goalBy', 'goalNoun', 'lastWord', ...STATES)) return []; // prettier-ignore
  const unlucky = new Set(goals.flatMap(({ event }) => (event.kind === 'own_goal' ? (event.player?.id ?? []) : [])));
  if (unlucky.size === 0) return [];
  if (
    mark?.kind === 'own-goal' ||
    hasCue(prose, { from: sentence.from, to: sentencesAround(found, sentence).to }, 'ownGoal', 'deflects')
  )
    return [];
  if (hasOwnGoalMark(found, { from, to: sentence.to })) return [];
  const until = mark?.from ?? to;
  return mentions
    .filter(({ people, to: end }) => end <= until && people.some(({ id }) => unlucky.has(id)))
    .map((mention) => ({
      part: 'kind',
      claim: 'own-goal',
      range: { from: Math.max(from, mention.from - 4), to: Math.max(mention.to, until) },
      weight: 0,
      fit: ({ event }) =>
        event.kind === 'own_goal' && mention.people.some(({ id }) => id === event.player?.id) ? 'other' : 'unclear',
      expected: () => 'own-goal',
      code: 'kind-of-goal',
      params: (goal) => ({ ...scorerOf(goal), kind: goal.event.kind }),
    }));
};

const NTH: Readonly<Partial<Record<Cue, number>>> = { nth2: 2, nth3: 3, nth4: 4, nth5: 5, nth6: 6 };

/** "The third" of goals: "in the third minute" is none. */
const nthsIn = ({ prose }: Found, moment: Moment): CueHit[] =>
  cuesIn(prose, moment, 'nth2', 'nth3', 'nth4', 'nth5', 'nth6').filter(({ to }) => !cueAt(prose, to, 'minuteNoun'));

export const nthFacts = (found: Found, moment: Moment, goals: readonly Goal[]): GoalFact[] => {
  const isNth = (goal: Goal, nth: number | undefined): boolean => {
    const ofScorer = goals.filter(
      ({ event, index }) => index <= goal.index && event.player?.id === goal.event.player?.id,
    ).length;
    return [goal.after[goal.event.side], goal.index + 1, ofScorer].some((each) => each === nth);
  };
  return nthsIn(found, moment).map((hit) => ({
    part: 'nth',
    claim: 'running-score',
    range: hit,
    // Where but one goal can be called so, it says which.
    weight: goals.filter((goal) => isNth(goal, NTH[hit.value])).length === 1 ? WEIGHT.opens : WEIGHT.nth,
    fit: (goal) => (isNth(goal, NTH[hit.value]) ? 'same' : 'unclear'),
    expected: ({ after }) => printScore(after),
    code: 'score-of-goal',
    params: (goal) => ({ ...scorerOf(goal), score: printScore(goal.after) }),
  }));
};
