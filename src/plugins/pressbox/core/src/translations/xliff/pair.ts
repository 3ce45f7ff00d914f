/** Which paragraph of the source, as it stands now, a unit of a file was made of. */
import { align } from '../align';

interface Placed {
  /** The block of the source, from 0. */
  place: number;
  text: string;
}

/** Where more than this would have to be held against each other, only places count. */
const MOST_PAIRS = 40_000;
const ALIKE = 0.3;

const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
/** How much of the words of two texts is the same, from 0 to 1. */
const likeness = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared === 0 ? 0 : (2 * shared) / (a.size + b.size);
};

/** Between paragraphs that are the same: those that are most alike, then those that stand in the same place. */
const between = (units: readonly Placed[], rows: readonly Placed[]): [Placed, Placed][] => {
  const found: [Placed, Placed][] = [];
  const free = new Set(rows);
  const left = new Set(units);
  const pair = (unit: Placed, row: Placed): void => {
    found.push([unit, row]);
    free.delete(row);
    left.delete(unit);
  };
  if (units.length * rows.length <= MOST_PAIRS) {
    const words = new Map(rows.map((row) => [row, wordsOf(row.text)]));
    for (const unit of units) {
      const own = wordsOf(unit.text);
      const alike = [...free]
        .map((row) => ({
          row,
          much: likeness(own, words.get(row) ?? new Set()) + (row.place === unit.place ? 0.05 : 0),
        })) // prettier-ignore
        .sort((a, b) => b.much - a.much)[0];
      if (alike && alike.much > ALIKE) pair(unit, alike.row);
    }
  }
  if (left.size === free.size) for (const unit of [...left]) for (const row of [...free].slice(0, 1)) pair(unit, row);
  const byPlace = new Map([...free].map((row) => [row.place, row]));
  for (const unit of [...left]) {
    const row = byPlace.get(unit.place);
    if (row && free.has(row)) pair(unit, row);
  }
  return found;
};

/**
 * Of each unit, the place of the paragraph that it belongs to by now. One whose paragraph is gone has none.
 *
 * @example
 * const unit = (place, text) => ({ place, text });
 * const now = [unit(0, 'New.'), unit(1, 'They won early.'), unit(2, 'Late.')];
 * [...pairPlaces([unit(0, 'They won.'), unit(1, 'Late.')], now)]; //=> [[1, 2], [0, 1]]
 */
export const pairPlaces = (units: readonly Placed[], rows: readonly Placed[]): Map<number, number> => {
  const pairs = new Map<number, number>();
  const then = [...units].sort((a, b) => a.place - b.place);
  const same = align(then.map(({ text }) => text), rows.map(({ text }) => text)).filter(({ isSame }) => isSame); // prettier-ignore
  for (const { before, now } of same) {
    const [unit, row] = [then[before ?? -1], rows[now ?? -1]];
    if (unit && row) pairs.set(unit.place, row.place);
  }
  let [fromUnit, fromRow] = [0, 0];
  for (const { before, now } of [...same, { before: then.length, now: rows.length }]) {
    for (const [unit, row] of between(then.slice(fromUnit, before ?? 0), rows.slice(fromRow, now ?? 0)))
      pairs.set(unit.place, row.place);
    [fromUnit, fromRow] = [(before ?? 0) + 1, (now ?? 0) + 1];
  }
  return pairs;
};
