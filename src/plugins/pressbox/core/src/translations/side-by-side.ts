/** A source and its translation beside each other, as a translator works on them: a field a row, of the body a block a row. */
import { blockText, isNode, type Node } from '../facts/article-text';
import { align } from './align';
import { TRANSLATED_FIELDS, type TranslatedField, type TranslatedWords } from './segments';
import { taggedText, withTaggedText, type LinkOf } from './tagged';

export interface SideRow {
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
  /** What the tags `<a1>`, `<a2>` … of the translation stand for. */
  links: readonly LinkOf[];
  /** What somebody else has stored here meanwhile, where that is something else; the translator chooses. */
  theirs: string | null;
  /** A picture, which has no words: it comes along. */
  isPicture: boolean;
}

const blocksOf = (body: unknown): Node[] => (Array.isArray(body) ? body.filter(isNode) : []);
const isPicture = ({ type }: Node): boolean => type === 'image';
const hasWords = (block: Node): boolean => blockText(block).trim() !== '';

interface Pair {
  source: number | null;
  target: number | null;
}

const range = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

/** Which block of a translation stands for which of its source. */
const pairsOf = (source: readonly Node[], target: readonly Node[]): Pair[] => {
  const isSameBuild =
    source.length === target.length &&
    source.every((block, index) => isPicture(block) === isPicture(target[index] ?? block));
  if (isSameBuild) return range(source.length).map((index) => ({ source: index, target: index }));
  const shown = (blocks: readonly Node[]): number[] =>
    range(blocks.length).filter((index) =>
      blocks.slice(index, index + 1).some((one) => isPicture(one) || hasWords(one)),
    );
  const [from, to] = [shown(source), shown(target)];
  const kinds = (blocks: readonly Node[], places: readonly number[]): string[] =>
    places.map((place) => String(blocks[place]?.type ?? 'paragraph'));
  const at = (places: readonly number[], index: number | null): number | null =>
    index === null ? null : (places[index] ?? null);
  return align(kinds(source, from), kinds(target, to)).map(({ before, now }) => ({
    source: at(from, before),
    target: at(to, now),
  }));
};

/** The links of a translation; those that it lacks are the source's. */
const linksOf = (own: readonly LinkOf[], source: readonly LinkOf[]): LinkOf[] => [...own, ...source.slice(own.length)];

const bodyRows = (source: readonly Node[], target: readonly Node[]): SideRow[] =>
  pairsOf(source, target).flatMap((pair): SideRow[] => {
    const sourceBlock = pair.source === null ? null : (source[pair.source] ?? null);
    const block = pair.target === null ? null : (target[pair.target] ?? null);
    const [there, here] = [sourceBlock && taggedText(sourceBlock), block && taggedText(block)];
    const isEmpty = [sourceBlock, block].every((one) => one === null || (!isPicture(one) && !hasWords(one)));
    // Two blocks that are empty on both sides are no work.
    if (isEmpty && sourceBlock !== null) return [];
    return [
      {
        field: 'body',
        sourcePlace: pair.source,
        source: there && sourceBlock && hasWords(sourceBlock) ? there.text : null,
        sourceBlock,
        place: pair.target,
        block,
        stored: here?.text ?? '',
        text: here?.text ?? '',
        links: linksOf(here?.links ?? [], there?.links ?? []),
        theirs: null,
        isPicture: isPicture(sourceBlock ?? block ?? {}),
      },
    ];
  });

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
/** These are asked for whether the source has them or not. */
const ALWAYS: readonly TranslatedField[] = ['title', 'standfirst'];

/**
 * The rows of a source and its translation, in the order of the text.
 *
 * @example
 * const rows = sideRows({ title: 'Victoire' }, { title: 'Win' });
 * rows.map(({ field, source, text }) => [field, source, text]); //=> [['title', 'Victoire', 'Win'], ['standfirst', null, '']]
 */
export const sideRows = (source: TranslatedWords, translation: TranslatedWords | null): SideRow[] =>
  TRANSLATED_FIELDS.flatMap((field): SideRow[] => {
    if (field === 'body') return bodyRows(blocksOf(source.body), blocksOf(translation?.body));
    const [there, here] = [textOf(source[field]), textOf(translation?.[field])];
    if (!ALWAYS.includes(field) && there.trim() === '' && here.trim() === '') return [];
    return [
      {
        field,
        sourcePlace: null,
        source: there.trim() === '' ? null : there,
        sourceBlock: null,
        place: null,
        block: null,
        stored: here,
        text: here,
        links: [],
        theirs: null,
        isPicture: false,
      },
    ];
  });

/**
 * Whether a row waits for words that its source has.
 *
 * @example
 * sideRows({ title: 'Victoire' }, { title: '' }).map(isEmptyBesideSource); //=> [true, false]
 */
export const isEmptyBesideSource = ({ source, text, isPicture: isShown }: SideRow): boolean =>
  source !== null && text.trim() === '' && !isShown;

/**
 * A row with the words of its source, and its links.
 *
 * @example
 * sideRows({ title: 'Victoire' }, null).map((row) => withSource(row).text); //=> ['Victoire', '']
 */
export const withSource = (row: SideRow): SideRow => ({
  ...row,
  text: row.source ?? row.text,
  links: row.sourceBlock ? taggedText(row.sourceBlock).links : row.links,
});

/** What a row is to be stored as: where somebody has to choose first, what is stored stays. */
const kept = ({ text, theirs }: SideRow): string => theirs ?? text;

const EMPTY: Node = { type: 'paragraph' };

/** The block that a row is stored as; null: none. */
const blockOf = (row: SideRow, isBegun: boolean): Node | null => {
  const words = kept(row);
  if (row.block) {
    // A paragraph that stands for nothing in the source, and was emptied, is taken out.
    if (row.sourceBlock === null && !row.isPicture && words.trim() === '') return null;
    return words === row.stored ? row.block : withTaggedText(row.block, words, row.links);
  }
  if (row.isPicture) return isBegun ? null : row.sourceBlock;
  if (row.sourceBlock === null && words.trim() === '') return null;
  return withTaggedText(row.sourceBlock ?? EMPTY, words, row.links);
};

/** The blocks of a body, each beside its source: what nobody has translated yet keeps its place, but for the last. */
const bodyOf = (rows: readonly SideRow[]): Node[] => {
  const isBegun = rows.some(({ block }) => block !== null);
  const blocks = rows.flatMap((row) => {
    const block = blockOf(row, isBegun);
    return block ? [{ block, isOld: row.block !== null }] : [];
  });
  let last = blocks.length;
  while (last > 0 && blocks.slice(last - 1, last).every(({ block, isOld }) => !isOld && !isPicture(block) && !hasWords(block))) last -= 1; // prettier-ignore
  return blocks.slice(0, last).map(({ block }) => block);
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
  for (const row of rows) {
    const { field, stored } = row;
    if (field !== 'body' && kept(row) !== stored) words[field] = kept(row).trim() === '' ? null : kept(row);
  }
  const body = rows.filter(({ field }) => field === 'body');
  if (body.some((row) => kept(row) !== row.stored)) words.body = bodyOf(body);
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
    .map((row) =>
      row.block && row.text === row.stored
        ? row.block
        : row.isPicture
          ? (row.block ?? row.sourceBlock)
          : withTaggedText(row.block ?? row.sourceBlock ?? EMPTY, row.text, row.links),
    ),
});
