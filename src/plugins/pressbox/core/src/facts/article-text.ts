/** The words of an article: which fields have them, and the text of a block. Apart from the check, which is large. */

export const ARTICLE_TEXTS = ['title', 'standfirst', 'body', 'coverCaption'] as const;
export type ArticleTextField = (typeof ARTICLE_TEXTS)[number];

/** The words of an article in one language. The body is Strapi's blocks, as they are stored. */
export interface ArticleWords {
  title?: string | null;
  standfirst?: string | null;
  body?: unknown;
  coverCaption?: string | null;
}

/** A block of a body, or what is in one. */
export interface Node {
  type?: unknown;
  text?: unknown;
  children?: unknown;
}

/**
 * Whether a value may be a block.
 *
 * @example
 * isNode({ type: 'paragraph' }); //=> true
 */
export const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

/** Nodes nest as deep as lists and links do; a body that nests deeper is no body of a person. */
export const DEEPEST = 20;

const textOf = (value: unknown, depth: number): string => {
  if (!isNode(value) || depth > DEEPEST) return '';
  if (typeof value.text === 'string') return value.text;
  if (!Array.isArray(value.children)) return '';
  // Items of a list stand on lines of their own.
  return value.children.map((child) => textOf(child, depth + 1)).join(value.type === 'list' ? '\n' : '');
};

/**
 * The text of one block of a body: of a paragraph, a heading, a quote, a list with an item a line. A picture has none.
 *
 * @example
 * blockText({ type: 'paragraph', children: [{ type: 'text', text: 'Milan ' }, { type: 'text', text: 'won.', bold: true }] }); //=> 'Milan won.'
 */
export const blockText = (block: unknown): string => textOf(block, 0);
