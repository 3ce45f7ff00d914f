/**
 * The readers of the pieces of a list, one for each kind of item, in the order in which they are asked. The order is the
 * grammar: "1-0" is a score before it is a minute, and "por doble amarilla" a card before it is "por" and a team.
 */
import type { Cursor, ItemReader, ListItem } from './items';
import { isSentenceEnd, separatorAt } from './list';
import { isCoach, readAppearances, readBracketed } from './item-brackets';
import { readCameOn, readGoalWord, readSwap } from './item-words';
import { isShirtNumber, readChangeMinute, readMinute } from './minute';
import { isNameWord, isParticle, nameEnd } from './name';
import { readCount } from './people';
import { scoreAt } from './score-numbers';
import { closes, opens, printed, type Range, type Source } from './source';

/** Small words that only mean a team where the team is known: in Spanish "a Rossi" is a player. */
const WEAK_LINKS = new Set(['a', 'en', 'de', 'bei', 'beim', 'por', 'pelo', 'pela']);

/** A mark of one letter counts only alone in its bracket or glued to its minute: "31'(p)", "(Mo)". */
const isMarkPrinted = ({ tokens }: Source, at: number, next: number): boolean => {
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
  if (oneLetter) return !token.capital && (alone || glued || (ends && previous?.kind !== 'word'));
  if (!token.capital || token.text === token.text.toUpperCase()) return true;
  // "Ed. Keller" is a name, "Rig. Rossi" a penalty.
  if (oneWord && token.text.length <= 2) return alone;
  // "Rig. Rossi", "Penalty", "Eigentor", "Own goal": but somebody may be called Post.
  return alone || after?.text === '.' || (last?.text.length ?? 0) >= (oneWord ? 6 : 4);
};

/** The team behind "pour", "für", "for": a name with a capital, up to the next separator or number. */
const teamBehind = (source: Source, from: number, to: number): Range | null => {
  const { tokens, words } = source;
  let start = from;
  for (
    let link = words.articles.match(tokens, start, to);
    link && !tokens[start]?.capital;
    link = words.articles.match(tokens, start, to)
  )
    start = link.next;
  // "per i rossoneri": with an article, a small letter is a people's name; "per proteste" is a reason.
  const people = start > from && tokens[start]?.kind === 'word';
  if (!isNameWord(tokens[start]) && !people) return null;
  let end = start;
  while (end < to) {
    const token = tokens[end];
    if (!token || token.kind === 'break' || opens(token) || closes(token) || separatorAt(source, end, to)) break;
    if (!token.capital && end > start && words.forTeam.match(tokens, end, to)) break;
    if (token.text === ':' || isSentenceEnd(tokens, end) || (token.kind === 'number' && end > start + 1)) break;
    end += 1;
  }
  return { from: start, to: end };
};

/** Whether a number counts the goals of a player: "Villa 2 (12, 51pen)". */
const isTally = ({ tokens }: Source, at: number): boolean =>
  Number(tokens[at]?.text) <= 6 &&
  tokens[at - 1]?.kind === 'word' &&
  tokens[at + 1]?.text === '(' &&
  tokens[at + 2]?.kind === 'number';

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
  // "al 33' s.t."
  const lead = source.words.atMinute.match(source.tokens, at, range.to)?.next ?? at;
  if (isShirtNumber(source.tokens, at, range.to, source.words)) return { item: null, next: at + 2 };
  // "2x geel", "2ª amarilla"
  if (kind === 'cards' && source.words.cardWords.match(source.tokens, at, range.to)) return null;
  const readOf = kind === 'changes' ? readChangeMinute : readMinute;
  const read = readOf(source.tokens, lead, range.to, source.words);
  if (read && lead > at && !read.minute.marked) return null;
  if (!read || (kind === 'goals' && !read.minute.marked && isTally(source, at))) return null;
  return { item: { type: 'minute', minute: read.minute, depth, at }, next: read.next };
};

/** "pen", "csc", "rig.", but not "et" between two names. */
const readMark: ItemReader = ({ source, range, kind, at }) => {
  const { tokens, words } = source;
  const mark = kind === 'goals' ? words.scorerMarks.match(tokens, at, range.to) : null;
  if (!mark || !isMarkPrinted(source, at, mark.next)) return null;
  const joins = mark.next === at + 1 && !tokens[at]?.capital && words.joiners.match(tokens, at, range.to) !== null;
  return joins ? null : { item: { type: 'mark', mark: mark.value, at }, next: mark.next };
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
  if (tokens[at]?.text !== '|') return null;
  for (let next = Math.max(from, at - 60); next < Math.min(to, at + 60); next += 1)
    if (tokens[next]?.text === ',') return 'slash';
  return 'comma';
};

const readSeparator: ItemReader = ({ source, range, at, depth }) => {
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

const teamItem = (tokens: Source['tokens'], range: Range, at: number): { item: ListItem; next: number } => {
  const leads = tokens[range.to]?.text === ':';
  return { item: { type: 'team', range, leads, at }, next: leads ? range.to + 1 : range.to };
};

/** "pour les Milanais", "für Auch:", "del Alcázar". */
const readTeam: ItemReader = ({ source, range, kind, isTeam, at }) => {
  const { tokens, words } = source;
  const token = tokens[at];
  if (!token || token.kind !== 'word' || kind === 'changes' || (token.capital && at !== range.from)) return null;
  const link = words.forTeam.match(tokens, at, range.to);
  if (!link) {
    // An article alone before a side of this match.
    const owner =
      !token.capital && words.articles.match(tokens, at, range.to) ? teamBehind(source, at, range.to) : null;
    return owner && isTeam(printed(source, owner), true) ? teamItem(tokens, owner, at) : null;
  }
  const team = teamBehind(source, link.next, range.to);
  // "Gelb-Rot für Kolb (66.)"
  const isStrong = !WEAK_LINKS.has(token.fold) && !isParticle(token);
  if (
    kind === 'cards' &&
    isStrong &&
    team?.from === link.next &&
    opens(tokens[team.to]) &&
    !isTeam(printed(source, team))
  )
    return { item: null, next: link.next };
  const understood = team && (!WEAK_LINKS.has(token.fold) || token.text === 'à' || isTeam(printed(source, team)));
  return understood ? teamItem(tokens, team, at) : null;
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

/** A player; or a team before its players: "Melbourne: Jones", "Melbourne - Jones". */
const readName: ItemReader = (cursor: Cursor) => {
  const { source, range, isTeam, at, depth } = cursor;
  const to = nameEnd(source, at, range.to);
  if (to === at) return null;
  const name = { from: at, to };
  const dashed = depth === 0 && separatorAt(source, to, range.to) === 'dash' && isTeam(printed(source, name), true);
  if (source.tokens[to]?.text === ':' || dashed)
    return { item: { type: 'team', range: name, leads: true, at }, next: to + 1 };
  return { item: { type: 'name', range: name, depth, at }, next: to };
};

export const ITEM_READERS: readonly ItemReader[] = [
  readAppearances,
  readBracketed,
  readTimes,
  readScore,
  readCountOrCorners,
  readTime,
  readMark,
  readCard,
  readSeparator,
  readSide,
  readGoalWord,
  readCameOn,
  readSwap,
  readTeam,
  readPeriod,
  readName,
];
