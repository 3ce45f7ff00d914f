/** The crowd where no heading says it: a number alone on its line, or before its word ("8 000 spectateurs"). */
import type { Line } from '../marks/lines';
import { readCount, readCrowd } from '../marks/people';
import { opens, type Range, type Source } from '../marks/source';
import type { Anchor, Block } from './types';

/** A smaller number alone on a line is no crowd. */
const FEWEST = 100;
/** So many lines below a score a number alone is its crowd. */
const NEAR = 3;

/** A stretch that is one large number. */
const isCrowd = (source: Source, { from, to }: Range): boolean => {
  const count = readCount(source, from, to);
  return count?.next === to && count.value >= FEWEST;
};

/** What stands on either side of a number alone. */
const isMark = (token: Source['tokens'][number] | undefined): boolean =>
  !token || token.kind === 'break' || /^[,;.|/–—-]$/.test(token.text);

/** "(12,345)" alone. */
const crowdInBracket = (source: Source, { from, to }: Range): Range | null => {
  const close = opens(source.tokens[from]) ? (source.closers[from] ?? -1) : -1;
  const inside = { from: from + 1, to: close };
  return close > from && close < to && isCrowd(source, inside) ? inside : null;
};

/** Between the word for a crowd and its number. */
const isBetween = (text: string | undefined): boolean => /^[,;:.(–-]$/.test(text ?? '');

/** "(12,345)" at the start of what stands behind a score, ", att. 12,345" anywhere in it. */
export const crowdBeside = (source: Source, { from, to }: Range): Range | null => {
  const { tokens, words } = source;
  const enclosed = crowdInBracket(source, { from, to });
  if (enclosed) return enclosed;
  for (let at = from; at < to; at += 1) {
    const word = words.clauses.match(tokens, at, to);
    if (word?.value !== 'attendance') continue;
    let first = word.next;
    while (first < to && isBetween(tokens[first]?.text)) first += 1;
    const count = readCount(source, first, to);
    if (count && count.value >= FEWEST) return { from: first, to: count.next };
  }
  return null;
};

/** No line of a ground is longer. */
const MOST_TOKENS = 24;

/** "Elm Park, 11,218, Ref: J Moss": on the line of the ground and the referee a large number alone; or null. */
const crowdBetween = (source: Source, { from }: Range, anchors: readonly (Anchor | undefined)[]): Range | null => {
  const { tokens } = source;
  let to = from;
  while (tokens[to] && tokens[to]?.kind !== 'break') to += 1;
  if (to - from > MOST_TOKENS) return null;
  const referee = anchors.slice(from, to).find((anchor) => anchor?.role === 'referee');
  for (let at = from + 1; referee && at < to; at += 1) {
    const count = tokens[at]?.kind === 'number' && isMark(tokens[at - 1]) ? readCount(source, at, to) : null;
    const isGrouped = count !== null && (count.next > at + 1 || (tokens[at]?.text.length ?? 0) > 3);
    if (count && isGrouped && count.value >= FEWEST && isMark(tokens[count.next])) return { from: at, to: count.next };
  }
  return null;
};

/** "12,345", "(12,345)." alone on a line close under a score, or under whoever led the match; or null. */
export const crowdAlone = (
  source: Source,
  line: Line,
  above: Line | undefined,
  below: number,
  anchors: readonly (Anchor | undefined)[],
): Range | null => {
  const between = below <= NEAR ? crowdBetween(source, line, anchors) : null;
  if (between) return between;
  const to = source.tokens[line.to - 1]?.text === '.' ? line.to - 1 : line.to;
  const body = { from: line.from, to };
  const isUnderReferee = above && anchors.slice(above.from, above.to).some((anchor) => anchor?.role === 'referee');
  // Far below a score a year or a shirt may stand alone: a crowd has a mark in it, around it or behind it there.
  const isMarked = line.to - line.from > 1;
  if (below > NEAR && (!isUnderReferee || line.afterBlank || !isMarked)) return null;
  if (isCrowd(source, body)) return body;
  return source.closers[line.from] === to - 1 ? crowdInBracket(source, body) : null;
};

interface Crowd {
  start: number;
  value: number;
}

const crowdsIn = (source: Source): Crowd[] =>
  source.tokens.flatMap((token, at) => {
    const value = token.kind === 'number' ? readCrowd(source, at) : null;
    return value === null ? [] : [{ start: token.start, value }];
  });

/** Where the print of a match begins: with its score, or with what the reader has of it. */
const startOf = ({ tokens }: Source, { score, parts, lists }: Block): number =>
  score?.span.start ??
  [...parts, ...lists].reduce((first, { section }) => Math.min(first, tokens[section.at]?.start ?? first), Infinity);

/**
 * The crowd of each match that a number and its word tell anywhere in its print: from its score to the next one, or,
 * where the text begins with a crowd and ends with a match, over its score.
 */
export const crowdsOf = (source: Source, blocks: readonly Block[]): (number | null)[] => {
  const crowds = crowdsIn(source);
  if (blocks.length === 1) return [crowds[0]?.value ?? null];
  const found = blocks.map((): number | null => null);
  const order = blocks.map((block, index) => ({ index, start: startOf(source, block) }));
  order.sort((a, b) => a.start - b.start);
  const [first, last] = [order[0]?.start ?? 0, order[order.length - 1]?.start ?? 0];
  const leads = (crowds[0]?.start ?? first) < first && (crowds[crowds.length - 1]?.start ?? last) < last;
  let passed = 0;
  for (const { start, value } of crowds) {
    while (passed < order.length && (order[passed]?.start ?? Infinity) <= start) passed += 1;
    const owner = order[leads ? passed : passed - 1]?.index;
    if (owner !== undefined) found[owner] ??= value;
  }
  return found;
};
