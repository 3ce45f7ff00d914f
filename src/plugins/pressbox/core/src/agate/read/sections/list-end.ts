/** Where the body of a headed list ends. */
import { isDash, isBullet } from '../text/chars';
import { opensClause } from './clauses';
import { startsWithLabel } from './extent';
import { isSentenceEnd, separatorAt } from '../marks/list';
import { isProse } from '../marks/lines';
import { readMinute } from '../marks/minute';
import { isNameWord, isParticle } from '../marks/name';
import { scoreAt } from '../marks/score-numbers';
import { readCount, readCrowd } from '../marks/people';
import {
  areNamedSides,
  areOwned,
  CARDS,
  isNextSide,
  isTagged,
  lineEnd,
  minuteLeads,
  nextIsGoal,
  sideLeads,
} from './list-sentences';
import { readScoreLine } from './score';
import { hasOtherWords } from '../lists/scorers';
import { closes, opens, printed, type Range, type Source } from '../marks/source';
import { hasLines, isSheetLine } from './sheet-line';
import { readTeamScore } from '../marks/team-score';
import type { HeadingRole } from '../words';

const MAX_TOKENS = 900;
/** A person, a number or a score: one line, one sentence. */
const SHORT: readonly HeadingRole[] = ['coach', 'referee', 'attendance', 'half-time', 'full-time', 'note'];
/** Lists that are printed one item a line, too. */
const STACKED: readonly HeadingRole[] = ['goals', 'shoot-out', 'changes', 'missed-penalties'];

const BENCHES: readonly HeadingRole[] = ['bench', 'came-on'];
/** No player of a bench takes more tokens. */
const MAX_SEAT = 14;

/** "ALFA, 0" over "BRAVO, 1": in capitals, and two of them. */
const isSidePair = (source: Source, line: Range): boolean => {
  const isSide = (range: Range): boolean => {
    const side = readTeamScore(source, range.from, range.to);
    const name = side && printed(source, side.name);
    return side?.next === range.to && name !== null && name.length > 3 && name === name.toUpperCase();
  };
  return (
    source.tokens[line.to - 1]?.kind === 'number' &&
    isSide(line) &&
    isSide({ from: line.to + 1, to: lineEnd(source, line.to + 1) })
  );
};

/** A line of another kind. Cards with their reasons read like prose, but have teams or minutes in brackets (it01). */
const isForeign = (source: Source, line: Range): boolean =>
  readScoreLine(source, line) !== null ||
  isSidePair(source, line) ||
  (isProse(source, line) &&
    hasOtherWords(source, line) &&
    !source.tokens.slice(line.from, line.to).some((token) => opens(token)));

/** A line of the ground, the referee and the crowd: "Stadtpark, Schiedsrichter Keller, 12.529 Zuschauer". */
const namesOfficials = (source: Source, stops: Uint8Array, { from, to }: Range): boolean => {
  let heading = false;
  for (let at = from; at < to; at += 1) {
    if (opens(source.tokens[at])) return false;
    if (readCrowd(source, at) !== null) return true;
    if (source.tokens[at]?.kind === 'number') return heading;
    heading ||= stops[at] === 1;
  }
  return heading;
};

const lineBefore = ({ tokens }: Source, at: number): Range => {
  let from = at;
  while (from > 0 && tokens[from - 1]?.kind !== 'break') from -= 1;
  return { from, to: at };
};

/** "30. Kolb", "30 Kolb": one booked player a line, the minute first. */
const isTimed = ({ tokens, words }: Source, { from, to }: Range): boolean => {
  const minute = readMinute(tokens, from, to, words);
  const end = minute ? minute.next : to;
  return end < to && isNameWord(tokens[end]) && to - from <= MAX_SEAT;
};

/** No separator outside brackets. */
const isOneSeat = ({ tokens, closers }: Source, from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1) {
    if (/^[:;,]$/.test(tokens[at]?.text ?? '')) return false;
    const close = opens(tokens[at]) ? (closers[at] ?? -1) : -1;
    if (close > at && close < to) at = close;
  }
  return true;
};

/** "12 Kolb", "Kolb for Bos 62": one player of a bench a line, with a number where the others have one. */
const isSeat = (source: Source, { from, to }: Range, like?: Range): boolean => {
  const { tokens } = source;
  const numbered = tokens[from]?.kind === 'number';
  let first = numbered ? from + 1 : from;
  while (numbered && /^[.:'’′)]$|^m(ins?)?$/.test(tokens[first]?.text ?? '')) first += 1;
  if (like && numbered !== (tokens[like.from]?.kind === 'number')) return false;
  return isNameWord(tokens[first]) && to - from <= MAX_SEAT && isOneSeat(source, first, to);
};

/** "por", "per", "voor": the word between who comes and who goes. */
const isSwap = ({ tokens, words }: Source, at: number): boolean =>
  (words.forTeam.match(tokens, at, at + 1) ?? words.replacedBy.match(tokens, at, at + 1)) !== null;

/** Whether the next line belongs to the list: it holds more of the same, and is no line of another kind. */
const goesOn = (source: Source, stops: Uint8Array, at: number, role: HeadingRole): boolean => {
  const { tokens } = source;
  let start = at + 1;
  while (isBullet(tokens[start]?.text ?? '') && tokens[start]?.kind === 'mark' && start < at + 3) start += 1;
  const before = tokens[at - 1];
  const after = tokens[start];
  if (!before || !after || stops[start]) return false;
  const line = { from: start, to: lineEnd(source, start) };
  if (isForeign(source, line) || namesOfficials(source, stops, line)) return false;
  // "0:1 (50.) Kolb": a goal
  if (role === 'changes' && scoreAt(source, line.from, line.to)) return false;
  if (CARDS.includes(role) && isSheetLine(source, line)) return false;
  if ((BENCHES.includes(role) || role === 'goals') && isSheetLine(source, line) && hasLines(source, line)) return false;
  if (separatorAt(source, at - 1, at) !== null || opens(before) || isDash(before.text) || isParticle(before))
    return true;
  if (/^[(,;[]$/.test(after.text)) return true;
  // "60m. Bos por" / "Kolb"
  if (role === 'changes' && !before.capital && isSwap(source, at - 1) && isNameWord(after)) return true;
  if (after.kind === 'word' && !after.capital) return before.text !== '.';
  if (STACKED.includes(role)) {
    if (after.kind === 'number') return true;
    const hasNumber = tokens.slice(line.from, line.to).some(({ kind }) => kind === 'number');
    return hasNumber && !startsWithLabel(source, start);
  }
  if (CARDS.includes(role) && isTimed(source, line) && isTimed(source, lineBefore(source, at))) return true;
  if (BENCHES.includes(role) && isSeat(source, line) && isSeat(source, lineBefore(source, at), line)) return true;
  if (before.text === '.' || startsWithLabel(source, start)) return false;
  return tokens.slice(line.from, line.to).some(({ text }) => text === ',' || text === '(');
};

/** The token behind the list that starts at `from`. */
export const listEnd = (source: Source, stops: Uint8Array, from: number, role: HeadingRole): number => {
  const { tokens } = source;
  const short = SHORT.includes(role);
  let content = false;
  let outside = from;
  for (let at = from; at < Math.min(tokens.length, from + MAX_TOKENS); at += 1) {
    const token = tokens[at];
    if (!token || stops[at]) return at;
    outside = Math.max(outside, source.closers[at] ?? 0);
    if (at > from && at >= outside && opensClause(source, at, role)) return at;
    if (token.kind === 'break') {
      if (!content) {
        // An empty heading ("Espulsi:") takes nothing from a line that is somebody else's.
        if (stops[at + 1] || (role === 'note' && short)) return at;
        const line = { from: at + 1, to: lineEnd(source, at + 1) };
        if (isForeign(source, line)) return at;
      } else if (role === 'attendance' && !token.blank && (readCount(source, at - 1, at + 2)?.next ?? 0) > at) {
        // "17" / "mila circa"
      } else if (token.blank || (short && role !== 'note')) return at;
      else if (!goesOn(source, stops, at, role) && !isNextSide(source, stops, from, at + 1, role)) return at;
    } else content = true;
    if (at < outside) continue;
    // "28' s.t. Rossi": the stop of a half.
    if (source.words.periods.match(tokens, at - 3, at)?.next === at && isNameWord(tokens[at + 1])) continue;
    // No sentence starts small: "(57. strafschop)".
    if (!isSentenceEnd(tokens, at) || (tokens[at + 1]?.kind === 'word' && !tokens[at + 1]?.capital)) continue;
    const behind = tokens[at + 1]?.kind === 'break' && !tokens[at + 1]?.blank ? at + 2 : at + 1;
    if (isNextSide(source, stops, from, behind, role)) continue;
    if (role === 'goals' || role === 'shoot-out') {
      // "77. Maas (e.d.)": the stop of a minute. "40' aut. Vezzi": the stop of a mark.
      if (tokens[at - 1]?.kind === 'number' && isNameWord(tokens[at + 1])) continue;
      if (tokens[at + 1]?.kind === 'word' && source.words.scorerMarks.has(tokens[at - 1]?.fold ?? '')) continue;
      if (!nextIsGoal(source, at + 1)) return at;
    } else if (sideLeads(source, from) && sideLeads(source, at + 1)) {
      // "Alfa: Gil, Momo. Bravo: Remo."
    } else if (CARDS.includes(role) && minuteLeads(source, from) && minuteLeads(source, at + 1)) {
      // "14e Kolb. 65e Bos.": each with its minute before it.
    } else if (CARDS.includes(role) && closes(tokens[at - 1]) && isTagged(source, stops, behind)) {
      // "Kolb, Bos (N). Dam, Vos (R)."
    } else if (CARDS.includes(role) && areOwned(source, stops, from, at, behind)) {
      // "Kolb 30 à Rovers. Dam 12 à Town."
    } else if (CARDS.includes(role) && areNamedSides(source, stops, from, behind)) {
      // "Rovers Kolb, Bos. Town Vos."
    } else if (role !== 'note' && role !== 'changes' && tokens[at - 1]?.kind !== 'number') return at;
  }
  return Math.min(tokens.length, from + MAX_TOKENS);
};
