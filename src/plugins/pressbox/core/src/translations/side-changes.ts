/** What becomes of what is typed when the stored words, or the source, are others by now. Nothing typed is lost. */
import { align } from './align';
import type { SideRow } from './side-by-side';

/** What was typed in one row and is not stored: enough to find its row again after the window was shut. */
export interface TypedText {
  field: SideRow['field'];
  /** The places of the row, in the source and in the translation. */
  sourcePlace: number | null;
  place: number | null;
  /** What was stored there when it was typed. */
  stored: string;
  text: string;
  /** Somebody else has stored other words there, and its translator has not chosen yet. */
  isAsked: boolean;
}

/**
 * Whether a row has words that are not stored yet.
 *
 * @example
 * const [title] = sideRows({ title: 'Victoire' }, null);
 * [isTyped(title), isTyped({ ...title, text: 'Win' })]; //=> [false, true]
 */
export const isTyped = ({ text, stored }: SideRow): boolean => text !== stored;

/**
 * What is typed in some rows and not stored.
 *
 * @example
 * const [title] = sideRows({ title: 'Victoire' }, null);
 * typedTexts([{ ...title, text: 'Win' }]); //=> [{ field: 'title', sourcePlace: null, place: null, stored: '', text: 'Win', isAsked: false }]
 */
export const typedTexts = (rows: readonly SideRow[]): TypedText[] =>
  rows.filter(isTyped).map(({ field, sourcePlace, place, stored, text, theirs }) => ({ field, sourcePlace, place, stored, text, isAsked: theirs !== null })); // prettier-ignore

type PlaceOf = (row: SideRow) => number | null;

/** Where each block of some rows stands in others that came of them; null: nowhere. */
const placesIn = (
  before: readonly SideRow[],
  now: readonly SideRow[],
  placeOf: PlaceOf,
  textOf: (row: SideRow) => string,
) => {
  // prettier-ignore
  const blocks = (rows: readonly SideRow[]): SideRow[] =>
    rows.filter((row) => row.field === 'body' && placeOf(row) !== null);
  const [then, there] = [blocks(before), blocks(now)];
  const places = new Map<number, number | null>();
  for (const pair of align(then.map(textOf), there.map(textOf))) {
    const [old, row] = [then[pair.before ?? -1], there[pair.now ?? -1]];
    const place = old ? placeOf(old) : null;
    if (place !== null) places.set(place, row ? placeOf(row) : null);
  }
  // Where nobody knows how it was, it is as it was.
  return (place: number): number | null => (places.has(place) ? (places.get(place) ?? null) : place);
};

/**
 * Rows of which some were stored as they stood when they were sent; what was typed since stays typed.
 *
 * @example
 * const [sent] = sideRows({ title: 'Victoire' }, null).map((row) => ({ ...row, text: 'Win' }));
 * const [now] = afterSave([{ ...sent, text: 'Winner' }], [sent]);
 * [now.stored, now.text]; //=> ['Win', 'Winner']
 */
export const afterSave = (rows: readonly SideRow[], sent: readonly SideRow[]): SideRow[] =>
  rows.map((row, index) => {
    const one = sent[index];
    return one && one.theirs === null && row.field === one.field ? { ...row, stored: one.text } : row;
  });

/** Puts what was typed into a row: where the row was stored anew meanwhile, its translator has to choose. */
const put = (row: SideRow, { stored, text, isAsked }: TypedText): SideRow => {
  if (row.stored === text) return row;
  return row.stored === stored && !isAsked ? { ...row, text } : { ...row, text, theirs: row.stored };
};

/** A row that no longer stands there: its words stand by themselves, at the end of the body. */
const orphan = ({ text }: TypedText): SideRow => ({
  field: 'body',
  sourcePlace: null,
  source: null,
  sourceBlock: null,
  place: null,
  block: null,
  stored: '',
  text,
  links: [],
  theirs: null,
  isPicture: false,
});

/**
 * Fresh rows with what was typed in older ones.
 *
 * @param typed what was typed and is not stored
 * @param before the rows that it was typed in, where they are known: blocks that have moved since are found by them
 *
 * @example
 * const before = sideRows({ title: 'Victoire' }, { title: 'Win' });
 * const typed = [{ ...typedTexts([{ ...before[0], text: 'A win' }])[0] }];
 * const [title] = withTyped(sideRows({ title: 'Victoire' }, { title: 'Late win' }), typed, before);
 * [title.text, title.theirs]; //=> ['A win', 'Late win']
 */
export const withTyped = (
  fresh: readonly SideRow[],
  typed: readonly TypedText[],
  before: readonly SideRow[] = [],
): SideRow[] => {
  const rows = [...fresh];
  const ownPlace = placesIn(before, fresh, ({ place }) => place, ({ stored }) => stored); // prettier-ignore
  const sourcePlace = placesIn(before, fresh, (row) => row.sourcePlace, ({ source }) => source ?? ''); // prettier-ignore
  const taken = new Set<number>();
  const orphans: SideRow[] = [];
  const isOf = (row: SideRow, one: TypedText): boolean => {
    if (row.field !== one.field) return false;
    if (row.field !== 'body') return true;
    if (one.place !== null) return row.place !== null && row.place === ownPlace(one.place);
    if (one.sourcePlace !== null) return row.sourcePlace !== null && row.sourcePlace === sourcePlace(one.sourcePlace);
    return row.sourcePlace === null && row.stored === one.stored;
  };
  for (const one of typed) {
    const at = rows.findIndex((row, index) => !taken.has(index) && isOf(row, one));
    const row = rows[at];
    if (row) {
      taken.add(at);
      rows[at] = put(row, one);
    } else if (one.text.trim() !== '') orphans.push(orphan(one));
  }
  const end = rows.map(({ field }) => field).lastIndexOf('body');
  const place = end === -1 ? rows.length : end + 1;
  return [...rows.slice(0, place), ...orphans, ...rows.slice(place)];
};
