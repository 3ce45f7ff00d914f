/**
 * Full stops behind what may be half a name, where the rest of the text tells what they are.
 *
 *     Pat. Kerr … Pat. Kerr (22)          printed so twice, so no sentence ends between the two words
 *     Kerr T, Elm S; … Voss D.            initials have no stop here, so that one ends the sentence
 *     Kerr I, Kerr II; … 51. Kerr I.      numerals have none
 */
import type { Token } from '../text/lexer';
import type { Vocabulary } from '../words/vocabulary';
import { isNameWord } from './name';

/** A first name that is cut short has so many letters. */
const [FEWEST_LETTERS, MOST_LETTERS] = [3, 5];
/** So many initials without a stop tell how a text prints them. */
const FEWEST_INITIALS = 2;

const isStop = (token: Token | undefined): boolean => token?.text === '.' && !token.spaced;

/** "Pat. Kerr": where the stop stands between a short word that begins an entry and a name. */
const isShort = (tokens: readonly Token[], at: number, words: Vocabulary): boolean => {
  const [before, word, next] = [tokens[at - 2], tokens[at - 1], tokens[at + 1]];
  const { length } = word?.text ?? '';
  if (!isStop(tokens[at]) || !isNameWord(word) || !isNameWord(next) || next?.spaced !== true) return false;
  if (length < FEWEST_LETTERS || length > MOST_LETTERS || isNameWord(before)) return false;
  return words.headings.match(tokens, at - 1, at + 1) === null;
};

const pairAt = (tokens: readonly Token[], at: number): string => `${tokens[at - 1]?.fold} ${tokens[at + 1]?.fold}`;

/** "Kerr T": an initial behind a surname. */
const isInitial = (tokens: readonly Token[], at: number): boolean =>
  isNameWord(tokens[at]) && tokens[at]?.text.length === 1 && isNameWord(tokens[at - 1]) && (tokens[at - 1]?.text.length ?? 0) > 2; // prettier-ignore

/** "Kerr II" in a text, or "Kerr I" without a stop: numerals tell its players apart, and their stops end sentences. */
const isNumeral = (tokens: readonly Token[], at: number): boolean =>
  isNameWord(tokens[at - 1]) &&
  (/^(II|III|IV)$/.test(tokens[at]?.text ?? '') || (tokens[at]?.text === 'I' && isMark(tokens[at + 1])));

const isMark = (token: Token | undefined): boolean => token !== undefined && /^[,;(]$/.test(token.text);

/** The tokens of a text, its stops made plain. */
export const withPlainStops = (tokens: readonly Token[], words: Vocabulary): Token[] => {
  const pairs = new Map<string, number>();
  const numbered = new Set<string>();
  let [bare, stopped] = [0, 0];
  tokens.forEach((_, at) => {
    if (isShort(tokens, at, words)) pairs.set(pairAt(tokens, at), (pairs.get(pairAt(tokens, at)) ?? 0) + 1);
    if (isNumeral(tokens, at)) numbered.add(tokens[at - 1]?.fold ?? '');
    if (!isInitial(tokens, at)) return;
    if (isMark(tokens[at + 1])) bare += 1;
    if (isStop(tokens[at + 1]) && isMark(tokens[at + 2])) stopped += 1;
  });
  const isSentences = bare >= FEWEST_INITIALS && stopped === 0;
  return tokens.flatMap((token, at): Token[] => {
    if (token.text !== '.') return [token];
    if (isShort(tokens, at, words) && (pairs.get(pairAt(tokens, at)) ?? 0) > 1) return [];
    const isNumbered = tokens[at - 1]?.text === 'I' && numbered.has(tokens[at - 2]?.fold ?? '');
    const ends = isNumbered || (isSentences && isInitial(tokens, at - 1) && !isMark(tokens[at + 1]));
    return [ends ? { ...token, spaced: true } : token];
  });
};
