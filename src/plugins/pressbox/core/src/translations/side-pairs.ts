/** Which block of a translation stands for which of its source. */
import { blockText, isNode, type Node } from '../facts/article-text';
import { align } from './align';

export interface BlockPair {
  source: number | null;
  target: number | null;
}

export const blocksOf = (body: unknown): Node[] => (Array.isArray(body) ? body.filter(isNode) : []);
export const isPicture = ({ type }: Node): boolean => type === 'image';
export const hasWords = (block: Node): boolean => blockText(block).trim() !== '';

const places = (blocks: readonly Node[], isMeant: (block: Node) => boolean): number[] =>
  blocks.flatMap((block, index) => (isMeant(block) ? [index] : []));

/** Pairs with every block of the translation in its order: what stands for nothing keeps its place. */
const woven = (pairs: readonly BlockPair[], count: number): BlockPair[] => {
  const all: BlockPair[] = [];
  let next = 0;
  const upTo = (end: number): void => {
    for (; next < end; next += 1) all.push({ source: null, target: next });
  };
  for (const pair of pairs) {
    if (pair.target !== null) {
      upTo(pair.target);
      next = pair.target + 1;
    }
    all.push(pair);
  }
  upTo(count);
  return all;
};

/** Paragraph by paragraph, as the source stood when it was translated, carried over to the source as it stands. */
const byBase = (source: readonly Node[], target: readonly Node[], base: readonly string[]): BlockPair[] => {
  const [there, here] = [places(source, hasWords), places(target, hasWords)];
  return align(base, there.map((place) => blockText(source[place]))).map(({ before, now }) => ({
    source: now === null ? null : (there[now] ?? null),
    target: before === null ? null : (here[before] ?? null),
  })); // prettier-ignore
};

/** A heading for a heading, a picture for a picture, as far as that goes. */
const byKind = (source: readonly Node[], target: readonly Node[]): BlockPair[] => {
  const isShown = (block: Node): boolean => isPicture(block) || hasWords(block);
  const [there, here] = [places(source, isShown), places(target, isShown)];
  const kinds = (blocks: readonly Node[], of: readonly number[]): string[] =>
    of.map((place) => String(blocks[place]?.type ?? 'paragraph'));
  return align(kinds(source, there), kinds(target, here)).map(({ before, now }) => ({
    source: before === null ? null : (there[before] ?? null),
    target: now === null ? null : (here[now] ?? null),
  }));
};

const byPlace = (source: readonly Node[]): BlockPair[] => source.map((_, index) => ({ source: index, target: index }));

/** Whether the blocks of a translation are built as those of its source are. */
const isSameBuild = (source: readonly Node[], target: readonly Node[]): boolean =>
  source.length === target.length &&
  source.every((block, index) => isPicture(block) === isPicture(target[index] ?? block));

/** Whether the empty blocks of a translation stand at its end alone, as those do that an editor of blocks adds. */
const hasEmptyEnd = (target: readonly Node[]): boolean => {
  const last = target.findIndex((block) => !isPicture(block) && !hasWords(block));
  return last !== -1 && target.slice(last).every((block) => !isPicture(block) && !hasWords(block));
};

/**
 * The blocks of a translation beside those of its source, in an order that is that of both. A body that was begun beside
 * its source has a block for each of its blocks, empty ones too.
 *
 * @param base the paragraphs of the source that were translated; null where nobody knows
 */
export const pairBlocks = (
  source: readonly Node[],
  target: readonly Node[],
  base: readonly string[] | null,
): BlockPair[] => {
  if (target.length === 0) return source.map((_, index) => ({ source: index, target: null }));
  const isOfBase = base !== null && base.length === places(target, hasWords).length;
  const hasGrown = base !== null && base.length !== places(source, hasWords).length;
  if (isSameBuild(source, target) && !(isOfBase && hasGrown && hasEmptyEnd(target))) return byPlace(source);
  return woven(isOfBase ? byBase(source, target, base) : byKind(source, target), target.length);
};
