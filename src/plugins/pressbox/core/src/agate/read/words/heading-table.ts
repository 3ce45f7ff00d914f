/** Headings, and those that are cut short with a stop: "Ammon.: Kolb", "Avts. – Kolb". */
import { isDash } from '../text/chars';
import type { Token } from '../text/lexer';
import { PhraseTable, type PhraseMatch } from './phrases';

/** Shorter words are not cut, and fewer letters tell nothing. */
const SHORTEST_WORD = 6;
const FEWEST_LETTERS = 3;
/** Words are remembered, so many of them. */
const MOST_KNOWN = 500;

interface Word<T> {
  word: string;
  value: T;
  language: number;
}

/** The letters of a short word stand in a long one, in their order. */
const holdsLetters = (long: string, short: string): boolean => {
  let at = 0;
  for (const letter of long) if (letter === short[at]) at += 1;
  return at === short.length;
};

/** A table of headings. Languages come in the order in which they are asked. */
export class HeadingTable<T extends { role: string }> extends PhraseTable<T> {
  private readonly byStart = new Map<string, Word<T>[]>();
  private readonly known = new Map<string, T | null>();
  private language = 0;

  /** What is added from here on is of another language. */
  beginLanguage(): void {
    this.language += 1;
  }

  override add(phrases: readonly string[] | undefined, value: T): void {
    super.add(phrases, value);
    for (const text of phrases ?? []) {
      const word = this.foldOf(text);
      if (word === null || word.length < SHORTEST_WORD) continue;
      const start = word.slice(0, 2);
      this.byStart.set(start, [...(this.byStart.get(start) ?? []), { word, value, language: this.language }]);
    }
  }

  override match(tokens: readonly Token[], at: number, end: number): PhraseMatch<T> | null {
    const whole = super.match(tokens, at, end);
    if (whole || at >= end || !this.isCutShort(tokens, at)) return whole;
    const value = this.meaningOf(tokens[at]?.fold ?? '');
    return value && { value, next: at + 1 };
  }

  /** A word with a capital that begins something, with a stop and a colon or a dash behind it. */
  private isCutShort(tokens: readonly Token[], at: number): boolean {
    const [before, word, stop, mark] = [tokens[at - 1], tokens[at], tokens[at + 1], tokens[at + 2]];
    if (!word?.capital || word.text.length < FEWEST_LETTERS || stop?.text !== '.' || stop.spaced || !mark) return false;
    const begins = !before || before.kind === 'break' || /^[.;)•]$/.test(before.text) || isDash(before.text);
    return begins && (mark.text === ':' || (isDash(mark.text) && mark.spaced && tokens[at + 3]?.spaced === true));
  }

  /** What a short word means, where the first language that has words for it has one meaning. */
  private meaningOf(short: string): T | null {
    const known = this.known.get(short);
    if (known !== undefined) return known;
    const words = (this.byStart.get(short.slice(0, 2)) ?? []).filter(({ word }) => word.length > short.length);
    const starts = words.filter(({ word }) => word.startsWith(short));
    const fits = starts.length > 0 ? starts : words.filter(({ word }) => holdsLetters(word, short));
    const [first] = fits;
    const own = fits.filter(({ language }) => language === first?.language);
    const found = first && own.every(({ value }) => value.role === first.value.role) ? first.value : null;
    if (this.known.size < MOST_KNOWN) this.known.set(short, found);
    return found;
  }
}
