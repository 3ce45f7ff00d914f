/**
 * The cells of a line whose sides stand beside each other: what divides them, and which of them are players.
 *
 *     1 Kerr    1 Dale         | GK | 1 | Kerr | Dale | 1 | GK |         Kerr - Dale
 */
import type { Token } from '../text/lexer';
import type { Vocabulary } from '../words/vocabulary';
import { isSeparatorDash } from './list';
import { isNameWord } from './name';
import { opens, type Range } from './source';

/** No player takes more tokens. */
const MAX_CELL = 22;

/** `shirt`: the cell before it, which holds a number alone. */
export type Cell = (Range & { shirt?: Range }) | null;

/** A gap that no sentence has: a tab, or more blanks than one. */
const isGap = (text: string, before: Token | undefined, after: Token | undefined): boolean =>
  before !== undefined && after !== undefined && /\t| {2}|\u00a0 /.test(text.slice(before.end, after.start));

/** The cells of a line. Bars divide where there are any, else gaps. */
export const cellsOf = (text: string, tokens: readonly Token[], { from, to }: Range): Cell[] => {
  const bars = tokens.slice(from, to).some((token) => token.text === '|');
  const cells: Cell[] = [];
  let start = from;
  const close = (end: number): void => {
    cells.push(end > start ? { from: start, to: end } : null);
  };
  for (let at = from; at < to; at += 1) {
    if (bars && tokens[at]?.text === '|') {
      // The bar at the start of a row opens its first cell.
      if (at > from) close(at);
      start = at + 1;
    } else if (!bars && at > from && isGap(text, tokens[at - 1], tokens[at])) {
      close(at);
      start = at;
    }
  }
  if (start < to) close(to);
  return cells;
};

/** "Kerr - Dale": the two cells of a line that one dash with blanks divides, and no other mark; null otherwise. */
export const dashedCells = (tokens: readonly Token[], { from, to }: Range): Cell[] | null => {
  const marks = tokens
    .slice(from, to)
    .flatMap(({ kind, text }, index) => (kind === 'mark' && text !== '.' ? [from + index] : []));
  const [dash] = marks;
  const isApart = dash !== undefined && isSeparatorDash(tokens, dash) && tokens[dash]?.spaced === true;
  if (!isApart || marks.length > 1 || dash === from || dash === to - 1) return null;
  return [
    { from, to: dash },
    { from: dash + 1, to },
  ];
};

const isNumber = (tokens: readonly Token[], cell: Cell): boolean =>
  cell !== null && tokens[cell.from]?.kind === 'number' && cell.to - cell.from <= 2;

const isPosition = (tokens: readonly Token[], cell: Cell, words: Vocabulary): boolean =>
  cell !== null && words.positions.match(tokens, cell.from, cell.to)?.next === cell.to && cell.to - cell.from === 1;

/** Two cells, numbers of shirts put before their players and positions left out; null where a row has others. */
export const pairOf = (tokens: readonly Token[], cells: readonly Cell[], words: Vocabulary): [Cell, Cell] | null => {
  const plain = cells.filter((cell) => cells.length === 2 || !isPosition(tokens, cell, words));
  if (plain.length === 2) return [plain[0] ?? null, plain[1] ?? null];
  if (plain.length !== 4) return null;
  const join = (first: Cell, second: Cell): Cell =>
    first && second && isNumber(tokens, first)
      ? { ...second, shirt: first }
      : first && second && isNumber(tokens, second)
        ? { ...first, shirt: second }
        : (second ?? first);
  return [join(plain[0] ?? null, plain[1] ?? null), join(plain[2] ?? null, plain[3] ?? null)];
};

/** "1 Kerr", "Elm (Lamb, 60)": a name, perhaps with its shirt and a bracket. */
export const isPlayer = (text: string, tokens: readonly Token[], cell: Cell): boolean => {
  if (!cell || cell.to - cell.from > MAX_CELL) return false;
  let at = cell.from;
  if (tokens[at]?.kind === 'number') at += tokens[at + 1]?.text === '.' ? 2 : 1;
  let names = 0;
  for (; at < cell.to && !opens(tokens[at]); at += 1) {
    const token = tokens[at];
    if (!token || /^[:;,]$/.test(token.text) || token.kind === 'break') return false;
    // "Germany   Scotland   Hungary" are several.
    if (at > cell.from && isGap(text, tokens[at - 1], token)) return false;
    if (isNameWord(token)) names += 1;
  }
  return names > 0 && names <= 5;
};
