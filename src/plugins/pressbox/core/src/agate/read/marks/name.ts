/** Names among tokens: where one starts, and where it ends. */
import { isApostrophe, isDash, isHyphen } from '../text/chars';
import type { Token } from '../text/lexer';
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

/** More letters are no abbreviation of a first name. */
const MAX_SHORT = 5;

/** What ends an entry, and no sentence: "Kolb Jan., Bos", "(Dam Ib., 83e)", "Pike Al. (Cole 60)", "Kerr Tom. – Vos". */
const endsEntry = (tokens: readonly Token[], at: number): boolean => {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token?.kind === 'number')
    return next?.kind === 'mark' && !next.spaced && isApostrophe(next.text) && token.text.length < 4;
  if (token?.kind !== 'mark') return false;
  if (/^[,;)\]/|]$/.test(token.text)) return true;
  if (isDash(token.text)) return token.spaced && isNameWord(next) && next?.spaced === true;
  // A bench in brackets stands behind the stop of a sentence; a change is short.
  if (token.text !== '(' && token.text !== '[') return false;
  for (let inside = at + 1; inside < at + 12; inside += 1) {
    if (/^[)\]]$/.test(tokens[inside]?.text ?? '')) return true;
    if (!tokens[inside] || /^[:;]$/.test(tokens[inside]?.text ?? '')) return false;
  }
  return false;
};

/** "Kolb Jan.": a first name cut short behind its surname, before whatever ends the entry. */
const isShortName = (tokens: readonly Token[], at: number): boolean => {
  const [surname, word] = [tokens[at - 2], tokens[at - 1]];
  // "Kolb-R."
  if (/[-‐‑]\p{L}{1,4}$/u.test(word?.text ?? '')) return endsEntry(tokens, at + 1);
  const follows =
    (isNameWord(surname) && surname && !isParticle(surname)) ||
    (surname?.kind === 'mark' && isHyphen(surname.text) && !surname.spaced);
  return follows && (word?.text.length ?? 9) <= MAX_SHORT && endsEntry(tokens, at + 1);
};

/** A full stop that belongs to the word before it: "M. Olsson", "Salvio A.", "D.Everhardt", "Vieira Jr." */
export const isNameStop = (tokens: readonly Token[], at: number): boolean => {
  const stop = tokens[at];
  const word = tokens[at - 1];
  if (!word || stop?.text !== '.' || stop.spaced || !isNameWord(word)) return false;
  const next = tokens[at + 1];
  if (word.text.length === 1 || SUFFIXES.has(word.fold) || isShortName(tokens, at)) return true;
  if (!next || !isNameWord(next)) return false;
  if (TITLES.has(word.fold)) return true;
  // "… Kolb.BRAVO:": capitals behind a name that has none are glued to it.
  if (!next.spaced && word.text.length > 2 && isShout(next.text) && !isShout(word.text)) return false;
  // "Bos, Domm.Direct red:": no first name that is cut short is glued and long.
  if (!next.spaced && word.text.length > MAX_SHORT) return false;
  // "Zs. Nagy", "Ph. Max": a short word before a name. "D.Everhardt": glued.
  return !next.spaced || word.text.length === 2;
};

/** "J.-M. Kolb": a hyphen between two initials. */
export const isInitialHyphen = (tokens: readonly Token[], at: number): boolean => {
  const [token, before, next] = [tokens[at], tokens[at - 1], tokens[at + 1]];
  const isGlued = token?.kind === 'mark' && isHyphen(token.text) && !token.spaced && next?.spaced === false;
  return isGlued && before?.text === '.' && isNameWord(next) && tokens[at - 2]?.text.length === 1;
};

/** A particle cut short, with its stop: "gr. Holt", "v. Dam", "v.d. Berg". */
const isSmallPrefix = ({ kind, fold, capital }: Token): boolean =>
  kind === 'word' && !capital && /^(gr|kl|v|vd|o|ob|nd)$/.test(fold);

/** "Kerr jr.", "De Boor sr.": with a small letter. */
export const isSuffix = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === 'word' && tokens[at]?.capital === false && SUFFIXES.has(tokens[at]?.fold ?? '');

const QUOTES = /^["“”„«»‘’']$/;

/** "Jan “Juju” Kolb": the closing mark of a nickname inside a name; -1 where none opens at a token. */
export const nicknameEnd = (tokens: readonly Token[], at: number): number => {
  if (!QUOTES.test(tokens[at]?.text ?? '') || !tokens[at]?.spaced || !isNameWord(tokens[at - 1])) return -1;
  let close = at + 1;
  while (close < at + 4 && tokens[close]?.kind === 'word') close += 1;
  const isWhole = close > at + 1 && tokens[at + 1]?.spaced === false && QUOTES.test(tokens[close]?.text ?? '');
  return isWhole && isNameWord(tokens[close + 1]) ? close : -1;
};

/** "Tito Gª", "Mª José": the small letter of a name that is cut short. */
const isOrdinal = (tokens: readonly Token[], at: number): boolean =>
  /^[ªº]$/.test(tokens[at]?.text ?? '') && !tokens[at]?.spaced && isNameWord(tokens[at - 1]) && (tokens[at - 1]?.text.length ?? 9) <= 2; // prettier-ignore

/** "Vos of Hes": a small word that joins two surnames. */
const isBetween = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === 'of' && isNameWord(tokens[at - 1]) && isNameWord(tokens[at + 1]);

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
    // "… Kolb.Red card": what follows the stop is no part of the list.
    const cut = next === end - 1 && token.text === '.' && (previous?.text.length ?? 0) > 1 && isNameWord(tokens[end]);
    const nickname = nicknameEnd(tokens, next);
    if (nickname !== -1 && nickname < end) next = nickname;
    else if (isOrdinal(tokens, next)) last = next + 1;
    else if (isNameWord(token) || (isNameStop(tokens, next) && !cut)) last = next + 1;
    else if (isSmallPrefix(token) || (token.text === '.' && previous && isSmallPrefix(previous))) {
      // A stop and a name behind it.
      const name = token.text === '.' ? tokens[next + 1] : tokens[next + 2];
      if (!isNameWord(name) || tokens[next + (token.text === '.' ? 0 : 1)]?.text !== '.') break;
    } else if (token.kind === 'break') {
      const cut = previous && (isParticle(previous) || isHyphen(previous.text));
      if (!previous || token.blank || !(cut || acrossLines)) break;
    } else if (isHyphen(token.text)) {
      // "Loftus-" at the end of a line, "Cheek" on the next; "J.-M. Kolb".
      if (isInitialHyphen(tokens, next)) continue;
      if (token.spaced || !previous || tokens[next + 1]?.kind !== 'break') break;
    } else if (isSuffix(tokens, next) && previous && isNameWord(previous)) {
      last = tokens[next + 1]?.text === '.' && !tokens[next + 1]?.spaced ? next + 2 : next + 1;
      next = last - 1;
    } else if (!isParticle(token) && !isBetween(tokens, next)) break;
  }
  return last;
};
