/**
 * The coach between a side's name and its players. The coach is put in brackets, so that what reads any other label reads
 * these.
 *
 *     Rovers – coach Jan Ury: Kerr; Elm, …        →      Rovers (coach Jan Ury): Kerr; Elm, …
 *     Rovers. Coach: Jan Ury. Kerr; Elm, …
 */
import { isDash } from '../text/chars';
import type { Token } from '../text/lexer';
import type { Vocabulary } from '../words/vocabulary';
import { readFormation } from './formation-mark';
import { isNameWord, nameEnd } from './name';

/** A label has no more words, a coach has no more names. */
const MOST_WORDS = 6;
const MOST_NAMES = 5;
/** So many separators behind the coach are a line-up. */
const FEWEST_SEPARATORS = 6;
const NEAR = 60;

const isMark = (token: Token | undefined, marks: RegExp): boolean =>
  token?.kind === 'mark' && (marks.test(token.text) || isDash(token.text));

/** Whether the players of a side begin at a token: names between commas, and no label before them. */
const beginsPlayers = (tokens: readonly Token[], from: number): boolean => {
  const first = tokens[from]?.kind === 'break' ? from + 1 : from;
  const numbered = tokens[first]?.kind === 'number' ? first + 1 : first;
  if (!isNameWord(tokens[numbered])) return false;
  let separators = 0;
  for (let at = numbered; at < first + NEAR && tokens[at]; at += 1) {
    if (tokens[at]?.text === ':' || tokens[at]?.blank) break;
    if (isMark(tokens[at], /^[,;]$/)) separators += 1;
    if (separators >= FEWEST_SEPARATORS) return true;
  }
  return false;
};

interface Coached {
  /** The first token of what tells the coach, and the token behind the name. */
  from: number;
  to: number;
  /** Behind the label; where its formation stands, if it has one. */
  label: number;
  /** Where the mark before the coach stands; the same as `from` where there is none. */
  mark: number;
  /** The mark behind the coach that stands for a colon; null where a formation follows. */
  colon: number | null;
}

/** "(4-3-3)", "4-3-3" behind a label: the token behind it. */
const pastFormation = (tokens: readonly Token[], at: number): number => {
  const shape = readFormation({ tokens }, tokens[at]?.text === '(' ? at + 1 : at, at + 12);
  return tokens[shape?.next ?? at]?.text === ')' ? (shape?.next ?? at) + 1 : (shape?.next ?? at);
};

const coachedAt = (tokens: readonly Token[], start: number, words: Vocabulary): Coached | null => {
  let at = start;
  while (at < start + MOST_WORDS && tokens[at]?.kind === 'word' && !words.headings.match(tokens, at, tokens.length))
    at += 1;
  if (at === start || !isNameWord(tokens[start])) return null;
  const label = at;
  at = pastFormation(tokens, at);
  const mark = at;
  // "Rovers: – coach Jan Ury: …"
  while (at < mark + 2 && isMark(tokens[at], /^[,.:|]$/)) at += 1;
  const heading = words.headings.match(tokens, at, tokens.length);
  if (heading?.value.role !== 'coach') return null;
  let name = heading.next;
  while (/^[.:]$/.test(tokens[name]?.text ?? '')) name += 1;
  const to = nameEnd({ tokens }, name, tokens.length);
  if (to === name || to - name > MOST_NAMES) return null;
  const shape = readFormation({ tokens }, tokens[to]?.text === '(' ? to + 1 : to, to + 12);
  if (shape) {
    const behind = tokens[shape.next]?.text === ')' ? shape.next + 1 : shape.next;
    const isHead = tokens[behind]?.text === ':' && beginsPlayers(tokens, behind + 1);
    return isHead ? { label: mark, from: at, to, mark, colon: null } : null;
  }
  if (!isMark(tokens[to], /^[:.,;|]$/) || !beginsPlayers(tokens, to + 1)) return null;
  return { label, from: at, to, mark, colon: to };
};

const markOf = (token: Token, text: string): Token => ({ ...token, kind: 'mark', text, fold: text, capital: false });

/** "Rovers (coach: Jan Ury)" before a dash or over the players: the token that stands for a colon; -1 where none does. */
const colonAt = (tokens: readonly Token[], start: number, words: Vocabulary): number => {
  let open = start;
  while (open < start + MOST_WORDS && tokens[open]?.kind === 'word') open += 1;
  const heading = open > start && tokens[open]?.text === '(' ? words.headings.match(tokens, open + 1, open + 6) : null;
  if (heading?.value.role !== 'coach') return -1;
  let close = heading.next;
  while (
    close < heading.next + MOST_WORDS &&
    (tokens[close]?.kind === 'word' || /^[.:]$/.test(tokens[close]?.text ?? ''))
  )
    close += 1;
  const end = close + 1;
  const stands = isMark(tokens[end], /^[.,]$/) || (tokens[end]?.kind === 'break' && tokens[end]?.blank === false);
  const isOver = tokens[close]?.text === ')' && stands;
  return isOver && beginsPlayers(tokens, end + 1) ? end : -1;
};

/** The tokens of a text with the coaches of its labels in brackets. */
export const withBracketedCoaches = (tokens: readonly Token[], words: Vocabulary): Token[] => {
  const result: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const starts = at === 0 || tokens[at - 1]?.kind === 'break';
    const colon = starts ? colonAt(tokens, at, words) : -1;
    if (colon !== -1) {
      result.push(...tokens.slice(at, colon), markOf(tokens[colon] as Token, ':'));
      at = colon;
      continue;
    }
    const coached = starts ? coachedAt(tokens, at, words) : null;
    const first = coached ? tokens[coached.from] : undefined;
    const last = coached ? tokens[coached.to - 1] : undefined;
    if (!coached || !first || !last) {
      result.push(tokens[at] as Token);
      continue;
    }
    result.push(...tokens.slice(at, coached.label));
    const shape = tokens.slice(coached.label, coached.mark).filter(({ text }) => !/^[()]$/.test(text));
    // "Rovers (4-3-3) – coach Jan Ury:" as "Rovers (4-3-3, coach Jan Ury):"
    result.push(markOf(shape[0] ?? first, '('), ...shape, ...(shape.length > 0 ? [markOf(first, ',')] : []));
    result.push(...tokens.slice(coached.from, coached.to), markOf({ ...last, spaced: false }, ')'));
    if (coached.colon !== null) result.push(markOf(tokens[coached.colon] as Token, ':'));
    at = coached.colon ?? coached.to - 1;
  }
  return result;
};
