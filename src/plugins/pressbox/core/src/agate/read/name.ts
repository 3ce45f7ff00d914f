/** Names among tokens: where one starts, and where it ends. */
import { isHyphen } from './chars';
import type { Token } from './lexer';
import type { Source } from './source';

/**
 * Words that stand inside a name with a small letter ("de Roon", "van den Berg", "El Khannouss"). A name may also
 * start with one; whether it does is told by the capital behind it (docs/agate.md §7.7).
 */
export const PARTICLES = new Set(
  (
    'de da do di du des del dal dall della dello degli dei dos das d der den dem ten ter te het van von vom zu zum zur ' +
    'la le les lo los las el al ul bin ben ibn abu bint abd st sankt mac mc af av s t ' +
    "'t 's 'n"
  ).split(' '),
);
/** Before a referee's name: "Sig. Rossi", "Dr. Huber". */
const TITLES = new Set([
  'sig',
  'sigg',
  'sigra',
  'dott',
  'dr',
  'mr',
  'mrs',
  'ms',
  'mme',
  'mlle',
  'hr',
  'fr',
  'sr',
  'sra',
  'dhr',
  'prof',
  'st',
  'ste',
]);
const SUFFIXES = new Set(['jr', 'jnr', 'sr', 'snr', 'jun', 'sen']);

const isShout = (text: string): boolean => text.length > 2 && text === text.toUpperCase();

export const isParticle = (token: Token): boolean => token.kind === 'word' && PARTICLES.has(token.fold);

/** A word that may stand in a name without the help of another. */
export const isNameWord = (token: Token | undefined): boolean => token?.kind === 'word' && token.capital;

/** A full stop that belongs to the word before it: "M. Olsson", "Salvio A.", "D.Everhardt", "Vieira Jr." */
export const isNameStop = (tokens: readonly Token[], at: number): boolean => {
  const stop = tokens[at];
  const word = tokens[at - 1];
  if (!word || stop?.text !== '.' || stop.spaced || !isNameWord(word)) return false;
  const next = tokens[at + 1];
  if (word.text.length === 1 || SUFFIXES.has(word.fold)) return true;
  if (!next || !isNameWord(next)) return false;
  if (TITLES.has(word.fold)) return true;
  // "… Kolb.BRAVO:": capitals behind a name that has none are glued to it.
  if (!next.spaced && word.text.length > 2 && isShout(next.text) && !isShout(word.text)) return false;
  // "Zs. Nagy", "Ph. Max": a short word before a name. "D.Everhardt": glued.
  return !next.spaced || word.text.length === 2;
};

/**
 * The end of the name that starts at `at`; `at` itself where none does. A name goes on over the end of a line where
 * that is plain to see ("De" / "Terranostra"), or anywhere when `acrossLines` says that only separators end it.
 *
 *     D.Everhardt    Gistri P.    Yaro-Domene    van den Berg    N'Pala
 */
export const nameEnd = ({ tokens }: Pick<Source, 'tokens'>, at: number, end: number, acrossLines = false): number => {
  let last = at;
  for (let next = at; next < end; next += 1) {
    const token = tokens[next];
    const previous = next > at ? tokens[next - 1] : undefined;
    if (!token) break;
    if (isNameWord(token) || isNameStop(tokens, next)) last = next + 1;
    else if (token.kind === 'break') {
      const cut = previous && (isParticle(previous) || isHyphen(previous.text));
      if (!previous || token.blank || !(cut || acrossLines)) break;
    } else if (isHyphen(token.text)) {
      // "Loftus-" at the end of a line, "Cheek" on the next.
      if (token.spaced || !previous || tokens[next + 1]?.kind !== 'break') break;
    } else if (!isParticle(token)) break;
  }
  return last;
};
