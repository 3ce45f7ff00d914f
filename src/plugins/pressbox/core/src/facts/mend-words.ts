/** Other words in one place of an article. */
import type { ArticleFinding } from './article';
import { DEEPEST, isNode, type ArticleWords } from './article-text';

/** A block with other letters from one place to another, or null where those do not lie in one run of letters. */
const replaceIn = (block: unknown, start: number, end: number, words: string): unknown => {
  let at = 0;
  let isDone = false;
  const walk = (node: unknown, depth: number): unknown => {
    if (!isNode(node) || isDone || depth > DEEPEST) return node;
    if (typeof node.text === 'string') {
      const from = at;
      at += node.text.length;
      if (start < from || end > at) return node;
      isDone = true;
      return { ...node, text: node.text.slice(0, start - from) + words + node.text.slice(end - from) };
    }
    if (!Array.isArray(node.children)) return node;
    const children = node.children.map((child: unknown, index: number) => {
      // Items of a list stand on lines of their own.
      if (index > 0 && node.type === 'list') at += 1;
      return walk(child, depth + 1);
    });
    return { ...node, children };
  };
  const replaced = walk(block, 0);
  return isDone ? replaced : null;
};

/** Where words stand in an article. */
export type Place = Pick<ArticleFinding, 'field' | 'block' | 'start' | 'end'>;

/**
 * An article with other words in one place of a field; its other blocks stay the very ones that they were. Null where
 * the place is not there, or lies over letters in bold and others.
 *
 * @example
 * const place = { field: 'standfirst', block: null, start: 8, end: 10 } as const;
 * mendWords({ standfirst: 'Scored (54).' }, place, '45'); //=> { standfirst: 'Scored (45).' }
 */
export const mendWords = (
  words: ArticleWords,
  { field, block, start, end }: Place,
  mend: string,
): ArticleWords | null => {
  if (field !== 'body') {
    const text = words[field];
    return typeof text === 'string' && end <= text.length
      ? { ...words, [field]: text.slice(0, start) + mend + text.slice(end) }
      : null;
  }
  if (!Array.isArray(words.body) || block === null) return null;
  const replaced = replaceIn(words.body[block], start, end, mend);
  return replaced === null
    ? null
    : { ...words, body: words.body.map((one: unknown, index) => (index === block ? replaced : one)) };
};
