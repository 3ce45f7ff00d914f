/** Where sentences begin and end. A full stop behind a number, an initial or an abbreviation ends none. */
import type { Words } from '../words';
import type { Piece } from './pieces';

export interface Sentence {
  /** Pieces, the end excluded. */
  from: number;
  to: number;
  /** Counted from 0: the title is the first. */
  paragraph: number;
}

const CLOSERS = new Set(['"', '”', '»', '’', "'", ')', ']', '“', '›']);
const isNumberStop = (pieces: readonly Piece[], at: number, words: Words): boolean => {
  const [before, next] = [pieces[at - 1], pieces[at + 1]];
  if (before?.kind !== 'number' || pieces[at]?.spaced || before.text.length > 2) return false;
  const isScore = /^[-–:]$/.test(pieces[at - 2]?.text ?? '');
  if (!next || next.kind === 'break') return false;
  // "1-1, Kerr, 37. 1-2, Vell, 62."
  const isLine = pieces[at - 2]?.text === ',' && next.kind === 'number' && next.spaced;
  if (isLine && /^[-–:]$/.test(pieces[at + 2]?.text ?? '') && pieces[at + 3]?.kind === 'number') return false;
  if (!next.spaced || next.kind !== 'word' || !next.capital) return true;
  return !isScore && words.traits.has('ordinalStops');
};

const endsAt = (pieces: readonly Piece[], at: number, words: Words): boolean => {
  const piece = pieces[at];
  if (piece?.kind !== 'mark') return false;
  if (piece.text === '!' || piece.text === '?') return true;
  if (piece.text === '…') return pieces[at + 1]?.capital === true;
  if (piece.text !== '.') return false;
  const [before, next] = [pieces[at - 1], pieces[at + 1]];
  if (!next || next.kind === 'break') return true;
  if (isNumberStop(pieces, at, words)) return false;
  if (before?.kind === 'word' && !piece.spaced) {
    if (before.capital && before.text.length === 1) return false;
    if (words.isPlaced('abbreviations', before.fold)) return false;
  }
  if (next.kind === 'word') return next.capital && next.spaced;
  if (next.kind === 'number') return next.spaced;
  return true;
};

/** A line of a live report begins with its minute: "28' GOAL | …", "45.+1: …", "31 min: …", "6' st - …". All of it tells of that minute. */
const isLive = (pieces: readonly Piece[], from: number, words: Words): boolean => {
  const [number, mark] = [pieces[from], pieces[from + 1]];
  if (number?.kind !== 'number' || number.text.length > 3 || !mark) return false;
  const isMinute = mark.kind === 'word' ? words.isPlaced('liveMinutes', mark.fold) : !mark.spaced;
  // "80.179 Zuschauer", "3:1 gewann"
  if (!isMinute || (/^[.,:–—-]$/.test(mark.text) && pieces[from + 2]?.kind === 'number' && !pieces[from + 2]?.spaced))
    return false;
  for (let at = from + 1; at < from + 7; at += 1) {
    const piece = pieces[at];
    if (!piece || piece.kind === 'break') return false;
    if (/^[:|–—]$/.test(piece.text) || (piece.text === '-' && piece.spaced)) return true;
    if (piece.kind === 'word' && piece.spaced && !words.isPlaced('liveMinutes', piece.fold) && piece.text.length > 2)
      return /^['’′.e]$/.test(mark.text) && piece.capital;
  }
  return false;
};

/** What is longer is no sentence of a person: it is cut at a word, so that the time to read one has a bound. */
const LONGEST_SENTENCE = 1500;

const isTooLong = (pieces: readonly Piece[], from: number, at: number): boolean => {
  const length = (pieces[at]?.start ?? 0) - (pieces[from]?.start ?? 0);
  return length > LONGEST_SENTENCE && (pieces[at]?.spaced === true || length > 2 * LONGEST_SENTENCE);
};

/** The sentences of a text, in order; a line break ends one. */
export const sentencesOf = (pieces: readonly Piece[], words: Words): Sentence[] => {
  const sentences: Sentence[] = [];
  let from = 0;
  let paragraph = 0;
  let live = isLive(pieces, 0, words);
  const close = (to: number): void => {
    if (to > from) sentences.push({ from, to, paragraph });
    from = to;
  };
  for (let at = 0; at < pieces.length; at += 1) {
    if (pieces[at]?.kind === 'break') {
      close(at);
      from = at + 1;
      if (at > 0) paragraph += 1;
      live = isLive(pieces, from, words);
    } else if (isTooLong(pieces, from, at)) {
      close(at);
    } else if (!live && endsAt(pieces, at, words)) {
      while (CLOSERS.has(pieces[at + 1]?.text ?? '') && !pieces[at + 1]?.spaced) at += 1;
      close(at + 1);
    }
  }
  close(pieces.length);
  return sentences;
};
