/** Headings without a colon that their line tells: alone over their list, or with one name behind them. */
import { isDash } from '../text/chars';
import { separatorAt } from '../marks/list';
import { isProse, type Line } from '../marks/lines';
import { readMinute } from '../marks/minute';
import { readCount } from '../marks/people';
import { isNameWord, nameEnd } from '../marks/name';
import { hasOtherWords } from '../lists/scorers';
import { opens, type Source } from '../marks/source';
import type { HeadingRole } from '../words';

/** So many names on a line are a sheet, a few lost. */
const FULL_SHEET = 9;
/** Lists that name the sides in them. */
const SIDED: readonly HeadingRole[] = ['yellow', 'second-yellow', 'red', 'cards', 'changes', 'goals'];

/** A list on the line below its heading: names, with a minute, a bracket or a separator; or one person. */
const listBelow = (source: Source, role: HeadingRole, line: Line | undefined): boolean => {
  if (!line || (isProse(source, line) && hasOtherWords(source, line))) return false;
  const { tokens, words } = source;
  const first = tokens[line.from];
  const lead = words.minuteLeads.match(tokens, line.from, line.to) ?? words.atMinute.match(tokens, line.from, line.to);
  // "-; Kolb (12’)": the first side has nobody, and its dash looks like a bullet.
  const nobody = line.bullet !== null && isDash(line.bullet) && /^[;/]$/.test(first?.text ?? '');
  // "(58.) Kolb für Bos"
  const inBracket = opens(first) && readMinute(tokens, line.from + 1, line.to, words) !== null;
  if (!isNameWord(first) && first?.kind !== 'number' && !nobody && !lead && !inBracket) return false;
  const inside = tokens.slice(line.from, line.to);
  // "Alfa: Kolb (12’); Bravo: Dam (30’)", but a sheet has more names than minutes.
  const names = inside.filter((token, at) => isNameWord(token) && !isNameWord(inside[at + 1])).length;
  const numbers = inside.filter(({ kind }) => kind === 'number').length;
  const isSheet = names >= FULL_SHEET || !SIDED.includes(role);
  if (inside.some(({ text }) => text === ':') && numbers * 2 < names && isSheet) return false;
  if (role === 'attendance') return readCount(source, line.from, line.to) !== null;
  if (role === 'coach' || role === 'referee') {
    // "Moss Bos (2). Booked Kolb …": one name, and its bracket.
    const end = nameEnd(source, line.from, line.to);
    const isGraded = role === 'referee' && end - line.from <= 5 && opens(tokens[end]);
    return isGraded || (inside.length <= 6 && inside.every(({ kind }) => kind !== 'number'));
  }
  const minutes = inside.some(({ kind }) => kind === 'number');
  return role === 'goals' || role === 'shoot-out' || role === 'missed-penalties'
    ? minutes
    : minutes || inside.some((token, at) => opens(token) || separatorAt(source, line.from + at, line.to) !== null);
};

/** Headings that may stand alone on their line, without a colon. */
const ALONE: readonly HeadingRole[] = [
  'attendance',
  'goals',
  'yellow',
  'second-yellow',
  'red',
  'cards',
  'bench',
  'changes',
  'came-on',
  'coach',
  'referee',
  'missed-penalties',
  'shoot-out',
];

/** "Exclusions" on a line of its own, and its list on the next. */
export const isAlone = (
  source: Source,
  role: HeadingRole,
  end: number,
  lines: readonly Line[],
  index: number,
): boolean => {
  const below = lines[index + 1];
  return (
    ALONE.includes(role) &&
    lines[index]?.to === end &&
    (!below?.afterBlank || role === 'goals') &&
    listBelow(source, role, below)
  );
};

/** "Coach Jan Ury" on a line of its own: a heading, one name, and perhaps a stop or a bracket. */
export const isPersonLine = ({ tokens }: Source, role: HeadingRole, from: number, line: Line | undefined): boolean => {
  if (!line || (role !== 'coach' && role !== 'referee') || !tokens[line.from]?.capital) return false;
  const end = nameEnd({ tokens }, from, line.to);
  return end > from && end - from <= 5 && (end === line.to || /^[.(]$/.test(tokens[end]?.text ?? ''));
};
