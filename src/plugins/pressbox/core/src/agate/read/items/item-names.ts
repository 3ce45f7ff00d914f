/** The pieces of a list that name somebody: a player, or the side before or behind its players. */
import { isSentenceEnd, isSeparatorDash, separatorAt } from '../marks/list';
import { isNameWord, isParticle, nameEnd } from '../marks/name';
import { closes, opens, printed, type Range, type Source } from '../marks/source';
import type { Token } from '../text/lexer';
import { beforeSwap } from './item-words';
import type { Cursor, ItemReader, ListItem } from './types';

/** Small words that only mean a team where the team is known: in Spanish "a Rossi" is a player. */
const WEAK_LINKS = new Set(['a', 'en', 'de', 'bei', 'beim', 'por', 'pelo', 'pela']);

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

const teamItem = (tokens: Source['tokens'], range: Range, at: number): { item: ListItem; next: number } => {
  const leads = tokens[range.to]?.text === ':';
  return { item: { type: 'team', range, leads, at }, next: leads ? range.to + 1 : range.to };
};

/** Before the side whose changes follow, and nothing else in any list. */
const WITHIN = new Set(['nel', 'nella', 'nello', 'no', 'na', 'in', 'im', 'bij', 'dans', 'chez', 'en', 'for']);

/** "no Alfa, saiu Kolb", "nell'Alfa: Kolb per Bos": the side before its changes. */
export const readChangeTeam: ItemReader = ({ source, range, kind, isTeam, at }) => {
  const { tokens, words } = source;
  if (kind !== 'changes' || tokens[at]?.capital) return null;
  const within = WITHIN.has(tokens[at]?.fold ?? '') ? { next: at + 1 } : null;
  const link = words.forTeam.match(tokens, at, range.to) ?? words.articles.match(tokens, at, range.to) ?? within;
  const to = link ? nameEnd(source, link.next, range.to) : at;
  if (!link || to === link.next || !/^[,:]$/.test(tokens[to]?.text ?? '')) return null;
  const team = { from: link.next, to };
  return isTeam(printed(source, team), true)
    ? { item: { type: 'team', range: team, leads: true, at }, next: to + 1 }
    : null;
};

/** "Rovers (Kolb 30, Bos)", "2 à Rovers (Kolb 30e), 1 à Town (Vos)": a side, and its players in its bracket. */
export const readSideBracket: ItemReader = ({ source, range, kind, isTeam, at, depth }) => {
  const { tokens, words, closers } = source;
  const isCount = tokens[at]?.kind === 'number' && tokens[at]?.text.length === 1;
  const start = isCount ? at + 1 : at;
  const before = tokens[at - 1];
  const begins = at === range.from || before?.kind === 'break' || /^[,;.:/–-]$/.test(before?.text ?? '');
  if (kind === 'changes' || depth > 0 || !begins || tokens[start]?.kind !== 'word') return null;
  const link = tokens[start]?.capital ? null : words.forTeam.match(tokens, start, range.to);
  if (isCount && !link) return null;
  const from = link ? (words.articles.match(tokens, link.next, range.to)?.next ?? link.next) : start;
  const to = nameEnd(source, from, range.to);
  const close = opens(tokens[to]) ? (closers[to] ?? -1) : -1;
  if (to === from || close <= to + 2 || close >= range.to || !isNameWord(tokens[to + 1])) return null;
  const team = { from, to };
  return isTeam(printed(source, team), true)
    ? { item: { type: 'team', range: team, leads: true, at }, next: to + 1 }
    : null;
};

/** "pour les Milanais", "für Auch:", "del Alcázar". */
export const readTeam: ItemReader = ({ source, range, kind, isTeam, at }) => {
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
  const isStrong = token.text === 'à' || (!WEAK_LINKS.has(token.fold) && !isParticle(token));
  // "Avertissements à Kolb et Bos"
  const begins = at === range.from || words.cardWords.match(tokens, at - 1, at) !== null;
  const isPlayer = team !== null && (opens(tokens[team.to]) || (begins && tokens[team.to]?.text !== ':'));
  if (kind === 'cards' && isStrong && team?.from === link.next && isPlayer && !isTeam(printed(source, team)))
    return { item: null, next: link.next };
  const understood = team && (!WEAK_LINKS.has(token.fold) || token.text === 'à' || isTeam(printed(source, team)));
  return understood ? teamItem(tokens, team, at) : null;
};

/** Whether a list begins here, or a part of it behind a semicolon, a stop or the end of a line. */
const beginsPart = ({ source, range, at }: Cursor): boolean => {
  const before = source.tokens[at - 1];
  // "Rovers Kolb 33 Town Vos 20": nothing stands between a minute and the next side.
  const isBehindMinute = before?.kind === 'number' && source.tokens[at]?.spaced === true && at - 2 > range.from;
  return at === range.from || before?.kind === 'break' || isBehindMinute || /^[;.:/|]$/.test(before?.text ?? '');
};

/** Where a name of a side ends that a player's name follows with no mark; null where none does. */
const prefixAt = ({ source, isTeam }: Cursor, from: number, to: number, how: true | 'whole'): number | null => {
  for (let end = to - 1; end > from; end -= 1) {
    if (!source.tokens[end]?.capital && !isParticle(source.tokens[end] as Token)) continue;
    const text = printed(source, { from, to: end });
    if (text.length > 2 && isTeam(text, how)) return end;
  }
  return null;
};

/** No list of one side is longer. */
const MOST_TOKENS = 60;

/** Whether the other part of a list begins with the short name of a side too, and no more than two parts do. */
const hasOtherPrefix = (cursor: Cursor, own: string): boolean => {
  const { source, range } = cursor;
  const { tokens } = source;
  const from = Math.max(range.from, cursor.at - MOST_TOKENS);
  for (let at = from; at < Math.min(range.to, cursor.at + MOST_TOKENS); at += 1) {
    const begins = at === range.from || /^[;./]$/.test(tokens[at - 1]?.text ?? '');
    if (!begins || at === cursor.at || !isNameWord(tokens[at])) continue;
    const end = prefixAt(cursor, at, nameEnd(source, at, range.to), true);
    if (end !== null && printed(source, { from: at, to: end }) !== own) return true;
  }
  return false;
};

/** "Rovers Kolb, Bos; Town Vos": the end of a side's name that a player's name follows with no mark; or null. */
const sidePrefix = (cursor: Cursor, to: number): number | null => {
  const whole = prefixAt(cursor, cursor.at, to, 'whole');
  if (whole !== null) return whole;
  // "Alfa Kolb; Bravo Vos" of Alfa Rovers and Bravo Town: only where both sides lead theirs.
  const short = prefixAt(cursor, cursor.at, to, true);
  return short !== null && hasOtherPrefix(cursor, printed(cursor.source, { from: cursor.at, to: short }))
    ? short
    : null;
};

/** "40. Kolb FE", "40. Kolb Elfmeter": where a name ends before a mark in capitals, or a long one. */
const beforeMark = ({ tokens, words }: Source, from: number, to: number): number => {
  const [before, last] = [tokens[to - 2], tokens[to - 1]];
  const isMark = last !== undefined && (/^\p{Lu}{2,3}$/u.test(last.text) || last.text.length > 7);
  if (to - from < 2 || !isMark || !before || /^\p{Lu}+$/u.test(before.text)) return to;
  return words.scorerMarks.match(tokens, to - 1, to) ? to - 1 : to;
};

/** A player; or a team before its players: "Melbourne: Jones", "Melbourne - Jones". */
export const readName: ItemReader = (cursor: Cursor) => {
  const { source, range, isTeam, at, depth } = cursor;
  const whole = nameEnd(source, at, range.to);
  const to =
    cursor.kind === 'changes'
      ? beforeSwap(source, at, whole)
      : cursor.kind === 'goals'
        ? beforeMark(source, at, whole)
        : whole;
  if (to === at || source.tokens[at]?.kind !== 'word') return null;
  const name = { from: at, to };
  const named = (range: Range) => isTeam(printed(source, range), true);
  // "Kolb (12), Bos (50) – Alfa; …"
  const ends = to >= range.to || /^[;./]$/.test(source.tokens[to]?.text ?? '') || source.tokens[to]?.kind === 'break';
  // "Kolb (12) y Bos (50), Alfa."
  const isBehind =
    isSeparatorDash(source.tokens, at - 1) || (source.tokens[at - 1]?.text === ',' && closes(source.tokens[at - 2]));
  // "Kolb (45e) d'Alfa"
  const isElided = /^[dl]['’]\p{Lu}/u.test(printed(source, name)) && closes(source.tokens[at - 1]);
  if (depth === 0 && (ends || isElided) && at - 1 > range.from && (isBehind || isElided) && named(name))
    return { item: { type: 'team', range: name, leads: false, at }, next: to };
  const prefix = depth === 0 && beginsPart(cursor) ? sidePrefix(cursor, to) : null;
  if (prefix) return { item: { type: 'team', range: { from: at, to: prefix }, leads: true, at }, next: prefix };
  // "ROV — Kolb 12'"
  const isShort = beginsPart(cursor) && to === at + 1 && /^\p{Lu}{2,4}$/u.test(printed(source, name));
  const dashed =
    depth === 0 &&
    separatorAt(source, to, range.to) === 'dash' &&
    (named(name) || (isShort && isTeam(printed(source, name))));
  if (source.tokens[to]?.text === ':' || dashed)
    return { item: { type: 'team', range: name, leads: true, at }, next: to + 1 };
  return { item: { type: 'name', range: name, depth, at }, next: to };
};
