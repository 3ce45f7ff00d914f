/** The narrative of an article. */
import type { Picture } from './pictures';

/** A text node of a body, as Strapi's blocks editor stores it. */
export interface TextNode {
  type: 'text';
  text: string;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  strikethrough?: boolean;
  code?: boolean;
}

/** Its `url` is http(s), mailto or relative; a link to anywhere else has been turned into its text. */
export interface LinkNode {
  type: 'link';
  url: string;
  children: TextNode[];
}

export type InlineNode = TextNode | LinkNode;

export interface ListItemNode {
  type: 'list-item';
  children: InlineNode[];
}

export type BlockNode =
  | { type: 'paragraph'; children: InlineNode[] }
  | { type: 'heading'; level: 1 | 2 | 3 | 4 | 5 | 6; children: InlineNode[] }
  | { type: 'quote'; children: InlineNode[] }
  | { type: 'code'; language: string | null; children: InlineNode[] }
  | { type: 'list'; format: 'ordered' | 'unordered'; children: (ListItemNode | BlockNode)[] }
  | { type: 'image'; image: Picture & { caption: string | null } };

/** The narrative, twice: as blocks for a front end that draws its own, and as HTML for one that does not. */
export interface Body {
  /** Known nodes only; anything else has been left out. */
  blocks: BlockNode[];
  /**
   * Safe to put into a page as it is: every text escaped, no attribute but `href`, `rel`, `src`, `alt`, `width`,
   * `height` and `class="language-…"`, no script, no style.
   */
  html: string;
}
