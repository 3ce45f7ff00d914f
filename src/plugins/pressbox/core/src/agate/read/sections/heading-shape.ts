/**
 * What a heading looks like: its colon, what may stand before the colon, and what must stand behind it.
 *
 *     Entraîneur du Stade rennais :   Gol en el segundo tiempo:   Yellow Cards—Kolb, …   PANCHINA Herrer
 *     heading    qualifier            heading qualifier           dash for a colon       no colon at all
 */
import { isNameWord } from '../marks/name';
import { scoreAt } from '../marks/score-numbers';
import { closes, opens, type Source } from '../marks/source';
import { isDash } from '../text/chars';
import type { Token } from '../text/lexer';
import { isPicture } from '../text/symbols';
import type { HeadingRole } from '../words';

const MAX_QUALIFIER = 9;

export const isStop = (token: Token | undefined): boolean =>
  token === undefined ||
  token.kind === 'break' ||
  closes(token) ||
  opens(token) ||
  /^[.;:!?|/•]$/.test(token.text) ||
  isDash(token.text);

export const skipDots = (tokens: readonly Token[], from: number): number => {
  let at = from;
  while (tokens[at]?.text === '.' || tokens[at]?.text === '’' || tokens[at]?.text === "'") at += 1;
  return at;
};

/** Lists that each side may have, under its name: "Wissels Rovers:". */
export const SIDED: readonly HeadingRole[] = ['yellow', 'second-yellow', 'red', 'cards', 'changes', 'came-on', 'bench'];

/**
 * Whether a qualifier may follow: "du Stade rennais", "en el segundo tiempo", "(1-0)". A heading with a capital behind
 * it is more often the start of a name: "Stade Rennais - SCO Angers :", "All. Loreto Arbitro:".
 */
export const mayQualify = (token: Token | undefined, role: HeadingRole): boolean => {
  if (!token || role === 'note' || role === 'attendance') return false;
  if (role === 'lineup' || token.kind === 'mark') return true;
  return token.kind === 'word' && (!token.capital || role === 'goals' || role === 'coach' || SIDED.includes(role));
};

/** The colon behind a heading and its qualifier on the same line; -1 where there is none. */
export const colonAfter = ({ tokens, words, closers }: Source, from: number, lineStart: boolean): number => {
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
    if (token.text === ';') return lineStart && at > from && !tokens[from]?.capital ? at : -1;
    if (token.text === '.' && token !== tokens[from] && !tokens[at - 1]?.text.match(/^.{1,3}$/)) return -1;
    // Minutes and players mean that the list has begun already; halves are numbered too.
    if (token.kind === 'number' && token.text.length > 1) return -1;
  }
  return -1;
};

/** What must stand behind a heading without a colon for it to be one at all. */
export const bodyFits = ({ tokens, words }: Source, role: HeadingRole, body: number): boolean => {
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

/** The period and the team of a qualifier: "en el segundo tiempo", "du Stade rennais". */
export const readQualifier = ({ tokens, words }: Source, from: number, to: number) => {
  for (let at = from; at < to; at += 1) {
    const match = words.periods.match(tokens, at, to);
    if (match) return { period: match.value, qualifier: null };
  }
  return { period: null, qualifier: to > from ? { from, to } : null };
};

/** "Cartões Amarelos – Kolb (47’)", "GOLS – Bos, aos 25": a dash for a colon, at the start of a line. */
export const isDashedHeading = (
  source: Source,
  role: HeadingRole,
  at: number,
  dash: number,
  lineStart: boolean,
): boolean => {
  const { tokens } = source;
  const mark = tokens[dash];
  // "Last Season—Alfa 0, Bravo 3."
  if (role === 'note') return lineStart && mark?.text === '—' && !mark.spaced && tokens[dash + 1]?.spaced === false;
  if (!mark || role === 'lineup') return false;
  const before = tokens[at - 1]?.text ?? '';
  // "; not used - Kolb, Bos", ". Subs - Kolb (for Bos, 62)"
  const isNew = tokens[at]?.capital === true && before === '.';
  const inSentence = isNew || (role === 'bench' && /^[.;]$/.test(before) && dash > at + 1);
  if (inSentence && isDash(mark.text) && mark.spaced && bodyFits(source, role, dash + 1)) return true;
  if (!tokens[at]?.capital) return false;
  // "Yellow Cards—Kolb, Alfa, 30th."
  if (mark.text === '—' && !mark.spaced && !tokens[dash + 1]?.spaced) return bodyFits(source, role, dash + 1);
  if (!lineStart) return false;
  return isDash(mark.text) && mark.spaced && tokens[dash + 1]?.spaced === true && bodyFits(source, role, dash + 1);
};
