/** What a unit is called, and how it remembers what a translation was. */
import { TRANSLATED_FIELDS, type TranslatedField } from '../segments';
import type { SideRow } from '../side-by-side';
import { taggedText } from '../tagged';

/**
 * What the unit of a row is called: its field, in the body with the block of the source, counted from 1.
 *
 * @example
 * sideRows({ title: 'Victoire' }, null).map(unitIdOf); //=> ['title', 'standfirst']
 */
export const unitIdOf = ({ field, sourcePlace }: Pick<SideRow, 'field' | 'sourcePlace'>): string =>
  sourcePlace === null ? field : `${field}-${sourcePlace + 1}`;

export interface UnitPlace {
  field: TranslatedField;
  /** The block of the source, from 0; null outside the body. */
  block: number | null;
}

const FIELDS: readonly string[] = TRANSLATED_FIELDS;

/**
 * What a unit is of; null where it is of nothing here.
 *
 * @example
 * unitPlaceOf('body-3'); //=> { field: 'body', block: 2 }
 * unitPlaceOf('u1'); //=> null
 */
export const unitPlaceOf = (id: string): UnitPlace | null => {
  const block = /^body-([1-9]\d{0,5})$/.exec(id)?.[1];
  if (block !== undefined) return { field: 'body', block: Number(block) - 1 };
  return id !== 'body' && FIELDS.includes(id) ? { field: id as TranslatedField, block: null } : null;
};

/**
 * Stands for a text that was stored, so that a file can tell whether it is another by now. No secret.
 *
 * @example
 * stampOf(''); //=> ''
 * stampOf('Win') === stampOf('Win '); //=> false
 */
export const stampOf = (text: string): string => {
  if (text.trim() === '') return '';
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    a = Math.imul(a ^ unit, 2654435761);
    b = Math.imul(b ^ unit, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return `${text.length.toString(36)}-${(a >>> 0).toString(36)}-${(b >>> 0).toString(36)}`;
};

/**
 * A row whose links are numbered by themselves, and not as those of its source: a link of a translation stands for one of
 * its source though its address is another.
 *
 * @example
 * sideRows({ title: 'Victoire' }, { title: 'Win' }).map((row) => withOwnLinks(row).text); //=> ['Win', '']
 */
export const withOwnLinks = (row: SideRow): SideRow => {
  if (!row.block) return row;
  const { text, links } = taggedText(row.block);
  return { ...row, stored: text, text, links };
};
