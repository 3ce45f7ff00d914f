/**
 * A score in a cell of its own, between the cells of its sides; what stands in the others is no part of it.
 *
 *     19:45 GMT    Rovers    2–2 (a.e.t.)    Town    The Avenue
 */
import { scoresIn } from '../marks/score-numbers';
import type { Range, Source } from '../marks/source';
import { isTeamName } from '../marks/team-score';

/** Sides, a score, and one cell besides. */
const FEWEST = 4;

const cellsOf = ({ tokens, text }: Source, { from, to }: Range): Range[] => {
  const cells: Range[] = [];
  let start = from;
  for (let at = from + 1; at <= to; at += 1) {
    const gap = at < to ? text.slice(tokens[at - 1]?.end ?? 0, tokens[at]?.start ?? 0) : '\t';
    if (!/\t|\s{3}/.test(gap)) continue;
    cells.push({ from: start, to: at });
    start = at;
  }
  return cells;
};

/** The cells of the sides and their score, where a line has more; null otherwise. */
export const celledScore = (source: Source, line: Range): Range | null => {
  const cells = cellsOf(source, line);
  if (cells.length < FEWEST) return null;
  for (let index = 1; index < cells.length - 1; index += 1) {
    const [home, score, away] = cells.slice(index - 1, index + 2);
    if (!home || !score || !away || source.tokens[score.from]?.kind !== 'number') continue;
    const isScore = scoresIn(source, score)[0]?.from === score.from;
    if (isScore && isTeamName(source, home) && isTeamName(source, away)) return { from: home.from, to: away.to };
  }
  return null;
};
