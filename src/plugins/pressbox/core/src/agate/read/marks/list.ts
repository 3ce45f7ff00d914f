/**
 * A printed list to its items, at the depth of the list: brackets are passed over whole.
 *
 *     Maignan – Hernández, Jiménez (Terracciano, 62e) – Reijnders
 *     item    dash item  comma item                   dash item
 */
import { isDash, isHyphen } from '../text/chars';
import type { Token } from '../text/lexer';
import { isNameWord, isNameStop, isParticle } from './name';
import { closes, opens, spanOf, type Range, type ReportingSource, type Source } from './source';

export type Separator = 'none' | 'comma' | 'semicolon' | 'dash' | 'joiner' | 'slash';
export interface Item extends Range {
  /** What stands before it. */
  after: Separator;
}

/**
 * Whether a dash separates. A hyphen inside a name has no space on either side; "Krisch– Petsch" and "(c)– NAME" lack
 * only one (docs/agate.md §7.3). A hyphen before a line break may cut a word.
 */
export const isSeparatorDash = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  if (!token || token.kind !== 'mark' || !isDash(token.text)) return false;
  const next = tokens[at + 1];
  const previous = tokens[at - 1];
  if (previous && closes(previous)) return true;
  if (!token.spaced && next?.kind === 'break') return !isHyphen(token.text) || previous?.kind !== 'word';
  return token.spaced || next?.spaced === true || next === undefined;
};

/** Two slashes are one switch of teams; a slash between two numbers or words is something else's. */
const isSlash = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  return (
    token?.text === '/' &&
    (token.spaced ||
      (closes(tokens[at - 1]) && isNameWord(tokens[at + 1])) ||
      tokens[at + 1]?.spaced === true ||
      tokens[at + 1]?.text === '/')
  );
};

/** The separator at a token, or null. Between two digits a comma is a decimal mark ("6,5"). */
export const separatorAt = ({ tokens, words }: Source, at: number, end: number): Separator | null => {
  const token = tokens[at];
  if (!token) return null;
  if (token.kind === 'word') {
    if (!token.capital && words.switches.match(tokens, at, end)) return 'slash';
    const isApart = token.spaced || tokens[at - 1]?.kind === 'break';
    const joins = !token.capital && isApart && words.joiners.match(tokens, at, end);
    return joins && joins.next === at + 1 ? 'joiner' : null;
  }
  if (token.kind !== 'mark') return null;
  if (token.text === ',') {
    const decimal = tokens[at - 1]?.kind === 'number' && tokens[at + 1]?.kind === 'number' && !tokens[at + 1]?.spaced;
    return decimal ? null : 'comma';
  }
  if (token.text === ';') return 'semicolon';
  if (token.text === '&') return 'joiner';
  // "Kerr • Elm, Stone • Voss"
  if (
    isSlash(tokens, at) ||
    token.text === '|' ||
    (/^[•·>»]$/.test(token.text) && token.spaced && tokens[at + 1]?.spaced)
  )
    return 'slash';
  return isSeparatorDash(tokens, at) ? 'dash' : null;
};

/** "+ Lamb, Pike", "+: 12 Lamb": a plus before a bench, and none of a minute. */
export const isPlusOfBench = (tokens: readonly Token[], at: number): boolean => {
  const [plus, next] = [tokens[at], tokens[at + 1]];
  if (plus?.text !== '+' || tokens[at - 1]?.kind === 'number') return false;
  const first = next?.text === ':' ? tokens[at + 2] : next;
  const second = next?.text === ':' ? tokens[at + 3] : tokens[at + 2];
  return isNameWord(first) || (first?.kind === 'number' && isNameWord(second));
};

/** "(Uno 60; Due 80)": each part of a bracket with a semicolon has its minute. */
const everyPart = ({ tokens }: Source, from: number, to: number): boolean => {
  let number = false;
  for (let at = from; at <= to; at += 1) {
    if (tokens[at]?.kind === 'number') number = true;
    if ((at === to || tokens[at]?.text === ';') && !number) return false;
    if (tokens[at]?.text === ';') number = false;
  }
  return true;
};

/** A bracket with a whole line of players in it was never closed where it should have been. */
const swallowsPlayers = (source: Source, open: number, close: number): boolean => {
  const { tokens } = source;
  // Behind a full stop stands the bench, which may be long.
  if (tokens[open - 1]?.text === '.') return false;
  let commas = 0;
  let nested = false;
  const eachHasNumber = close - open < 16 && everyPart(source, open + 1, close);
  for (let at = open + 1; at < close; at += 1) {
    const token = tokens[at];
    if (token?.text === ';' && !eachHasNumber) return true;
    // "(IN - 67')" has a dash too, but before a number.
    if (isSeparatorDash(tokens, at) && isNameWord(tokens[at + 1]) && close - open > 8) return true;
    if (token?.text === ',') commas += 1;
    if (opens(token) && commas > 0) nested = true;
  }
  return nested && commas > 2;
};

/**
 * Where a bracket of a team sheet ends: the token behind it. Where it never closes it ends with the first minute, or
 * before the next separator, so that one slip costs one entry.
 */
const bracketAt = (source: Source, open: number, end: number): { next: number; closed: boolean } => {
  const { tokens, closers } = source;
  const close = closers[open] ?? -1;
  if (close !== -1 && close < end && !swallowsPlayers(source, open, close)) return { next: close + 1, closed: true };
  let at = open + 1;
  let number = false;
  let name = false;
  for (; at < end && at < open + 14; at += 1) {
    const token = tokens[at];
    if (!token || token.kind === 'break' || opens(token)) break;
    if (closes(token)) return { next: at + 1, closed: true };
    const separator = separatorAt(source, at, end);
    if (separator && separator !== 'comma') break;
    if (separator === 'comma' && (number || tokens[at + 1]?.kind !== 'number')) break;
    if (number && name && isNameWord(token) && token.spaced) break;
    if (token.kind === 'number') number = true;
    if (isNameWord(token)) name = true;
  }
  return { next: Math.max(at, open + 1), closed: false };
};

/** The token behind a bracket, for whoever passes it over. */
export const bracketEnd = (source: Source, open: number, end: number): number => bracketAt(source, open, end).next;

/** The token behind a bracket that is read; one that never closes is reported. */
export const readBracketEnd = (source: ReportingSource, open: number, end: number): number => {
  const { next, closed } = bracketAt(source, open, end);
  if (!closed) {
    const span = spanOf(source, { from: open, to: next });
    source.report('unclosed-bracket', span, { text: source.text.slice(span.start, span.end) });
  }
  return next;
};

/** Words that no sentence ends with. */
const ABBREVIATIONS = new Set('bzw resp ca sig mevr mw dhr hr fr mr mrs ms dr sra'.split(' '));

const MINUTE_WORDS = new Set('m mn min mins minute minuto minuut minuta'.split(' '));

/** "35. Min. Kolb", "90.+1 min. Bos": the stop of a word for a minute that leads its player. */
const isStopOfMinute = (tokens: readonly Token[], at: number): boolean => {
  if (!MINUTE_WORDS.has(tokens[at - 1]?.fold ?? '') || !isNameWord(tokens[at + 1])) return false;
  let from = at - 2;
  while (from >= 0 && from > at - 9 && (tokens[from]?.kind === 'number' || /^[.+]$/.test(tokens[from]?.text ?? '')))
    from -= 1;
  const before = tokens[from];
  return from < at - 2 && (!before || before.kind === 'break' || /^[:,;(|/–—-]$/.test(before.text));
};

/** A full stop that ends a sentence, and with it a list. */
export const isSentenceEnd = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  if (token?.kind !== 'mark' || (token.text !== '.' && token.text !== '!' && token.text !== '?')) return false;
  if (isNameStop(tokens, at) || isStopOfMinute(tokens, at)) return false;
  const next = tokens[at + 1];
  // "Kolb bzw. Bos", "mevr. Bos"
  const word = tokens[at - 1];
  if (word && !word.capital && !token.spaced && next?.capital && ABBREVIATIONS.has(word.fold)) return false;
  // "7. Rossi" behind a comma or a colon: a shirt.
  const number = tokens[at - 1];
  const shirt =
    number?.kind === 'number' && number.text.length <= 2 && (number.spaced || tokens[at - 2]?.kind === 'mark');
  const lead = tokens[at - 2];
  // "… 2-1. Brest : …" ends with a score.
  const scored = tokens[at - 3]?.kind === 'number';
  if (shirt && !scored && isNameWord(next) && (!lead || lead.kind === 'break' || /^[:,;(–—-]$/.test(lead.text)))
    return false;
  // "ab 58. Rossi", "al 58. Rossi"
  const led = lead?.kind === 'word' && !lead.capital && lead.text.length <= 3;
  if (shirt && led && isNameWord(next)) return false;
  // "13m. Rossi": the stop of a minute.
  const before = tokens[at - 1];
  if (
    before?.kind === 'word' &&
    !before.spaced &&
    before.text.length <= 3 &&
    tokens[at - 2]?.kind === 'number' &&
    next?.kind === 'word' &&
    next.capital
  )
    return false;
  // "su rig. ,": no sentence ends before a comma.
  if (next && /^[,;]$/.test(next.text)) return false;
  // "m. 70", "min. 12": the stop of an abbreviation.
  if (next?.kind === 'number' && tokens[at - 1]?.kind !== 'mark' && (tokens[at - 1]?.text.length ?? 9) <= 3)
    return false;
  return next === undefined || next.spaced || next.kind === 'break' || opens(next);
};

/** The items of a list; `breaks` is what the end of a line divides, if anything. Empty ones are left out: two separators in a row are a slip. */
export const splitList = (source: Source, { from, to }: Range, breaks: Separator | null = null): Item[] => {
  const items: Item[] = [];
  let start = from;
  let after: Separator = 'none';
  const close = (end: number): void => {
    let first = start;
    let last = end;
    while (first < last && source.tokens[first]?.kind === 'break') first += 1;
    while (last > first && source.tokens[last - 1]?.kind === 'break') last -= 1;
    if (last > first) items.push({ from: first, to: last, after });
  };
  for (let at = from; at < to;) {
    if (opens(source.tokens[at])) {
      at = Math.min(to, bracketEnd(source, at, to));
      continue;
    }
    // "De" / "Rossi": no name ends with a particle.
    const before = source.tokens[at - 1];
    const ends = source.tokens[at]?.kind === 'break' && !(before && at > from && isParticle(before));
    const newLine = ends ? breaks : null;
    const separator = newLine ?? separatorAt(source, at, to);
    if (separator) {
      const empty = items.length > 0 && start === at;
      close(at);
      // "y" behind a comma, or "– ;": the stronger of the two counts.
      after = items.length === 0 ? 'none' : empty ? stronger(after, separator) : separator;
      start = at + 1;
    }
    at += 1;
  }
  close(to);
  return items;
};

const STRENGTH: readonly Separator[] = ['none', 'joiner', 'comma', 'slash', 'dash', 'semicolon'];
const stronger = (a: Separator, b: Separator): Separator => (STRENGTH.indexOf(a) >= STRENGTH.indexOf(b) ? a : b);
