/**
 * Sheets with a line of the text for each line of the team, under the name of their side. The keeper stands alone, and
 * eleven decide.
 *
 *     Rovers
 *     Kerr
 *     Elm, Stone, Voss, Dale
 *     Pike (Lamb, 60), Cole, Hart
 *     Moss, Birch, Ury
 */
import { STARTERS } from '../../../formation';
import { splitList } from '../marks/list';
import { isProse, type Line } from '../marks/lines';
import { isNameWord, nameEnd } from '../marks/name';
import { holdsScore } from '../marks/score-numbers';
import { isTeamName } from '../marks/team-score';
import { hasName, type Range, type Source } from '../marks/source';
import type { Anchor, SheetHead } from './types';

/** The lines in front of the keeper, at least and at most, and the players of one. */
const FEWEST = 3;
const MOST = 5;
const WIDEST = 6;

/** The players on a line; 0 where it holds anything else. */
const playersOn = (source: Source, line: Line): number => {
  if (isProse(source, line) || !isNameWord(source.tokens[line.from])) return 0;
  const items = splitList(source, line);
  return items.every((item) => hasName(source, item) && source.tokens[item.from]?.kind === 'word') ? items.length : 0;
};

/** The sheet whose label is a line, or null. */
export const readLinedSheet = (
  source: Source,
  lines: readonly Line[],
  index: number,
  anchors: readonly (Anchor | undefined)[],
): SheetHead | null => {
  const [label, keeper] = [lines[index], lines[index + 1]];
  if (!label || !keeper || keeper.afterBlank || anchors[keeper.from] || keeper.bullet !== null) return null;
  const end = nameEnd(source, keeper.from, keeper.to);
  const isAlone = end > keeper.from && (end === keeper.to || source.tokens[end]?.text === '(');
  const name: Range = { from: label.from, to: source.tokens[label.to - 1]?.text === ':' ? label.to - 1 : label.to };
  if (!isAlone || playersOn(source, keeper) !== 1 || !isTeamName(source, name) || holdsScore(source, label))
    return null;
  let players = 1;
  let count = 0;
  let widest = 0;
  while (players < STARTERS && count < MOST) {
    const line = lines[index + 2 + count];
    if (!line || line.afterBlank || anchors[line.from] || line.bullet !== null) return null;
    const own = playersOn(source, line);
    if (own === 0 || own > WIDEST) return null;
    players += own;
    widest = Math.max(widest, own);
    count += 1;
  }
  if (players !== STARTERS || count < FEWEST || widest < FEWEST) return null;
  const last = lines[index + 1 + count] as Line;
  const body = { from: keeper.from, to: last.to };
  return { at: label.from, label: name, formation: null, goals: null, halfTime: null, body };
};
