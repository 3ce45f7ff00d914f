/** What a key does on the page of translations, and where it leads in the table. Pure. */
export type Move = 'down' | 'up' | 'left' | 'right' | 'first' | 'last';
export type Act = 'take' | 'up-to-date' | 'menu' | 'help' | 'search';

/** Anywhere on the page. */
const LETTERS: Readonly<Record<string, Move | Act>> = {
  j: 'down',
  k: 'up',
  h: 'left',
  l: 'right',
  t: 'take',
  u: 'up-to-date',
  m: 'menu',
  '?': 'help',
  '/': 'search',
};
/** In the table alone: elsewhere they move the page. */
const ARROWS: Readonly<Record<string, Move>> = {
  ArrowDown: 'down',
  ArrowUp: 'up',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  Home: 'first',
  End: 'last',
};

interface Press {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
}

/**
 * What a key does; null for a key that does nothing here, or that is held together with another.
 *
 * @param isInTable whether the table has the focus
 */
export const actOf = ({ key, ctrlKey, metaKey, altKey }: Press, isInTable: boolean): Move | Act | null => {
  if (ctrlKey || metaKey || altKey) return null;
  return LETTERS[key.length === 1 ? key.toLowerCase() : key] ?? (isInTable ? ARROWS[key] : undefined) ?? null;
};

/** A cell, by its row and its column; column 0 has the titles. */
export interface Place {
  row: number;
  column: number;
}

const within = (value: number, count: number): number => Math.min(Math.max(value, 0), Math.max(count - 1, 0));

/** Where a key leads. At the edge of the table one stays. */
export const moved = ({ row, column }: Place, move: Move, rows: number, columns: number): Place => {
  const next: Record<Move, Place> = {
    down: { row: row + 1, column },
    up: { row: row - 1, column },
    left: { row, column: column - 1 },
    right: { row, column: column + 1 },
    first: { row, column: 0 },
    last: { row, column: columns - 1 },
  };
  return { row: within(next[move].row, rows), column: within(next[move].column, columns) };
};

/**
 * Where one stands once the rows have changed: with the same article, wherever it moved to; where it is gone, on what
 * stands in its place.
 */
export const settled = (
  { article, row, column }: Place & { article: string | null },
  articles: readonly string[],
  columns: number,
): Place => {
  const own = article === null ? -1 : articles.indexOf(article);
  return { row: own === -1 ? within(row, articles.length) : own, column: within(column, columns) };
};
