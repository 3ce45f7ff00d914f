/**
 * Whether the sentence behind a full stop belongs to the list before it.
 *
 *     1-0, m. 12: Kerr. 1-1, m. 30: Elm.      Rovers : Kerr. Town : Elm.      14e Kerr. 65e Elm.      Kerr (R). Elm (T).
 */
import { isSentenceEnd } from '../marks/list';
import { readMinute } from '../marks/minute';
import { isNameWord, isParticle } from '../marks/name';
import { opens, type Source } from '../marks/source';
import type { HeadingRole } from '../words';
import { readScoreLine } from './score';

/** The name of a side, in tokens. */
const MAX_LABEL = 7;
/** No sentence of cards takes more tokens. */
const MAX_SENTENCE = 28;
export const CARDS: readonly HeadingRole[] = ['yellow', 'second-yellow', 'red', 'cards'];

/** A marked minute and then a name. */
export const minuteLeads = ({ tokens, words }: Source, at: number): boolean => {
  const read = readMinute(tokens, at, tokens.length, words);
  return read?.minute.marked === true && isNameWord(tokens[read.next]);
};

/** A few words and a colon. */
export const sideLeads = ({ tokens }: Source, from: number): boolean => {
  let at = from;
  while (at < from + 5 && tokens[at]?.kind === 'word') at += 1;
  return at > from && tokens[from]?.capital === true && tokens[at]?.text === ':';
};

export const lineEnd = ({ tokens }: Source, from: number): number => {
  let at = from;
  while (at < tokens.length && tokens[at]?.kind !== 'break' && at < from + 150) at += 1;
  return at;
};

/** "Rovers : Kerr, Elm": the name of a side and a colon. */
const isLabelled = ({ tokens }: Source, start: number): boolean => {
  const from = tokens[start]?.kind === 'break' ? start + 1 : start;
  for (let at = from; at < from + MAX_LABEL; at += 1) {
    const token = tokens[at];
    if (token?.text === ':') return at > from;
    const isOfName = token?.kind === 'word' || token?.text === '.' || token?.text === '-';
    if (!isOfName || (at === from && !isNameWord(token))) return false;
  }
  return false;
};

/** A list whose sides are named before their players goes on with the second side, behind a stop and on the next line. */
export const isNextSide = (source: Source, stops: Uint8Array, from: number, at: number, role: HeadingRole): boolean =>
  (CARDS.includes(role) || role === 'goals' || role === 'changes' || role === 'coach') &&
  !stops[at] &&
  isLabelled(source, from) &&
  isLabelled(source, at) &&
  readScoreLine(source, { from: at, to: lineEnd(source, at) }) === null;

/** Behind a full stop only goals go on: "1-0, m. 12: Rossi. 1-1, m. 30: Bianchi." */
export const nextIsGoal = ({ tokens, words }: Source, at: number): boolean => {
  const next = tokens[at];
  if (!next || next.kind === 'break') return true;
  if (next.kind === 'number' || next.text === '(' || words.minuteLeads.match(tokens, at, at + 4)) return true;
  if (!isNameWord(next)) return false;
  const near = tokens.slice(at + 1, at + 7);
  // "Kolb (2), Bos für Alfa. Dam für Bravo."
  return near.some(
    ({ kind, capital }, index) =>
      kind === 'number' || (!capital && words.forTeam.match(tokens, at + 1 + index, at + 9) !== null),
  );
};

/** "Kolb, Bos (N). Dam, Vos (R).": the cards of one side behind a stop, their tag at the end as before it. */
export const isTagged = ({ tokens, words, closers }: Source, stops: Uint8Array, from: number): boolean => {
  for (let at = from; at < from + MAX_SENTENCE; at += 1) {
    const token = tokens[at];
    if (!token || stops[at]) return false;
    const close = opens(token) ? (closers[at] ?? -1) : -1;
    if (close > at && at > from) {
      const next = tokens[close + 1];
      if (!next || next.kind === 'break' || next.text === '.') return true;
      at = close;
      continue;
    }
    const isListed = isNameWord(token) || isParticle(token) || token.text === ',' || words.joiners.match(tokens, at, at + 1) !== null; // prettier-ignore
    if (!isListed || (at === from && !isNameWord(token))) return false;
  }
  return false;
};

/** Where a sentence ends: at its stop, or with its line. */
const sentenceEnd = ({ tokens }: Source, from: number): number => {
  let at = from;
  while (at < from + MAX_SENTENCE && tokens[at] && tokens[at]?.kind !== 'break' && !isSentenceEnd(tokens, at)) at += 1;
  return at;
};

/** "Kolb 12 à Rovers": whether a sentence ends with a small word and the name of a side. */
const namesItsSide = ({ tokens, words }: Source, from: number, to: number): boolean => {
  for (let at = to - 2; at > Math.max(from, to - 5); at -= 1)
    if (!tokens[at]?.capital && words.forTeam.match(tokens, at, to) && isNameWord(tokens[at + 1])) return true;
  return false;
};

/** "Kolb 30 à Rovers. Dam 12, Vos 40 à Town.": the cards of both sides, each with its side at the end. */
export const areOwned = (source: Source, stops: Uint8Array, from: number, at: number, behind: number): boolean => {
  const end = sentenceEnd(source, behind);
  const holds = stops.subarray(behind, end).some((stop) => stop === 1);
  return !holds && isNameWord(source.tokens[behind]) && namesItsSide(source, from, at) && namesItsSide(source, behind, end); // prettier-ignore
};

/** The words that lines of a text begin with, by its tokens. */
const beginnings = new WeakMap<Source['tokens'], ReadonlySet<string>>();

/** Whether a line of a text begins with a word. */
const leadsLine = ({ tokens }: Source, word: string): boolean => {
  const known =
    beginnings.get(tokens) ??
    new Set(tokens.flatMap(({ fold }, at) => (at === 0 || tokens[at - 1]?.kind === 'break' ? [fold] : [])));
  beginnings.set(tokens, known);
  return known.has(word);
};

/** "Rovers Kolb, Bos. Town Vos": both begin with a word that a line begins with too, and hold names and commas. */
export const areNamedSides = (source: Source, stops: Uint8Array, from: number, behind: number): boolean => {
  const { tokens } = source;
  const [first, second] = [tokens[from], tokens[behind]];
  if (!first || !second || first.fold === second.fold) return false;
  const isSide = (at: number) => isNameWord(tokens[at]) && isNameWord(tokens[at + 1]) && !stops[at];
  if (!isSide(from) || !isSide(behind) || !leadsLine(source, first.fold) || !leadsLine(source, second.fold))
    return false;
  const end = lineEnd(source, behind);
  return end - behind <= MAX_SENTENCE && readScoreLine(source, { from: behind, to: end }) === null;
};
