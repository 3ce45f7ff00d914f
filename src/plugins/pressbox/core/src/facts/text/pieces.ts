/**
 * A text as pieces: agate's tokens, with words taken apart where a hyphen or an apostrophe joins two.
 *
 *     l’Inter    Saka’s    Loftus-Cheek    (45e+2)
 *     l Inter    Saka s    Loftus Cheek    ( 45 e + 2 )
 */
import { foldName } from '../../names';
import { tokenize, type Token } from './agate';

export interface Piece {
  kind: Token['kind'];
  start: number;
  end: number;
  text: string;
  /** A word without case and accents; anything else as printed. */
  fold: string;
  capital: boolean;
  /** White space stands before it, or it begins the text. */
  spaced: boolean;
  /** The place of its token, for what agate reads. */
  token: number;
}

const PLAIN = /^[a-z]+$/i;
const PART = /[\p{L}\p{M}]+/gu;

const folded = (text: string): string => (PLAIN.test(text) ? text.toLowerCase() : foldName(text));

const isUpper = (text: string): boolean => {
  const first = text.charCodeAt(0);
  return first < 128 ? first >= 65 && first <= 90 : /^\p{Lu}/u.test(text);
};

const wordPieces = (token: Token, at: number): Piece[] => {
  const piece = (text: string, offset: number): Piece => ({
    kind: 'word',
    start: token.start + offset,
    end: token.start + offset + text.length,
    text,
    fold: folded(text),
    capital: isUpper(text),
    spaced: offset === 0 && token.spaced,
    token: at,
  });
  if (PLAIN.test(token.text)) return [piece(token.text, 0)];
  const parts = [...token.text.matchAll(PART)].map(({ 0: text, index }) => piece(text, index));
  // A picture ("⚽") has no letters.
  return parts.length > 0 ? parts : [{ ...piece(token.text, 0), end: token.end, fold: token.text }];
};

/** The tokens of a text and its pieces. */
export const piecesOf = (text: string): { tokens: Token[]; pieces: Piece[] } => {
  const tokens = tokenize(text);
  const pieces: Piece[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token) continue;
    const { kind, start, end, text: printed, spaced, capital } = token;
    if (kind !== 'word')
      pieces.push({ kind, start, end, text: printed, fold: printed, capital: false, spaced, token: at });
    else if (PLAIN.test(printed))
      pieces.push({ kind, start, end, text: printed, fold: token.fold, capital, spaced, token: at });
    else pieces.push(...wordPieces(token, at));
  }
  return { tokens, pieces };
};
