/** A source and its translation beside each other, as a translator works on them: a field a row, of the body a block a row. */
import type { Node } from '../facts/article-text';
import { TRANSLATED_FIELDS, type TranslatedField, type TranslatedWords } from './segments';
import { blocksOf, hasWords, isPicture, pairBlocks } from './side-pairs';
import { taggedText } from './tagged';
import { withTaggedText } from './tagged-read';
import type { LinkOf } from './tags';

export interface SideRow {
  /** Stays the same while the row does. */
  id: string;
  field: TranslatedField;
  /** The place of the source's block in its body, from 0; null outside the body, and where the source has none here. */
  sourcePlace: number | null;
  /** The source's words, with its tags; null where it has none. */
  source: string | null;
  /** The block of the source; null outside the body. */
  sourceBlock: Node | null;
  /** The place of the translation's block as it is stored. */
  place: number | null;
  /** That block; null where none is stored. */
  block: Node | null;
  /** What is stored, as it is typed; empty where nothing is. */
  stored: string;
  /** What stands there now. */
  text: string;
  /** What the tags `<a1>`, `<a2>` … stand for: as the source numbers its links, and those of the translation behind them. */
  links: readonly LinkOf[];
  /** What somebody else has stored here meanwhile, where that is something else; the translator chooses. */
  theirs: string | null;
  /** A picture, which has no words. */
  isPicture: boolean;
  /** An empty paragraph is none of the work; it keeps its place. */
  isShown: boolean;
}

/** Ends of lines are one letter, as a text field counts them. */
const lines = (text: string): string => text.replace(/\r\n?/g, '\n');

const idOf = (field: TranslatedField, sourcePlace: number | null, place: number | null): string =>
  `${field} ${sourcePlace ?? '-'} ${place ?? '-'}`;

const bodyRows = (source: readonly Node[], target: readonly Node[], base: readonly string[] | null): SideRow[] =>
  pairBlocks(source, target, base).map((pair): SideRow => {
    const sourceBlock = pair.source === null ? null : (source[pair.source] ?? null);
    const block = pair.target === null ? null : (target[pair.target] ?? null);
    const there = sourceBlock ? taggedText(sourceBlock) : null;
    const here = block ? taggedText(block, there?.links) : null;
    const text = lines(here?.text ?? '');
    const isShownPicture = isPicture(block ?? sourceBlock ?? {});
    return {
      id: idOf('body', pair.source, pair.target),
      field: 'body',
      sourcePlace: pair.source,
      source: there && sourceBlock && hasWords(sourceBlock) ? lines(there.text) : null,
      sourceBlock,
      place: pair.target,
      block,
      stored: text,
      text,
      links: here?.links ?? there?.links ?? [],
      theirs: null,
      isPicture: isShownPicture,
      // A picture that is not in the translation was left out of it, or is newer than it.
      isShown: isShownPicture ? block !== null || target.length === 0 : [sourceBlock, block].some((one) => one !== null && hasWords(one)), // prettier-ignore
    };
  });

const textOf = (value: unknown): string => (typeof value === 'string' ? lines(value) : '');
/** These are asked for whether the source has them or not. */
const ALWAYS: readonly TranslatedField[] = ['title', 'standfirst'];

/**
 * The rows of a source and its translation, in the order of the text.
 *
 * @param base the paragraphs of the source that were translated; null where nobody knows
 *
 * @example
 * const rows = sideRows({ title: 'Victoire' }, { title: 'Win' });
 * rows.map(({ field, source, text }) => [field, source, text]); //=> [['title', 'Victoire', 'Win'], ['standfirst', null, '']]
 */
export const sideRows = (
  source: TranslatedWords,
  translation: TranslatedWords | null,
  base: readonly string[] | null = null,
): SideRow[] =>
  TRANSLATED_FIELDS.flatMap((field): SideRow[] => {
    if (field === 'body') return bodyRows(blocksOf(source.body), blocksOf(translation?.body), base);
    const [there, here] = [textOf(source[field]), textOf(translation?.[field])];
    if (!ALWAYS.includes(field) && there.trim() === '' && here.trim() === '') return [];
    return [{ ...emptyRow(field, idOf(field, null, null)), source: there.trim() === '' ? null : there, stored: here, text: here }]; // prettier-ignore
  });

/**
 * A row that stands for nothing in the source and is stored nowhere yet.
 *
 * @example
 * emptyRow('coverCaption', 'mine').text; //=> ''
 */
export const emptyRow = (field: TranslatedField, id: string): SideRow => ({
  id,
  field,
  sourcePlace: null,
  source: null,
  sourceBlock: null,
  place: null,
  block: null,
  stored: '',
  text: '',
  links: [],
  theirs: null,
  isPicture: false,
  isShown: true,
});

/**
 * Whether a row waits for words that its source has.
 *
 * @example
 * sideRows({ title: 'Victoire' }, { title: '' }).map(isEmptyBesideSource); //=> [true, false]
 */
export const isEmptyBesideSource = ({ source, text, isPicture: isShownPicture }: SideRow): boolean =>
  source !== null && text.trim() === '' && !isShownPicture;

/**
 * A row with the words of its source.
 *
 * @example
 * sideRows({ title: 'Victoire' }, null).map((row) => withSource(row).text); //=> ['Victoire', '']
 */
export const withSource = (row: SideRow): SideRow => ({ ...row, text: row.source ?? row.text });

const EMPTY: Node = { type: 'paragraph' };
const blockOf = ({ block, sourceBlock, links }: SideRow, text: string): Node =>
  withTaggedText(block ?? sourceBlock ?? EMPTY, text, links);

/**
 * A text of a row as it is read again once it is stored: tags without words are gone, blank is empty.
 *
 * @example
 * const [title] = sideRows({ title: 'Victoire' }, null);
 * [asStored(title, ' '), asStored(title, 'Win')]; //=> ['', 'Win']
 */
export const asStored = (row: SideRow, text: string): string => {
  if (row.field !== 'body') return text.trim() === '' ? '' : text;
  return lines(taggedText(blockOf(row, text), row.links).text);
};

/** What a row is to be stored as: where somebody has to choose first, what is stored stays. */
const kept = (row: SideRow): string => row.theirs ?? asStored(row, row.text);

/** The blocks of a body, each beside its source: what nobody has translated yet keeps its place, empty. */
const bodyOf = (rows: readonly SideRow[]): Node[] => {
  const isBegun = rows.some(({ block }) => block !== null);
  return rows.flatMap((row): Node[] => {
    const words = kept(row);
    if (row.block) return [words === row.stored ? row.block : blockOf(row, words)];
    if (row.isPicture) return isBegun || !row.sourceBlock ? [] : [row.sourceBlock];
    return row.sourceBlock === null && words.trim() === '' ? [] : [blockOf(row, words)];
  });
};

/**
 * The fields that have changed in the rows, as they are to be stored. An empty field is null.
 *
 * @example
 * const [title, ...rest] = sideRows({ title: 'Victoire' }, { title: 'Win' });
 * typedWords([{ ...title, text: 'A win' }, ...rest]); //=> { title: 'A win' }
 */
export const typedWords = (rows: readonly SideRow[]): TranslatedWords => {
  const words: TranslatedWords = {};
  const changed = rows.filter((row) => kept(row) !== row.stored);
  for (const row of changed) if (row.field !== 'body') words[row.field] = kept(row) || null;
  if (changed.some(({ field }) => field === 'body')) words.body = bodyOf(rows.filter(({ field }) => field === 'body'));
  return words;
};

/**
 * All words of a translation as they stand in the rows: for a check of what is typed.
 *
 * @example
 * standingWords(sideRows({ title: 'Victoire' }, { title: 'Win' })); //=> { title: 'Win', standfirst: null, body: [] }
 */
export const standingWords = (rows: readonly SideRow[]): TranslatedWords => ({
  ...Object.fromEntries(
    rows.filter(({ field }) => field !== 'body').map(({ field, text }) => [field, text.trim() === '' ? null : text]),
  ),
  body: rows
    .filter(({ field }) => field === 'body')
    .map((row) => (row.block && (row.isPicture || row.text === row.stored) ? row.block : row.isPicture ? row.sourceBlock : blockOf(row, row.text))), // prettier-ignore
});
