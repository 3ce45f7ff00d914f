/**
 * Players who are printed with their surname first, and a comma behind it. The commas inside names are left out where a
 * line-up has nothing but such pairs, so that what reads any other line-up reads these; the names stay as printed.
 *
 *     KERR, Jan; ELM, Tim, STONE, Leo; …      12 Kerr, Jan ⏎ 2 Elm, Tim ⏎ …      KERR, JAN (12), ELM, TIM (30)
 */
import type { Token } from '../text/lexer';
import type { Vocabulary } from '../words/vocabulary';
import { isSeparatorDash } from './list';
import { isNameStop, isNameWord, isParticle } from './name';
import { closes, opens } from './source';

/** So many pairs that follow one another, in so many stretches, are a line-up. */
const PAIRS = 9;
const STRETCHES = 4;
const MOST_WORDS = 4;

/** What stands between two commas. */
interface Part {
  words: number;
  /** Something stands in it besides a name: small words, a bracket, a number behind. */
  more: boolean;
  /** The comma behind it; -1 where it is the last. */
  comma: number;
}

/** The parts of a stretch between strong marks that name somebody. */
interface Stretch {
  parts: Part[];
  inside: boolean;
}

/** "Kerr, Jan und Elm, Tim", "Lamb, Leo für Elm, Tim": a small word between two players. */
const isLink = (tokens: readonly Token[], at: number, words: Vocabulary): boolean =>
  words.joiners.match(tokens, at, tokens.length) !== null ||
  (!tokens[at]?.capital &&
    (words.forTeam.match(tokens, at, tokens.length) ??
      words.swaps.match(tokens, at, tokens.length) ??
      words.replacedBy.match(tokens, at, tokens.length)) !== null);

const newPart = (): Part => ({ words: 0, more: false, comma: -1 });

const stretchesOf = (tokens: readonly Token[], words: Vocabulary): Stretch[] => {
  const found: Stretch[] = [];
  const outer: Stretch[] = [];
  let stretch: Stretch = { parts: [newPart()], inside: false };
  const close = (inside: boolean): void => {
    stretch.parts = stretch.parts.filter(({ words: count }) => count > 0);
    if (stretch.parts.length > 0) found.push(stretch);
    stretch = { parts: [newPart()], inside };
  };
  tokens.forEach((token, at) => {
    const part = stretch.parts[stretch.parts.length - 1] as Part;
    if (opens(token)) {
      part.more = true;
      outer.push(stretch);
      stretch = { parts: [newPart()], inside: true };
    } else if (closes(token) && outer.length > 0) {
      close(false);
      stretch = outer.pop() as Stretch;
    } else if (token.text === ',') {
      part.comma = at;
      stretch.parts.push(newPart());
    } else if (token.kind === 'break' || /^[;:/|]$/.test(token.text) || isSeparatorDash(tokens, at)) {
      if (token.kind === 'break') outer.length = 0;
      close(false);
    } else if (token.text === '.') {
      if (!isNameStop(tokens, at) && tokens[at - 1]?.kind !== 'number') close(stretch.inside);
    } else if (isNameWord(token) || isParticle(token)) part.words += 1;
    else if (token.kind === 'word' && isLink(tokens, at, words)) stretch.parts.push(newPart());
    else if (token.kind === 'word' || part.words > 0) part.more = true;
  });
  close(false);
  return found;
};

/** The commas inside the names of a stretch that has nothing but pairs; none where it has others. */
const commasIn = ({ parts }: Stretch): number[] => {
  if (parts.length % 2 !== 0) return [];
  const surnames = parts.filter((_, index) => index % 2 === 0);
  const arePairs = surnames.every(({ more, comma }) => !more && comma !== -1);
  return arePairs && parts.every(({ words }) => words <= MOST_WORDS) ? surnames.map(({ comma }) => comma) : [];
};

const hasLineUp = (stretches: readonly Stretch[]): boolean => {
  let pairs = 0;
  let count = 0;
  for (const stretch of stretches) {
    if (stretch.inside) continue;
    const commas = commasIn(stretch);
    pairs = commas.length === 0 ? 0 : pairs + commas.length;
    count = commas.length === 0 ? 0 : count + 1;
    if (pairs >= PAIRS && count >= STRETCHES) return true;
  }
  return false;
};

/** The tokens without the commas inside names; the same where a text has none. */
export const withoutNameCommas = (tokens: Token[], words: Vocabulary): Token[] => {
  const stretches = stretchesOf(tokens, words);
  if (!hasLineUp(stretches)) return tokens;
  const dropped = new Set(stretches.flatMap(commasIn));
  return tokens.filter((_, at) => !dropped.has(at));
};
