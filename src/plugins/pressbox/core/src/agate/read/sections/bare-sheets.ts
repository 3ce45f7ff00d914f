/**
 * Sheets whose label has no colon (docs/agate.md §3, §7.5): the label stands before a
 * dash, in capitals before the names, alone on the line above, or nowhere.
 *
 *     Operário - Irving; Valero, …      GUARDIA DI FINANZA Pareto, Gamba, …      MOITA DO BOI 3 ⏎ Ibarra; …
 */
import { foldName } from '../../../names';
import { isDash } from '../text/chars';
import { isLineUp, sheetExtent } from './extent';
import { separatorAt, splitList } from '../marks/list';
import { isProse, type Line } from '../marks/lines';
import { isNameWord, nameEnd } from '../marks/name';
import { isTeamName, readTeamScore } from '../marks/team-score';
import { opens, printed, type Range, type Source } from '../marks/source';
import { withoutStop } from './labels';
import type { Anchor, SheetHead } from './types';

/** More than any prose enumerates; with a label to vouch for it, fewer will do. */
const UNLABELLED = 9;
const LABELLED = 7;

const isShouted = (source: Source, at: number): boolean => {
  const text = source.tokens[at]?.text ?? '';
  return text.length > 1 && text === text.toUpperCase() && text !== text.toLowerCase();
};

/** "GUARDIA DI FINANZA Pareto": the words in capitals before the first that is not. */
const shoutedLabel = (source: Source, { from, to }: Range): Range | null => {
  let at = from;
  while (at < to && (isShouted(source, at) || (at > from && source.tokens[at]?.text === '.'))) at += 1;
  return at > from && at < to && isNameWord(source.tokens[at]) ? { from, to: at } : null;
};

/** "ALFA 2 Kerr; Elm, …": the goals of a side between its name in capitals and its players, who have no numbers. */
const goalsBehindLabel = (
  { tokens }: Source,
  line: Range,
  body: Range,
): Pick<SheetHead, 'label' | 'goals' | 'body'> | null => {
  let at = line.from;
  while (at < line.to && /^[^\p{Ll}]{2,}$/u.test(tokens[at]?.text ?? '') && tokens[at]?.kind === 'word') at += 1;
  const goals = tokens[at];
  const isGoals = at > line.from && goals?.kind === 'number' && goals.text.length === 1 && isNameWord(tokens[at + 1]);
  const comma = tokens.slice(at + 1, body.to).findIndex(({ text }) => /^[,;–-]$/.test(text));
  const isNumbered = comma !== -1 && tokens[at + comma + 2]?.kind === 'number';
  if (!isGoals || isNumbered) return null;
  return { label: { from: line.from, to: at }, goals: Number(goals.text), body: { from: at + 1, to: body.to } };
};

/** A side of the score line at the start of the first entry. */
const knownLabel = (source: Source, { from, to }: Range, sides: readonly string[]): Range | null => {
  for (let end = Math.min(to - 1, from + 6); end > from; end -= 1) {
    const key = foldName(printed(source, { from, to: end }));
    if (isDash(source.tokens[end - 1]?.text ?? '')) continue;
    if (key !== '' && sides.some((side) => foldName(side) === key)) return { from, to: end };
  }
  return null;
};

/** Whether the first item is a label: "Operário - Irving; …" and "Milan – Maignan – Hernández, …". */
export const dashedLabel = (source: Source, line: Range): Range | null => {
  const items = splitList(source, line);
  const [label, keeper] = items;
  if (!label || keeper?.after !== 'dash' || !isTeamName(source, label)) return null;
  for (let at = label.from; at < label.to; at += 1) if (opens(source.tokens[at])) return null;
  const dashes = items.filter(({ after }) => after === 'dash').length;
  const semicolons = items.filter(({ after }) => after === 'semicolon').length;
  const twelfth = items.length === 12 && (dashes === 11 || items[2]?.after === 'dash');
  return (dashes === 1 && (semicolons > 0 || items.length >= 12)) || twelfth
    ? { from: label.from, to: label.to }
    : null;
};

/** A line that is nothing but a team, perhaps with its goals: "MOITA DO BOI 3". */
export const readTeamLine = (
  source: Source,
  { from, to }: Range,
): { label: Range; goals: number | null; halfTime: number | null } | null => {
  const score = readTeamScore(source, from, to);
  if (score && score.next === to) return { label: score.name, goals: score.goals, halfTime: score.halfTime };
  const label = { from, to: isDash(source.tokens[to - 1]?.text ?? '') ? to - 1 : to };
  return isTeamName(source, label) ? { label, goals: null, halfTime: null } : null;
};

/** "BREST. Kerr ; …", "BREST. – Kerr ; …": a side's name, or capitals, with a stop for the colon. */
const stoppedLabel = (source: Source, line: Range, sides: readonly string[]): { label: Range; body: number } | null => {
  const { tokens } = source;
  let to = line.from;
  while (to < line.to && to < line.from + 6 && (tokens[to]?.kind === 'word' || tokens[to]?.text === '-')) to += 1;
  // "Alfa—Kerr; Elm, …"
  if (to > line.from && tokens[to]?.text === '—' && !tokens[to]?.spaced && isTeamName(source, { from: line.from, to }))
    return { label: { from: line.from, to }, body: to + 1 };
  if (to === line.from || tokens[to]?.text !== '.') return null;
  const label = { from: line.from, to };
  const text = printed(source, label);
  if (text !== text.toUpperCase() && !sides.some((side) => foldName(side) === foldName(text))) return null;
  const body = isDash(tokens[to + 1]?.text ?? '') ? to + 2 : to + 1;
  return body < line.to && text.length > 2 ? { label, body } : null;
};

/** A label without the marks that lead to its players: "BREST >", "BREST =". */
const withoutLead = ({ tokens }: Source, { from, to }: Range): Range => {
  let end = to;
  while (end > from + 1 && /^[>=:»|]$/.test(tokens[end - 1]?.text ?? '')) end -= 1;
  return { from, to: end };
};

/** "Alfa – Técnico: Jan Ury. Kerr, Elm, …": the coach stands before the players, on the line of the label. */
export const readCoachedSheet = (
  source: Source,
  line: Range,
  anchors: readonly (Anchor | undefined)[],
): SheetHead | null => {
  const coach = anchors[line.to];
  const to = /^[–—:-]$/.test(source.tokens[line.to - 1]?.text ?? '') ? line.to - 1 : line.to;
  const label = { from: line.from, to };
  if (coach?.role !== 'coach' || to === line.to || !isTeamName(source, label)) return null;
  const person = nameEnd(source, coach.body, source.tokens.length);
  if (source.tokens[person]?.text !== '.' && source.tokens[person - 1]?.text !== '.') return null;
  const from = source.tokens[person]?.text === '.' ? person + 1 : person;
  const extent = sheetExtent(source, anchors, from);
  if (!isLineUp(extent, UNLABELLED)) return null;
  return { at: line.from, label, formation: null, goals: null, halfTime: null, body: { from, to: extent.to } };
};

/** Reads the sheet that starts at a line without a head, or null. */
export const readBareSheet = (
  source: Source,
  line: Line,
  before: Line | null,
  anchors: readonly (Anchor | undefined)[],
  sides: readonly string[],
): SheetHead | null => {
  if (line.bullet === '▪' || isProse(source, line) || !isNameStart(source, line.from)) return null;
  if (!hasSeparator(source, line) || readTeamScore(source, line.from, line.to)?.next === line.to) return null;
  const stopped = stoppedLabel(source, line, sides);
  if (stopped) {
    const behind = sheetExtent(source, anchors, stopped.body);
    if (isLineUp(behind, LABELLED))
      return {
        at: line.from,
        formation: null,
        goals: null,
        halfTime: null,
        label: stopped.label,
        body: { from: stopped.body, to: behind.to },
      };
  }
  const extent = sheetExtent(source, anchors, line.from);
  if (!isLineUp(extent, LABELLED)) return null;
  const body = { from: line.from, to: extent.to };
  if (arePairings(source, body)) return null;
  const head = { at: line.from, formation: null, goals: null, halfTime: null };
  const dashed = dashedLabel(source, body);
  if (dashed) return { ...head, label: withoutStop(source, dashed), body: { from: dashed.to + 1, to: body.to } };
  const scored = goalsBehindLabel(source, line, body);
  if (scored) return { ...head, ...scored };
  const inline = knownLabel(source, body, sides) ?? shoutedLabel(source, body);
  if (inline) return { ...head, label: withoutLead(source, inline), body: { from: inline.to, to: body.to } };
  const above = before && readTeamLine(source, before);
  if (above) return { ...head, at: before.from, ...above, body };
  if (!isLineUp(extent, UNLABELLED) || extent.small * 8 > extent.words || isSpreadsheet(source, line)) return null;
  return { ...head, label: null, body };
};

/** Fewer lines of pairs may be the lines of a team. */
const FEWEST_PAIRS = 4;

/** "Rovers - Town" over "Athletic - United": lines of two names and a dash are fixtures. */
const arePairings = (source: Source, { from, to }: Range): boolean => {
  let [lines, marks] = [1, 0];
  for (let at = from; at < to; at += 1) {
    const separator = separatorAt(source, at, to);
    if (source.tokens[at]?.kind === 'break') {
      if (marks !== lines) return false;
      lines += 1;
    } else if (separator === 'dash') marks += 1;
    else if (separator) return false;
  }
  return lines >= FEWEST_PAIRS && marks === lines;
};

/** "Date,Time,Venue,…": a row of a table. Whoever prints names leaves a space behind a comma. */
const isSpreadsheet = ({ tokens }: Source, { from, to }: Range): boolean => {
  const behind = tokens.slice(from, to).flatMap(({ text }, index) => (text === ',' ? [tokens[from + index + 1]] : []));
  return behind.length >= 5 && behind.every((token) => token !== undefined && !token.spaced);
};

const hasSeparator = (source: Source, { from, to }: Range): boolean => {
  for (let at = from; at < to; at += 1) if (separatorAt(source, at, to)) return true;
  return false;
};

const isNameStart = ({ tokens }: Source, at: number): boolean =>
  isNameWord(tokens[at]) || (tokens[at]?.kind === 'number' && isNameWord(tokens[at + 1] ?? undefined));
