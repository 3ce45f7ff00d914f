/** What becomes of what is typed when the stored words, or the source, are others by now. Nothing typed is lost. */
import { align } from './align';
import { asStored, emptyRow, type SideRow } from './side-by-side';

/** What was typed in one row and is not stored: enough to find its row again after the window was shut. */
export interface TypedText {
  field: SideRow['field'];
  /** The words of the source beside it. */
  source: string | null;
  /** What was stored there when it was typed. */
  stored: string;
  text: string;
}

/**
 * Whether a row has words that are not stored yet.
 *
 * @example
 * const [title] = sideRows({ title: 'Victoire' }, null);
 * [isTyped(title), isTyped({ ...title, text: 'Win' })]; //=> [false, true]
 */
export const isTyped = (row: SideRow): boolean => row.theirs !== null || asStored(row, row.text) !== row.stored;

/**
 * What is typed in some rows and not stored.
 *
 * @example
 * const [title] = sideRows({ title: 'Victoire' }, null);
 * typedTexts([{ ...title, text: 'Win' }]); //=> [{ field: 'title', source: 'Victoire', stored: '', text: 'Win' }]
 */
export const typedTexts = (rows: readonly SideRow[]): TypedText[] =>
  rows.filter(isTyped).map(({ field, source, stored, text }) => ({ field, source, stored, text }));

/**
 * Rows of which some were stored as they stood when they were sent; what was typed since stays typed.
 *
 * @example
 * const [sent] = sideRows({ title: 'Victoire' }, null).map((row) => ({ ...row, text: 'Win' }));
 * const [now] = afterSave([{ ...sent, text: 'Winner' }], [sent]);
 * [now.stored, now.text]; //=> ['Win', 'Winner']
 */
export const afterSave = (rows: readonly SideRow[], sent: readonly SideRow[]): SideRow[] => {
  const known = new Map(sent.map((row) => [row.id, row]));
  return rows.map((row) => {
    const one = known.get(row.id);
    return one && one.theirs === null ? { ...row, stored: asStored(one, one.text) } : row;
  });
};

/** Puts what was typed into a row that is stored as it is now: where that is not what it was, its translator chooses. */
const typedInto = (row: SideRow, before: SideRow): SideRow => {
  const own = { ...row, id: before.id, isShown: row.isShown || before.isShown };
  const text = asStored(row, before.text);
  // The same words, however they were typed: the field is left as it stands.
  if (text === row.stored) return { ...own, text: before.text };
  if (!isTyped(before)) return own;
  const isAsked = before.theirs !== null || row.stored !== before.stored;
  return { ...own, text: before.text, theirs: isAsked ? row.stored : null };
};

type PlaceOf = (row: SideRow) => number | null;

/** For each of some rows of a body, which of the fresh ones it has become, by the texts on one side. */
const becomes = (
  before: readonly SideRow[],
  fresh: readonly SideRow[],
  placeOf: PlaceOf,
  textOf: (row: SideRow) => string,
) => {
  // prettier-ignore
  const body = (rows: readonly SideRow[]): SideRow[] =>
    rows.filter((row) => row.field === 'body' && placeOf(row) !== null).sort((a, b) => (placeOf(a) ?? 0) - (placeOf(b) ?? 0)); // prettier-ignore
  const [then, now] = [body(before), body(fresh)];
  const found = new Map<SideRow, SideRow>();
  for (const pair of align(then.map(textOf), now.map(textOf))) {
    const [old, row] = [then[pair.before ?? -1], now[pair.now ?? -1]];
    if (old && row) found.set(old, row);
  }
  return found;
};

/** Keeps a row that is gone from what is stored, while somebody writes in it or has it before them. */
const stays = (row: SideRow): boolean => row.isShown && !row.isPicture && (isTyped(row) || row.text.trim() === '') && row.source === null; // prettier-ignore

/**
 * Fresh rows in the place of older ones: each keeps its id and what was typed in it.
 *
 * @param before the rows as they stand on the page
 *
 * @example
 * const [title, ...rest] = sideRows({ title: 'Victoire' }, { title: 'Win' });
 * const [now] = refilled(sideRows({ title: 'Victoire' }, { title: 'Late win' }), [{ ...title, text: 'A win' }, ...rest]);
 * [now.text, now.theirs]; //=> ['A win', 'Late win']
 */
export const refilled = (fresh: readonly SideRow[], before: readonly SideRow[]): SideRow[] => {
  const bySource = becomes(before, fresh, (row) => row.sourcePlace, ({ source }) => source ?? ''); // prettier-ignore
  const byStored = becomes(before, fresh, ({ place }) => place, ({ stored }) => stored); // prettier-ignore
  const taken = new Map<SideRow, SideRow>();
  const homeless: SideRow[] = [];
  const claim = (row: SideRow, one: SideRow | undefined): boolean => {
    if (!one || taken.has(one)) return false;
    taken.set(one, row);
    return true;
  };
  // What stands beside a paragraph of the source goes with it; what stands by itself goes with its own words.
  for (const row of before) {
    const one = row.field === 'body' ? (bySource.get(row) ?? byStored.get(row)) : fresh.find(({ field }) => field === row.field); // prettier-ignore
    const born = row.field === 'body' && row.sourcePlace === null && row.place === null ? fresh.find((each) => each.field === 'body' && each.sourcePlace === null && !taken.has(each) && each.stored === row.stored && row.stored !== '') : undefined; // prettier-ignore
    if (!claim(row, one ?? born) && (stays(row) || isTyped(row))) homeless.push(row);
  }
  const ids = new Set(before.map(({ id }) => id));
  const rows = fresh.map((row) => {
    const own = taken.get(row);
    if (own) return typedInto(row, own);
    let { id } = row;
    while (ids.has(id)) id += '+';
    ids.add(id);
    return { ...row, id };
  });
  return homeless.reduce(withHomeless, rows);
};

/** A row whose place is gone stands by itself, behind those of its field; what was stored there is stored no more. */
const withHomeless = (rows: SideRow[], row: SideRow): SideRow[] => {
  if (row.text.trim() === '' && row.field !== 'body' && rows.some(({ field }) => field === row.field)) return rows;
  const last = rows.map(({ field }) => field).lastIndexOf(row.field);
  const own = { ...emptyRow(row.field, row.id), text: row.text };
  const at = last === -1 ? rows.length : last + 1;
  return [...rows.slice(0, at), own, ...rows.slice(at)];
};

/**
 * Rows with what was typed on another day and could not be saved. It stands beside the words of the source that it was
 * typed for; where other words are stored there by now, or nobody knows where it stood, its translator chooses.
 *
 * @example
 * const kept = [{ field: 'title', source: 'Victoire', stored: '', text: 'Win' }];
 * withKept(sideRows({ title: 'Victoire' }, null), kept)[0].text; //=> 'Win'
 */
export const withKept = (rows: readonly SideRow[], kept: readonly TypedText[]): SideRow[] =>
  kept.reduce<SideRow[]>((all, { field, source, stored, text }, index) => {
    const isFree = (row: SideRow): boolean => row.field === field && row.text === row.stored;
    const at = [
      (row: SideRow) => row.source === source && row.stored === stored,
      (row: SideRow) => source !== null && row.source === source,
      (row: SideRow) => source === null && stored !== '' && row.stored === stored,
      (row: SideRow) => row.field !== 'body',
    ]
      .map((isIt) => all.findIndex((row) => isFree(row) && isIt(row)))
      .find((found) => found !== -1);
    const row = all[at ?? -1];
    if (row) {
      const isAsked = row.stored !== stored && row.stored !== text;
      return all.map((one) => (one === row ? { ...row, text, theirs: isAsked ? row.stored : null } : one));
    }
    if (text.trim() === '') return all;
    const lost = { ...emptyRow(field, `kept ${index}`), text, theirs: '' };
    const last = all.map((one) => one.field).lastIndexOf(field);
    const place = last === -1 ? all.length : last + 1;
    return [...all.slice(0, place), lost, ...all.slice(place)];
  }, [...rows]); // prettier-ignore
