/**
 * Headings among the tokens: where the goals begin, the bench, the coach (docs/agate.md §5).
 *
 *     Buts :   Entraîneur du Stade rennais :   Gol en el segundo tiempo:   All. Corral   PANCHINA Herrer
 *     heading  heading qualifier               heading qualifier           bare headings
 */
import { isBoxGoals } from '../items/box';
import type { Line } from '../marks/lines';
import { isSeparatorDash } from '../marks/list';
import { readMinute } from '../marks/minute';
import { readCount } from '../marks/people';
import { isNameWord, nameEnd } from '../marks/name';
import { opens, type Range, type Source } from '../marks/source';
import { isPicture } from '../text/symbols';
import type { HeadingRole } from '../words';
import { isBare } from './bare-headings';
import { isAlone, isPersonLine } from './heading-lines';
import { isBesideScore, isCounted, isInChange } from './heading-place';
import {
  bodyFits,
  colonAfter,
  isDashedHeading,
  isStop,
  mayQualify,
  readQualifier,
  SIDED,
  skipDots,
} from './heading-shape';
import { beginsSide } from './in-score';
import { readScoreLine } from './score';
import { withReason } from './card-headings';
import { headsSheet } from './sheet-line';
import type { Anchor } from './types';

/** Lists that may be told half by half. */
const HALVED: readonly HeadingRole[] = ['goals', 'yellow', 'red', 'second-yellow', 'cards', 'changes', 'came-on'];

const CARDS: readonly HeadingRole[] = ['yellow', 'second-yellow', 'red', 'cards'];

/** "In panchina: Kolb. All. Ury": the coach stands behind a bench of one. */
const hasOtherCoach = ({ tokens, words }: Source, from: number): boolean => {
  for (let at = from; at < from + 8 && tokens[at]?.kind !== 'break'; at += 1)
    if (tokens[at]?.text === '.' && words.headings.match(tokens, at + 1, at + 4)?.value.role === 'coach') return true;
  return false;
};

/** "In panchina: Kolb, Bos, Vos": where a coach stands three names are a bench. */
const isBench = (source: Source, role: HeadingRole, at: number, from: number): boolean => {
  const { tokens } = source;
  if (role !== 'coach' || (tokens[from]?.text !== ':' && tokens[at]?.fold !== 'in')) return false;
  let commas = 0;
  for (let next = from + 1; next < from + 24; next += 1) {
    const token = tokens[next];
    if (!token || (token.kind === 'break' && next > from + 2) || /^[:(;/]$/.test(token.text)) break;
    if (token.text === ',') commas += 1;
  }
  return commas >= (tokens[at]?.fold === 'in' ? 1 : 2) || (tokens[at]?.fold === 'in' && hasOtherCoach(source, from));
};

/** "PT: 12m Kolb. ST: 5m Bos": halves alone head the goals that stand behind them. */
const halfOfGoals = (source: Source, at: number): Anchor | null => {
  const { tokens, words } = source;
  const half = words.periods.match(tokens, at, tokens.length);
  if (!half || tokens[half.next]?.text !== ':') return null;
  const body = half.next + 1;
  const minute = readMinute(tokens, body, tokens.length, words);
  const minuteLeads = minute?.minute.marked === true && isNameWord(tokens[minute.next]);
  // "1T: Kolb, 12min"
  const name = nameEnd(source, body, tokens.length);
  const behind = /^[,(]$/.test(tokens[name]?.text ?? '') ? name + 1 : name;
  const nameLeads = name > body && readMinute(tokens, behind, tokens.length, words)?.minute.marked === true;
  if (!minuteLeads && !nameLeads) return null;
  return { role: 'goals', at, body, qualifier: null, period: half.value, colon: half.next };
};

/** "– 90. Gelb-Rote Karte Kolb", "; 75' espulso Kolb": where the minute before a card begins; null where none leads. */
const leadingMinute = ({ tokens, words }: Source, at: number, role: HeadingRole): number | null => {
  if (role !== 'yellow' && role !== 'red' && role !== 'second-yellow') return null;
  for (let from = at - 1; from > at - 8 && from >= 0; from -= 1) {
    if (!isStop(tokens[from - 1]) && tokens[from - 1]?.text !== ',') continue;
    const minute = readMinute(tokens, from, at, words);
    if (minute?.next === at && minute.minute.marked) return from;
  }
  return null;
};

/** "DT Rovers: Jan Ury" at the start of a line: a few words, a colon, and one name. */
const isCoachOfSide = (source: Source, from: number, lineStart: boolean): boolean => {
  const { tokens } = source;
  let colon = from;
  while (colon < from + 5 && tokens[colon]?.kind === 'word') colon += 1;
  if (!lineStart || tokens[colon]?.text !== ':') return false;
  const end = nameEnd(source, colon + 1, tokens.length);
  return end > colon + 1 && end - colon <= 5 && (isStop(tokens[end]) || tokens[end - 1]?.text === '.');
};

/** Lists whose heading the name of a side may stand before: "Rovers scorers:", "Rovers subs:". */
const OWNED: readonly HeadingRole[] = [...SIDED, 'goals', 'coach'];

/** The name of a side before a heading, from the start of its line or its sentence on; null where there is more. */
const ownerBefore = ({ tokens }: Source, at: number, starts: ReadonlyMap<number, number>): Range | null => {
  let from = at;
  while (from > 0 && at - from < 3 && isNameWord(tokens[from - 1])) from -= 1;
  return from < at && (starts.has(from) || tokens[from - 1]?.text === '.') ? { from, to: at } : null;
};

/** What else a letter heads: "T: 4.518" is a crowd and "T: Jan Ury" a coach. */
const LETTERS: Readonly<Record<string, HeadingRole>> = { t: 'coach', e: 'coach', s: 'referee', a: 'referee', p: 'attendance', z: 'attendance' }; // prettier-ignore

/** The role of a heading, where it is a letter as what stands behind it says. */
const roleOfLetter = ({ tokens }: Source, role: HeadingRole, at: number): HeadingRole => {
  const [letter, colon, body] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (letter?.text.length !== 1 || colon?.text !== ':') return role;
  // "A : Kolb, Vos" are those of a side.
  const behind = tokens[nameEnd({ tokens }, at + 2, tokens.length)];
  const isNew = letter.fold === 't' || tokens[at - 1]?.text !== '.';
  const isPerson = role === 'attendance' && isNameWord(body) && isNew && (isStop(behind) || behind?.text === '('); // prettier-ignore
  const isCrowd = (role === 'coach' || role === 'referee') && body?.kind === 'number';
  return isPerson ? (LETTERS[letter.fold] ?? role) : isCrowd ? 'attendance' : role;
};

/** Every heading of the text, by the token it starts at. */
export const findAnchors = (source: Source, lines: readonly Line[]): (Anchor | undefined)[] => {
  const { tokens, words } = source;
  const anchors: (Anchor | undefined)[] = new Array<Anchor | undefined>(tokens.length);
  const starts = new Map(lines.map(({ from }, index) => [from, index]));
  let last: Anchor | null = null;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    // "Kolb (12., Assist: Bos)": what is told of a goal heads nothing.
    const isTold = opens(token) && tokens[at + 1]?.kind === 'number' && isNameWord(tokens[at - 1]);
    if (isTold) at = Math.max(at, source.closers[at] ?? at);
    if (isTold) continue;
    if (token?.kind === 'number' && starts.has(at)) {
      const goals = halfOfGoals(source, at);
      if (goals) last = anchors[at] = goals;
      if (goals) at = goals.body - 1;
      continue;
    }
    if (token?.kind !== 'word') continue;
    const half = last && HALVED.includes(last.role) ? words.periods.match(tokens, at, tokens.length) : null;
    if (last && half && tokens[half.next]?.text === ':' && (starts.has(at) || isStop(tokens[at - 1]))) {
      // "Goles: Primer tiempo: … Segundo tiempo: …"
      const body = half.next + 1;
      // The box of an agency prints the minutes of the match.
      const period = isBoxGoals(source, body) ? null : half.value;
      anchors[at] = { ...last, at, body, colon: half.next, period };
      at = half.next;
      continue;
    }
    const heading = words.headings.match(tokens, at, tokens.length);
    const match = heading && withReason(source, { ...heading.value, next: heading.next });
    const goals = match || !starts.has(at) ? null : halfOfGoals(source, at);
    if (goals) {
      last = goals;
      anchors[at] = goals;
      at = goals.body - 1;
    }
    if (!match) continue;
    const { bare } = match;
    const role = isBench(source, match.role, at, match.next) ? 'bench' : roleOfLetter(source, match.role, at);
    const counted = isCounted(tokens, at, starts);
    const lineStart = starts.has(at) || counted;
    // "⚽ Alfa 2-1 Bravo" is a score.
    const line = role === 'goals' && isPicture(token.text) ? lines[starts.get(at) ?? -1] : undefined;
    if (role === 'half-time' && isBesideScore(source, at, match.next)) continue;
    // "Rovers : But de Kerr (12e)": the heading is the side's name.
    if (role === 'goals' && tokens[at - 1]?.text === ':' && tokens[match.next]?.text !== ':') continue;
    const isScore = line && tokens[at + 1]?.kind === 'word' && readScoreLine(source, line);
    if (isScore || (line && !tokens.slice(at, line.to).some(({ kind }) => kind === 'number'))) continue;
    // "FT: Rovers 2 Town 1" is a score.
    const whole = lines[starts.get(at) ?? -1];
    if (
      role === 'full-time' &&
      whole &&
      (tokens[match.next]?.text === ':' || isSeparatorDash(tokens, match.next)) &&
      readScoreLine(source, { from: match.next + 1, to: whole.to })
    ) {
      // "FULL TIME": "Time" heads a line-up in Brazil.
      at = match.next;
      continue;
    }
    // "30' Carton jaune Kolb" at the start of a line
    const starting = lineStart || isStop(tokens[at - 1]) || (token.capital && leadingMinute(source, at, role) !== null);
    const after = skipDots(tokens, match.next);
    // "Referee, J Moss"
    const isComma = role === 'referee' && starting && tokens[after]?.text === ',' && isNameWord(tokens[after + 1]);
    const direct =
      tokens[after]?.text === ':' || isComma || isDashedHeading(source, role, at, after, lineStart) ? after : -1;
    // "Avertissements. Rovers : …": a sentence of its own, and the side's name begins the list.
    // "Rot Weiss Alfa:", "Red Star Bravo:"
    const isClubs = role === 'red' && match.next === at + 1 && token.text.length <= 5;
    const isNextLabel =
      after > match.next && tokens[after]?.capital === true && token.text.length > 5 && SIDED.includes(role);
    const colon =
      direct !== -1
        ? direct
        : starting &&
            (token.capital || lineStart) &&
            mayQualify(tokens[after], role) &&
            (role !== 'coach' || !tokens[after]?.capital || isCoachOfSide(source, after, lineStart)) &&
            !isNextLabel &&
            !(isClubs && tokens[after]?.capital)
          ? colonAfter(source, after, lineStart)
          : -1;
    // A letter is a heading only where something begins, and has something behind it.
    const isLetter = match.next === at + 1 && token.text.length === 1 && !isPicture(token.text);
    // "(p.t.: 1-0)" ends with no letter of its own.
    const isApart = token.spaced || lineStart || opens(tokens[at - 1]);
    const begins = starting || (role === 'coach' && tokens[at - 1]?.text === ',');
    const fits = !isLetter || (direct !== -1 && begins && isApart && bodyFits(source, role, colon + 1));
    // "First Half_1, Town, Kolb": a half heads the goals of an American box, and nothing else.
    if (
      role === 'goals' &&
      words.periods.match(tokens, at, match.next)?.next === match.next &&
      !isBoxGoals(source, colon + 1)
    )
      continue;
    const owner = direct === -1 || starting || !OWNED.includes(role) ? null : ownerBefore(source, at, starts);
    const accepted =
      owner !== null ||
      (colon !== -1
        ? fits && (starting || token.capital) && !isInChange(source, role, at)
        : !isLetter &&
          (isBare(source, at, match.next, role, bare, starting, lineStart) ||
            isAlone(source, role, after, lines, starts.get(at) ?? -1) ||
            isPersonLine(source, role, after, lines[starts.get(at) ?? -1])));
    // "A_12,345" is a crowd, "A: 1. Alfa" a group.
    const count = readCount(source, colon + 1, tokens.length);
    const isCount = count !== null && count.value >= 100 && isStop(tokens[count.next]);
    const group = token.text === 'A' && role === 'attendance' && !isCount;
    if (!accepted || (group && source.text.charAt(tokens[colon]?.start ?? -1) !== '_')) continue;
    if (colon === -1 ? beginsSide(source, at) : CARDS.includes(role) && headsSheet(source, colon + 1)) continue;
    const quality = colon > after ? readQualifier(source, after, colon) : { period: null, qualifier: null };
    const body = colon === -1 ? after : colon + 1;
    const lead = owner?.from ?? (colon === -1 ? leadingMinute(source, at, role) : null);
    if (owner) quality.qualifier = owner;
    last = { role, at, body, colon, ...quality, ...(lead !== null && { lead }) };
    anchors[at] = last;
    // What stands inside the heading is not another one ("Cartão amarelo a").
    at = Math.max(match.next, body) - 1;
  }
  return anchors;
};
