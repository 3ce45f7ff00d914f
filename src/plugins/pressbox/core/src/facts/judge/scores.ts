/** Scores of the match as a whole: the end, half-time, the shoot-out, two legs, the first leg. */
import type { MatchFacts } from '../../match';
import type { Score } from '../../score';
import { cueBefore, hasCue, sentenceAt, type Range } from '../text/prose';
import type { ClaimKind, FactFinding } from '../finding';
import { hasUnknownOpponent, isUnknownName, namesBoth } from '../claims/foreign';
import { within, type Found } from '../claims/found';
import type { KnownScore } from '../claims/score-kinds';
import { say, type Context } from './context';
import { judgeBreaks } from './half-time';
import { finalOf, halfTimeOf, printScore, sameEitherWay, sameScore, shootOutOf, turned } from './game';

const isSameTie = (match: MatchFacts, other: MatchFacts): boolean => {
  const ids = [match.home.id, match.away.id];
  return ids.includes(other.home.id) && ids.includes(other.away.id);
};

/** The other leg, if just one is linked. */
const otherLeg = ({ match, others }: Context): MatchFacts | null => {
  const legs = others.filter((other) => isSameTie(match, other));
  return legs.length === 1 ? (legs[0] ?? null) : null;
};

/** The sum of both legs, with this match's home side first. */
const aggregateOf = (context: Context): Score | null => {
  const leg = otherLeg(context);
  const [here, there] = [finalOf(context.match), leg && finalOf(leg)];
  if (!leg || !here || !there) return null;
  const same = leg.home.id === context.match.home.id ? there : turned(there);
  return { home: here.home + same.home, away: here.away + same.away };
};

const judgeAgainst = (
  context: Context,
  score: KnownScore,
  claim: ClaimKind,
  code: FactFinding['code'],
  fact: Score | null,
  spared: boolean,
): FactFinding => {
  if (!fact) return say(context, claim, score, 'unknown', code, null);
  const fits = score.between ? sameScore(score.score, fact) : sameEitherWay(score.score, fact);
  return say(context, claim, score, fits ? 'right' : spared ? 'unknown' : 'contradicted', code, printScore(fact));
};

/** Scores that a text may mean besides, where nothing says which. */
const isAnyOther = (context: Context, { score }: KnownScore): boolean => {
  const others = [halfTimeOf(context.match), aggregateOf(context), shootOutOf(context.match), ...context.others.map(finalOf), ...context.goals.map(({ after }) => after)]; // prettier-ignore
  return others.some((each) => each !== null && sameEitherWay(each, score));
};

const isFinal = ({ match }: Context, { score }: KnownScore): boolean => {
  const fact = finalOf(match);
  return fact !== null && sameEitherWay(fact, score);
};

/** The sum of both legs as it stood at some time of this match, or after the first leg alone. */
const isAggregateThen = (context: Context, { score }: KnownScore): boolean => {
  const leg = otherLeg(context);
  const there = leg && finalOf(leg);
  if (!leg || !there) return false;
  const before = leg.home.id === context.match.home.id ? there : turned(there);
  return [{ home: 0, away: 0 }, ...context.goals.map(({ after }) => after)].some((each) =>
    sameEitherWay({ home: before.home + each.home, away: before.away + each.away }, score),
  );
};

/** A shoot-out as it stands after one of its kicks: "Kerr scores, 1-0". */
const isKickScore = ({ match, found: { prose } }: Context, score: KnownScore): boolean => {
  const stood = { home: 0, away: 0 };
  const each = match.events
    .filter(({ kind }) => kind === 'shoot_out_scored')
    .map(({ side }) => {
      stood[side] += 1;
      return { ...stood };
    });
  const { from } = sentenceAt(prose, score.from);
  const told = hasCue(prose, { from: Math.max(from, score.from - 6), to: score.from }, 'scores', 'kickScored');
  return !score.head && !score.mark && (told || each.some((after) => sameEitherWay(after, score.score)));
};

/** "3-2 (1-2)": with the score at half-time behind it. */
const hasHalfTimeBehind = ({ scores, match }: Context, { to }: KnownScore): boolean => {
  const [next] = within(scores, { from: to, to: to + 2 });
  const fact = halfTimeOf(match);
  return next?.from === to + 1 && next.kind === 'half-time' && next.mark !== null && fact !== null && sameEitherWay(fact, next.score); // prettier-ignore
};

/** A final score that can be nothing else: alone in the head, beside who won, or none that the game ever had. */
const isPlain = (context: Context, score: KnownScore): boolean => {
  const { prose } = context.found;
  const sentence = sentenceAt(prose, score.from);
  const told =
    namesBoth(context.found, sentence) ||
    hasCue(prose, sentence, 'win', 'lose', 'draw', 'fullTime', 'extraTime') ||
    score.mark !== null ||
    hasHalfTimeBehind(context, score) ||
    // "1-1 all’Olimpico", and "after a 3-2", but not "a 3-2 to get over".
    (score.only && prose.words.isPlaced('afters', prose.pieces[score.from - 2]?.fold)) ||
    (score.only && prose.words.isPlaced('afters', prose.pieces[score.from - 3]?.fold)) ||
    !prose.words.isPlaced('articles', prose.pieces[score.from - 1]?.fold);
  return told && (score.only || !isAnyOther(context, score));
};

/** "It finished 3-2": not "won 3-2", which may be any match. */
const isEnding = ({ found: { prose } }: Context, { from }: KnownScore): boolean =>
  cueBefore(prose, from, 'fullTime') !== null &&
  cueBefore(prose, from, 'win', 'lose', 'draw') === null &&
  !hasCue(prose, { from: from - 2, to: from }, 'win', 'lose', 'draw');

/** "Lanús, who put out Colón 5-2 on aggregate": somebody who is not here stands before it in its clause. */
const isOfOthers = ({ found }: Context, { from }: KnownScore): boolean => {
  const { prose, mentionAt } = found;
  const { from: start } = sentenceAt(prose, from);
  if (prose.words.traits.has('nounsInCapitals')) return false;
  for (let at = from - 1; at > start; at -= 1) {
    if (/^[,;:(—–]$/.test(prose.pieces[at]?.text ?? '') || mentionAt.has(at)) return false;
    if (isUnknownName(found, at)) return true;
  }
  return false;
};

const judgeScore = (context: Context, score: KnownScore): FactFinding | null => {
  const { match, found } = context;
  switch (score.kind) {
    case 'final': {
      // In the body only where both teams stand beside it.
      const apart =
        !score.head &&
        !score.between &&
        !namesBoth(found, sentenceAt(found.prose, score.from)) &&
        !isEnding(context, score) &&
        !hasHalfTimeBehind(context, score);
      const spared =
        apart ||
        (!score.head && !score.between && isOfOthers(context, score)) ||
        (!score.between && !isPlain(context, score));
      return judgeAgainst(context, score, 'final-score', 'final-score', finalOf(match), spared);
    }
    case 'half-time':
      return judgeAgainst(
        context,
        score,
        'half-time-score',
        'half-time-score',
        halfTimeOf(match),
        isSpared(context, score),
      );
    case 'shoot-out':
      return judgeAgainst(
        context,
        score,
        'shoot-out',
        'shoot-out',
        shootOutOf(match),
        isFinal(context, score) || isKickScore(context, score),
      );
    case 'aggregate':
      return judgeAgainst(
        context,
        score,
        'aggregate',
        'aggregate',
        aggregateOf(context),
        isFinal(context, score) ||
          (!score.head && (isAggregateThen(context, score) || isOfOthers(context, score))) ||
          hasCue(found.prose, sentenceAt(found.prose, score.from), 'history') ||
          hasUnknownOpponent(found, score),
      );
    case 'first-leg': {
      const leg = otherLeg(context);
      return leg
        ? judgeAgainst(context, score, 'final-score', 'first-leg', finalOf(leg), hasUnsureLeg(context, score))
        : null;
    }
    case 'foreign': {
      const other = context.others.find((each) => sameEitherWay(finalOf(each) ?? { home: -1, away: -1 }, score.score));
      const leg = otherLeg(context);
      return other && leg
        ? say(context, 'final-score', score, 'right', 'other-match', printScore(finalOf(other) ?? score.score))
        : null;
    }
    case 'loose': {
      const fits = [finalOf(match), ...context.goals.map(({ after }) => after)].some(
        (each) => each && sameScore(each, score.score),
      );
      return fits && !hasCue(found.prose, score, 'history')
        ? say(context, 'running-score', score, 'right', 'score', printScore(score.score))
        : null;
    }
    case 'goal':
      return null;
  }
};

/** A goal close to half-time may have its score there too: what was scored before the break is not the score at it. */
const isSpared = ({ found, goals }: Context, score: KnownScore): boolean =>
  // "At half-time it is 1-2"
  !hasCue(found.prose, { from: score.from - 3, to: score.from }, 'halfTime') &&
  cueBefore(found.prose, score.from, 'makesIt') !== null &&
  hasCue(found.prose, { from: score.from - 12, to: score.from }, 'scores', 'equalises', 'leads', 'reduces', 'opens') &&
  goals.some(({ after }) => sameEitherWay(after, score.score));

/** Whether a sentence names somebody of no match here, behind its first word. German writes every noun in capitals. */
const namesStranger = (found: Found, { from, to }: Range): boolean => {
  if (found.prose.words.traits.has('nounsInCapitals')) return false;
  for (let at = from + 1; at < to; at += 1) if (isUnknownName(found, at)) return true;
  return false;
};

/** Where "…, who" stands last between two places; -1 where it does not. */
const relativeBefore = ({ prose }: Found, from: number, to: number): number => {
  for (let at = to - 1; at > from; at -= 1)
    if (prose.pieces[at]?.text === ',' && prose.words.isPlaced('relatives', prose.pieces[at + 1]?.fold)) return at;
  return -1;
};

/** A team of this match is named in the sentence, and nobody unknown stands before it. */
const isOurs = (found: Found, { from: end }: Range): boolean => {
  const { from } = sentenceAt(found.prose, end);
  const team = within(found.mentions, { from, to: end }).find((each) => each.team !== null);
  const last = within(found.mentions, { from, to: end }).at(-1);
  // "Rovers meet the winner of Corvena and Orlan, who drew 0-0 in the first leg"
  const who = last ? relativeBefore(found, last.to, end) : -1;
  if (last && who >= 0 && isUnknownName(found, who - 1)) return false;
  return team !== undefined && !namesStranger(found, { from, to: team.from });
};

const hasUnsureLeg = ({ found }: Context, score: KnownScore): boolean => {
  // "the winner of Corvena-Orlan (0-0 in the first leg)"
  const before = found.prose.pieces[score.from - 1]?.text === '(' ? score.from - 2 : -1;
  if (before >= 0 && !found.prose.words.traits.has('nounsInCapitals') && isUnknownName(found, before)) return true;
  const years = within(found.years, { from: score.from - 15, to: score.to + 10 }).length > 0;
  return (
    years ||
    // "Lanús, tras levantar el 0-2 de la ida": somebody else's tie
    (namesStranger(found, sentenceAt(found.prose, score.from)) && !isOurs(found, score)) ||
    (hasCue(found.prose, { from: score.from - 8, to: score.to + 8 }, 'elsewhere', 'fullTime') &&
      !hasCue(found.prose, { from: score.from - 8, to: score.to + 8 }, 'firstLeg'))
  );
};

export const judgeScores = (context: Context): FactFinding[] => [
  ...context.scores.flatMap((score) => judgeScore(context, score) ?? []),
  ...judgeBreaks(context),
];
