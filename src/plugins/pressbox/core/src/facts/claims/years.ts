/** Years: a number that dates what is told to another season. */
import { cueAt, type Prose } from '../text/prose';

/** Whether a piece is a year, and not that of an occasion's name. */
export const isYear = ({ prose, known }: { prose: Prose; known: ReadonlySet<string> }, at: number): boolean => {
  const piece = prose.pieces[at];
  const before = prose.pieces[at - 1]?.fold ?? '';
  // "Euro 2024" is an occasion, which this match may belong to.
  if (prose.words.isPlaced('occasions', before) || known.has(before)) return false;
  return (
    piece?.kind === 'number' &&
    /^(19|20)\d\d$/.test(piece.text) &&
    prose.pieces[at + 1]?.kind !== 'number' &&
    !cueAt(prose, at + 1, 'crowd')
  );
};
