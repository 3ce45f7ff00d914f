/** The small tags of a text that is typed: which there are, and which of them are words that only look so. */

/** Strapi's marks of a text, by the tag that stands for each. */
export const MARKS = { b: 'bold', i: 'italic', u: 'underline', s: 'strikethrough', code: 'code' } as const;
export type Tag = keyof typeof MARKS;
export type Mark = (typeof MARKS)[Tag];
export const TAGS = Object.keys(MARKS) as Tag[];

/** A link of a block, without its words. `<a1>` stands for the first. */
export type LinkOf = Readonly<Record<string, unknown>>;

/** A tag, and the backslashes before it: an odd number of them makes it words. `<br>` ends a line within an item of a list. */
const TAG = /(?<!\\)(\\*)<(\/?)(b|i|u|s|code|a[1-9]\d?|br)>/g;
export const BREAK = 'br';

/**
 * What a person wrote that looks like a tag, and backslashes that would stand before one.
 *
 * @example
 * escaped('a <b> b', false); //=> 'a \\<b> b'
 */
export const escaped = (text: string, beforeTag: boolean): string => {
  const safe = text.replace(TAG, (tag, slashes: string) => slashes + '\\' + slashes + tag.slice(slashes.length));
  let slashes = 0;
  while (beforeTag && safe.charAt(safe.length - 1 - slashes) === '\\') slashes += 1;
  return safe + '\\'.repeat(slashes);
};

/** A tag in a typed text, with its place; the backslashes before it are words. */
export interface Found {
  start: number;
  end: number;
  /** What stands there as words, where it is no tag. */
  words: string;
  name: string;
  isClosing: boolean;
  isTag: boolean;
  isEscaped: boolean;
}

/**
 * The tags of a typed line. One that has no other end, or no link, is words.
 *
 * @example
 * tagsIn('a <b>c</b> <i>', []).map(({ name, isTag }) => [name, isTag]); //=> [['b', true], ['b', true], ['i', false]]
 */
export const tagsIn = (line: string, links: readonly LinkOf[]): Found[] => {
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
      isTag:
        !isEscaped &&
        (name !== BREAK || slash === '') &&
        (!name.startsWith('a') || Number(name.slice(1)) <= links.length),
    };
  });
  const open = new Map<string, Found[]>();
  const paired = new Set<Found>();
  for (const tag of found) {
    if (!tag.isTag) continue;
    if (tag.name === BREAK) paired.add(tag);
    else if (!tag.isClosing) {
      const stack = open.get(tag.name) ?? [];
      stack.push(tag);
      open.set(tag.name, stack);
    } else {
      const own = open.get(tag.name)?.pop();
      if (own) [own, tag].forEach((each) => paired.add(each));
    }
  }
  return found.map((tag) => {
    const isTag = tag.isTag && paired.has(tag);
    const words = isTag || tag.isEscaped ? tag.words : line.slice(tag.start, tag.end);
    return { ...tag, isTag, words: isTag && tag.name === BREAK ? `${words}\n` : words };
  });
};
