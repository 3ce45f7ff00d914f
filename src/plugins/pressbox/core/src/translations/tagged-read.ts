/** What is typed with small tags becomes a block again, with the links that it had. */
import { DEEPEST, isNode, type Node } from '../facts/article-text';
import { childrenOf, isList } from './tagged';
import { BREAK, MARKS, tagsIn, type LinkOf, type Mark, type Tag } from './tags';

interface TextNode {
  type: 'text';
  text: string;
  [mark: string]: unknown;
}

/** The nodes of a typed line. */
const nodesOf = (line: string, links: readonly LinkOf[]): Node[] => {
  const nodes: Node[] = [];
  const marks = new Set<Mark>();
  /** The links that are open; words belong to the last. */
  const open: string[] = [];
  let inLink: { name: string; children: TextNode[] } | null = null;
  let text = '';
  const flush = (): void => {
    const leaf: TextNode = { type: 'text', text, ...Object.fromEntries([...marks].map((mark) => [mark, true])) };
    if (text !== '') (inLink ? inLink.children : nodes).push(leaf);
    text = '';
  };
  const follow = (): void => {
    const name = open.at(-1) ?? null;
    if (inLink?.name === name || (!inLink && name === null)) return;
    inLink = name === null ? null : { name, children: [] };
    if (inLink) nodes.push({ ...links[Number(inLink.name.slice(1)) - 1], type: 'link', children: inLink.children });
  };
  let from = 0;
  for (const tag of tagsIn(line, links)) {
    text += line.slice(from, tag.start) + tag.words;
    from = tag.end;
    if (!tag.isTag || tag.name === BREAK) continue;
    flush();
    if (tag.name.startsWith('a')) {
      if (tag.isClosing) open.splice(open.lastIndexOf(tag.name), 1);
      else open.push(tag.name);
      follow();
    } else if (tag.isClosing) marks.delete(MARKS[tag.name as Tag]);
    else marks.add(MARKS[tag.name as Tag]);
  }
  text += line.slice(from);
  flush();
  const full = nodes.filter(({ type, children }) => type !== 'link' || childrenOf({ children }).length > 0);
  return full.length > 0 ? full : [{ type: 'text', text: '' }];
};

/** The items of a list, in the lists that they stand in, given other words; items too many are left out. */
const listOf = (list: Node, lines: readonly string[], links: readonly LinkOf[]): Node => {
  let next = 0;
  const item = (): Node => ({ type: 'list-item', children: nodesOf(lines[next++] ?? '', links) });
  const filled = (node: Node, depth: number): Node => ({
    ...node,
    children: childrenOf(node).flatMap((child): Node[] => {
      if (next >= lines.length || depth > DEEPEST) return [];
      if (!isNode(child) || child.type !== 'list') return [item()];
      const inner = filled(child, depth + 1);
      return childrenOf(inner).length > 0 ? [inner] : [];
    }),
  });
  const own = filled(list, 0);
  const more: Node[] = [];
  while (next < lines.length) more.push(item());
  return { ...own, children: [...childrenOf(own), ...more] };
};

/**
 * A block with other words: of the same kind, at the same level, with the links that its tags name.
 *
 * @param like the block whose kind it takes
 * @param text as `taggedText` writes it
 * @param links those that `<a1>`, `<a2>` … stand for
 *
 * @example
 * withTaggedText({ type: 'heading', level: 2, children: [] }, 'A <b>late</b> win', []); //=> { type: 'heading', level: 2, children: [{ type: 'text', text: 'A ' }, { type: 'text', text: 'late', bold: true }, { type: 'text', text: ' win' }] }
 */
export const withTaggedText = (like: unknown, text: string, links: readonly LinkOf[]): Node => {
  const kind: Node = isNode(like) ? like : { type: 'paragraph' };
  return kind.type === 'list' ? listOf(kind, text.split('\n'), links) : { ...kind, children: nodesOf(text, links) };
};

/** Where a letter of a block's text stands in what is typed, past the tags before it. */
const placeOf = (units: readonly string[], links: readonly LinkOf[], place: number): number => {
  let [plain, start] = [0, 0];
  for (const unit of units) {
    let from = 0;
    for (const tag of tagsIn(unit, links)) {
      const before = tag.start - from;
      if (place < plain + before) return start + from + place - plain;
      plain += before + tag.words.length;
      if (place < plain) return start + tag.end - (plain - place);
      from = tag.end;
    }
    const rest = unit.length - from;
    if (place <= plain + rest) return start + from + place - plain;
    plain += rest + 1;
    start += unit.length + 1;
  }
  return Math.max(0, start - 1);
};

/**
 * Where a stretch of a block's text stands in what is typed, which has tags besides.
 *
 * @param like the block, or one of its kind: a list is read line by line
 *
 * @example
 * rangeInTagged({ type: 'paragraph' }, 'Milan <b>won</b> late', [], { start: 6, end: 9 }); //=> { start: 9, end: 12 }
 */
export const rangeInTagged = (
  like: unknown,
  text: string,
  links: readonly LinkOf[],
  { start, end }: { start: number; end: number },
): { start: number; end: number } => {
  const units = isList(like) ? text.split('\n') : [text];
  const from = placeOf(units, links, start);
  return { start: from, end: end > start ? placeOf(units, links, end - 1) + 1 : from };
};
