/**
 * A narrative, made safe. What comes in is whatever a database holds under `body`; what goes out holds known nodes
 * only, and HTML in which every text is escaped and every link leads where a reader may be sent. Pure.
 */
import type { BlockNode, Body, InlineNode, ListItemNode, TextNode } from '../../../contracts/src';
import { isRecord } from '../platform/record';
import { pictureOf } from './picture';

type Json = Record<string, unknown>;

const nodes = (value: unknown): Json[] => (Array.isArray(value) ? value.filter(isRecord) : []);
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Deeper than any hand has ever nested a list. */
const MAX_DEPTH = 8;
const SCHEME = /^[a-z][a-z0-9+.-]*:/i;
const LINK_SCHEME = /^(?:https?|mailto|tel|sms):/i;
const IMAGE_SCHEME = /^https?:/i;
// eslint-disable-next-line no-control-regex -- these are what is looked for
const PASSED_OVER = /[\u0000-\u0020\u007f-\u009f\u2028\u2029]/g;
// eslint-disable-next-line no-control-regex -- these are what is looked for
const AROUND = /^[\u0000-\u0020]+|[\u0000-\u0020]+$/g;
// eslint-disable-next-line no-control-regex -- these are what is looked for
const INVISIBLE = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g;

/**
 * An address a reader may be sent to, or null: http, https, mailto, tel, sms, or no scheme at all. It is judged without
 * the control characters and spaces that browsers pass over inside a scheme ("java\nscript:"). It is handed on as it
 * was written, a space as an address prints it.
 *
 * @example
 * safeUrl(' javascript:alert(1)'); //=> null
 * safeUrl('/tags/milan'); //=> '/tags/milan'
 * safeUrl('mailto:desk@example.org?subject=A goal'); //=> 'mailto:desk@example.org?subject=A%20goal'
 */
export const safeUrl = (url: unknown, allowed: RegExp = LINK_SCHEME): string | null => {
  const judged = textOf(url).replace(PASSED_OVER, '');
  if (judged === '' || (SCHEME.test(judged) && !allowed.test(judged))) return null;
  const printed = textOf(url).replace(AROUND, '').replace(INVISIBLE, '').replace(/ /g, '%20');
  // Where the two differ by more than spaces in what follows the scheme, the browser may read another scheme.
  return SCHEME.test(printed) === SCHEME.test(judged) ? printed : judged;
};

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
/** Text as HTML: nothing in it is markup. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (mark) => ESCAPES[mark] ?? mark);

// ------------------------------------------------------------------------------------------------------- reading

const MARKS = ['bold', 'italic', 'underline', 'strikethrough', 'code'] as const;

const readText = (node: Json): TextNode => {
  const text: TextNode = { type: 'text', text: textOf(node.text) };
  for (const mark of MARKS) if (node[mark] === true) text[mark] = true;
  return text;
};

const readTexts = (children: unknown): TextNode[] =>
  nodes(children).flatMap((node) => (node.type === 'text' ? [readText(node)] : []));

const readInline = (children: unknown): InlineNode[] =>
  nodes(children).flatMap((node): InlineNode[] => {
    if (node.type === 'text') return [readText(node)];
    if (node.type !== 'link') return [];
    const url = safeUrl(node.url);
    const texts = readTexts(node.children);
    return url === null ? texts : [{ type: 'link', url, children: texts }];
  });

const readListChild = (node: Json, depth: number): (ListItemNode | BlockNode)[] => {
  if (node.type === 'list-item') return [{ type: 'list-item', children: readInline(node.children) }];
  return node.type === 'list' && depth < MAX_DEPTH ? readBlock(node, new Map(), depth + 1) : [];
};

/** What pictures are said to show, by their address. */
export type PictureWords = ReadonlyMap<string, string>;

/**
 * What somebody has written about a picture of a body, or null. Where a file has no such words the editor of Strapi
 * puts its name in their place; a name such as "IMG_2041.jpg" tells nobody anything.
 */
const wordsOf = ({ alternativeText, name }: Json): string | null =>
  textOf(alternativeText) === textOf(name) ? null : textOf(alternativeText) || null;

const imageOf = (node: Json): Json => (isRecord(node.image) ? node.image : {});

const readBlock = (node: Json, copied: PictureWords, depth = 0): BlockNode[] => {
  switch (node.type) {
    case 'paragraph':
    case 'quote':
      return [{ type: node.type, children: readInline(node.children) }];
    case 'heading': {
      const level = Math.min(6, Math.max(1, Math.trunc(Number(node.level)) || 2)) as 1 | 2 | 3 | 4 | 5 | 6;
      return [{ type: 'heading', level, children: readInline(node.children) }];
    }
    case 'code': {
      const language = /^[a-z0-9+#-]{1,30}$/i.test(textOf(node.language)) ? textOf(node.language) : null;
      return [{ type: 'code', language, children: readInline(node.children) }];
    }
    case 'list':
      return [
        {
          type: 'list',
          format: node.format === 'ordered' ? 'ordered' : 'unordered',
          children: nodes(node.children).flatMap((child) => readListChild(child, depth)),
        },
      ];
    case 'image': {
      const image = imageOf(node);
      const url = safeUrl(image.url, IMAGE_SCHEME);
      if (url === null) return [];
      const words = wordsOf(image);
      const picture = pictureOf({ ...image, url, alternativeText: words === copied.get(url) ? null : words });
      return [{ type: 'image', image: { ...picture, caption: textOf(image.caption) || null } }];
    }
    default:
      return [];
  }
};

// ------------------------------------------------------------------------------------------------------- writing

const TAGS = { bold: 'strong', italic: 'em', underline: 'u', strikethrough: 's', code: 'code' } as const;

const textHtml = (node: TextNode): string =>
  MARKS.reduce(
    (html, mark) => (node[mark] ? `<${TAGS[mark]}>${html}</${TAGS[mark]}>` : html),
    escapeHtml(node.text).replace(/\n/g, '<br>'),
  );

const inlineHtml = (children: readonly InlineNode[]): string =>
  children
    .map((node) => {
      if (node.type === 'text') return textHtml(node);
      const rel = /^(?:https?:)?\/\//i.test(node.url) ? ' rel="noopener"' : '';
      return `<a href="${escapeHtml(node.url)}"${rel}>${node.children.map(textHtml).join('')}</a>`;
    })
    .join('');

const plain = (children: readonly InlineNode[]): string =>
  children.map((node) => (node.type === 'text' ? node.text : plain(node.children))).join('');

const blockHtml = (node: BlockNode | ListItemNode): string => {
  switch (node.type) {
    case 'paragraph':
      return `<p>${inlineHtml(node.children)}</p>`;
    case 'heading':
      return `<h${node.level}>${inlineHtml(node.children)}</h${node.level}>`;
    case 'quote':
      return `<blockquote>${inlineHtml(node.children)}</blockquote>`;
    case 'code': {
      const language = node.language === null ? '' : ` class="language-${escapeHtml(node.language)}"`;
      return `<pre><code${language}>${escapeHtml(plain(node.children))}</code></pre>`;
    }
    case 'list': {
      const tag = node.format === 'ordered' ? 'ol' : 'ul';
      // A list inside a list belongs to an item; the editor stores it beside one.
      const items = node.children.map((child) =>
        child.type === 'list-item' ? blockHtml(child) : `<li>${blockHtml(child)}</li>`,
      );
      return `<${tag}>${items.join('')}</${tag}>`;
    }
    case 'list-item':
      return `<li>${inlineHtml(node.children)}</li>`;
    case 'image': {
      const { url, width, height, alternativeText, caption } = node.image;
      const size = width !== null && height !== null ? ` width="${width}" height="${height}"` : '';
      const img = `<img src="${escapeHtml(url)}" alt="${escapeHtml(alternativeText ?? '')}"${size}>`;
      return `<figure>${img}${caption === null ? '' : `<figcaption>${escapeHtml(caption)}</figcaption>`}</figure>`;
    }
  }
};

/** What is said of the pictures of a body as the blocks editor stored it. */
export const picturesIn = (stored: unknown): PictureWords =>
  new Map(
    nodes(stored).flatMap((node): [string, string][] => {
      const [url, words] = [safeUrl(imageOf(node).url, IMAGE_SCHEME), wordsOf(imageOf(node))];
      return node.type === 'image' && url !== null && words !== null ? [[url, words]] : [];
    }),
  );

/**
 * The body of an article from what the blocks editor stored.
 *
 * @param copied words about pictures that are of another language, and are left out where they stand here too
 *
 * @example
 * bodyOf([{ type: 'paragraph', children: [{ type: 'text', text: '1 < 2' }] }]).html; //=> '<p>1 &lt; 2</p>'
 */
export const bodyOf = (stored: unknown, copied: PictureWords = new Map()): Body => {
  const blocks = nodes(stored).flatMap((node) => readBlock(node, copied));
  return { blocks, html: blocks.map(blockHtml).join('\n') };
};
