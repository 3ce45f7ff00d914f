/** A narrative made ready: its pieces, its sentences, and where its words stand. */
import { vocabularyFor, type Token, type Vocabulary } from './agate';
import type { Hit } from './phrase-book';
import { piecesOf, type Piece } from './pieces';
import { sentencesOf, type Sentence } from './sentences';
import type { Cue, Words } from '../words';

export type CueHit = Hit<Cue>;

export interface Prose {
  text: string;
  words: Words;
  agate: Vocabulary;
  tokens: readonly Token[];
  pieces: readonly Piece[];
  sentences: readonly Sentence[];
  /** The sentence of each piece; -1 for a line break. */
  sentenceOf: Int32Array;
  /** By their first piece. */
  cuesAt: ReadonlyMap<number, readonly CueHit[]>;
  /** By the piece behind their last. */
  cuesTo: ReadonlyMap<number, readonly CueHit[]>;
  /** Each kind in the order of the text. */
  byCue: ReadonlyMap<Cue, readonly CueHit[]>;
  /** Where the title and the standfirst end; without one, where the lead does. */
  head: number;
}

/** A stretch of pieces, the end excluded. */
export interface Range {
  from: number;
  to: number;
}

/** These say little by themselves; a longer phrase does not silence them. */
const SMALL = new Set<Cue>(['agent', 'object', 'against', 'makesIt', 'forWhom', 'versus', 'openPlay', 'deflects', 'almost', 'had', 'stranger', 'minuteLead', 'minuteNoun', 'points', 'crowd', 'crowdLead', 'history', 'elsewhere', 'firstLeg', 'addedTime', 'minutesLeft', 'minutesToBreak', 'minutesSinceBreak', 'minutesLater', 'onTheHour', 'lateOn', 'goalBy', 'kickScored', 'kickMissed',
  'winOf',
  'lossOf',
  'through', 'drawn', 'meets', 'decides', 'converts', 'inTheirPlace', 'refereeActs',
  'ofSeason', 'secondHalf', 'firstHalf', 'extraTime', 'shotNoun', 'goalNoun', 'delivery', 'formerSystem', 'spared', 'keeps', 'beats', 'assist', 'down', 'minutesGone', 'scoresSure', 'levelAtBreak', 'leadAtBreak']); // prettier-ignore

/** What a longer phrase says, a shorter one inside it does not: "after the break" is no break. */
const cuesOf = (words: Words, pieces: readonly Piece[]): Map<number, CueHit[]> => {
  const hits: CueHit[] = [];
  for (let at = 0; at < pieces.length; at += 1)
    if (pieces[at]?.kind === 'word' || pieces[at]?.kind === 'number') hits.push(...words.cues.at(pieces, at));
  const found = new Map<number, CueHit[]>();
  const put = (hit: CueHit): void => {
    const known = found.get(hit.from);
    if (known) known.push(hit);
    else found.set(hit.from, [hit]);
  };
  const telling: CueHit[] = [];
  for (const hit of hits) if (SMALL.has(hit.value)) put(hit);
    else telling.push(hit); // prettier-ignore
  const byFrom = new Map<number, CueHit[]>();
  for (const hit of telling) byFrom.set(hit.from, [...(byFrom.get(hit.from) ?? []), hit]);
  let furthest = -1;
  for (const [, group] of byFrom) {
    // A phrase with gaps silences nothing: what fills them may tell something of its own.
    const longest = Math.max(0, ...group.filter(({ gapped }) => !gapped).map(({ to }) => to));
    for (const hit of group) if (hit.gapped || (hit.to === longest && hit.to > furthest)) put(hit);
    furthest = Math.max(furthest, longest);
  }
  return found;
};

const push = <K, T>(map: Map<K, T[]>, key: K, value: T): void => {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
};

const LONG_STANDFIRST = 70;

/** As long as the first sentence of a report may be. */
const LEAD = 45;

/** The title, and a standfirst: a second paragraph that others follow and that is not long; else how a body begins. */
const headOf = (sentences: readonly Sentence[]): number => {
  const last = sentences.at(-1)?.paragraph ?? 0;
  const second = sentences.filter(({ paragraph }) => paragraph === 1);
  const [first, end] = [second[0], second.at(-1)];
  if (!first || !end) return sentences.at(-1)?.to ?? 0;
  return last > 1 && end.to - first.from <= LONG_STANDFIRST ? end.to : first.from + LEAD;
};

/** Reads a text with the words of a language. */
export const proseOf = (text: string, words: Words): Prose => {
  const { tokens, pieces } = piecesOf(text);
  const sentences = sentencesOf(pieces, words);
  const sentenceOf = new Int32Array(pieces.length).fill(-1);
  sentences.forEach(({ from, to }, index) => sentenceOf.fill(index, from, to));
  const agate = vocabularyFor(words.language);
  const cuesAt = cuesOf(words, pieces);
  const cuesTo = new Map<number, CueHit[]>();
  const byCue = new Map<Cue, CueHit[]>();
  for (const at of [...cuesAt.keys()].sort((a, b) => a - b))
    for (const hit of cuesAt.get(at) ?? []) {
      push(cuesTo, hit.to, hit);
      push(byCue, hit.value, hit);
    }
  return { text, words, agate, tokens, pieces, sentences, sentenceOf, cuesAt, cuesTo, byCue, head: headOf(sentences) };
};

/** Where a list, sorted by its first piece, comes to a piece. */
const lowerBound = (hits: readonly CueHit[], from: number): number => {
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hits[middle]?.from ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** The cues of some kinds that begin within a range, in order. */
export const cuesIn = ({ byCue }: Pick<Prose, 'byCue'>, { from, to }: Range, ...kinds: Cue[]): CueHit[] => {
  const found: CueHit[] = [];
  for (const kind of kinds) {
    const hits = byCue.get(kind);
    if (!hits) continue;
    for (let at = lowerBound(hits, from); at < hits.length; at += 1) {
      const hit = hits[at];
      if (!hit || hit.from >= to) break;
      found.push(hit);
    }
  }
  return kinds.length > 1 && found.length > 1 ? found.sort((a, b) => a.from - b.from) : found;
};

export const hasCue = ({ byCue }: Pick<Prose, 'byCue'>, { from, to }: Range, ...kinds: Cue[]): boolean => {
  for (const kind of kinds) {
    const hits = byCue.get(kind);
    if (hits && (hits[lowerBound(hits, from)]?.from ?? to) < to) return true;
  }
  return false;
};

/** The cue of these kinds that ends right before a piece: the longest. */
export const cueBefore = ({ cuesTo }: Prose, at: number, ...kinds: Cue[]): CueHit | null =>
  cuesTo.get(at)?.find(({ value }) => kinds.includes(value)) ?? null;

/** The cue of these kinds that begins at a piece. */
export const cueAt = ({ cuesAt }: Prose, at: number, ...kinds: Cue[]): CueHit | null =>
  cuesAt.get(at)?.find(({ value }) => kinds.includes(value)) ?? null;

/** The sentence that a piece is in. */
export const sentenceAt = ({ sentences, sentenceOf }: Prose, at: number): Sentence =>
  sentences[sentenceOf[at] ?? -1] ?? { from: at, to: at + 1, paragraph: 0 };

/** The words right before a place, as far as its clause goes: what takes back a verb stands there. */
export const wordsBefore = ({ pieces }: Pick<Prose, 'pieces'>, to: number, most: number): Range => {
  let from = to;
  while (from > 0 && to - from < most) {
    const piece = pieces[from - 1];
    const isOrdinal = piece?.text === '.' && !piece.spaced && pieces[from - 2]?.kind === 'number';
    if (!piece || piece.kind === 'break' || (piece.kind === 'mark' && !isOrdinal && /^[.,;:!?()—–]$/.test(piece.text))) break; // prettier-ignore
    from -= 1;
  }
  return { from, to };
};

/** Where a range stands in the text. */
export const spanOf = ({ pieces }: Prose, { from, to }: Range): { start: number; end: number } => {
  const start = pieces[from]?.start ?? 0;
  return { start, end: Math.max(start + 1, pieces[Math.max(from, to - 1)]?.end ?? start + 1) };
};
