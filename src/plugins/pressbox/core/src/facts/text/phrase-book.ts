/**
 * Many phrases looked up at once, in one pass over the pieces. A phrase is words with a little grammar:
 *
 *     ouvre le score       these words
 *     egalis*              every word that starts so
 *     prend|prit           one or the other
 *     le|son?              it may be missing
 *     held * nerve         one word between, whatever it is
 *     redonne … avantage   up to three words between
 *     =hätte               with its accents: "hatte" is none
 */
import { piecesOf, type Piece } from './pieces';

export interface Hit<T> {
  value: T;
  /** Pieces, the end excluded. */
  from: number;
  to: number;
  /** Words of any kind stand between its own. */
  gapped: boolean;
}

interface Node<T> {
  words: Map<string, Node<T>>;
  stems: Map<string, { stem: string; node: Node<T> }[]>;
  any: Node<T> | null;
  gap: Node<T> | null;
  values: T[];
}

type Found<T> = Map<T, { to: number; gapped: boolean }>;

const STEM_KEY = 2;
const MOST_BETWEEN = 3;

const emptyNode = <T>(): Node<T> => ({ words: new Map(), stems: new Map(), any: null, gap: null, values: [] });

const foldsOf = (text: string): string[] =>
  piecesOf(text)
    .pieces.filter(({ kind }) => kind === 'word' || kind === 'number')
    .map(({ fold }) => fold);

/** One phrase as the sequences of words that it stands for. */
const sequencesOf = (phrase: string): string[][] => {
  let sequences: string[][] = [[]];
  for (const part of phrase.trim().split(/\s+/)) {
    if (part === '') continue;
    const optional = part.endsWith('?');
    const alternatives = (optional ? part.slice(0, -1) : part).split('|').map((word) => {
      if (word === '…' || word === '*') return [word];
      if (word.startsWith('=')) return [word.toLowerCase()];
      const folds = foldsOf(word.replaceAll('*', ''));
      const last = folds.length - 1;
      return word.endsWith('*') ? folds.map((fold, at) => (at === last ? `${fold}*` : fold)) : folds;
    });
    sequences = sequences.flatMap((sequence) => [
      ...(optional ? [sequence] : []),
      ...alternatives.map((words) => [...sequence, ...words]),
    ]);
  }
  return sequences.filter((sequence) => sequence.length > 0);
};

export class PhraseBook<T> {
  private readonly root: Node<T> = emptyNode();
  /** Some words are looked up with their accents. */
  private hasExact = false;

  /** Phrases divided by commas. */
  add(phrases: string, value: T): void {
    for (const phrase of phrases.split(','))
      for (const sequence of sequencesOf(phrase)) {
        let node = this.root;
        for (const word of sequence) {
          this.hasExact ||= word.startsWith('=');
          node = this.step(node, word);
        }
        if (!node.values.includes(value)) node.values.push(value);
      }
  }

  /** The longest of each value that starts at a piece. */
  at(pieces: readonly Piece[], from: number): Hit<T>[] {
    const piece = pieces[from];
    if (!piece) return [];
    const { words, stems } = this.root;
    const isExact = this.hasExact && words.has(`=${piece.text.toLowerCase()}`);
    if (!isExact && !words.has(piece.fold) && !stems.has(piece.fold.slice(0, STEM_KEY))) return [];
    const found = new Map<T, { to: number; gapped: boolean }>();
    this.follow(this.root, pieces, from, found, false);
    return [...found].map(([value, { to, gapped }]) => ({ value, from, to, gapped }));
  }

  private step(node: Node<T>, word: string): Node<T> {
    if (word === '…') return (node.gap ??= emptyNode());
    if (word === '*') return (node.any ??= emptyNode());
    if (!word.endsWith('*')) {
      const known = node.words.get(word) ?? emptyNode<T>();
      node.words.set(word, known);
      return known;
    }
    const stem = word.slice(0, -1);
    const key = stem.slice(0, STEM_KEY);
    const list = node.stems.get(key) ?? [];
    node.stems.set(key, list);
    const known = list.find((each) => each.stem === stem);
    if (known) return known.node;
    const added = { stem, node: emptyNode<T>() };
    list.push(added);
    return added.node;
  }

  private follow(node: Node<T>, pieces: readonly Piece[], start: number, found: Found<T>, gapped: boolean): void {
    for (const value of node.values) if ((found.get(value)?.to ?? 0) < start) found.set(value, { to: start, gapped });
    // "t.a.b.", "n. V.": the stop behind a letter is no end.
    const isStop = pieces[start]?.text === '.' && !pieces[start]?.spaced && pieces[start - 1]?.kind === 'word' && pieces[start - 1]?.text.length === 1; // prettier-ignore
    const at = isStop ? start + 1 : start;
    if (node.gap) {
      let next = at;
      for (let between = 0; between <= MOST_BETWEEN; between += 1, next += 1) {
        const piece = pieces[next];
        if (piece?.kind !== 'word') break;
        this.follow(node.gap, pieces, next, found, gapped || between > 0);
      }
    }
    const piece = pieces[at];
    if (node.any && piece?.kind === 'word') this.follow(node.any, pieces, at + 1, found, true);
    if (!piece || (piece.kind !== 'word' && piece.kind !== 'number')) return;
    const exact = node.words.get(piece.fold);
    if (exact) this.follow(exact, pieces, at + 1, found, gapped);
    const printed = this.hasExact ? node.words.get(`=${piece.text.toLowerCase()}`) : undefined;
    if (printed) this.follow(printed, pieces, at + 1, found, gapped);
    if (node.stems.size === 0) return;
    for (const { stem, node: next } of node.stems.get(piece.fold.slice(0, STEM_KEY)) ?? [])
      if (piece.fold.startsWith(stem)) this.follow(next, pieces, at + 1, found, gapped);
  }
}
