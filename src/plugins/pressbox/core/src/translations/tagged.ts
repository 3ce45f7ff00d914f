/**
 * A block of a body as one line of text that may be typed: bold, links and such as small tags, as tools for translators
 * write them. What is typed becomes a block again, with the links that it had.
 */
import { DEEPEST, isNode, type Node } from '../facts/article-text';

/** Strapi's marks of a text, by the tag that stands for each. */
const MARKS = { b: 'bold', i: 'italic', u: 'underline', s: 'strikethrough', code: 'code' } as const;
type Tag = keyof typeof MARKS;
type Mark = (typeof MARKS)[Tag];
const TAGS = Object.keys(MARKS) as Tag[];

/** A link of a block, without its words. `<a1>` stands for the first. */
export type LinkOf = Readonly<Record<string, unknown>>;

export interface TaggedText {
  text: string;
  links: LinkOf[];
}

/** A tag, and the backslashes before it: an odd number of them makes it words. */
const TAG = /(\\*)<(\/?)(b|i|u|s|code|a[1-9]\d?)>/g;

const childrenOf = (node: unknown): readonly unknown[] =>
  isNode(node) && Array.isArray(node.children) ? (node.children as unknown[]) : [];

/** What a person wrote that looks like a tag, and backslashes that would stand before one. */
const escaped = (text: string, beforeTag: boolean): string => {
  const safe = text.replace(TAG, (tag, slashes: string) => slashes + '\\' + slashes + tag.slice(slashes.length));
  const [last = ''] = beforeTag ? (/\\+$/.exec(safe) ?? []) : [];
  return safe + last;
};

/** A stretch of text with the tags around it. */
interface Leaf {
  text: string;
  tags: readonly string[];
}

const leavesIn = (node: unknown, links: LinkOf[], around: readonly string[], depth: number): Leaf[] => {
  if (!isNode(node) || depth > DEEPEST) return [];
  if (typeof node.text === 'string') {
    const own = TAGS.filter((tag) => (node as Record<string, unknown>)[MARKS[tag]] === true);
    return [{ text: node.text, tags: [...around, ...own] }];
  }
  if (node.type !== 'link') return childrenOf(node).flatMap((child) => leavesIn(child, links, around, depth + 1));
  const { children: _words, ...link } = node as Node & Record<string, unknown>;
  links.push(link);
  const tag = `a${links.length}`;
  return childrenOf(node).flatMap((child) => leavesIn(child, links, [...around, tag], depth + 1));
};

/** Lines of a block: one, or one for each item of a list. */
const linesOf = (block: unknown, depth = 0): unknown[] =>
  isNode(block) && block.type === 'list' && depth <= DEEPEST
    ? childrenOf(block).flatMap((child) => linesOf(child, depth + 1))
    : [block];

const tagged = (leaves: readonly Leaf[]): string => {
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
    text += escaped(leaf.text, endsHere);
  }
  return text + [...open].reverse().map((tag) => `</${tag}>`).join(''); // prettier-ignore
};

/**
 * The words of a block as they are typed: an item of a list a line.
 *
 * @example
 * taggedText({ type: 'paragraph', children: [{ type: 'text', text: 'Milan ' }, { type: 'text', text: 'won', bold: true }] }); //=> { text: 'Milan <b>won</b>', links: [] }
 */
export const taggedText = (block: unknown): TaggedText => {
  const links: LinkOf[] = [];
  const lines = linesOf(block).map((line) => tagged(leavesIn(line, links, [], 0)));
  return { text: lines.join('\n'), links };
};

/** A tag in a typed text, with its place; the backslashes before it are words. */
interface Found {
  start: number;
  end: number;
  /** What stands there as words, where it is no tag. */
  words: string;
  name: string;
  isClosing: boolean;
  isTag: boolean;
  isEscaped: boolean;
}

/** The tags of a typed line. One that has no other end, or no link, is words. */
const tagsIn = (line: string, links: readonly LinkOf[]): Found[] => {
  const found = [...line.matchAll(TAG)].map((match): Found => {
    const [whole, slashes = '', slash = '', name = ''] = match;
    const isEscaped = slashes.length % 2 === 1;
    const half = '\\'.repeat(Math.floor(slashes.length / 2));
    return {
      start: match.index,
      end: match.index + whole.length,
      words: isEscaped ? half + whole.slice(slashes.length) : half,
      name,
      isClosing: slash !== '',
      isEscaped,
      isTag: !isEscaped && (!name.startsWith('a') || Number(name.slice(1)) <= links.length),
    };
  });
  const open: Found[] = [];
  const paired = new Set<Found>();
  for (const tag of found) {
    if (!tag.isTag) continue;
    if (!tag.isClosing) open.push(tag);
    else {
      const at = open.map(({ name }) => name).lastIndexOf(tag.name);
      const [own] = at === -1 ? [] : open.splice(at, 1);
      if (own) [own, tag].forEach((each) => paired.add(each));
    }
  }
  return found.map((tag) => {
    const isTag = tag.isTag && paired.has(tag);
    return { ...tag, isTag, words: isTag || tag.isEscaped ? tag.words : line.slice(tag.start, tag.end) };
  });
};

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
    if (!tag.isTag) continue;
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

/** Where a letter of a block's text stands in the line that is typed, past the tags before it. */
const placeOf = (text: string, links: readonly LinkOf[], place: number): number => {
  let [plain, lineStart] = [0, 0];
  for (const line of text.split('\n')) {
    let from = 0;
    for (const tag of tagsIn(line, links)) {
      const before = tag.start - from;
      if (place < plain + before) return lineStart + from + place - plain;
      plain += before + tag.words.length;
      if (place < plain) return lineStart + tag.end - (plain - place);
      from = tag.end;
    }
    const rest = line.length - from;
    if (place <= plain + rest) return lineStart + from + place - plain;
    plain += rest + 1;
    lineStart += line.length + 1;
  }
  return text.length;
};

/**
 * Where a stretch of a block's text stands in what is typed, which has tags besides.
 *
 * @example
 * rangeInTagged('Milan <b>won</b> late', [], { start: 6, end: 9 }); //=> { start: 9, end: 12 }
 */
export const rangeInTagged = (
  text: string,
  links: readonly LinkOf[],
  { start, end }: { start: number; end: number },
): { start: number; end: number } => {
  const from = placeOf(text, links, start);
  return { start: from, end: end > start ? placeOf(text, links, end - 1) + 1 : from };
};
