/**
 * Headings among the tokens: where the goals begin, the bench, the coach (docs/agate.md §5).
 *
 *     Buts :   Entraîneur du Stade rennais :   Gol en el segundo tiempo:   All. Corral   PANCHINA Herrer
 *     heading  heading qualifier               heading qualifier           bare headings
 */
import { isDash } from './chars';
import { isAlone, isPersonLine } from './heading-lines';
import type { Token } from './lexer';
import { isNameWord } from './name';
import type { Line } from './lines';
import { closes, opens, type Range, type Source } from './source';
import { readScoreLine } from './score';
import { scoreAt } from './score-numbers';
import { isPicture } from './symbols';
import { isBoxGoals } from './us-box';
import type { Period } from './vocabulary';
import type { HeadingRole } from './words';

export interface Anchor {
  role: HeadingRole;
  at: number;
  /** The first token behind the heading and its colon. */
  body: number;
  /** Between the heading and its colon: a team, a half. */
  qualifier: Range | null;
  period: Period | null;
  /** The colon that belongs to it. */
  colon: number;
}

const MAX_QUALIFIER = 9;

const isStop = (token: Token | undefined): boolean =>
  token === undefined ||
  token.kind === 'break' ||
  closes(token) ||
  opens(token) ||
  /^[.;:!?|/•]$/.test(token.text) ||
  isDash(token.text);

const skipDots = (tokens: readonly Token[], from: number): number => {
  let at = from;
  while (tokens[at]?.text === '.' || tokens[at]?.text === '’' || tokens[at]?.text === "'") at += 1;
  return at;
};

/** Lists that each side may have, under its name: "Wissels Rovers:". */
const SIDED: readonly HeadingRole[] = ['yellow', 'second-yellow', 'red', 'cards', 'changes', 'came-on', 'bench'];

/**
 * Whether a qualifier may follow: "du Stade rennais", "en el segundo tiempo", "(1-0)". A heading with a capital behind
 * it is more often the start of a name: "Stade Rennais - SCO Angers :", "All. Loreto Arbitro:".
 */
const mayQualify = (token: Token | undefined, role: HeadingRole): boolean => {
  if (!token || role === 'note' || role === 'attendance') return false;
  if (role === 'lineup' || token.kind === 'mark') return true;
  return token.kind === 'word' && (!token.capital || role === 'goals' || SIDED.includes(role));
};

/** The colon behind a heading and its qualifier on the same line; -1 where there is none. */
const colonAfter = ({ tokens, words, closers }: Source, from: number, lineStart: boolean): number => {
  for (let at = from; at < from + MAX_QUALIFIER; at += 1) {
    const token = tokens[at];
    if (!token || token.kind === 'break' || /^[,)?!]$/.test(token.text)) return -1;
    if (token.text === ':') return scoreAt({ tokens }, at - 1, at + 3) ? -1 : at;
    // "Entraîneur (remplaçant) :", "Goals (2):"
    const close = opens(token) ? (closers[at] ?? -1) : -1;
    if (close > at && close < from + MAX_QUALIFIER) {
      at = close;
      continue;
    }
    // "All. Loreto Arbitro: …": the colon is the next heading's.
    const heading = token.capital ? words.headings.match(tokens, at, at + 4) : null;
    if (heading && tokens[heading.next]?.text === ':') return -1;
    // "Amonestados en Atlético Tucumán; Éloire Olsson" (es01) has a semicolon for its colon.
    if (token.text === ';') return lineStart && at > from ? at : -1;
    if (token.text === '.' && token !== tokens[from] && !tokens[at - 1]?.text.match(/^.{1,3}$/)) return -1;
    // Minutes and players mean that the list has begun already; halves are numbered too.
    if (token.kind === 'number' && token.text.length > 1) return -1;
  }
  return -1;
};

const isShouted = (token: Token): boolean => token.text.length > 2 && token.text === token.text.toUpperCase();

/** Lists that may be told half by half. */
const HALVED: readonly HeadingRole[] = ['goals', 'yellow', 'red', 'second-yellow', 'cards', 'changes', 'came-on'];

/** What must stand behind a heading without a colon for it to be one at all. */
const bodyFits = ({ tokens, words }: Source, role: HeadingRole, body: number): boolean => {
  const next = tokens[body];
  if (!next || next.kind === 'break') return false;
  // "m. 47 Kolb", "aos 25, Kolb", "no intervalo, Kolb"
  const time =
    words.minuteLeads.match(tokens, body, body + 4) ??
    words.atMinute.match(tokens, body, body + 4) ??
    words.atHalfTime.match(tokens, body, body + 4);
  const isName = isNameWord(next) || (time !== null && tokens.slice(body, body + 9).some(isNameWord));
  switch (role) {
    case 'attendance':
      return next.kind === 'number';
    case 'half-time':
      return [body, body + 1].some((at) => scoreAt({ tokens }, at, at + 4) !== null);
    case 'goals':
    case 'missed-penalties':
      return tokens.slice(body, body + 12).some((token) => token.kind === 'number');
    case 'yellow':
    case 'red':
    case 'second-yellow':
    case 'cards':
      // "Tarjetas amarillas a los locales X y Z"
      return (
        isName ||
        next.kind === 'number' ||
        // "🟥 – | Kolb"
        (isDash(next.text) && isPicture(tokens[body - 1]?.text ?? '')) ||
        words.articles.match(tokens, body, body + 3) !== null ||
        words.sides.match(tokens, body, body + 3) !== null
      );
    case 'note':
      return true;
    default:
      return isName || next.kind === 'number';
  }
};

/** A heading without a colon: only some, only where a sentence starts, and only with a fitting body. */
const isBare = (
  source: Source,
  at: number,
  next: number,
  role: HeadingRole,
  known: boolean,
  starts: boolean,
): boolean => {
  const { tokens } = source;
  const token = tokens[at];
  if (!token) return false;
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
  if (!token.capital && tokens[at - 1]?.text !== ':' && !isPicture(token.text)) return false;
  return bodyFits(source, role, skipDots(tokens, next));
};

/** The period and the team of a qualifier: "en el segundo tiempo", "du Stade rennais". */
const readQualifier = ({ tokens, words }: Source, from: number, to: number) => {
  for (let at = from; at < to; at += 1) {
    const match = words.periods.match(tokens, at, to);
    if (match) return { period: match.value, qualifier: null };
  }
  return { period: null, qualifier: to > from ? { from, to } : null };
};

/** "Cartões Amarelos – Kolb (47’)", "GOLS – Bos, aos 25": a dash for a colon, at the start of a line. */
const isDashedHeading = (source: Source, role: HeadingRole, at: number, dash: number, lineStart: boolean): boolean => {
  const { tokens } = source;
  const mark = tokens[dash];
  if (!mark || !tokens[at]?.capital || role === 'lineup' || role === 'note') return false;
  // "Yellow Cards—Kolb, Alfa, 30th."
  if (mark.text === '—' && !mark.spaced && !tokens[dash + 1]?.spaced) return bodyFits(source, role, dash + 1);
  if (!lineStart) return false;
  return isDash(mark.text) && mark.spaced && tokens[dash + 1]?.spaced === true && bodyFits(source, role, dash + 1);
};

/** Every heading of the text, by the token it starts at. */
export const findAnchors = (source: Source, lines: readonly Line[]): (Anchor | undefined)[] => {
  const { tokens, words } = source;
  const anchors: (Anchor | undefined)[] = new Array<Anchor | undefined>(tokens.length);
  const starts = new Map(lines.map(({ from }, index) => [from, index]));
  let last: Anchor | null = null;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
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
    const match = words.headings.match(tokens, at, tokens.length);
    if (!match) continue;
    const { role, bare } = match.value;
    const lineStart = starts.has(at);
    // "⚽ Alfa 2-1 Bravo" is a score.
    const line = role === 'goals' && isPicture(token.text) ? lines[starts.get(at) ?? -1] : undefined;
    // "Rovers : But de Kerr (12e)": the heading is the side's name.
    if (role === 'goals' && tokens[at - 1]?.text === ':' && tokens[match.next]?.text !== ':') continue;
    const isScore = line && tokens[at + 1]?.kind === 'word' && readScoreLine(source, line);
    if (isScore || (line && !tokens.slice(at, line.to).some(({ kind }) => kind === 'number'))) continue;
    const starting = lineStart || isStop(tokens[at - 1]);
    const after = skipDots(tokens, match.next);
    const direct = tokens[after]?.text === ':' || isDashedHeading(source, role, at, after, lineStart) ? after : -1;
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
            !isNextLabel &&
            !(isClubs && tokens[after]?.capital)
          ? colonAfter(source, after, lineStart)
          : -1;
    // A letter is a heading only where something begins, and has something behind it.
    const isLetter = match.next === at + 1 && token.text.length === 1 && !isPicture(token.text);
    const fits = !isLetter || (direct !== -1 && starting && bodyFits(source, role, colon + 1));
    // "First Half_1, Town, Kolb": a half heads the goals of an American box, and nothing else.
    if (
      role === 'goals' &&
      words.periods.match(tokens, at, match.next)?.next === match.next &&
      !isBoxGoals(source, colon + 1)
    )
      continue;
    const accepted =
      colon !== -1
        ? fits && (starting || token.capital)
        : !isLetter &&
          (isBare(source, at, match.next, role, bare, starting) ||
            isAlone(source, role, after, lines, starts.get(at) ?? -1) ||
            isPersonLine(source, role, after, lines[starts.get(at) ?? -1]));
    // "A_12,345" is a crowd, "A: 1. Alfa" a group.
    const group = token.text === 'A' && role === 'attendance';
    if (!accepted || (group && source.text.charAt(tokens[colon]?.start ?? -1) !== '_')) continue;
    const quality = colon > after ? readQualifier(source, after, colon) : { period: null, qualifier: null };
    const body = colon === -1 ? after : colon + 1;
    last = { role, at, body, colon, ...quality };
    anchors[at] = last;
    // What stands inside the heading is not another one ("Cartão amarelo a").
    at = Math.max(match.next, body) - 1;
  }
  return anchors;
};
