/** What a printed score is of: the end, half-time, the shoot-out, two legs, a goal just told, another match. */
import { cueBefore, cuesIn, hasCue, sentenceAt, type Prose, type Range } from '../text/prose';
import { clauseOf, hasUnknownOpponent, isBehindUnknown, isForeign } from './foreign';
import { within, type Found } from './found';
import { isBesideTime, isShouted } from './live';
import type { Mark } from './marks';
import type { PrintedScore } from './scores';
import { CUP_ROUNDS } from '../words/types';
import type { Cue, Placed } from '../words';

export type ScoreKind = 'final' | 'half-time' | 'shoot-out' | 'aggregate' | 'first-leg' | 'goal' | 'foreign' | 'loose';

export interface KnownScore extends PrintedScore {
  kind: ScoreKind;
  mark: Mark | null;
  /** Between the names of both teams, home first: it cannot be turned. */
  between: boolean;
  /** In the title or standfirst. */
  head: boolean;
  /** The only one there that can be the final score. */
  only: boolean;
}

const GOAL_CUES: readonly Cue[] = ['opens', 'leads', 'equalises', 'doubles', 'reduces', 'turns', 'scores', 'lastWord', 'ownGoal', 'penalty', 'nth2', 'nth3', 'nth4', 'nth5', 'nth6']; // prettier-ignore
const NEAR = 9;

const gap = (a: Range, b: Range): number => (a.to <= b.from ? b.from - a.to : a.from >= b.to ? a.from - b.to : 0);

/** "5-1 (half-time: 3-1)": the words stand in a bracket behind, with a score of its own. */
const isBracketed = ({ pieces }: Prose, others: readonly Range[], score: Range, hit: Range): boolean => {
  if (hit.from < score.to) return false;
  const at = pieces.slice(score.to, hit.from).findIndex(({ text }) => text === '(' || text === '[');
  return at >= 0 && others.some(({ from }) => from > score.to + at && from - hit.to <= 2);
};

/** How far the nearest of these words is, within a sentence; Infinity where there is none. */
const distance = (prose: Prose, others: readonly Range[], sentence: Range, score: Range, ...kinds: Cue[]): number => {
  const hits = cuesIn(
    prose,
    { from: Math.max(sentence.from, score.from - 2 * NEAR), to: Math.min(sentence.to, score.to + NEAR) },
    ...kinds,
  )
    .filter((hit) => !isBracketed(prose, others, score, hit))
    .filter(
      // "3-3, 4-2 on penalties": the kicks are those of the score beside them.
      (hit) =>
        !others.some(
          (other) =>
            other.from !== score.from &&
            (gap(other, hit) < gap(score, hit) || (gap(other, hit) === gap(score, hit) && other.from < score.from)),
        ),
    );
  return Math.min(Infinity, ...hits.map((hit) => gap(score, hit)));
};

/** In the title or the standfirst. */
export const isHead = ({ head }: Prose, { from }: Range): boolean => from < head;

/** "Rovers 3-2 Town", "Rovers 3 Town 2", "Rovers – Town: 3-2". */
const isBetweenTeams = ({ mentionAt, prose }: Found, { from, to }: Range): boolean => {
  if (mentionAt.get(from - 1)?.team === 'home')
    return mentionAt.get(to)?.team === 'away' || mentionAt.get(from + 1)?.team === 'away';
  const away = mentionAt.get(prose.pieces[from - 1]?.text === ':' ? from - 2 : from - 1);
  const isPair = away?.team === 'away' && /^[-–—]$/.test(prose.pieces[away.from - 1]?.text ?? '');
  return isPair && mentionAt.get(away.from - 2)?.team === 'home';
};

/** "cette finale perdue 4-2", in a report of a quarter-final. */
const isOfOtherRound = ({ prose, match }: Found, { from }: Range): boolean => {
  const { from: start } = sentenceAt(prose, from);
  const near = cuesIn(prose, { from: Math.max(start, from - 8), to: from }, ...CUP_ROUNDS);
  return match.round.type !== null && near.length > 0 && near.every(({ value }) => value !== match.round.type);
};

/** "Kerr tidied up: 1-0.": behind a colon, and nothing behind it. */
const isClosing = ({ pieces }: Prose, { from, to }: Range, sentence: Range): boolean =>
  pieces[from - 1]?.text === ':' && sentence.to - to <= 1;

const MOST_TO_STANDING = 4;
const STATE_CUES: readonly Cue[] = ['opens', 'leads', 'equalises', 'doubles', 'reduces', 'turns'];

/** "after the 1-0", "at 2-2", "with the score at 2-1, …": what the score was, and not what a goal just made it. */
const isStanding = ({ prose }: Found, { from }: Range, sentence: Range): boolean => {
  const { pieces, words } = prose;
  const is = (kind: Placed, at: number): boolean => words.isPlaced(kind, pieces[at]?.fold);
  // "restored the lead at 3-2"
  if (
    cuesIn(prose, { from: Math.max(sentence.from, from - MOST_TO_STANDING), to: from }, ...STATE_CUES).length > 0 &&
    !is('afters', from - 2) &&
    !is('afters', from - 1)
  )
    return false;
  for (let at = from - 1; at >= Math.max(sentence.from, from - MOST_TO_STANDING); at -= 1) {
    if (is('afters', at) || is('standings', at)) return true;
    const before = pieces[at - 1];
    const begins = at === sentence.from || /^[,;:—–]$/.test(before?.text ?? '') || is('buts', at - 1);
    if (is('standingStarts', at)) return begins;
    if (!is('articles', at) && !is('of', at) && !is('scoreNouns', at)) return false;
  }
  return false;
};

/** "1-0, and the fifth in a row for Kerr": a sentence that begins with the score of what was told before it, and nothing more. */
const isEcho = ({ prose }: Found, { from, to }: Range, sentence: Range & { paragraph?: number }): boolean => {
  const before = prose.sentences[(prose.sentenceOf[from] ?? 0) - 1];
  return (
    from === sentence.from &&
    before !== undefined &&
    before.paragraph === sentence.paragraph &&
    (to >= sentence.to || /^[.,;:!–—]$/.test(prose.pieces[to]?.text ?? ''))
  );
};

/** "…, and there was Kerr, who never stops running: 1-0": behind a colon, in a sentence that names a player. */
const isSumming = ({ prose, mentions }: Found, { from, to }: Range, sentence: Range): boolean =>
  (prose.pieces[from - 1]?.text === ':'
    ? to >= sentence.to || /^[.,;!(]$/.test(prose.pieces[to]?.text ?? '')
    : sentence.to - to <= 1 &&
      (prose.pieces[from - 1]?.text === ',' || prose.words.isPlaced('joins', prose.pieces[from - 1]?.fold))) &&
  !cuesIn(prose, { from: sentence.from, to: from }, 'history', 'elsewhere').length &&
  within(mentions, { from: sentence.from, to: from }).some(({ people }) =>
    people.some(({ roles }) => roles.has('player')),
  );

/** "3:2 (1:2)": the end, and half-time in brackets. */
const hasScoreBehind = ({ marks }: Found, { to }: Range): boolean => {
  const [behind] = within(marks, { from: to, to: to + 1 });
  return Boolean(behind?.score && !behind.time && !behind.kind && !behind.card);
};

const kindOf = (
  found: Found,
  score: PrintedScore,
  mark: Mark | null,
  before: PrintedScore | undefined,
  head: boolean,
): ScoreKind => {
  const { prose } = found;
  const sentence = sentenceAt(prose, score.from);
  if (mark?.time) return 'goal';
  // "la palla del 3-1": only sought.
  const sought = mark ? null : cueBefore(prose, score.from, 'chance');
  if (sought && sought.to - sought.from > 1) return 'loose';
  if (!head && isBehindUnknown(found, score)) return 'foreign';
  const far = (...kinds: Cue[]) => distance(prose, within(found.scores, sentence), sentence, score, ...kinds);
  // "From the spot" is said of any penalty.
  const ambiguous = cuesIn(prose, sentence, 'shootOut').every(({ from }) =>
    hasCue(prose, { from, to: from + 1 }, 'penalty'),
  );
  const shootOut = ambiguous && found.match.homeShootOutScore === null ? Infinity : far('shootOut');
  const halfTime = mark?.halfTime ? 0 : far('halfTime');
  const aggregate = far('aggregate');
  const end = Math.min(shootOut, halfTime, aggregate);
  const firstLeg = far('firstLeg');
  if (firstLeg <= NEAR && firstLeg < end) return 'first-leg';
  if (aggregate <= NEAR && aggregate === end) return 'aggregate';
  const isOther = isForeign(found, clauseOf(prose, score));
  if (within(found.marks, { from: score.to, to: score.to + 3 }).some(({ time, score: inside }) => time && !inside))
    return 'goal';
  if (halfTime <= 4 && halfTime === end) return 'half-time';
  if (!mark && (isBesideTime(found, score) || isShouted(found, score))) return 'goal';
  if (!head && (hasUnknownOpponent(found, score) || isOther)) return 'foreign';
  if (isBetweenTeams(found, score)) return 'final';
  if (!head && isOfOtherRound(found, score)) return 'foreign';
  if (!mark && hasScoreBehind(found, score)) return 'final';
  if (!mark && !head && shootOut > NEAR && far('fullTime', 'win', 'lose') > 2 && isStanding(found, score, sentence))
    return 'loose';
  if (shootOut <= NEAR && shootOut === end) return 'shoot-out';
  // "5:1 (3:0)"
  if (before && mark && score.from - before.to <= 1) return 'half-time';
  if (halfTime <= NEAR) return 'half-time';
  const goal = hasCue(
    prose,
    { from: Math.max(sentence.from, score.from - 25), to: Math.min(sentence.to, score.to + 6) },
    ...GOAL_CUES,
  );
  if (head && !isOther) return 'final';
  // "empatou (1 a 1)"
  if (mark && hasCue(prose, { from: Math.max(sentence.from, score.from - 8), to: score.from }, ...GOAL_CUES))
    return 'goal';
  if (far('fullTime', 'win', 'lose') <= 6 && !(cueBefore(prose, score.from, 'makesIt') && goal)) return 'final';
  if (head) return 'loose';
  if (goal || cueBefore(prose, score.from, 'makesIt') || mark) return 'goal';
  if (isSumming(found, score, sentence) || isEcho(found, score, sentence)) return 'goal';
  // "In the 95th minute Kerr hooked it in: 1-1"
  const told =
    /^[:,–—-]$/.test(prose.pieces[score.from - 1]?.text ?? '') &&
    hasCue(prose, sentence, 'shoots') &&
    (within(found.times, sentence).length > 0 || isClosing(prose, score, sentence));
  return told ? 'goal' : 'loose';
};

/**
 * Of the scores in the title and the standfirst the one that is the final score is it, and the others are of something
 * else; where none is and there is but one, it means to be.
 */
const settleHead = (found: Found, known: readonly KnownScore[]): KnownScore[] => {
  const { match, prose } = found;
  const { homeScore: home, awayScore: away } = match;
  const candidates = known.filter(
    ({ head, kind, mark }) => head && !mark?.time && (kind === 'final' || kind === 'foreign' || kind === 'loose'),
  );
  const isFinal = ({ score }: KnownScore): boolean =>
    (score.home === home && score.away === away) || (score.home === away && score.away === home);
  const right = new Set(candidates.filter(isFinal));
  // "nach 1:3 noch ein 3:3": what it had been.
  const isAfter = (at: number): boolean => prose.words.isPlaced('afters', prose.pieces[at]?.fold);
  const meant = candidates.filter(({ from }) => {
    const isArticle = prose.words.isPlaced('articles', prose.pieces[from - 1]?.fold);
    return !isAfter(from - 1) && !(isArticle && candidates.length > 1 && isAfter(from - 2));
  });
  const all = new Set(candidates);
  const [alone] = meant.filter(({ kind }) => kind === 'final');
  return known.map((each) => {
    if (!all.has(each)) return each;
    if (right.size > 0)
      return { ...each, kind: right.has(each) || each.between || hasScoreBehind(found, each) ? 'final' : 'loose' };
    return { ...each, only: each === alone && meant.length === 1 };
  });
};

/** Every score of a text with what it is of. */
export const scoreKinds = (found: Found): KnownScore[] => {
  const { prose, scores, marks } = found;
  const known = scores.map((score, index): KnownScore => {
    const head = isHead(prose, sentenceAt(prose, score.from));
    const mark =
      within(marks, { from: Math.max(0, score.from - 12), to: score.from }).find(
        ({ score: inside }) => inside?.from === score.from,
      ) ?? null;
    return {
      ...score,
      mark,
      head,
      kind: kindOf(found, score, mark, scores[index - 1], head),
      between: isBetweenTeams(found, score),
      only: false,
    };
  });
  return settleHead(found, known);
};
