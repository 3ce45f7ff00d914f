/** The lines of a live text in the order of play. */

export interface LiveLine {
  /** Counted up as lines are written. */
  id: number;
  minute: number | null;
  addedTime: number | null;
}

/**
 * Lines in the order of play: by their minute, and within a minute as they were written. A line without a minute stands
 * behind the one that was written before it.
 *
 * @example
 * const line = (id, minute, addedTime = null) => ({ id, minute, addedTime });
 * inOrderOfPlay([line(1, null), line(2, 45, 2), line(3, 12), line(4, null)]).map(({ id }) => id); //=> [1, 3, 4, 2]
 */
export const inOrderOfPlay = <Line extends LiveLine>(lines: readonly Line[]): Line[] => {
  let last = { minute: 0, added: 0 };
  return [...lines]
    .sort((a, b) => a.id - b.id)
    .map((line) => {
      if (line.minute !== null) last = { minute: line.minute, added: line.addedTime ?? 0 };
      return { line, at: last };
    })
    .sort((a, b) => a.at.minute - b.at.minute || a.at.added - b.at.added || a.line.id - b.line.id)
    .map(({ line }) => line);
};
