/** A name taken apart: its words, and the letters that stand for words. */
import { foldName } from '../names';
import { soundOfFolded } from './sound';

export interface NameWord {
  fold: string;
  sound: string;
}

export interface NameWords {
  words: readonly NameWord[];
  /** "M" of "M. Maignan", "zs" of "Zs. Nagy". */
  initials: readonly string[];
}

/** Words that stand before names, and that one sheet prints and the next leaves out. "Ben" is a given name too. */
const PARTICLES = new Set('de da do di du des del dal dei dos das den der ten ter van von zu la le el'.split(' '));
const SUFFIXES = new Set(['jr', 'jnr', 'sr', 'snr']);

const PLAIN = /^[A-Za-z]+(?:[ -][A-Za-z]+)*$/;
const APOSTROPHES = /[’'‘ʼ´`]/g;
const WORD = /([\p{L}\p{M}\p{N}]+)(\.)?/gu;

/** Whether a word is only a link between names: "van", "de". */
export const isParticleWord = ({ fold }: NameWord): boolean => PARTICLES.has(fold);

interface Part {
  text: string;
  fold: string;
  stopped: boolean;
}

const partsOf = (name: string): Part[] => {
  // Most names have no accent, and there may be fifty thousand.
  if (PLAIN.test(name)) return name.split(/[ -]/).map((text) => ({ text, fold: text.toLowerCase(), stopped: false }));
  const joined = name.normalize('NFC').replace(APOSTROPHES, '');
  return [...joined.matchAll(WORD)].map(([, text = '', stop]) => ({
    text,
    fold: foldName(text),
    stopped: stop !== undefined,
  }));
};

/**
 * Takes a printed name apart. An apostrophe joins (N'Golo is one word), a hyphen parts, a letter by itself or two with
 * a full stop are initials.
 *
 * @example
 * nameWords('Maignan M.').initials; //=> ['m']
 * nameWords("D'Ambrosio").words.map(({ fold }) => fold); //=> ['dambrosio']
 * nameWords('Loftus-Cheek').words.length; //=> 2
 */
export const nameWords = (name: string): NameWords => {
  const words: NameWord[] = [];
  const initials: string[] = [];
  for (const { text, fold, stopped } of partsOf(name)) {
    if (SUFFIXES.has(fold)) continue;
    // "y" in Ramón y Cajal
    if (!stopped && /^\p{Ll}$/u.test(text)) continue;
    const length = text.length > 2 ? text.length : [...text].length;
    if (length === 1 || (stopped && length === 2)) initials.push(fold);
    else words.push({ fold, sound: soundOfFolded(fold) });
  }
  return { words, initials };
};
