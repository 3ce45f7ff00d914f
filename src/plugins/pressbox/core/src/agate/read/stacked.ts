/**
 * Sheets with one player a line, as match centres print them and a browser pastes them. A menu or a table looks much the
 * same, so something must vouch for it: a formation, a heading above, or shirt numbers with changes in brackets.
 *
 *     Nice (4-4-2)          Compositions ⏎ Nice
 *     1 Adam                1 Adam
 *     2 Blum (Caro, 62e)    2 Blum
 */
import { STARTERS } from '../../formation';
import type { Anchor } from './anchors';
import { parseHead, type SheetHead } from './heads';
import { separatorAt } from './list';
import type { Line } from './lines';
import { nameEnd } from './name';
import { readTeamLine } from './bare-sheets';
import { opens, type Source } from './source';

const FEWEST = 9;
const MOST = 18;

interface PlayerLine {
  numbered: boolean;
  bracket: boolean;
}

/** A number, a name, and perhaps brackets; nothing else. */
const readPlayerLine = (source: Source, { from, to }: Line): PlayerLine | null => {
  const { tokens, closers } = source;
  const numbered = tokens[from]?.kind === 'number';
  let at = numbered ? from + 1 : from;
  if (numbered && tokens[at]?.text === '.') at += 1;
  const end = nameEnd(source, at, to);
  if (end === at || end - at > 6 || separatorAt(source, at, to)) return null;
  let bracket = false;
  for (at = end; at < to; at = (closers[at] ?? at) + 1) {
    if (!opens(tokens[at]) || (closers[at] ?? -1) < at) return null;
    bracket = true;
  }
  return { numbered, bracket };
};

/** The sheet whose label is a line, or null. */
export const readStackedSheet = (
  source: Source,
  lines: readonly Line[],
  index: number,
  anchors: readonly (Anchor | undefined)[],
  announced: boolean,
): SheetHead | null => {
  const label = lines[index];
  const first = lines[index + 1];
  if (!label || !first) return null;
  const head = parseHead(source, label.from);
  const team = readTeamLine(source, label);
  const named = head && head.body >= label.to ? head : team && { ...team, formation: null };
  if (!named) return null;
  const players: PlayerLine[] = [];
  let to = first.from;
  for (let at = index + 1; at <= index + MOST; at += 1) {
    const line = lines[at];
    // An empty line between any two players, or between none.
    const spaced = lines[index + 2]?.afterBlank;
    const player =
      line && !anchors[line.from] && line.bullet === first.bullet && (at < index + 2 || line.afterBlank === spaced)
        ? readPlayerLine(source, line)
        : null;
    if (!line || !player) break;
    players.push(player);
    to = line.to;
  }
  const vouched =
    named.formation !== null ||
    announced ||
    (players.length === STARTERS &&
      lines.slice(index + 1, index + 1 + STARTERS).every(({ bullet }) => bullet !== null)) ||
    (players.every(({ numbered }) => numbered) && players.some(({ bracket }) => bracket));
  if (!vouched || players.length < FEWEST || players.length >= MOST) return null;
  const { formation, goals, halfTime } = named;
  return {
    at: label.from,
    label: named.label,
    formation,
    goals,
    halfTime,
    stacked: true,
    body: { from: first.from, to },
  };
};
