/** Looking up phrases of several words at a place among the tokens. */
import { tokenize, type Token } from './lexer';

interface Phrase<T> {
  words: readonly string[];
  value: T;
}
export interface PhraseMatch<T> {
  value: T;
  /** The token behind the phrase. */
  next: number;
}

/** Marks that a phrase may be printed with: "s.t.", "1º tempo", "Y/R", "c. s. c.". */
const isTransparent = (token: Token): boolean =>
  token.kind === 'mark' &&
  !token.spaced &&
  (token.text === '.' || token.text === 'º' || token.text === '°' || token.text === 'ª' || token.text === '/');

const wordsOf = (phrase: string): string[] =>
  tokenize(phrase)
    .filter((token) => token.kind !== 'mark')
    .map((token) => token.fold);

export class PhraseTable<T> {
  private readonly byFirstWord = new Map<string, Phrase<T>[]>();

  add(phrases: readonly string[] | undefined, value: T): void {
    for (const text of phrases ?? []) {
      const words = wordsOf(text);
      const [first] = words;
      if (first === undefined) continue;
      const known = this.byFirstWord.get(first) ?? [];
      if (known.some((phrase) => phrase.words.join(' ') === words.join(' '))) continue;
      // The longest first: "subs not used" before "subs".
      const at = known.findIndex((phrase) => phrase.words.length < words.length);
      known.splice(at === -1 ? known.length : at, 0, { words, value });
      this.byFirstWord.set(first, known);
    }
  }

  /** The longest phrase that starts at `at` and ends before `end`, or null. */
  match(tokens: readonly Token[], at: number, end: number): PhraseMatch<T> | null {
    const first = tokens[at];
    const candidates = first && first.kind !== 'mark' ? this.byFirstWord.get(first.fold) : undefined;
    for (const { words, value } of candidates ?? []) {
      const next = this.follow(tokens, at, end, words);
      if (next !== null) return { value, next };
    }
    return null;
  }

  has(word: string): boolean {
    return this.byFirstWord.get(word)?.some((phrase) => phrase.words.length === 1) ?? false;
  }

  private follow(tokens: readonly Token[], from: number, end: number, words: readonly string[]): number | null {
    let at = from;
    for (const [index, word] of words.entries()) {
      let dotted = false;
      if (index > 0) {
        for (let token = tokens[at]; token && at < end && isTransparent(token); token = tokens[at]) {
          dotted = true;
          at += 1;
        }
      }
      const token = tokens[at];
      if (!token || at >= end || token.fold !== word) return null;
      // "s t" with nothing but a space is two initials; "s.t." and "s. t." are the second half.
      const initials = index > 0 && word.length === 1 && word !== 'x' && (words[index - 1] ?? '').length === 1;
      if (initials && token.spaced && !dotted) return null;
      at += 1;
    }
    return at;
  }
}
