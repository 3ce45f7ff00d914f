/** What a moment says of a goal, fact by fact, each with how well a goal fits it. */
import { cuesIn, hasCue, wordsBefore, type Range } from '../text/prose';
import { STATES, type Moment } from '../claims/moments';
import { isAdjacent, scoringAt, sureScorer, type Told } from '../claims/scorer';
import { localClause } from '../claims/foreign';
import { within, type Found } from '../claims/found';
import { isBesideTime, isShouted } from '../claims/live';
import { isIdleState, scorerOf, WEIGHT, type GoalFact } from './goal-fact';
import { kindFacts, nthFacts } from './goal-kinds';
import { fitMinute, isComplete, isOtherCount, minuteOfEvent, printScore, sameScore, turned, type Goal } from './game';

const AFTERS = 3;

const stateFit = (cue: (typeof STATES)[number], { event, before, after, index }: Goal): boolean => {
  const own = after[event.side];
  const other = event.side === 'home' ? after.away : after.home;
  const wasLevel = before.home === before.away;
  switch (cue) {
    case 'opens':
      return index === 0;
    case 'leads':
      return wasLevel && own === other + 1;
    case 'equalises':
      return own === other;
    case 'doubles':
      return own - other === 2;
    case 'reduces':
      return own < other;
    case 'turns':
      return own === other + 1;
  }
};

/** What a goal cannot have done, whatever else is meant: not "took the lead" of a goal that levels. */
export const cannotBe = (cue: (typeof STATES)[number], { event, after, index }: Goal): boolean => {
  const own = after[event.side];
  const other = event.side === 'home' ? after.away : after.home;
  switch (cue) {
    case 'opens':
      return index > 0;
    case 'leads':
    case 'turns':
      return own <= other;
    case 'equalises':
      return own !== other;
    case 'doubles':
      return own <= other || index === 0;
    case 'reduces':
      return own >= other;
  }
};

/** The scorer's name stands right before the word. */
const isTheirDoing = (found: Found, { mentions }: Moment, { from }: Range, { event }: Goal): boolean =>
  mentions.some(({ people, to }) => from - to <= 1 && from >= to && people.some(({ id }) => id === event.player?.id));

/** "After the equaliser Kerr put them ahead": what was before. */
const isBehind = ({ prose }: Found, { from }: Range): boolean => {
  const words = wordsBefore(prose, from, AFTERS);
  return prose.pieces.slice(words.from, words.to).some(({ fold }) => prose.words.isPlaced('afters', fold));
};

/** The states that a moment claims; of two different ones none is sure. */
const stateFacts = (found: Found, moment: Moment, goals: readonly Goal[]): GoalFact[] => {
  const hits = cuesIn(found.prose, moment, ...STATES).filter(
    (hit) => !isIdleState(found, hit, moment.sentence) && !isBehind(found, hit),
  );
  const cues = hits.map(({ value }) => value as (typeof STATES)[number]);
  return hits.map((hit, index) => {
    const cue = cues[index] ?? 'opens';
    return {
      part: 'state',
      claim: 'running-score',
      range: hit,
      // A state that one goal alone made says which goal is meant.
      weight: goals.filter((goal) => stateFit(cue, goal)).length === 1 ? WEIGHT.opens : WEIGHT.state,
      fit: (goal) =>
        stateFit(cue, goal)
          ? 'same'
          : !cannotBe(cue, goal) ||
              (!isTheirDoing(found, moment, hit, goal) && cues.some((other) => other !== cue && stateFit(other, goal)))
            ? 'unclear'
            : 'other',
      expected: ({ after }) => printScore(after),
      code: 'score-after-goal',
      params: (goal) => ({ ...scorerOf(goal), score: printScore(goal.after) }),
    };
  });
};

/** "2:1 (53.)": beside the minute of a mark a score is one too, and has the home side first. */
const isBesideMark = ({ marks }: Found, { to }: Range): boolean =>
  within(marks, { from: to, to: to + 1 }).some(({ time, score }) => time !== null && score === null);

const scoreFact = (found: Found, { score, mark }: Moment, goals: readonly Goal[]): GoalFact[] => {
  if (!score) return [];
  const sure = isComplete(found.match, goals);
  const mayTurn = !isBesideTime(found, score) && !isShouted(found, score);
  return [
    {
      part: 'score',
      claim: mark?.score ? 'mark' : 'running-score',
      range: mark?.score ? mark : score,
      weight: WEIGHT.score,
      fit: ({ after, event }) => {
        if (sameScore(after, score.score)) return 'same';
        // In a sentence the writer may put the side of the scorer first.
        if (!score.mark && mayTurn && event.side === 'away' && sameScore(after, turned(score.score)))
          return isBesideMark(found, score) || (mark?.time && !mark.score) ? 'other' : 'same';
        return sure ? 'other' : 'unclear';
      },
      expected: ({ after }) => printScore(after),
      code: 'score-of-goal',
      params: (goal) => ({ ...scorerOf(goal), score: printScore(goal.after) }),
    },
  ];
};

const TELLING = ['scores', 'goalNoun', 'goalBy', 'ownGoal', 'lastWord', ...STATES] as const; // prettier-ignore

/** "Rovers, who had hit the post in the 30th minute, levelled": a minute whose own clause tells of a chance, or is a remark on a side. */
const isAside = ({ prose, mentionAt }: Found, moment: Moment, time: Range): boolean => {
  const clause = localClause(prose, time);
  if (clause.from <= moment.sentence.from && clause.to >= moment.sentence.to) return false;
  if (hasCue(prose, clause, ...TELLING)) return false;
  const isComma = (at: number): boolean => prose.pieces[at]?.text === ',';
  const isRemark =
    isComma(clause.from - 1) &&
    isComma(clause.to) &&
    prose.words.isPlaced('relatives', prose.pieces[clause.from]?.fold) &&
    mentionAt.get(clause.from - 2)?.team !== null &&
    mentionAt.has(clause.from - 2);
  return isRemark || hasCue(prose, clause, 'chance', 'missed');
};

const timeFacts = (found: Found, moment: Moment): GoalFact[] => {
  const { mark, times } = moment;
  const fact = (range: Range, readings: Moment['times'][number]['readings'], inMark: boolean): GoalFact => ({
    part: inMark ? 'mark-time' : 'time',
    claim: inMark ? 'mark' : 'minute',
    range,
    weight: inMark ? WEIGHT.markTime : WEIGHT.time,
    fit: ({ event }) => {
      const fit = fitMinute(event, readings);
      // Prose counts from the break too, and through added time: "dopo cinque minuti della ripresa" is the 50th.
      return fit === 'other' && !inMark && isOtherCount(event, readings) ? 'unclear' : fit;
    },
    expected: ({ event }) => minuteOfEvent(event),
    code: 'minute-of-goal',
    params: scorerOf,
  });
  return [
    ...(mark?.time ? [fact(mark, mark.time.readings, true)] : []),
    ...times.filter((time) => !isAside(found, moment, time)).map((time) => fact(time, time.readings, false)),
  ];
};

export const scorerFact = (found: Found, moment: Moment, told: Told | null): GoalFact[] => {
  if (!told) return [];
  const { mention, part } = told;
  // "tikte een schot van Kerr in eigen doel"
  if (part === 'scorer' && hasCue(found.prose, moment, 'ownGoal')) return [];
  const isMeant = ({ event }: Goal): boolean => mention.people.some(({ id }) => id === event.player?.id);
  const isNamed = ({ event }: Goal): boolean =>
    moment.mentions.some(({ people }) => people.some(({ id }) => id === event.player?.id));
  // The right one is named too: then only if the other does the scoring in so many words and they do not.
  const plain = ({ event }: Goal): boolean =>
    (isAdjacent(found, mention) ||
      (moment.score !== null && moment.score.from >= mention.to && moment.score.from - mention.to <= 3)) &&
    !moment.mentions.some(
      (each) =>
        each.people.some(({ id }) => id === event.player?.id) && (isAdjacent(found, each) || each.from > mention.from),
    );
  return [
    {
      part: 'scorer',
      claim: 'scorer',
      range: mention,
      weight: WEIGHT.scorer,
      fit: (goal) => {
        if (!goal.event.player) return 'unclear';
        if (isMeant(goal)) return 'same';
        return isNamed(goal) && part !== 'named' && !plain(goal) ? 'unclear' : 'other';
      },
      expected: ({ event }) => event.player?.name ?? null,
      code: 'scorer-of-goal',
      params: (goal) => ({ ...scorerOf(goal), score: printScore(goal.after) }),
    },
  ];
};

/** All that a moment says of a goal. */
export const goalFacts = (found: Found, moment: Moment, goals: readonly Goal[]): GoalFact[] => [
  ...scoreFact(found, moment, goals),
  ...timeFacts(found, moment),
  ...scorerFact(found, moment, sureScorer(found, moment, scoringAt(found, moment))),
  ...stateFacts(found, moment, goals),
  ...kindFacts(found, moment, goals),
  ...nthFacts(found, moment, goals),
];
