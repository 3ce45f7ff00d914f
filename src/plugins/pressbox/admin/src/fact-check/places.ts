/** Where in an article a statement stands: as an editor counts, and in the letters of its field. */
import type { ArticleFinding } from '../../../core/src/facts/article';
import { blockText } from '../../../core/src/facts/article-text';

const KINDS = ['heading', 'quote', 'list', 'code', 'paragraph'] as const;
type BlockKind = (typeof KINDS)[number];

export interface BodyPlace {
  kind: BlockKind;
  /** Counted from 1 among those of its kind that have words in them. */
  number: number;
}

const kindOf = (block: unknown): BlockKind => {
  const type: unknown = typeof block === 'object' && block !== null && 'type' in block ? block.type : null;
  return KINDS.find((kind) => kind === type) ?? 'paragraph';
};

/**
 * A block of a body as an editor would say which they mean: the second paragraph, whatever headings, pictures and empty
 * lines stand before it.
 *
 * @example
 * const words = (type: string, text: string) => ({ type, children: [{ type: 'text', text }] });
 * bodyPlace([words('heading', 'Late'), words('paragraph', ''), words('paragraph', 'He scored.')], 2); //=> { kind: 'paragraph', number: 1 }
 */
export const bodyPlace = (body: unknown, block: number): BodyPlace => {
  const blocks: readonly unknown[] = Array.isArray(body) ? body : [];
  if (block >= blocks.length) return { kind: 'paragraph', number: block + 1 };
  const kind = kindOf(blocks[block]);
  const own = blocks.slice(0, block + 1).filter((each) => kindOf(each) === kind && blockText(each).trim() !== '');
  return { kind, number: Math.max(own.length, 1) };
};

/**
 * Where words stand in a text that may have been typed in since: at the place nearest to where they stood. Null where
 * they are gone.
 *
 * @example
 * nearest('1-0, then 1-0', '1-0', 11); //=> 10
 * nearest('2-0', '1-0', 0); //=> null
 */
export const nearest = (text: string, words: string, at: number): number | null => {
  let best: number | null = null;
  for (let found = text.indexOf(words); words !== '' && found !== -1; found = text.indexOf(words, found + 1))
    if (best === null || Math.abs(found - at) < Math.abs(best - at)) best = found;
  return best;
};

export interface Sorted<Finding> {
  contradicted: Finding[];
  right: number;
  unknown: number;
}

/** What an editor has to look at, and how much else was held against the facts. */
export const sortFindings = <Finding extends ArticleFinding>(findings: readonly Finding[]): Sorted<Finding> => ({
  contradicted: findings.filter(({ verdict }) => verdict === 'contradicted'),
  right: findings.filter(({ verdict }) => verdict === 'right').length,
  unknown: findings.filter(({ verdict }) => verdict === 'unknown').length,
});
