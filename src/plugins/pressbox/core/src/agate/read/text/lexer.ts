/**
 * Text to tokens with offsets, in one pass.
 *
 *     Gabbia (Kjaer, 42e) – O’Zeller 17'st
 *     word   ( word , number word ) – word number ' word
 */
import { isApostrophe, isDigit, isHyphen, isLetter, isSpace, isUpper } from './chars';
import { foldWord } from './fold';
import { arrowAt, ornamentEnd, pictureAt, versusAt } from './symbols';

export type TokenKind = 'word' | 'number' | 'mark' | 'break';

export interface Token {
  kind: TokenKind;
  start: number;
  end: number;
  /** As printed; a picture without its variant, and a colon where an underscore stands for one. */
  text: string;
  /** A word without case and accents; anything else as printed. */
  fold: string;
  /** White space or a line break stands before it. */
  spaced: boolean;
  /** A word that starts with a capital ("Müller", "l’Inter"). */
  capital: boolean;
  /** A break with an empty line behind it. */
  blank: boolean;
}

/** Marks that are glued to a name when a space was forgotten: "(74eUldrikis)". */
const GLUED_MARKS = new Set(['e', 'è', 'é', 'er', 'ème', 'ième', 'eme', 'm', 'min', 'mn', 'pt', 'st']);

const isCapital = (text: string): boolean => {
  if (isUpper(text.charCodeAt(0))) return true;
  return isApostrophe(text.charAt(1)) && isUpper(text.charCodeAt(2));
};

/** The end of the word that starts at `from`. Apostrophes and hyphens belong to it between two letters. */
const wordEnd = (text: string, from: number): number => {
  let at = from;
  while (at < text.length) {
    if (isLetter(text.charCodeAt(at))) at += 1;
    else if (!isLetter(text.charCodeAt(at + 1))) break;
    else if (isApostrophe(text.charAt(at)) || isHyphen(text.charAt(at))) at += 2;
    else break;
  }
  return at;
};

/** Dutch names have a letter behind an apostrophe: "'t Hart", "Van 's Graven". */
const isClipped = (text: string, at: number): boolean =>
  isApostrophe(text.charAt(at)) && /^[tsn][ -]\p{Lu}/iu.test(text.slice(at + 1, at + 5));

/** Behind a number a word ends where a minute's mark meets the capital of a name. */
const gluedMarkEnd = (text: string, from: number, end: number): number => {
  for (let at = from + 1; at < end && at <= from + 4; at += 1) {
    if (isUpper(text.charCodeAt(at))) return GLUED_MARKS.has(text.slice(from, at)) ? at : end;
  }
  return end;
};

/** Dots that lead the eye from a team to its goals: "Rovers ..... 2". */
const leaderEnd = (text: string, from: number): number => {
  let at = from;
  let dots = 0;
  while (text.charAt(at) === '.' || (dots > 0 && text.charAt(at) === ' ' && text.charAt(at + 1) === '.')) {
    if (text.charAt(at) === '.') dots += 1;
    at += 1;
  }
  return dots >= 4 ? at : from;
};

/** American agencies print an underscore for the colon of a heading: "Referee_Jan Moss", "A_20,371". */
const isUnderscoreColon = (text: string, at: number, before: Token | undefined): boolean =>
  text.charAt(at) === '_' &&
  before?.kind === 'word' &&
  before.end === at &&
  (isLetter(text.charCodeAt(at + 1)) || isDigit(text.charCodeAt(at + 1)));

/**
 * The tokens of a text.
 *
 * @example
 * tokenize('Kjaer, 42e').map((token) => token.text); //=> ['Kjaer', ',', '42', 'e']
 */
export const tokenize = (text: string): Token[] => {
  const tokens: Token[] = [];
  let spaced = true;
  let at = 0;
  const push = (kind: TokenKind, end: number, meant?: string): Token => {
    const printed = meant ?? text.slice(at, end);
    const token = {
      kind,
      start: at,
      end,
      text: printed,
      fold: kind === 'word' ? foldWord(printed) : printed,
      spaced,
      capital: kind === 'word' && isCapital(printed),
      blank: false,
    };
    tokens.push(token);
    spaced = kind === 'break';
    at = end;
    return token;
  };
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === 10 || code === 13) {
      const last = tokens[tokens.length - 1];
      const end = code === 13 && text.charCodeAt(at + 1) === 10 ? at + 2 : at + 1;
      if (last?.kind === 'break') {
        // Only white space since the last break: that is an empty line, and one break is enough.
        last.blank = true;
        last.end = end;
        at = end;
      } else push('break', end);
    } else if (isSpace(code)) {
      spaced = true;
      at += 1;
    } else if (leaderEnd(text, at) > at) {
      spaced = true;
      at = leaderEnd(text, at);
    } else if (text.startsWith('->', at) || text.startsWith('=>', at)) push('mark', at + 2, '→');
    else if (text.startsWith('--', at)) {
      // A typewriter has no dash.
      let end = at + 2;
      while (text.charAt(end) === '-') end += 1;
      push('mark', end, '–');
    } else if (isDigit(code)) {
      let end = at + 1;
      while (isDigit(text.charCodeAt(end))) end += 1;
      push('number', end);
    } else if (isLetter(code) && ornamentEnd(text, at) === at) {
      const end = wordEnd(text, at);
      const glued = !spaced && tokens[tokens.length - 1]?.kind === 'number';
      push('word', glued ? gluedMarkEnd(text, at, end) : end);
    } else if (isClipped(text, at) && (spaced || '([{'.includes(text.charAt(at - 1)))) push('word', at + 2);
    else {
      const found = pictureAt(text, at);
      const versus = found ? null : versusAt(text, at);
      const arrow = found ? null : arrowAt(text, at);
      if (found) push('word', found.end, found.picture);
      else if (versus) push('word', versus.end, versus.word);
      else if (arrow) push('mark', arrow.end, arrow.arrow);
      else if (ornamentEnd(text, at) > at) {
        // "2️⃣-1️⃣" is 2-1: the sign of a key is no blank.
        if (code >= 0x2300 && code < 0xfe00) spaced = true;
        at = ornamentEnd(text, at);
      } else if (isUnderscoreColon(text, at, tokens[tokens.length - 1])) push('mark', at + 1, ':');
      else push('mark', at + 1);
    }
  }
  return tokens;
};
