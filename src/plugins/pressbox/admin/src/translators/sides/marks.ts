/** What is said of the words in a row while they are typed, and what is taken of it. Pure. */
import type { CheckSides } from '../../../../contracts/src';
import type { MendedFinding } from '../../../../core/src/facts/mend';
import { rangeInTagged } from '../../../../core/src/translations/tagged-read';
import { isEmptyBesideSource, withSource, type SideRow } from '../../../../core/src/translations/side-by-side';

export interface Mark {
  kind: 'contradiction' | 'mark' | 'name';
  start: number;
  end: number;
  printed: string;
  /** What may be put there; null where nobody can say. */
  right: string | null;
  finding: MendedFinding | null;
}

/** What was found, with the texts of the rows in which it was found. */
export interface Checked {
  answer: CheckSides.Response['data'];
  texts: readonly string[];
}

type Place = Pick<MendedFinding, 'field' | 'start' | 'end'> & { field: SideRow['field']; block: number | null };

/** Which row each block of the checked body is of. */
const bodyPlaces = (rows: readonly SideRow[]): number[] =>
  rows.flatMap(({ field }, index) => (field === 'body' ? [index] : []));

/** Of each row, what is said of its words; nothing of a row that was typed in since. */
export const marksOf = (rows: readonly SideRow[], checked: Checked | null): Mark[][] => {
  const marks: Mark[][] = rows.map(() => []);
  if (!checked || checked.texts.length !== rows.length) return marks;
  const blocks = bodyPlaces(rows);
  const add = (
    place: Omit<Place, 'field'> & { field: string },
    mark: Pick<Mark, 'kind' | 'printed' | 'right' | 'finding'>,
  ): void => {
    const at =
      place.field === 'body' ? (blocks[place.block ?? -1] ?? -1) : rows.findIndex((row) => row.field === place.field);
    const row = rows[at];
    if (!row || row.text !== checked.texts[at]) return;
    const { start, end } =
      row.field === 'body' ? rangeInTagged(row.block ?? row.sourceBlock, row.text, row.links, place) : place;
    // What has tags within it is said, and not typed over.
    const isPlain = row.text.slice(start, end) === mark.printed;
    marks[at]?.push({ ...mark, start, end, right: isPlain ? mark.right : null });
  };
  for (const finding of checked.answer.findings)
    add(finding, { kind: 'contradiction', printed: finding.printed, right: finding.mend, finding });
  for (const { kind, printed, right, ...place } of checked.answer.suggestions)
    add(place, { kind, printed, right, finding: null });
  return marks.map((list) => list.sort((a, b) => a.start - b.start || a.end - b.end));
};

/** What is to be taken at a place of a row: what stands there, else the next behind it, else the first. */
export const nextMark = (marks: readonly Mark[], place: number): Mark | null => {
  const open = marks.filter(({ right }) => right !== null);
  return open.find(({ end }) => end >= place) ?? open[0] ?? null;
};

/** How many marks and names may be taken at once. What the facts contradict is looked at one by one. */
export const countToTake = (marks: readonly (readonly Mark[])[]): number =>
  marks.flat().filter(({ kind, right }) => kind !== 'contradiction' && right !== null).length;

/** The rows with all their marks and names as the language prints them. */
export const takenAll = (
  rows: readonly SideRow[],
  marks: readonly (readonly Mark[])[],
  mayWrite: (row: SideRow) => boolean,
): SideRow[] =>
  // prettier-ignore
  rows.map((row, index) => {
    const own = (marks[index] ?? []).filter(({ kind, right }) => kind !== 'contradiction' && right !== null);
    if (own.length === 0 || !mayWrite(row)) return row;
    const text = [...own]
      .sort((a, b) => b.start - a.start)
      .reduce((words, { start, end, right }) => words.slice(0, start) + (right ?? '') + words.slice(end), row.text);
    return { ...row, text };
  });

/** The rows with the words of the source where there were none. */
export const filledFromSource = (rows: readonly SideRow[], mayWrite: (row: SideRow) => boolean): SideRow[] =>
  rows.map((row) => (isEmptyBesideSource(row) && mayWrite(row) ? withSource(row) : row));
