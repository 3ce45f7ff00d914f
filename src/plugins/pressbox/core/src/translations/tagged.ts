/**
 * A block of a body as one line of text that may be typed: bold, links and such as small tags, as tools for translators
 * write them. `tagged-read.ts` makes a block of it again.
 */
import { DEEPEST, isNode, type Node } from '../facts/article-text';
import { BREAK, escaped, MARKS, TAGS, type LinkOf } from './tags';

export interface TaggedText {
  text: string;
  links: LinkOf[];
}

export const childrenOf = (node: unknown): readonly unknown[] =>
  isNode(node) && Array.isArray(node.children) ? (node.children as unknown[]) : [];

/** A stretch of text with the tags around it. */
interface Leaf {
  text: string;
  tags: readonly string[];
}

/** Links as they are numbered, and which of their numbers stand in a block already. */
interface Numbers {
  links: LinkOf[];
  used: Set<number>;
}

const keyOf = (link: LinkOf): string => JSON.stringify(Object.entries(link).sort(([a], [b]) => (a < b ? -1 : 1)));

/** The number of a link: that of the same link among those that are known, else the next. */
const numberOf = (link: LinkOf, { links, used }: Numbers): number => {
  const key = keyOf(link);
  const known = links.findIndex((one, index) => !used.has(index) && keyOf(one) === key);
  const at = known === -1 ? links.push(link) - 1 : known;
  used.add(at);
  return at + 1;
};

const leavesIn = (node: unknown, links: Numbers, around: readonly string[], depth: number): Leaf[] => {
  if (!isNode(node) || depth > DEEPEST) return [];
  if (typeof node.text === 'string') {
    const own = TAGS.filter((tag) => (node as Record<string, unknown>)[MARKS[tag]] === true);
    return [{ text: node.text, tags: [...around, ...own] }];
  }
  if (node.type !== 'link') return childrenOf(node).flatMap((child) => leavesIn(child, links, around, depth + 1));
  const { children: _words, ...link } = node as Node & Record<string, unknown>;
  const tag = `a${numberOf(link, links)}`;
  return childrenOf(node).flatMap((child) => leavesIn(child, links, [...around, tag], depth + 1));
};

/** Lines of a block: one, or one for each item of a list. */
const linesOf = (block: unknown, depth = 0): unknown[] =>
  isNode(block) && block.type === 'list' && depth <= DEEPEST
    ? childrenOf(block).flatMap((child) => linesOf(child, depth + 1))
    : [block];

const tagged = (leaves: readonly Leaf[], isItem: boolean): string => {
  let open: readonly string[] = [];
  let text = '';
  const full = leaves.filter((leaf) => leaf.text !== '');
  for (const [index, leaf] of full.entries()) {
    let shared = 0;
    while (shared < open.length && open[shared] === leaf.tags[shared]) shared += 1;
    const closed = [...open.slice(shared)].reverse().map((tag) => `</${tag}>`);
    const opened = leaf.tags.slice(shared).map((tag) => `<${tag}>`);
    text += [...closed, ...opened].join('');
    open = leaf.tags;
    const next = full[index + 1];
    const endsHere = next ? next.tags.join() !== open.join() : open.length > 0;
    text += isItem
      ? leaf.text.split('\n').map((part, line, parts) => escaped(part, endsHere || line < parts.length - 1)).join(`<${BREAK}>`) // prettier-ignore
      : escaped(leaf.text, endsHere);
  }
  return text + [...open].reverse().map((tag) => `</${tag}>`).join(''); // prettier-ignore
};

export const isList = (block: unknown): boolean => isNode(block) && block.type === 'list';

/**
 * The words of a block as they are typed: an item of a list a line.
 *
 * @param known links that have their numbers already, as those of a source: the same links have the same numbers
 *
 * @example
 * taggedText({ type: 'paragraph', children: [{ type: 'text', text: 'Milan ' }, { type: 'text', text: 'won', bold: true }] }); //=> { text: 'Milan <b>won</b>', links: [] }
 */
export const taggedText = (block: unknown, known: readonly LinkOf[] = []): TaggedText => {
  const numbers: Numbers = { links: [...known], used: new Set() };
  const lines = linesOf(block).map((line) => tagged(leavesIn(line, numbers, [], 0), isList(block)));
  return { text: lines.join('\n'), links: numbers.links };
};
