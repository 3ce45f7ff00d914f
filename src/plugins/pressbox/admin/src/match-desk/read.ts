/** The line that is typed, as it is read, with the names that were settled by hand. Pure. */
import { chooseName, readLine, type LineContext, type LineReading } from '../../../core/src/desk';

/**
 * Reads a line. `picks` are ids of people that were chosen by hand: a name that may be one of them is.
 *
 * @returns null where nothing is typed
 */
export const readTyped = (text: string, picks: readonly string[], context: LineContext): LineReading | null => {
  if (text.trim() === '') return null;
  let reading = readLine(text, context);
  for (const id of picks) {
    const index = reading.names.findIndex(
      ({ candidates, chosen }) => chosen !== id && candidates.some((one) => one.id === id),
    );
    if (index !== -1) reading = chooseName(reading, index, id, context);
  }
  return reading;
};

/** The first name that somebody has to settle, by its place among the names; null where none is. */
export const doubtfulIn = (reading: LineReading | null): number | null => {
  const index = reading?.names.findIndex(({ chosen, candidates }) => chosen === null && candidates.length > 1) ?? -1;
  return index === -1 ? null : index;
};
