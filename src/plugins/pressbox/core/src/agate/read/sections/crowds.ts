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

/** "(12,345)" behind a score. */
export const crowdInBracket = (source: Source, { from, to }: Range): Range | null => {
  const close = opens(source.tokens[from]) ? (source.closers[from] ?? -1) : -1;
  const inside = { from: from + 1, to: close };
  return close > from && close < to && isCrowd(source, inside) ? inside : null;
};

/** "12,345", "(12,345)." alone on a line close under a score, or under whoever led the match; or null. */
export const crowdAlone = (
  source: Source,
  line: Line,
  above: Line | undefined,
  below: number,
  anchors: readonly (Anchor | undefined)[],
): Range | null => {
  const isUnderReferee = above && anchors.slice(above.from, above.to).some((anchor) => anchor?.role === 'referee');
  if (below > NEAR && (!isUnderReferee || line.afterBlank)) return null;
  const to = source.tokens[line.to - 1]?.text === '.' ? line.to - 1 : line.to;
  const body = { from: line.from, to };
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
