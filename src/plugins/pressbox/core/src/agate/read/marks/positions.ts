/**
 * Line-ups by the headings of their positions, one a line or all in one. Each heading becomes the semicolon between two
 * lines, the first the colon behind the label, so that what reads any other line-up reads these.
 *
 *     Rovers                        Rovers: Tor: Kerr. Abwehr: Elm, Stone. Mittelfeld: … Angriff: …
 *     Doel: Kerr
 *     Verdediging: Elm, Stone
 */
import { isBullet, isDash } from '../text/chars';
import type { Token } from '../text/lexer';
import { isNameWord } from './name';
import { opens } from './source';
import type { Vocabulary } from '../words/vocabulary';

interface Heading {
  position: number;
  from: number;
  /** The first token behind its colon. */
  next: number;
}

/** So many tokens one position takes at most: a defence of eight with their changes. */
const MAX_BODY = 130;
/** Fewer positions are no line-up. */
const FEWEST = 3;
/** The label on the line above, in tokens. */
const MAX_LABEL = 14;

const mayStart = (before: Token | undefined): boolean =>
  !before || before.kind === 'break' || opens(before) || /^[.,;:|/]$/.test(before.text) || isBullet(before.text);

const headingAt = (tokens: readonly Token[], at: number, words: Vocabulary): Heading | null => {
  const token = tokens[at];
  if (token?.kind !== 'word' || !mayStart(tokens[at - 1])) return null;
  const match = words.positions.match(tokens, at, tokens.length);
  if (!match) return null;
  let next = match.next;
  if (tokens[next]?.text === '.') next += 1;
  const mark = tokens[next];
  // "doel Kerr; verdediging Elm, …"
  if (!token.capital && token.text.length > 3 && isNameWord(mark) && mark?.spaced && tokens[at - 1]?.kind !== 'break')
    return { position: match.value, from: at, next };
  // "DF Elm, Stone" at the start of a line
  const isBare = token.capital && tokens[at - 1]?.kind === 'break' && isNameWord(mark) && mark?.spaced === true;
  if (isBare && next === match.next) return { position: match.value, from: at, next };
  const isColon = mark?.text === ':' || (mark !== undefined && isDash(mark.text) && mark.spaced);
  return isColon ? { position: match.value, from: at, next: next + 1 } : null;
};

/** Headings that follow one another from the goalkeeper to the attack. */
const groupsOf = (tokens: readonly Token[], words: Vocabulary): Heading[][] => {
  const groups: Heading[][] = [];
  let group: Heading[] = [];
  const close = (): void => {
    if (group.length >= FEWEST) groups.push(group);
    group = [];
  };
  for (let at = 0; at < tokens.length; at += 1) {
    const heading = headingAt(tokens, at, words);
    if (!heading) continue;
    const last = group[group.length - 1];
    const follows = last && heading.position > last.position && heading.from - last.next < MAX_BODY;
    if (!follows) close();
    if (follows || heading.position === 0) group.push(heading);
    at = heading.next - 1;
  }
  close();
  return groups;
};

/** Where the marks and the end of the line before a heading begin. */
const skipBack = (tokens: readonly Token[], at: number, isFirst: boolean): number => {
  let from = at;
  while (from > 0 && (isBullet(tokens[from - 1]?.text ?? '') || /^[.,;|/]$/.test(tokens[from - 1]?.text ?? ''))) {
    // "Kolb Jan." keeps its stop only inside a list.
    if (isFirst && !isBullet(tokens[from - 1]?.text ?? '')) break;
    from -= 1;
  }
  if (tokens[from - 1]?.kind !== 'break') return from;
  if (isFirst && !isLabel(tokens, from - 1)) return from;
  from -= 1;
  while (from > 0 && /^[.,;]$/.test(tokens[from - 1]?.text ?? '')) from -= 1;
  return from;
};

/** Whether the line that ends at a break may be a label: few words, with a capital, and no colon but at its end. */
const isLabel = (tokens: readonly Token[], end: number): boolean => {
  let from = end;
  while (from > 0 && tokens[from - 1]?.kind !== 'break' && end - from <= MAX_LABEL) from -= 1;
  const line = tokens.slice(from, tokens[end - 1]?.text === ':' ? end - 1 : end);
  return (
    line.length > 0 &&
    line.length <= MAX_LABEL &&
    line.some((token) => isNameWord(token)) &&
    line.every(({ kind, text }) => kind === 'word' || /^[.&'’()-]$/.test(text) || kind === 'number')
  );
};

/** The tokens with the headings of positions as the marks they stand for; the same where there are none. */
export const withoutPositions = (tokens: Token[], words: Vocabulary): Token[] => {
  const groups = groupsOf(tokens, words);
  if (groups.length === 0) return tokens;
  const result: Token[] = [];
  const copy = (from: number, to: number): void => {
    for (let next = from; next < to; next += 1) result.push(tokens[next] as Token);
  };
  let at = 0;
  for (const group of groups)
    group.forEach(({ from, next }, index) => {
      const start = Math.max(at, skipBack(tokens, from, index === 0));
      copy(at, start);
      const [first, last] = [tokens[start], tokens[next - 1]];
      const text = index === 0 ? ':' : ';';
      const isDouble = text === ':' && result[result.length - 1]?.text === ':';
      if (first && last && !isDouble)
        result.push({ ...last, kind: 'mark', start: first.start, text, fold: text, spaced: true, capital: false });
      at = next;
    });
  copy(at, tokens.length);
  return result;
};
