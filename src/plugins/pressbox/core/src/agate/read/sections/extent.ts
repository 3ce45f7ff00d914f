/** How far a list goes: to the next heading, to the end of its sentence, over line ends where it plainly goes on. */
import { isDash } from '../text/chars';
import { readFormation } from '../marks/formation-mark';
import { bracketEnd, isPlusOfBench, isSentenceEnd, separatorAt } from '../marks/list';
import { isNameWord, isParticle, nameEnd } from '../marks/name';
import { opens, type Source } from '../marks/source';
import type { Anchor } from './types';

export interface Extent {
  to: number;
  /** Items between separators, and how many of them hold a name. */
  items: number;
  named: number;
  /** Words with a small letter that are no particles: prose has many. */
  small: number;
  words: number;
  /** What is neither a name nor in brackets nor a separator. */
  loose: number;
  /** Separators by kind, for telling a label from a first line. */
  commas: number;
  semicolons: number;
  dashes: number;
}

const MAX_TOKENS = 700;
/** A sheet is eleven names; behind them a new line needs a reason to belong. */
const FULL = 11;

/** Whether a line starts with a label and a colon ("Atalanta : …"), before any separator. */
export const startsWithLabel = ({ tokens, closers }: Source, from: number): boolean => {
  for (let at = from; at < from + 12; at += 1) {
    const token = tokens[at];
    if (!token || token.kind === 'break' || /^[,;]$/.test(token.text)) return false;
    // "Elm (62e minute : Lamb)"
    const close = opens(token) && !readFormation({ tokens }, at + 1, at + 12) ? (closers[at] ?? -1) : -1;
    if (close > at) at = close;
    if (token.text === ':') return true;
    if (token.text === ')' && readFormation({ tokens }, at - 5, at) && at - from > 5) return true;
  }
  return false;
};

/** "Birch" under lines of a team that are ten: the one who makes eleven, alone on a line. */
const fillsTeam = (source: Source, at: number, players: number): boolean => {
  const { tokens } = source;
  const end = nameEnd(source, at + 1, tokens.length);
  const behind = opens(tokens[end]) ? tokens[(source.closers[end] ?? end) + 1] : tokens[end];
  const isAlone = end > at + 1 && (!behind || behind.kind === 'break');
  return players === FULL - 1 && isAlone && tokens[at]?.blank === false && !startsWithLabel(source, at + 1);
};

/** Whether the list goes on behind a line's end. */
const goesOn = (source: Source, at: number, named: number): boolean => {
  const { tokens } = source;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (!before || !after || tokens[at]?.blank) return false;
  if (isPlusOfBench(tokens, at + 1)) return true;
  if (/^[,;(/&]$/.test(before.text) || isDash(before.text) || separatorAt(source, at - 1, at) !== null) return true;
  if (isParticle(before) || /^[,;()[\]]$/.test(after.text)) return true;
  if (startsWithLabel(source, at + 1)) return false;
  if (after.kind === 'word' && !after.capital) return named < FULL;
  if (isDash(after.text)) return after.kind === 'mark' && !isNameWord(tokens[at + 2]) ? false : named < FULL;
  return named < FULL && lineIsList(source, at + 1);
};

/** A line with commas and few small words. */
const lineIsList = (source: Source, from: number): boolean => {
  let separators = 0;
  let small = 0;
  let words = 0;
  for (let at = from; at < from + 40; at += 1) {
    const token = source.tokens[at];
    if (!token || token.kind === 'break') break;
    if (separatorAt(source, at, at + 1)) separators += 1;
    if (token.kind === 'word') words += 1;
    if (token.kind === 'word' && !token.capital && !isParticle(token)) small += 1;
  }
  return separators > 0 && small * 3 <= words;
};

/** A full stop for a comma ("A, B. C (D 65'), E"): the list is short of players, and goes on on the same line. */
const isSlip = (source: Source, stop: number, named: number): boolean => {
  if (named >= FULL - 1) return false;
  let words = 0;
  for (let at = stop + 1; words < 5; at += 1) {
    const token = source.tokens[at];
    if (!token || token.kind === 'break') return false;
    const close = opens(token) && words > 0 ? (source.closers[at] ?? -1) : -1;
    if (close > at) {
      at = close;
      continue;
    }
    words += 1;
    if (separatorAt(source, at, at + 1) === 'comma') return at > stop + 1;
    if (!(isNameWord(token) || isParticle(token))) return false;
  }
  return false;
};

/** "Kerr. – Elm, Stone. – Voss": lines of a team with a stop before their dash. */
const isStoppedLine = (source: Source, dash: number, named: number): boolean => {
  const mark = source.tokens[dash];
  return (
    named < FULL - 1 &&
    mark !== undefined &&
    isDash(mark.text) &&
    mark.kind === 'mark' &&
    isNameWord(source.tokens[dash + 1]) &&
    !startsWithLabel(source, dash + 1) &&
    separatorAt(source, dash, dash + 1) === 'dash'
  );
};

/** The extent of the list of players that starts at a token. */
export const sheetExtent = (source: Source, anchors: readonly (Anchor | undefined)[], from: number): Extent => {
  const { tokens } = source;
  const extent: Extent = {
    to: from,
    items: 0,
    named: 0,
    small: 0,
    words: 0,
    loose: 0,
    commas: 0,
    semicolons: 0,
    dashes: 0,
  };
  let hasName = false;
  let filled = false;
  /** Line ends that stand for a separator. */
  let ends = 0;
  const endItem = (): void => {
    if (filled) extent.items += 1;
    if (hasName) extent.named += 1;
    hasName = false;
    filled = false;
  };
  let at = from;
  let to = -1;
  const limit = Math.min(tokens.length, from + MAX_TOKENS);
  while (at < limit && to === -1) {
    const token = tokens[at];
    if (!token || (anchors[at] && at > from)) break;
    if (token.text === ':' && !isPlusOfBench(tokens, at - 1)) break;
    // "(Entraram: Lalo, Mimo)" is a list of its own.
    if (opens(token) && anchors[at + 1]) break;
    if (opens(token)) {
      at = bracketEnd(source, at, limit);
      continue;
    }
    if (token.kind === 'break') {
      const named = extent.named + (hasName ? 1 : 0);
      if (named > 0 && !goesOn(source, at, named) && !fillsTeam(source, at, named + ends)) break;
      if (named > 0 && separatorAt(source, at - 1, at) === null) ends += 1;
    } else if (isSentenceEnd(tokens, at)) {
      const next = tokens[at + 1]?.kind === 'break' && !tokens[at + 1]?.blank ? at + 2 : at + 1;
      const formation = readFormation(source, next, limit);
      if (formation) to = formation.next;
      else if (isPlusOfBench(tokens, next)) {
        // "…, Birch. + Lamb, Pike"
      } else if (
        !opens(tokens[next]) &&
        !isSlip(source, at, extent.named) &&
        !isStoppedLine(source, next, extent.named)
      )
        break;
    } else {
      const separator = separatorAt(source, at, limit);
      if (separator) {
        endItem();
        if (separator === 'comma') extent.commas += 1;
        if (separator === 'semicolon') extent.semicolons += 1;
        if (separator === 'dash') extent.dashes += 1;
      } else {
        filled = true;
        // "Elm downward-facing red arrow 46'"
        const move = token.kind === 'word' && !token.capital ? source.words.wentOff.match(tokens, at, limit) : null;
        if (move && move.next > at + 1) {
          at = move.next;
          continue;
        }
        if (token.kind === 'word') extent.words += 1;
        if (isNameWord(token) && token.text.length > 2) hasName = true;
        else if (isNameWord(token)) {
          hasName = true;
          extent.loose += 1;
        } else if (token.kind !== 'word') extent.loose += 1;
        else if (token.kind === 'word' && !isParticle(token)) extent.small += 1;
      }
    }
    at += 1;
  }
  endItem();
  extent.to = to === -1 ? at : to;
  return extent;
};

/** "Lastname, Firstname – Lastname, Firstname": the commas part no players (docs/agate.md §7.4). */
const players = ({ items, named, commas, semicolons, dashes }: Extent): { items: number; named: number } => {
  const groups = semicolons + dashes + 1;
  return groups >= 9 && commas > groups * 0.6 && commas <= groups ? { items: groups, named: groups } : { items, named };
};

/** Whether a list looks like a line-up: names, hardly a word that is none, and not a squad of thirty. */
export const isLineUp = (extent: Extent, atLeast: number): boolean => {
  const { items, named } = players(extent);
  const { small, words, loose } = extent;
  // "Abel Baba Coco …": eleven words and no comma.
  if (small === 0 && named < atLeast && words === FULL && loose === 0) return true;
  return named >= atLeast && named <= 17 && named >= items * 0.8 && small * 4 <= words && words <= named * 4;
};
