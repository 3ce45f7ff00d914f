/**
 * One spelling for the many in which a foreign name is printed: Mirančuk, Miranchuk, Mirantchouk.
 *
 * Accents and ligatures are gone before (`foldName`). What is left are the letters that one table of transliteration
 * writes with a mark and the next with two letters. The result is no word of any language; it is only compared.
 */
import { foldName } from '../names';

/** From the letter to the spellings that mean it. */
const SPELLINGS: Readonly<Record<string, readonly string[]>> = {
  // ч, č, ć, Polish cz: English ch, French tch, German tsch (ISO 9; BGN/PCGN; Duden). ц beside it: c, ts, tz
  c: ['tsch', 'tch', 'ch', 'cz', 'ts', 'tz'],
  // ш, š, ş, Polish sz: English sh, German sch
  s: ['sch', 'sh', 'sz'],
  // ж, ž; х
  z: ['zh'],
  h: ['kh'],
  // đ and Albanian gj, xh: Djimsiti and Gjimshiti, Đurić and Djurić
  d: ['dj', 'gj', 'xh'],
  f: ['ph'],
  t: ['th'],
  ks: ['x'],
  k: ['ck', 'q'],
  v: ['w'],
  // у in French; ü as a passport writes it (ICAO Doc 9303, part 3, section 6), and so ä, ö, å, ø, æ
  u: ['ou', 'ue'],
  a: ['ae', 'aa'],
  o: ['oe'],
  // й, ј and и: Aleksej, Aleksei, Aleksey; Jović, Yovich
  i: ['j', 'y'],
};

/** By their first letter, the longest first. */
const BY_FIRST = new Map<string, { spelling: string; letter: string }[]>();
for (const [letter, spellings] of Object.entries(SPELLINGS))
  for (const spelling of spellings) {
    const first = spelling.charAt(0);
    BY_FIRST.set(first, [...(BY_FIRST.get(first) ?? []), { spelling, letter }]);
  }
for (const spellings of BY_FIRST.values()) spellings.sort((a, b) => b.spelling.length - a.spelling.length);

/**
 * The one spelling of a word whose accents are gone already. A doubled letter counts once: Mohammed, Mohamed.
 *
 * @example
 * soundOfFolded('mohammed'); //=> 'mohamed'
 */
export const soundOfFolded = (folded: string): string => {
  let sound = '';
  for (let at = 0; at < folded.length;) {
    const here = folded.charAt(at);
    const found = BY_FIRST.get(here)?.find(({ spelling }) => folded.startsWith(spelling, at));
    const letter = found?.letter ?? here;
    if (!sound.endsWith(letter)) sound += letter;
    at += found?.spelling.length ?? 1;
  }
  return sound;
};

/**
 * The one spelling of a name, by which transliterations are compared.
 *
 * @example
 * soundOf('Mirančuk') === soundOf('Mirantchouk'); //=> true
 * soundOf('Gjimshiti') === soundOf('Djimsiti'); //=> true
 * soundOf('Jović') === soundOf('Yovich'); //=> true
 * soundOf('Hernández') === soundOf('Fernández'); //=> false
 */
export const soundOf = (name: string): string => soundOfFolded(foldName(name));
