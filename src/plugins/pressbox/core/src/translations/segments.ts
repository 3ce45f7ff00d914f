/** The words of an article that a translator writes, in pieces: a field each, and of the body a block each. */
import { blockText, type ArticleWords } from '../facts';

export const TRANSLATED_FIELDS = [
  'title',
  'standfirst',
  'body',
  'coverCaption',
  'coverAlternativeText',
  'metaTitle',
  'metaDescription',
] as const;
export type TranslatedField = (typeof TRANSLATED_FIELDS)[number];

/** The words of an article in one language, as they are stored. */
export interface TranslatedWords extends ArticleWords {
  coverAlternativeText?: string | null;
  metaTitle?: string | null;
  metaDescription?: string | null;
}

/** A piece of text. `block` counts the blocks of the body from 0, and is null outside the body. */
export interface Segment {
  field: TranslatedField;
  block: number | null;
  text: string;
}

/**
 * The pieces of an article that have text. A picture in the body has none.
 *
 * @example
 * const body = [{ type: 'paragraph', children: [{ type: 'text', text: 'They won.' }] }];
 * segmentsOf({ title: 'Rovers win', standfirst: '', body }); //=> [{ field: 'title', block: null, text: 'Rovers win' }, { field: 'body', block: 0, text: 'They won.' }]
 */
export const segmentsOf = (words: TranslatedWords): Segment[] =>
  TRANSLATED_FIELDS.flatMap((field): Segment[] => {
    const value = words[field];
    if (field === 'body')
      return (Array.isArray(value) ? value : []).flatMap((node, block) => {
        const text = blockText(node);
        return text.trim() === '' ? [] : [{ field, block, text }];
      });
    return typeof value === 'string' && value.trim() !== '' ? [{ field, block: null, text: value }] : [];
  });

export const inField = (segments: readonly Segment[], field: TranslatedField): Segment[] =>
  segments.filter((segment) => segment.field === field);
