/**
 * What does not speak of this match: another day, another opponent, another year. Whatever stands in such a sentence is
 * unknown, unless more than one fact of this match bears it out.
 */
import { cueAt, cuesIn, hasCue, sentenceAt, type Prose, type Range } from '../text/prose';
import { within, type Found } from './found';

/** A word in capitals in the middle of a sentence that names nobody of this match. */
export const isUnknownName = ({ prose, mentionAt, known }: Found, at: number): boolean => {
  const piece = prose.pieces[at];
  if (piece?.kind !== 'word' || !piece.capital || piece.text.length < 3) return false;
  return !mentionAt.has(at) && !known.has(piece.fold) && !prose.words.notNames.has(piece.fold);
};

/** Behind a word that is always said of an opponent stands one whom we do not know. */
const hasOtherOpponent = (found: Found, { from, to }: Range): boolean =>
  cuesIn(found.prose, { from, to }, 'versus').some(
    (hit) =>
      isUnknownName(found, hit.to) &&
      !hasCue(found.prose, { from: hit.to, to: hit.to + 1 }, 'chance', 'ownGoal', 'halfTime'),
  );

/** A sentence up to the end of the clause that a range is in: what is said behind it is said of something else. */
export const clauseOf = (prose: Prose, { from, to }: Range): Range => {
  const sentence = sentenceAt(prose, from);
  let end = to;
  while (end < sentence.to && !/^[,;:—(]$/.test(prose.pieces[end]?.text ?? '')) end += 1;
  return { from: sentence.from, to: Math.max(end, to) };
};

/** What stands between two marks around a range: "Rovers, who won their group in May, played this quarter-final …". */
export const localClause = (prose: Prose, range: Range): Range => {
  const { from: start, to: end } = sentenceAt(prose, range.from);
  const isMark = (at: number): boolean => /^[,;:—–()]$/.test(prose.pieces[at]?.text ?? '');
  let { from, to } = range;
  while (from > start && !isMark(from - 1)) from -= 1;
  while (to < end && !isMark(to)) to += 1;
  return { from, to };
};

/** Both teams are named: "on Saturday" is the day of this match. */
export const namesBoth = ({ mentions }: Found, range: Range): boolean => {
  const teams = new Set(within(mentions, range).map(({ team }) => team));
  return teams.has('home') && teams.has('away');
};

/**
 * Remarks on somebody, between commas: "Rovers, who had lost the first leg 2-1, went ahead". They tell of another match
 * without the rest of the sentence doing so, where what it tells stands outside.
 */
export const remarksIn = (
  prose: Prose,
  sentence: Range,
  { from, to }: Range,
  mentionAt: Found['mentionAt'] | null = null,
): Range[] => {
  const remarks: Range[] = [];
  for (let at = sentence.from; at < to; at += 1) {
    const next = prose.pieces[at + 1]?.fold;
    if (prose.pieces[at]?.text !== ',') continue;
    // "Kerr, 20 and a regular since March, turned it in": who they are.
    const isWho = mentionAt?.get(at - 1)?.people.length && (prose.pieces[at + 1]?.kind === 'number' || prose.words.isPlaced('definites', next)); // prettier-ignore
    if (!isWho && !prose.words.isPlaced('relatives', next) && !prose.words.isPlaced('onces', next)) continue;
    let end = at + 1;
    while (end < to && !/^[,;:—–(]$/.test(prose.pieces[end]?.text ?? '')) end += 1;
    if (end < to && /^[,:]$/.test(prose.pieces[end]?.text ?? '') && end > from) remarks.push({ from: at, to: end });
    at = end - 1;
  }
  return remarks;
};

const MOST_TO_HAD = 5;

/** "… from the first leg. In Town Kerr had put them ahead": a sentence that goes on with what was, in languages that say so with their verb. */
export const goesOnWithLeg = ({ prose, hasLegs }: Found, { from }: Range): boolean => {
  if (!hasLegs) return false;
  const at = prose.sentenceOf[from] ?? -1;
  const [before, own] = [prose.sentences[at - 1], prose.sentences[at]];
  if (!before || !own || before.paragraph !== own.paragraph) return false;
  return hasCue(prose, before, 'firstLeg') && hasCue(prose, { from: own.from, to: own.from + MOST_TO_HAD }, 'had');
};

/** Whether a sentence, or a part of one, tells of another match; what a remark in it tells does not count. */
export const isForeign = (found: Found, range: Range, remarks: readonly Range[] = []): boolean => {
  if (goesOnWithLeg(found, range)) return true;
  const isOutside = ({ from }: Range): boolean => !remarks.some((remark) => from >= remark.from && from < remark.to);
  if (cuesIn(found.prose, range, 'history', 'firstLeg').some(isOutside)) return true;
  if (cuesIn(found.prose, range, 'elsewhere').some(isOutside) && !namesBoth(found, range)) return true;
  if (within(found.years, range).some(isOutside)) return true;
  return hasOtherOpponent(found, range);
};

const MOST_TO_COUNT = 4;

/** "her second of the night and ninth of this season": how many it makes is said of this goal, and takes it nowhere else. */
export const isCountOnly = (found: Found, range: Range): boolean => {
  const { prose } = found;
  const hits = cuesIn(prose, range, 'history');
  const isCount = ({ from }: Range): boolean => {
    for (let at = from - 1; at >= Math.max(range.from, from - MOST_TO_COUNT); at -= 1) {
      if (prose.words.ordinals.at(prose.pieces, at).length > 0) return true;
      const [number, mark] = [prose.pieces[at], prose.pieces[at + 1]];
      if (number?.kind === 'number' && mark && !mark.spaced) return true;
    }
    return false;
  };
  return hits.length > 0 && hits.every(isCount) && !hasCue(prose, range, 'firstLeg', 'elsewhere', 'versus') && within(found.years, range).length === 0; // prettier-ignore
};

/** "put out Real Madrid 5-3": a name that we do not know, right before a score. */
export const isBehindUnknown = (found: Found, score: Range): boolean =>
  !found.prose.words.traits.has('nounsInCapitals') &&
  score.from - 1 > sentenceAt(found.prose, score.from).from &&
  isUnknownName(found, score.from - 1) &&
  found.prose.pieces[score.from - 1]?.text !== found.prose.pieces[score.from - 1]?.text.toUpperCase();

/** "3-0 win at Crotone", "1-1 with Wales": a name that we do not know, close behind a score. */
export const hasUnknownOpponent = (found: Found, score: Range): boolean => {
  const { prose } = found;
  for (let at = score.to; at < score.to + 4; at += 1) {
    const piece = prose.pieces[at];
    if (piece?.kind !== 'word') return false;
    const against = cueAt(prose, at, 'against', 'versus');
    // "4:0 in den Winkel": where the ball went is no opponent.
    if (against && !cueAt(prose, at, 'scores')) {
      const next = prose.words.notNames.has(prose.pieces[against.to]?.fold ?? '') ? against.to + 1 : against.to;
      if (isUnknownName(found, next) || isUnknownName(found, against.to)) return true;
    }
  }
  return false;
};
