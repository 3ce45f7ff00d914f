/**
 * Line-ups that stand side by side, in two columns or in the cells of a table. Each side becomes a sheet of its own, so
 * that what reads any other line-up reads these.
 *
 *     Rovers           Town              | Rovers | Town |             Rovers: Kerr, Elm (Lamb, 60)
 *     1 Kerr           1 Dale            |--------|------|      →      Bench: Stone
 *     2 Elm (Lamb, 60) 2 Pike            | Kerr   | Dale |             Town: Dale, Pike
 *     Bench            Bench                                           Bench: Moss
 *     Stone            Moss
 */
import { isDash } from '../text/chars';
import type { Token } from '../text/lexer';
import type { Vocabulary } from '../words/vocabulary';
import { cellsOf, dashedCells, isPlayer, pairOf, type Cell } from './cells';
import type { Range } from './source';

/** Fewer rows with a player on either side are no line-up. */
const FEWEST = 8;
const MAX_ROWS = 60;
/** A line-up that fills its column, under its label. */
const ELEVEN = 11;

interface Row {
  left: Cell;
  right: Cell;
  /** The tokens of the line. */
  line: Range;
  afterBlank: boolean;
  /** A heading of both columns, alone on its line: "Bench". */
  shared: boolean;
  /** "Kerr - Dale": only a dash divides it. */
  dashed: boolean;
}

/** "Bench" alone on its line, between the rows of two columns. */
const sharedHeading = (tokens: readonly Token[], cells: readonly Cell[], words: Vocabulary): Cell => {
  const [cell] = cells;
  if (!cell || cells.length !== 1) return null;
  const heading = words.headings.match(tokens, cell.from, cell.to);
  const next = heading && tokens[heading.next]?.text === ':' ? heading.next + 1 : heading?.next;
  return next === cell.to && heading?.value.role !== 'lineup' ? cell : null;
};

const rowsOf = (text: string, tokens: readonly Token[], words: Vocabulary): (Row | null)[] => {
  const rows: (Row | null)[] = [];
  let from = 0;
  let afterBlank = false;
  for (let at = 0; at <= tokens.length; at += 1) {
    const token = tokens[at];
    if (token && token.kind !== 'break') continue;
    const line = { from, to: at };
    const isRule = tokens.slice(from, at).every(({ text: mark }) => /^[|:+=]$/.test(mark) || isDash(mark));
    if (!isRule) {
      const plain = cellsOf(text, tokens, line);
      const dashed = plain.length === 1 ? dashedCells(tokens, line) : null;
      const cells = dashed ?? plain;
      const shared = sharedHeading(tokens, cells, words);
      const pair = shared ? [shared, shared] : pairOf(tokens, cells, words);
      rows.push(
        pair && {
          left: pair[0] ?? null,
          right: pair[1] ?? null,
          line,
          afterBlank,
          shared: shared !== null,
          dashed: dashed !== null,
        },
      );
    }
    afterBlank = token?.blank ?? false;
    from = at + 1;
  }
  return rows;
};

const mark = (at: Token, text: string): Token => ({ ...at, kind: 'mark', start: at.end, text, fold: text, spaced: false, capital: false }); // prettier-ignore
const lineEnd = (at: Token): Token => ({ ...mark(at, '\n'), kind: 'break' });

/** One column as the lines of a sheet: its label, its players, and lists that begin with a heading. */
const columnOf = (tokens: readonly Token[], cells: readonly Cell[], labelled: boolean, words: Vocabulary): Token[] => {
  const result: Token[] = [];
  let first = true;
  cells.forEach((cell, index) => {
    const last = cell && tokens[cell.to - 1];
    if (!cell || !last) return;
    const shirt = cell.shirt ? tokens.slice(cell.shirt.from, cell.shirt.to) : [];
    const heading = index > 0 ? words.headings.match(tokens, cell.from, cell.to) : null;
    const before = result[result.length - 1];
    const isLabel = labelled && index === 0;
    // "1 Kerr" under a score would be a goal.
    if (!labelled && index === 0) result.push({ ...mark(tokens[cell.from] as Token, ':'), spaced: true });
    if (heading && before) result.push(lineEnd(before));
    else if (before && !first) result.push(mark(before, ','));
    result.push(...(heading || isLabel ? [] : shirt), ...tokens.slice(cell.from, cell.to));
    const isOpen = isLabel || heading?.next === cell.to;
    if (isOpen && last.text !== ':') result.push(mark(last, ':'));
    first = isOpen;
    // "Coach: Jan Ury" is whole, and what follows is another list.
    if (heading && !isOpen) first = false;
  });
  const end = result[result.length - 1];
  // No list of a column goes on in the next.
  if (end) result.push({ ...lineEnd(end), blank: true });
  return result;
};

/** Whether the first row of a table is its labels: no number where the others have one, a blank line behind, twelve rows. */
const hasLabels = (tokens: readonly Token[], rows: readonly Row[], words: Vocabulary): boolean => {
  const [first, second] = rows;
  const lead = first?.left && tokens[first.left.from];
  if (!first?.left || !first.right || !lead || lead.kind === 'number') return false;
  const numbered = rows.slice(1).filter(({ left }) => left && tokens[left.from]?.kind === 'number').length;
  if (numbered >= FEWEST || second?.afterBlank) return true;
  const heading = rows.findIndex(({ left }) => left && words.headings.match(tokens, left.from, left.to) !== null);
  return (heading === -1 ? rows.length : heading) !== ELEVEN;
};

const firstWord = (tokens: readonly Token[], { from, to }: Range): string =>
  tokens.slice(from, to).find(({ kind }) => kind === 'word')?.fold ?? '';

/** The rows of a table from a row on, or null: enough of them have a player on either side. */
const tableAt = (
  text: string,
  tokens: readonly Token[],
  rows: readonly (Row | null)[],
  at: number,
  words: Vocabulary,
): Row[] | null => {
  const table: Row[] = [];
  let players = 0;
  for (let next = at; next < Math.min(rows.length, at + MAX_ROWS); next += 1) {
    const row = rows[next];
    if (!row || (!row.left && !row.right) || row.dashed !== rows[at]?.dashed) break;
    if (row.shared) {
      if (players < FEWEST) break;
      table.push(row);
      continue;
    }
    const both = isPlayer(text, tokens, row.left) && isPlayer(text, tokens, row.right);
    const headed = [row.left, row.right].some((cell) => cell && words.headings.match(tokens, cell.from, cell.to));
    const one = players >= FEWEST && (isPlayer(text, tokens, row.left) || isPlayer(text, tokens, row.right));
    if (!both && !headed && !one) break;
    if (both && !headed) players += 1;
    if (next === at && !both) break;
    table.push(row);
  }
  // What stands alone behind the last row of two heads another list.
  while (table[table.length - 1]?.shared) table.pop();
  // "Matchday 1 | Sun Nov 20"
  const names = new Set(table.flatMap(({ left }) => (left ? [firstWord(tokens, left)] : [])));
  // Fixtures are pairs with a dash as well: a line-up has eleven, and perhaps its labels.
  const isDashed = rows[at]?.dashed === true;
  const fits = isDashed ? players === ELEVEN || players === ELEVEN + 1 : players >= FEWEST;
  return fits && names.size > table.length / 2 ? table : null;
};

/** The tokens with line-ups side by side one after the other; the same where there are none. */
export const withoutColumns = (text: string, tokens: Token[], words: Vocabulary): Token[] => {
  if (!/\t| {2}|\||\u00a0 | [-–—] /.test(text)) return tokens;
  const rows = rowsOf(text, tokens, words);
  const result: Token[] = [];
  let done = 0;
  for (let at = 0; at < rows.length; at += 1) {
    const table = rows[at] ? tableAt(text, tokens, rows, at, words) : null;
    const [first, last] = [table?.[0], table?.[table.length - 1]];
    if (!table || !first || !last) continue;
    const labelled = hasLabels(tokens, table, words);
    for (let next = done; next < first.line.from; next += 1) result.push(tokens[next] as Token);
    for (const side of ['left', 'right'] as const)
      result.push(...columnOf(tokens, table.map((row) => row[side]), labelled, words)); // prettier-ignore
    done = last.line.to + 1;
    at += table.length - 1;
  }
  return done === 0 ? tokens : result.concat(tokens.slice(done));
};
