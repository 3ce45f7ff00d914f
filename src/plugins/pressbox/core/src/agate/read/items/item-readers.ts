/**
 * The readers of the pieces of a list, one for each kind of item, in the order in which they are asked. The order is the
 * grammar: "1-0" is a score before it is a minute, and "por doble amarilla" a card before it is "por" and a team.
 */
import { isSentenceEnd, separatorAt } from '../marks/list';
import { isDash } from '../text/chars';
import { isCoach, readAppearances, readBracketed, readSecond } from './item-brackets';
import { readChangeTeam, readName, readSideBracket, readTeam } from './item-names';
import { readAssist, readPasses } from './item-passes';
import { readCameOn, readGoalWord, readMove, readSign, readSwap } from './item-words';
import { readChangeMinute } from '../marks/change-minute';
import { isShirtNumber, readMinute } from '../marks/minute';
import { readCount } from '../marks/people';
import { scoreAt } from '../marks/score-numbers';
import { closes, opens, type Range, type Source } from '../marks/source';
import type { ItemReader } from './types';

/** "(35´ P)": behind a minute with its mark. */
const isOfMinute = ({ tokens, words }: Source, at: number): boolean => {
  for (let from = at - 1; from > at - 6 && from >= 0 && !opens(tokens[from]); from -= 1)
    if (tokens[from]?.kind === 'number' && opens(tokens[from - 1]))
      return readMinute(tokens, from, at, words)?.next === at;
  return false;
};

/** A mark of one letter counts only alone in its bracket or glued to its minute: "31'(p)", "(Mo)". */
const isMarkPrinted = (source: Source, at: number, next: number): boolean => {
  const { tokens } = source;
  const token = tokens[at];
  const previous = tokens[at - 1];
  if (!token) return false;
  const last = tokens[next - 1];
  const after = tokens[next];
  // "(p)", "(31' p.)", "(57, p.)"
  const ends =
    after === undefined ||
    closes(after) ||
    (after.text === '.' && (tokens[next + 1] === undefined || /^[,)\]]$/.test(tokens[next + 1]?.text ?? '')));
  const alone = previous?.text === '(' && (ends || after?.text === '.');
  const glued = previous !== undefined && previous.kind !== 'word' && !token.spaced;
  const oneWord = next === at + 1;
  const oneLetter = oneWord && token.text.length === 1;
  // "40' Kolb p., 75' Bos", "m. 40 p. Kolb"
  const stopped = after?.text === '.' && !after.spaced && previous?.kind !== 'mark';
  // "(P)", where no side begins with that letter
  if (oneLetter && token.text === 'P' && (alone || (ends && closes(after) && isOfMinute(source, at)))) return true;
  if (oneLetter) return !token.capital && (alone || glued || stopped || (ends && previous?.kind !== 'word'));
  if (!token.capital || token.text === token.text.toUpperCase()) return true;
  // "Ed. Keller" is a name, "Rig. Rossi" a penalty.
  if (oneWord && token.text.length <= 2) return alone;
  // "Rig. Rossi", "Penalty", "Eigentor", "Own goal": but somebody may be called Post.
  return alone || after?.text === '.' || (last?.text.length ?? 0) >= (oneWord ? 6 : 4);
};

/** Whether a number counts the goals of a player: "Villa 2 (12, 51pen)". */
const isTally = ({ tokens }: Source, at: number): boolean =>
  Number(tokens[at]?.text) <= 6 &&
  tokens[at - 1]?.kind === 'word' &&
  tokens[at + 1]?.text === '(' &&
  tokens[at + 2]?.kind === 'number';

/** "Kolb (2, 12' y 83')": a number before as many minutes with their mark. */
const countsMinutes = ({ tokens, words, closers }: Source, at: number): boolean => {
  const close = opens(tokens[at - 1]) && tokens[at + 1]?.text === ',' ? (closers[at - 1] ?? -1) : -1;
  let minutes = 0;
  for (let next = at + 2; next < close; next += 1) {
    const minute = readMinute(tokens, next, close, words);
    if (minute?.minute.marked) minutes += 1;
    next = minute ? minute.next - 1 : next;
  }
  return minutes > 1 && Number(tokens[at]?.text) === minutes;
};

const isTimesSign = (token: Source['tokens'][number] | undefined): boolean =>
  token?.text === '×' || token?.text.toLowerCase() === 'x';

/** "(×2)", "x2", "2x Kane": how often a player scored. Nobody scores ten without a minute being told. */
const readTimes: ItemReader = ({ source, range, kind, at }) => {
  const [first, second] = [source.tokens[at], source.tokens[at + 1]];
  if (kind !== 'goals' || at + 1 >= range.to || second?.spaced) return null;
  const number = isTimesSign(first) ? second : isTimesSign(second) ? first : undefined;
  const times = number?.kind === 'number' ? Number(number.text) : 0;
  return times >= 2 && times <= 9 ? { item: { type: 'times', times, at }, next: at + 2 } : null;
};

const readScore: ItemReader = ({ source, range, kind, at, depth }) => {
  const score = kind === 'goals' ? scoreAt(source, at, range.to) : null;
  return score && { item: { type: 'score', home: score.home, away: score.away, depth, at }, next: score.next };
};

/** "75.570" is a crowd, and "7-3" between cards the corners. */
const readCountOrCorners: ItemReader = ({ source, range, kind, at }) => {
  const count = source.tokens[at + 1]?.spaced ? null : readCount(source, at, range.to);
  if (count && count.value > 999) return { item: null, next: count.next };
  const score = kind === 'cards' ? scoreAt(source, at, range.to) : null;
  return score && { item: null, next: score.next };
};

const readTime: ItemReader = ({ source, range, kind, at, depth }) => {
  // "1T – Kolb (12')", "2ºT: Bos, 5"
  const half = source.words.periods.match(source.tokens, at, range.to);
  const mark = half && source.tokens[half.next];
  if (half && source.tokens[at]?.kind === 'number' && mark && (/^[:,]$/.test(mark.text) || isDash(mark.text)))
    return { item: { type: 'period', period: half.value, leads: true, at }, next: half.next + 1 };
  // "al 33' s.t."
  const lead = source.words.atMinute.match(source.tokens, at, range.to)?.next ?? at;
  // "2x geel", "2ª amarilla", "2 j."
  if (kind === 'cards' && source.words.cardWords.match(source.tokens, at, range.to)) return null;
  // "40. (11m)": behind a minute it is a penalty, and no minute
  const [stop, before] = [source.tokens[at - 2], source.tokens[at - 3]];
  const isTimed = stop?.kind === 'number' || (stop?.kind === 'mark' && before?.kind === 'number');
  const isPenalty = kind === 'goals' && isTimed && opens(source.tokens[at - 1]);
  const metres = isPenalty ? source.words.scorerMarks.match(source.tokens, at, range.to) : null;
  if (metres && closes(source.tokens[metres.next])) return null;
  if (isShirtNumber(source.tokens, at, range.to, source.words)) return { item: null, next: at + 2 };
  const readOf = kind === 'changes' ? readChangeMinute : readMinute;
  // "al comenzar" is a minute as it stands.
  const whole = kind === 'changes' && lead > at ? readChangeMinute(source.tokens, at, range.to, source.words) : null;
  const read = whole ?? readOf(source.tokens, lead, range.to, source.words);
  if (read && lead > at && !read.minute.marked) return null;
  // "Kolb (3: 12, 50, 75)"
  const isCount = kind === 'goals' && opens(source.tokens[at - 1]) && source.tokens[at + 1]?.text === ':';
  if (isCount && source.tokens[at + 2]?.kind === 'number') return { item: null, next: at + 2 };
  if (kind === 'goals' && countsMinutes(source, at)) return { item: null, next: at + 2 };
  if (!read || (kind === 'goals' && !read.minute.marked && isTally(source, at))) return null;
  return { item: { type: 'minute', minute: read.minute, depth, at }, next: read.next };
};

/** "(61./E)", "(61./F)": in German a letter behind a minute and a slash is a penalty, where it is no side. */
const readLetter: ItemReader = ({ source, kind, isTeam, at, depth }) => {
  const [slash, letter] = [source.tokens[at], source.tokens[at + 1]];
  const isLetter = kind === 'goals' && depth > 0 && slash?.text === '/' && /^[EFH]$/.test(letter?.text ?? '');
  const isBehind = isLetter && !letter?.spaced && /^[.'’′]$|^\d+$/.test(source.tokens[at - 1]?.text ?? '');
  if (!isBehind || !closes(source.tokens[at + 2]) || isTeam(letter?.text ?? '')) return null;
  return { item: { type: 'mark', mark: 'penalty', at }, next: at + 2 };
};

/** "pen", "csc", "rig.", but not "et" between two names. */
const readMark: ItemReader = ({ source, range, kind, at }) => {
  const { tokens, words } = source;
  const mark = kind === 'goals' ? words.scorerMarks.match(tokens, at, range.to) : null;
  // "p.t." is a half.
  if (!mark || (words.periods.match(tokens, at, range.to)?.next ?? 0) > mark.next) return null;
  if (!isMarkPrinted(source, at, mark.next)) return null;
  const joins = mark.next === at + 1 && !tokens[at]?.capital && words.joiners.match(tokens, at, range.to) !== null;
  const closed = opens(tokens[at - 1]) && closes(tokens[mark.next]);
  // "su rig. al 18'": the stop of the mark ends nothing.
  const [stop, behind] = [tokens[mark.next], tokens[mark.next + 1]];
  const leads = at === range.from || /^[,;:]$/.test(tokens[at - 1]?.text ?? '');
  // "1-1 rig. Kolb (41')"
  const isScored = scoreAt(source, at - 3, at) !== null;
  const isCut = stop?.text === '.' && !stop.spaced && behind?.kind === 'word' && (leads || isScored || !behind.capital);
  const next = isCut ? mark.next + 1 : mark.next;
  return joins ? null : { item: { type: 'mark', mark: mark.value, closed, at }, next };
};

const readCard: ItemReader = ({ source, range, kind, at, depth }) => {
  const { tokens, words } = source;
  if (kind !== 'cards') return null;
  const card = words.cardWords.match(tokens, at, range.to);
  // "Y" and "R" are cards only in their bracket.
  const isLetter = tokens[at]?.kind === 'word' && tokens[at]?.text.length === 1 && card?.next === at + 1;
  if (card && (!isLetter || opens(tokens[at - 1])))
    return { item: { type: 'card', card: card.value, depth, at }, next: card.next };
  const coach = depth > 0 && !tokens[at]?.capital && isCoach(source, at, range.to);
  return coach ? { item: { type: 'coach', at }, next: at + 1 } : null;
};

/** "Kolb 12' | Bos 30'" goes on, "Kolb, Vos | Bos" is the other side's: a bar is a comma where there are no others. */
const barAt = ({ tokens }: Source, at: number, { from, to }: Range): 'comma' | 'slash' | null => {
  const mark = tokens[at]?.text ?? '';
  if (mark !== '|' && !(/^[•·>»]$/.test(mark) && tokens[at + 1]?.spaced)) return null;
  for (let next = Math.max(from, at - 60); next < Math.min(to, at + 60); next += 1)
    if (tokens[next]?.text === ',') return 'slash';
  return 'comma';
};

const readSeparator: ItemReader = ({ source, range, kind, at, depth }) => {
  // "Kolb en lugar de Bos": "en" is Dutch for "and".
  const swap = kind === 'changes' && !source.tokens[at]?.capital ? source.words.swaps.match(source.tokens, at, range.to) : null; // prettier-ignore
  if (swap && swap.next > at + 1) return null;
  // "Kolb > Bos (58.)"
  if (kind === 'changes' && /^[>»]$/.test(source.tokens[at]?.text ?? '')) return null;
  const separator = barAt(source, at, range) ?? separatorAt(source, at, range.to);
  const isBreak = source.tokens[at]?.kind === 'break';
  if (!separator && !isBreak && !isSentenceEnd(source.tokens, at)) return null;
  return { item: { type: 'separator', separator: separator ?? (isBreak ? 'line' : 'stop'), depth, at }, next: at + 1 };
};

/** "a los visitantes" */
const readSide: ItemReader = ({ source, range, at }) => {
  const side = source.tokens[at]?.capital ? null : source.words.sides.match(source.tokens, at, range.to);
  return side && { item: { type: 'side', side: side.value, at }, next: side.next };
};

/** "nel st", "PT, 22m Kolb", "ST: 3m Vos": in capitals only where a minute or a mark follows. */
const readPeriod: ItemReader = ({ source, range, at }) => {
  const { tokens, words } = source;
  const period = words.periods.match(tokens, at, range.to);
  const next = period ? tokens[period.next] : undefined;
  if (tokens[at]?.capital && tokens[at]?.text !== tokens[at]?.text.toUpperCase()) return null;
  if (tokens[at]?.capital && next?.kind !== 'number' && !/^[,:.]$/.test(next?.text ?? '')) return null;
  return period && { item: { type: 'period', period: period.value, at }, next: period.next };
};

export const ITEM_READERS: readonly ItemReader[] = [
  readAppearances,
  readPasses,
  readAssist,
  readBracketed,
  readSideBracket,
  readTimes,
  readScore,
  readCountOrCorners,
  readSecond,
  readTime,
  readLetter,
  readMark,
  readCard,
  readSign,
  readSeparator,
  readSide,
  readGoalWord,
  readMove,
  readChangeTeam,
  readCameOn,
  readSwap,
  readTeam,
  readPeriod,
  readName,
];
