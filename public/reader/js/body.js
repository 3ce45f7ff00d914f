/** The narrative, drawn from its blocks. The API's safe HTML would do as well; this needs no trust at all. */
import { h, safeUrl } from './html.js';
import { image } from './picture.js';

/** @import { BlockNode, InlineNode, ListItemNode, TextNode } from 'strapi-plugin-pressbox/contracts' */

/** @type {readonly (readonly ['bold' | 'italic' | 'underline' | 'strikethrough' | 'code', 'strong' | 'em' | 'u' | 's' | 'code'])[]} */
const MARKS = [
  ['code', 'code'],
  ['strikethrough', 's'],
  ['underline', 'u'],
  ['italic', 'em'],
  ['bold', 'strong'],
];

/**
 * @param {TextNode} node
 * @returns {Node}
 */
const textOf = (node) => {
  /** @type {Node} */
  let text = document.createTextNode(node.text);
  for (const [mark, tag] of MARKS) if (node[mark]) text = h(tag, null, text);
  return text;
};

/**
 * @param {InlineNode} node
 * @returns {Node | Node[]}
 */
const inline = (node) => {
  if (node.type === 'text') return textOf(node);
  const words = node.children.map(textOf);
  const href = safeUrl(node.url);
  return href ? h('a', { href, rel: 'noopener' }, words) : words;
};

/** The page's title is the only h1, so a body begins at h2. */
const HEADINGS = /** @type {const} */ (['h2', 'h2', 'h3', 'h4', 'h5', 'h6']);

/**
 * @param {BlockNode | ListItemNode} block
 * @returns {Node | null}
 */
const blockOf = (block) => {
  switch (block.type) {
    case 'paragraph':
      return h('p', null, block.children.map(inline));
    case 'heading':
      return h(HEADINGS[block.level - 1] ?? 'h6', null, block.children.map(inline));
    case 'quote':
      return h('blockquote', null, h('p', null, block.children.map(inline)));
    case 'code':
      return h('pre', { tabindex: 0 }, h('code', null, block.children.map(inline)));
    case 'list':
      return h(block.format === 'ordered' ? 'ol' : 'ul', null, block.children.map(blockOf));
    case 'list-item':
      return h('li', null, block.children.map(inline));
    case 'image':
      return h(
        'figure',
        null,
        image(block.image, { sizes: '(min-width: 42rem) 40rem, 100vw' }),
        block.image.caption && h('figcaption', null, block.image.caption),
      );
    default:
      return null; // a block of a later version
  }
};

/** @param {BlockNode[]} blocks */
export const narrative = (blocks) => h('div', { class: 'body' }, blocks.map(blockOf));
