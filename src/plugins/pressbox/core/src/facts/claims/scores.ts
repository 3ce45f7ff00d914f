/** Scores as a text prints them: `1-0`, `1:0`, `1 – 0`, `1 a 0`, `2x1`; not formations, times, dates and tallies. */
import type { Score } from '../../score';
import { cueAt, type Prose, type Range } from '../text/prose';
import type { Mention } from '../people/mentions';
import type { Piece } from '../text/pieces';

export interface PrintedScore extends Range {
  score: Score;
}

const MOST = 20;
const DASHES = '-–—−‒‐‑:';

/** Glued to a figure that counts something else. */
const UNITS = /^(h|m|min|km)$/;

const isCount = (piece: Piece | undefined): piece is Piece =>
  piece?.kind === 'number' && piece.text.length <= 2 && Number(piece.text) <= MOST;

const isDash = (piece: Piece | undefined): boolean => piece?.kind === 'mark' && DASHES.includes(piece.text);

const isGluedNumber = (pieces: readonly Piece[], mark: number, number: number): boolean => {
  const [between, other] = [pieces[mark], pieces[number]];
  return between?.kind === 'mark' && other?.kind === 'number' && /^[-–:.,/+]$/.test(between.text) && !(between.spaced && mark > number) && !(other.spaced && number > mark); // prettier-ignore
};

/** "two-nil", "dos a cero", "trois partout": with a nil in it, or level, it is no other pair of numbers. */
const inWordsAt = (prose: Prose, at: number): PrintedScore | null => {
  const { pieces, words } = prose;
  const count = (from: number): { value: number; to: number } | null => {
    const piece = pieces[from];
    if (piece?.kind !== 'word') return null;
    if (words.isPlaced('nil', piece.fold)) return { value: 0, to: from + 1 };
    const hit = words.numbers.at(pieces, from).at(-1);
    return hit ? { value: hit.value, to: hit.to } : null;
  };
  const home = count(at);
  const next = home ? pieces[home.to] : undefined;
  if (!home || next?.kind !== 'word') return null;
  if (words.isPlaced('all', next.fold) && (next.fold === 'partout' || !next.spaced))
    return { from: at, to: home.to + 1, score: { home: home.value, away: home.value } };
  const away = count(words.isPlaced('countJoins', next.fold) ? home.to + 1 : next.spaced ? -1 : home.to);
  if (!away || (home.value > 0 && away.value > 0)) return null;
  return { from: at, to: away.to, score: { home: home.value, away: away.value } };
};

/** "Rovers 3 Town 2": each number behind its team, home first. */
export const scoresApart = ({ pieces }: Prose, mentions: readonly Mention[]): PrintedScore[] =>
  mentions.flatMap((home, index) => {
    const away = mentions[index + 1];
    const [mine, theirs] = [pieces[home.to], away && pieces[away.to]];
    if (home.team !== 'home' || away?.team !== 'away' || away.from !== home.to + 1) return [];
    if (!isCount(mine) || !isCount(theirs) || isGluedNumber(pieces, away.to + 1, away.to + 2)) return [];
    return [{ from: home.to, to: away.to + 1, score: { home: Number(mine.text), away: Number(theirs.text) } }];
  });

const scoreAt = (prose: Prose, at: number): PrintedScore | null => {
  const { pieces, words } = prose;
  const [home, between, away] = [pieces[at], pieces[at + 1], pieces[at + 2]];
  if (!isCount(home) || !between || !isCount(away)) return null;
  const inWords = between.kind === 'word' && words.isPlaced('scoreJoins', between.fold);
  const evenly = between.spaced === away.spaced;
  if (!inWords && !(isDash(between) && evenly)) return null;
  if (between.text === ':' && (away.text.length > 1 || between.spaced)) return null;
  const [before, behind] = [pieces[at - 1], pieces[at + 3]];
  // "4-3-3", "20-12-1999", "1.2-3", "12'-3".
  if (isGluedNumber(pieces, at - 1, at - 2) && !home.spaced) return null;
  if (isGluedNumber(pieces, at + 3, at + 4) && !behind?.spaced) return null;
  if (before && !home.spaced && before.kind !== 'break' && !/^[([{"“«„‘'’/–—]$/.test(before.text) && before.kind !== 'word') return null; // prettier-ignore
  if (
    behind?.kind === 'word' &&
    !behind.spaced &&
    (UNITS.test(behind.fold) || words.isPlaced('ordinalMarks', behind.fold))
  )
    return null;
  if (behind && /^[%€$£°º]$/.test(behind.text)) return null;
  // "6:5 Toren": goals scored and let in.
  if (cueAt(prose, at + 3, 'points') && words.traits.has('goalsBehind')) return null;
  return { from: at, to: at + 3, score: { home: Number(home.text), away: Number(away.text) } };
};

/** The scores of a text, in order. */
export const scoresOf = (prose: Prose): PrintedScore[] => {
  const scores: PrintedScore[] = [];
  for (let at = 0; at < prose.pieces.length; at += 1) {
    const found = scoreAt(prose, at) ?? inWordsAt(prose, at);
    if (!found) continue;
    scores.push(found);
    at = found.to - 1;
  }
  return scores;
};

/** The formations of a text: three to five numbers that make ten. */
export const formationsOf = ({ pieces }: Prose): (Range & { formation: string })[] => {
  const found: (Range & { formation: string })[] = [];
  for (let at = 0; at < pieces.length; at += 1) {
    const numbers: number[] = [];
    let to = at;
    while (pieces[to]?.kind === 'number' && pieces[to]?.text.length === 1) {
      numbers.push(Number(pieces[to]?.text));
      to += 1;
      if (!isDash(pieces[to]) || pieces[to]?.spaced || pieces[to + 1]?.kind !== 'number') break;
      to += 1;
    }
    const before = pieces[at - 1];
    const glued = before && !pieces[at]?.spaced && (isDash(before) || /^[.,]$/.test(before.text));
    if (numbers.length >= 3 && numbers.length <= 5 && numbers.reduce((sum, each) => sum + each, 0) === 10 && !glued)
      found.push({ from: at, to, formation: numbers.join('-') });
    if (to > at) at = to - 1;
  }
  return found;
};
