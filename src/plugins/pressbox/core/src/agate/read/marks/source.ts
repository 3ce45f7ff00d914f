/** The text being read, with what every part of the reader needs to know about it. */
import type { Report } from '../result/diagnostics';
import type { Token } from '../text/lexer';
import type { Vocabulary } from '../words/vocabulary';
import type { Span } from '../result/span';

export interface Source {
  text: string;
  tokens: readonly Token[];
  words: Vocabulary;
  /** The language the reader was told, for the little that no mark decides. */
  language: string;
  /** For each opening bracket the token that closes it; -1 where none does. */
  closers: Int32Array;
  /** The text counts the appearances of its players in brackets, "Kolb (18)/(55)": such a number is no minute. */
  tallies: boolean;
}

/**
 * A text that is read for good: what its reader is not sure of is reported. Whoever only looks whether something may be
 * read here is given a plain source, and cannot report, so no report is made and thrown away.
 */
export interface ReportingSource extends Source {
  report: Report;
}

/** A range of tokens, end excluded. */
export interface Range {
  from: number;
  to: number;
}

const OPENERS = '([{';
const CLOSERS = ')]}';
/** No printed bracket is longer: a bench of twenty names is some seventy tokens, a Football.TXT goals list more. */
const MAX_BRACKET = 260;

export const opens = (token: Token | undefined): boolean => token?.kind === 'mark' && OPENERS.includes(token.text);
export const closes = (token: Token | undefined): boolean => token?.kind === 'mark' && CLOSERS.includes(token.text);

/** Which bracket closes which, in one pass. An empty line closes none and forgets all. */
export const matchBrackets = (tokens: readonly Token[]): Int32Array => {
  const closers = new Int32Array(tokens.length).fill(-1);
  let open: number[] = [];
  tokens.forEach((token, at) => {
    if (token.blank) open = [];
    else if (opens(token)) open.push(at);
    else if (closes(token)) {
      const kind = OPENERS[CLOSERS.indexOf(token.text)];
      // "(Kjaer, 42e]" is a slip of the hand, but a stray bracket must not swallow its neighbours.
      while (open.length > 0) {
        const opener = open.pop() ?? 0;
        if (tokens[opener]?.text !== kind && open.some((other) => tokens[other]?.text === kind)) continue;
        if (at - opener <= MAX_BRACKET) closers[opener] = at;
        break;
      }
    }
    if (open.length > 32) open = open.slice(-8);
  });
  return closers;
};

/** Three players with two bare numbers in brackets each: no minutes are printed so. */
export const hasTallies = (tokens: readonly Token[]): boolean => {
  const isNumber = (at: number) =>
    tokens[at]?.text === '(' && tokens[at + 1]?.kind === 'number' && tokens[at + 2]?.text === ')';
  let found = 0;
  for (let at = 0; at < tokens.length && found < 3; at += 1) {
    const behind = tokens[at + 3]?.text === '/' ? at + 4 : at + 3;
    if (isNumber(at) && isNumber(behind)) found += 1;
  }
  return found >= 3;
};

/** Where a range of tokens stands in the original text. */
export const spanOf = ({ tokens }: Pick<Source, 'tokens'>, { from, to }: Range): Span => {
  const first = tokens[from];
  const last = tokens[Math.max(from, to - 1)] ?? first;
  const start = first?.start ?? tokens[tokens.length - 1]?.end ?? 0;
  return { start, end: Math.max(start, last?.end ?? start) };
};

const UNPRINTED = /[\s\u00ad\u200b-\u200d\u2060\ufeff]+/g;

/** A stretch of the text as a name: white space and line breaks folded to one space. */
export const printed = (source: Pick<Source, 'text' | 'tokens'>, range: Range): string => {
  const { start, end } = spanOf(source, range);
  const text = source.text.slice(start, end);
  // "Loftus-" at the end of a line and "Cheek" on the next are one word.
  return text
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/(\p{L}[-‐‑])\s*\n\s*(?=\p{L})/gu, '$1')
    .replace(UNPRINTED, ' ')
    .trim();
};

export const hasName = ({ tokens }: Pick<Source, 'tokens'>, { from, to }: Range): boolean => {
  for (let at = from; at < to; at += 1) if (tokens[at]?.kind === 'word' && tokens[at]?.capital) return true;
  return false;
};
