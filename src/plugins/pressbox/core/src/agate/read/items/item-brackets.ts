/** Brackets in a list that hold no minute of a goal or a card: "(M)", "(Trainer)", "(2)", "(18)". */
import { pauseAt } from '../marks/change-minute';
import { readMinute } from '../marks/minute';
import { scoreAt } from '../marks/score-numbers';
import { closes, hasName, opens, printed, type Range, type Source } from '../marks/source';
import type { IsTeam, ItemReader } from './types';

export const isCoach = ({ tokens, words }: Source, at: number, to: number): boolean =>
  tokens[at]?.kind === 'word' && words.headings.match(tokens, at, to)?.value.role === 'coach';

/** Whether a bracket holds anything but a name. */
const holdsFacts = ({ tokens, words }: Source, from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1) {
    if (tokens[at]?.kind === 'number') return true;
    const mark = words.scorerMarks.match(tokens, at, to) ?? words.cardWords.match(tokens, at, to);
    if (mark && at === from && (mark.next >= to || /^[.,;:–-]$/.test(tokens[mark.next]?.text ?? ''))) return true;
  }
  return false;
};

/** "(18)" in a text that counts appearances. */
export const readAppearances: ItemReader = ({ source, at }) => {
  const { tokens, tallies } = source;
  const isTallied = tallies && opens(tokens[at]) && tokens[at + 1]?.kind === 'number' && closes(tokens[at + 2]);
  return isTallied ? { item: null, next: at + 3 } : null;
};

/**
 * "(2)" is a player's second caution where the other minutes of the list carry a mark, the second minute where they are as
 * bare; on its own the language decides (docs/agate.md §5: seen in Spanish).
 */
const isSecondCaution = ({ tokens, words, language }: Source, { from, to }: Range): boolean => {
  for (let at = from; at < to; at += 1) {
    const minute = readMinute(tokens, at, to, words);
    if (minute && tokens[at]?.text !== '2' && minute.minute.added === 0) return minute.minute.marked;
    if (minute) at = minute.next - 1;
  }
  return language === 'es';
};

/** "(PP)" is Pro Patria where that side plays, and an own goal where it does not. */
const isCapitalTag = (source: Source, range: Range, isTeam: IsTeam): boolean => {
  const text = printed(source, range);
  // "(Alfa 34)", where the number is of the name of a side
  if (source.tokens[range.from]?.capital === true && range.to > range.from + 1 && isTeam(text, 'whole')) return true;
  // "(F91)": letters and a number of a side, glued.
  const [letters, number] = [source.tokens[range.from], source.tokens[range.from + 1]];
  const isGlued =
    letters?.capital === true && number?.kind === 'number' && !number.spaced && range.to === range.from + 2;
  if (isGlued && text.length <= 4) return isTeam(text);
  return (
    range.to === range.from + 1 &&
    source.tokens[range.from]?.kind === 'word' &&
    source.tokens[range.from]?.capital === true &&
    text.length <= 4 &&
    isTeam(text)
  );
};

/** How many scores and brackets of one letter a list has. */
const countIn = ({ tokens, closers }: Source, { from, to }: Range) => {
  let [scores, letters] = [0, 0];
  for (let at = from; at < to; at += 1) {
    if (scoreAt({ tokens }, at, to)) scores += 1;
    if (opens(tokens[at]) && closers[at] === at + 2 && tokens[at + 1]?.text.length === 1) letters += 1;
  }
  return { scores, letters };
};

/** "1-0 Kolb, 5'. 1-1 Bos (P), 30'": a mark, where scores tell the sides and the others have no letter. */
const isMarkOfGoal = (source: Source, list: Range, at: number): boolean => {
  const { scores, letters } = countIn(source, list);
  return scores > letters && source.words.scorerMarks.match(source.tokens, at, at + 1) !== null;
};

/** "(gol para Alfa)", "(but pour Brest)", "(für Auch)": the team that a goal counts for. */
const beneficiaryIn = ({ tokens, words }: Source, { from, to }: Range): Range | null => {
  for (let at = from; at < Math.min(to, from + 3); at += 1) {
    const link = tokens[at]?.capital ? null : words.forTeam.match(tokens, at, to);
    const start = link ? (words.articles.match(tokens, link.next, to)?.next ?? link.next) : to;
    if (link && start < to && tokens[start]?.kind === 'word') return { from: start, to };
  }
  return null;
};

/** "(Alfa, Gelb-Rot)", "(A; second yellow)": behind the side stands which card it was. */
const holdsReason = ({ tokens, words }: Source, { from, to }: Range): boolean => {
  for (let at = from + 1; at < to; at += 1) {
    const card = /^[,;/–-]$/.test(tokens[at - 1]?.text ?? '') ? words.cardWords.match(tokens, at, to) : null;
    if (card?.next === to && (tokens[at]?.text.length ?? 0) > 1) return true;
  }
  return false;
};

/** A bracket without facts in it: "(M)", "(Trainer)", "(2)". */
export const readBracketed: ItemReader = ({ source, range, kind, isTeam, at }) => {
  const { tokens, closers } = source;
  const close = closers[at] ?? -1;
  if (!opens(tokens[at]) || close === -1) return null;
  const inside = { from: at + 1, to: close };
  if (kind === 'goals' && close === at + 2 && isMarkOfGoal(source, range, at + 1)) return null;
  // "Kolb voor Bos (rust)"
  if (kind === 'changes' && pauseAt(tokens, inside.from, close, source.words) !== null) return null;
  if (kind === 'cards' && close === at + 2 && tokens[at + 1]?.text === '2' && isSecondCaution(source, range))
    return { item: { type: 'second', at }, next: close + 1 };
  if (kind === 'cards' && holdsReason(source, inside)) return null;
  if (close > range.to || (holdsFacts(source, inside.from, close) && !isCapitalTag(source, inside, isTeam)))
    return null;
  const counted = kind === 'goals' ? beneficiaryIn(source, inside) : null;
  if (counted && isTeam(printed(source, counted)))
    return { item: { type: 'beneficiary', range: counted, at }, next: close + 1 };
  // "Kolb (T)" is of Town, where that side plays.
  // "Kolb (s.c.) por Bos": no name, and nobody who left.
  if (kind === 'changes' && !hasName(source, inside)) return { item: null, next: close + 1 };
  const coach = kind === 'cards' && isCoach(source, inside.from, close) && !isCapitalTag(source, inside, isTeam);
  return { item: coach ? { type: 'coach', at } : { type: 'tag', range: inside, at }, next: close + 1 };
};

/** Behind the number of a caution: "2e", "2ª", "2.º", "2nd". */
const ORDINAL = /^([.ºª°]|e|eme|nd|o|a|de|ste|da|do)$/;

/** "(2e avt., 89e)", "(2nd bkg)": a second and a word that is none of a minute. */
export const readSecond: ItemReader = ({ source, range, kind, at, depth }) => {
  const { tokens, words } = source;
  if (kind !== 'cards' || depth === 0 || tokens[at]?.text !== '2') return null;
  let word = at + 1;
  while (word < range.to && !tokens[word]?.spaced && ORDINAL.test(tokens[word]?.fold ?? '')) word += 1;
  const token = tokens[word];
  if (word === at + 1 || token?.kind !== 'word' || token.text.length < 2 || token.text.length > 9) return null;
  const isTime =
    words.minuteMarks.match(tokens, word, range.to) ??
    words.periods.match(tokens, at, range.to) ??
    words.periods.match(tokens, word, range.to) ??
    words.joiners.match(tokens, word, range.to);
  const next = tokens[word + 1]?.text === '.' ? word + 2 : word + 1;
  const ends = closes(tokens[next]) || tokens[next]?.text === ',';
  return !isTime && ends ? { item: { type: 'card', card: 'second-yellow', depth, at }, next } : null;
};
