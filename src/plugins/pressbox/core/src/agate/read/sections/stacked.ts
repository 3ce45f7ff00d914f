/**
 * Sheets with one player a line, as match centres print them and a browser pastes them. A menu or a table looks much the
 * same, so something must vouch for it: a formation, a heading above, or shirt numbers with changes in brackets.
 *
 *     Nice (4-4-2)          Compositions ⏎ Nice
 *     1 Adam                1 Adam
 *     2 Blum (Caro, 62e)    2 Blum
 */
import { STARTERS } from '../../../formation';
import { parseHead } from './heads';
import { formationAt } from './labels';
import { separatorAt } from '../marks/list';
import type { Line } from '../marks/lines';
import { isApostrophe } from '../text/chars';
import { holdsScore } from '../marks/score-numbers';
import { readMinute } from '../marks/minute';
import { isNameWord, nameEnd } from '../marks/name';
import { readTeamLine } from './bare-sheets';
import { rowEventsEnd } from '../marks/row-events';
import { opens, printed, type Range, type Source } from '../marks/source';
import { isSameTeam } from '../marks/teams';
import { beforeTold, tellsCard } from '../marks/told-card';
import type { Anchor, SheetHead } from './types';

/** No line with a formation alone has more tokens. */
const MAX_FORMATION = 12;
const FEWEST = 9;
const MOST = 18;

interface PlayerLine {
  numbered: boolean;
  bracket: boolean;
}

/** "Elm replaced by Lamb at 62", "Elm, puis Lamb (62e)", "Elm / Lamb 62'", "Dale booked 34": words or a sign, and a number. */
const isTold = ({ tokens, words }: Source, from: number, to: number): boolean => {
  const at = tokens[from]?.text === ',' ? from + 1 : from;
  const [token, after] = [tokens[at], tokens[at + 1]];
  const told =
    words.swaps.match(tokens, at, to) ?? words.thenOn.match(tokens, at, to) ?? words.headings.match(tokens, at, to);
  const moved = words.wentOff.match(tokens, at, to) ?? words.cameIn.match(tokens, at, to);
  const isMoved = moved !== null && !token?.capital && readMinute(tokens, moved.next, to, words) !== null;
  const isWord = isMoved || (told !== null && (token?.text.length ?? 0) >= 3);
  const isSign = token?.kind === 'mark' && /^[/→↔⇄>]$/.test(token.text) && isNameWord(after);
  const minute = token?.kind === 'number' ? readMinute(tokens, at, to, words) : null;
  const isMinute =
    minute?.minute.marked === true &&
    (isNameWord(tokens[minute.next]) || (opens(tokens[minute.next]) && minute.next < to));
  return isMinute || ((isWord || isSign) && tokens.slice(at + 1, to).some(({ kind }) => kind === 'number'));
};

/** Behind a player's mark: "Kerr 6", "Elm 6,5", "Lamb s.v.". */
const pastMark = ({ tokens }: Source, from: number, to: number): number => {
  let at = from;
  const isMark =
    tokens[at]?.kind === 'number' ? Number(tokens[at]?.text) <= 10 : /^(sv|s|ng|n|sn)$/.test(tokens[at]?.fold ?? '');
  if (!isMark || at >= to || isApostrophe(tokens[at + 1]?.text ?? '')) return from;
  at += 1;
  while (at < to && /^([.,/½]|\d{1,2}|v|g|n)$/.test(tokens[at]?.fold ?? '') && !tokens[at]?.spaced) at += 1;
  return at;
};

/** A number, a name, and perhaps brackets; nothing else. */
const readPlayerLine = (source: Source, { from, to }: Line): PlayerLine | null => {
  const { tokens, closers } = source;
  const numbered = tokens[from]?.kind === 'number';
  let at = numbered ? from + 1 : from;
  // "1. Kerr", "1 - Kerr", "1) Kerr"
  if (numbered && /^[.)-]$/.test(tokens[at]?.text ?? '')) at += 1;
  const name = beforeTold(source, at, nameEnd(source, at, to));
  const marked = name > at ? pastMark(source, name, to) : name;
  const end = rowEventsEnd(source, marked, to);
  if (end > marked && end >= to) return { numbered, bracket: true };
  // "Kerr GK"
  if (name === at || name - at > 6 || (separatorAt(source, at, to) && !isTold(source, end, to))) return null;
  let bracket = false;
  const card = tellsCard(source, end, to);
  if (isTold(source, end, to) || (card && card.next >= to)) return { numbered, bracket: true };
  // "Kerr 6 (46' Lamb) 5": behind the bracket stands the mark of whoever came on.
  for (at = end; at < to; at = pastMark(source, (closers[at] ?? at) + 1, to)) {
    if (!opens(tokens[at]) || (closers[at] ?? -1) < at) return null;
    bracket = true;
  }
  return { numbered, bracket };
};

/** "Formation 4-3-3", "4-3-3", "System: 4-4-2" alone on a line, or null. */
const formationLine = (source: Source, line: Line | undefined): string | null => {
  if (!line || line.to - line.from > MAX_FORMATION) return null;
  const word = source.words.shape.match(source.tokens, line.from, line.to)?.next ?? line.from;
  const mark = formationAt(source, source.tokens[word]?.text === ':' ? word + 1 : word, line.to);
  return mark?.next === line.to ? mark.formation : null;
};

/** "Starting XI: 4-3-3" over the players: the formation at the end of a title, or null. */
const titleFormation = (source: Source, line: Line | undefined): string | null => {
  const title = line && source.words.headings.match(source.tokens, line.from, line.to);
  if (!line || title?.value.role !== 'lineup') return null;
  const colon = source.tokens[title.next]?.text === ':' ? title.next + 1 : title.next;
  return formationAt(source, colon, line.to)?.formation ?? null;
};

/** Directly under "Starting XI" just eleven players, one a line, and none of them a side. */
const isFirstOfEleven = (
  source: Source,
  lines: readonly Line[],
  index: number,
  anchors: readonly (Anchor | undefined)[],
): boolean => {
  const above = lines[index - 1];
  const title = above && source.words.headings.match(source.tokens, above.from, above.to);
  if (title?.value.role !== 'lineup') return false;
  let count = 0;
  while (count <= STARTERS) {
    const line = lines[index + count];
    const goesOn = line && !anchors[line.from] && (count === 0 || !line.afterBlank) && readPlayerLine(source, line);
    if (!goesOn) break;
    count += 1;
  }
  return count === STARTERS;
};

/** "Rovers (Starting XI)": a label without the title behind it. */
const withoutTitle = (source: Source, line: Line | undefined): Line | undefined => {
  const { tokens, words, closers } = source;
  for (let at = (line?.from ?? 0) + 1; line && at < line.to; at += 1) {
    if (!opens(tokens[at]) || closers[at] !== line.to - 1) continue;
    const title = words.headings.match(tokens, at + 1, line.to - 1);
    if (title?.value.role === 'lineup' && title.next === line.to - 1) return { ...line, to: at };
  }
  return line;
};

/** The sheet whose label is a line, or null. */
export const readStackedSheet = (
  source: Source,
  lines: readonly Line[],
  index: number,
  anchors: readonly (Anchor | undefined)[],
  announced: boolean,
  sides: readonly string[],
): SheetHead | null => {
  const label = withoutTitle(source, lines[index]);
  // "Starting XI" over "1 Kerr": no side is named.
  const isNameless =
    announced &&
    label !== undefined &&
    (source.tokens[label.from]?.kind === 'number' || isFirstOfEleven(source, lines, index, anchors)) &&
    readPlayerLine(source, label) !== null;
  // "Rovers" over "Manager: Jan Ury" over "Formation 4-3-3"
  const isCoached = anchors[lines[index + 1]?.from ?? -1]?.role === 'coach';
  const below = isCoached && !isNameless ? index + 2 : index + 1;
  const shape = formationLine(source, lines[below]);
  const under = shape ? below + 1 : below;
  // "Starting XI" under it
  const titled = lines[under];
  const title = titled && source.words.headings.match(source.tokens, titled.from, titled.to);
  const start = isNameless
    ? index
    : titled && title?.value.role === 'lineup' && title.next >= titled.to
      ? under + 1
      : under;
  const first = lines[start];
  if (!label || !first || anchors[first.from] || !readPlayerLine(source, first)) return null;
  const head = parseHead(source, label.from);
  const team = readTeamLine(source, label);
  const formationAbove = isNameless ? titleFormation(source, lines[index - 1]) : null;
  const unnamed = isNameless ? { label: null, formation: formationAbove, goals: null, halfTime: null } : null;
  const named = unnamed ?? (head && head.body >= label.to ? head : team && { ...team, formation: shape });
  if (!named) return null;
  const isSide = (line: Range) => sides.some((side) => isSameTeam(side, printed(source, line)));
  const players: PlayerLine[] = [];
  let to = first.from;
  for (let at = start; at < start + MOST; at += 1) {
    const line = lines[at];
    // An empty line between any two players, or between none.
    const spaced = lines[start + 1]?.afterBlank;
    const player =
      line && !anchors[line.from] && line.bullet === first.bullet && (at < start + 1 || line.afterBlank === spaced)
        ? readPlayerLine(source, line)
        : null;
    // The other side begins.
    const isOther = players.length >= FEWEST && players[0]?.numbered !== player?.numbered;
    if (!line || !player || isOther || (players.length >= FEWEST && isSide(line))) break;
    players.push(player);
    to = line.to;
  }
  const vouched =
    named.formation !== null ||
    announced ||
    (players.length === STARTERS &&
      ((named.label !== null && isSide(named.label)) || head !== null || players.every(({ numbered }) => numbered))) ||
    (players.length === STARTERS && lines.slice(start, start + STARTERS).every(({ bullet }) => bullet !== null)) ||
    (players.every(({ numbered }) => numbered) && players.some(({ bracket }) => bracket));
  if (!vouched || holdsScore(source, label) || players.length < FEWEST || players.length >= MOST) return null;
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
