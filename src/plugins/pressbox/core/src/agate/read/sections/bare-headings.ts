/**
 * Headings that have no colon: behind a stop, at the start of a line, or glued to the players before them.
 *
 *     Goals Kolb 74, Bos 76      All. Loreto      …, Cardinali, All D'Adda      …, Soso Subs Eck, Ulf Manager Ury
 */
import { isProse } from '../marks/lines';
import { separatorAt } from '../marks/list';
import { readMinute } from '../marks/minute';
import { isNameWord, nameEnd } from '../marks/name';
import { scoreAt } from '../marks/score-numbers';
import { opens, type Source } from '../marks/source';
import type { Token } from '../text/lexer';
import { isPicture } from '../text/symbols';
import type { HeadingRole } from '../words';
import { bodyFits, SIDED, skipDots } from './heading-shape';

const isShouted = (token: Token): boolean => token.text.length > 2 && token.text === token.text.toUpperCase();

/** Lists whose heading may lack its colon at the start of a line. */
const LEADING: readonly HeadingRole[] = [...SIDED, 'goals'];

/** "Goals Kolb 74, Bos 76", "Subs Vos, Dam", "Tore 12. Kolb" at the start of a line or behind a stop. */
const leadsLine = (source: Source, at: number, next: number, role: HeadingRole): boolean => {
  const { tokens, words } = source;
  const line = { from: at, to: at };
  while (tokens[line.to] && tokens[line.to]?.kind !== 'break') line.to += 1;
  const [heading, first] = [tokens[at], tokens[next]];
  if (!heading?.capital || !first) return false;
  // "Crowd 12,345. Receipts …"
  if (role === 'attendance') return heading.text.length > 2 && first.kind === 'number';
  if (role === 'coach') return first.capital && heading.text.length > 3 && isWholePart(source, next);
  // "Red Star", "Rot Weiss": a colour may begin a club's name.
  const isColour = role === 'red' && next === at + 1 && heading.text.length <= 3;
  // "También jugaron Kolb por Bos, min. 46; …": a heading of several words begins no prose.
  const isLong = (role === 'came-on' || role === 'bench') && next > at + 1;
  if (!LEADING.includes(role) || isColour || (!isLong && isProse(source, line))) return false;
  const score = scoreAt({ tokens }, next, line.to);
  const minute = readMinute(tokens, next, line.to, words);
  const behind = score?.next ?? minute?.next ?? next;
  if (behind > next)
    return (
      tokens.slice(behind, Math.min(line.to, behind + 6)).some(isNameWord) &&
      (score !== null || minute?.minute.marked === true || role === 'goals')
    );
  const isList = (index: number) =>
    /^[,;(]$/.test(tokens[index]?.text ?? '') || separatorAt(source, index, line.to) === 'joiner';
  let separated = false;
  for (let index = next; index < line.to && !separated; index += 1) separated = isList(index);
  return first.capital && separated && bodyFits(source, role, next);
};

/** One name, and then the end of a sentence or of the line. */
const isWholePart = ({ tokens }: Source, from: number): boolean => {
  const end = nameEnd({ tokens }, from, tokens.length);
  const behind = tokens[end];
  return end > from && end - from <= 4 && (!behind || behind.kind === 'break' || behind.text === '.');
};

/** "…, Cardinali, All D'Adda": the coach behind the last of the bench, up to the end of the line. */
const isLastOnBench = (source: Source, at: number, next: number): boolean => {
  const heading = source.tokens[at];
  if (!heading?.capital || source.tokens[at - 1]?.text !== ',' || next > at + 1 || heading.text.length > 7)
    return false;
  return isWholePart(source, next);
};

/** So many commas before a heading, and a line is a sheet. */
const SHEET_COMMAS = 6;
const MAX_SHEET = 90;

/** "…, Soso Subs Eck, Ulf Manager Ury": headings that nothing parts from the players before them. */
const isGlued = ({ tokens }: Source, at: number, next: number, role: HeadingRole): boolean => {
  const heading = tokens[at];
  if (!heading?.capital || !tokens[next]?.capital || heading.text.length < 4) return false;
  if (role !== 'bench' && role !== 'coach' && role !== 'yellow' && role !== 'red') return false;
  if (next === at + 1 && role !== 'bench' && role !== 'coach' && heading.text.length < 6) return false;
  return isBehindSheet(tokens, at);
};

const isBehindSheet = (tokens: readonly Token[], at: number): boolean => {
  let commas = 0;
  for (let from = at - 1; from > at - MAX_SHEET && tokens[from] && tokens[from]?.kind !== 'break'; from -= 1)
    if (/^[,;]$/.test(tokens[from]?.text ?? '')) commas += 1;
  return commas >= SHEET_COMMAS;
};

/** "…, Soso; trainer Jan Ury." */
const isSmallCoach = (source: Source, at: number, next: number): boolean => {
  const { tokens } = source;
  const [heading, before] = [tokens[at], tokens[at - 1]];
  if (!heading || heading.capital || heading.text.length < 4 || !before || !/^[;,.–-]$/.test(before.text)) return false;
  return tokens[next]?.capital === true && isWholePart(source, next) && isBehindSheet(tokens, at);
};

/** A heading without a colon: only some, only where a sentence starts, and only with a fitting body. */
export const isBare = (
  source: Source,
  at: number,
  next: number,
  role: HeadingRole,
  known: boolean,
  starts: boolean,
  lineStart: boolean,
): boolean => {
  const { tokens } = source;
  const token = tokens[at];
  if (!token) return false;
  if ((lineStart || tokens[at - 1]?.text === '.') && leadsLine(source, at, next, role)) return true;
  if (role === 'coach' && (isLastOnBench(source, at, next) || isSmallCoach(source, at, next))) return true;
  if (known && isGlued(source, at, next, role)) return true;
  const shouted = token.capital && isShouted(token) && role !== 'note';
  // "(Allenatore Lens)" says what somebody is.
  if (role === 'coach' && opens(tokens[at - 1])) return false;
  // "Alfa – Bravo: FINALE 1 – 2" is one score line.
  if (role === 'full-time' && tokens[at - 1]?.text === ':') return false;
  const dotted = tokens[next]?.text === '.' && !tokens[next]?.spaced;
  // "T. Keller", "Tr. Keller": letters that may be a name's stand for a heading with their colon, or behind a stop.
  const initial = dotted && next === at + 1 && token.text.length <= 2;
  if (initial && (token.text.length === 1 || !/^[.;)]$/.test(tokens[at - 1]?.text ?? ''))) return false;
  if (!known && !(shouted && (starts || isShouted(tokens[at + 1] ?? token))) && !(dotted && starts && token.capital))
    return false;
  // "…, Schiedsrichter Keller, 12.529 Zuschauer"
  const listed = role === 'referee' && tokens[at - 1]?.text === ',' && token.capital;
  if (listed && (token.text.length > 4 || isShouted(token) || token.text === 'SR')) return bodyFits(source, role, next);
  // "Referee P Moss Attendance 4,618 Referee P Moss": a crowd has its number, and behind a number a new heading begins.
  const isInLine = role === 'attendance' || (role === 'referee' && tokens[at - 1]?.kind === 'number');
  if (known && token.capital && isInLine) return bodyFits(source, role, skipDots(tokens, next));
  // "amarelo a" may start small behind "Disciplina:"; "L’arbitre" in a sentence may not.
  if (!starts && !(shouted || (dotted && token.capital && known))) return false;
  // "arb Kolb" at the start of a line
  const isHasty = role === 'referee' && lineStart && isWholePart(source, skipDots(tokens, next));
  if (!token.capital && tokens[at - 1]?.text !== ':' && !isPicture(token.text) && !isHasty) return false;
  return bodyFits(source, role, skipDots(tokens, next));
};
