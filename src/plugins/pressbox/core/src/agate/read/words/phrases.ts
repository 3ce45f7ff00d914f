/** Looking up phrases of several words at a place among the tokens. */
import { foldWord } from '../text/fold';
import { tokenize, type Token } from '../text/lexer';

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

/** So many words of a phrase may have commas between them. */
const LONG = 4;

/** "Torschützen" and "Torschuetzen": how a phrase is spelled where its letters were missing. */
const spellings = (phrase: string): string[] => {
  const plain = phrase.replace(/[äöüßÄÖÜ]/g, (letter) => (letter === 'ß' ? 'ss' : `${foldWord(letter)}e`));
  return plain === phrase ? [phrase] : [phrase, plain];
};

export class PhraseTable<T> {
  private readonly byFirstWord = new Map<string, Phrase<T>[]>();

  add(phrases: readonly string[] | undefined, value: T): void {
    for (const text of (phrases ?? []).flatMap(spellings)) {
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
    if (!first || first.kind === 'mark' || at >= end) return null;
    const candidates = this.byFirstWord.get(first.fold);
    if (candidates === undefined) return null;
    for (let index = 0; index < candidates.length; index += 1) {
      const phrase = candidates[index] as Phrase<T>;
      const next = phrase.words.length === 1 ? at + 1 : this.follow(tokens, at, end, phrase.words);
      if (next !== -1) return { value: phrase.value, next };
    }
    return null;
  }

  /** A phrase of one word as it is compared; null where it has more. */
  protected foldOf(phrase: string): string | null {
    const [word, ...more] = wordsOf(phrase);
    return more.length === 0 ? (word ?? null) : null;
  }

  has(word: string): boolean {
    return this.byFirstWord.get(word)?.some((phrase) => phrase.words.length === 1) ?? false;
  }

  /** Whether a line end stands inside a phrase: nothing is on an empty line, and a phrase of its own line ends there. */
  private isBroken(tokens: readonly Token[], from: number, at: number): boolean {
    const before = tokens[from - 1];
    return tokens[at]?.blank === false && before !== undefined && before.kind !== 'break';
  }

  /** The token behind a phrase whose first word stands at `from`; -1 where it does not. */
  private follow(tokens: readonly Token[], from: number, end: number, words: readonly string[]): number {
    let at = from + 1;
    const first = words[0] ?? '';
    for (let index = 1; index < words.length; index += 1) {
      const word = words[index] as string;
      let dotted = false;
      // "Cartão vermelho, por acumulação, a"
      if (words.length >= LONG && tokens[at]?.text === ',') at += 1;
      for (let token = tokens[at]; token && at < end && isTransparent(token); token = tokens[at]) {
        dotted = true;
        at += 1;
      }
      // "… Subs not" / "used Kolb": a line that began before the phrase ends within it.
      if (word.length > 1 && tokens[at]?.kind === 'break' && this.isBroken(tokens, from, at)) at += 1;
      const token = tokens[at];
      if (!token || at >= end || token.fold !== word) return -1;
      // "s t" with nothing but a space is two initials; "s.t.", "s. t." and "2e j." are none.
      if (word.length === 1 && token.spaced && !dotted) {
        const isLetter = /^[^\dx]$/.test(word) && /^\D$/.test(first);
        if (isLetter && words[index - 1]?.length === 1) return -1;
      }
      at += 1;
    }
    return at;
  }
}
