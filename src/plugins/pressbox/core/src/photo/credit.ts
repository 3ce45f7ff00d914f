/** Who made a picture, as a newsroom prints it under it: "Ada Kerr/AFP". */
import { cleanText } from './clean';

const LONGEST = 255;

/** What stands before a name and is no part of it: "Photo by", "© 2025". A name may begin with "Di" or "Von". */
const BEFORE =
  /^(?:©|\(c\)|copyright\b|(?:photograph(?:er|y|ed)?|photos?|fotos?|crédits?|credits?)(?:\s*:|\s+(?:by|par|von|di|de|por|door)\b)|by\s|(?:19|20)\d{2}(?:\s?[-–]\s?(?:19|20)?\d{2})?\b|[\s:,.–-])+/iu;
/** What a lawyer adds behind it. */
const BEHIND = /[\s,.;–-]*(?:all rights reserved|tous droits réservés|alle rechte vorbehalten|tutti i diritti riservati|todos los derechos reservados|todos os direitos reservados|alle rechten voorbehouden)[\s.!]*$/iu; // prettier-ignore

const bare = (text: string): string =>
  text.replace(BEHIND, '').replace(BEFORE, '').replace(/[\s,.;:]+$/u, ''); // prettier-ignore

/** A name as it is compared: its words, without accents and case. */
const wordsOf = (name: string): string =>
  ` ${name
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;

const partsOf = (text: string): string[] =>
  text
    .split(/\s*\/\s*|\s+[|·]\s+/u)
    .map(bare)
    .filter((part) => /[\p{L}\p{N}]/u.test(part));

export interface Makers {
  /** By-lines, in the order of the file. */
  photographers: readonly string[];
  /** The line that the agency wants printed. */
  credit: string | null;
  copyright: string | null;
}

/**
 * The credit of a picture by house habit: photographer, stroke, agency. Nobody is named twice, whatever the agency
 * wrote where, and the copyright speaks only where nothing else does. Null where the file names nobody.
 *
 * @example
 * composeCredit({ photographers: ['Ada Kerr'], credit: 'AFP / Getty Images', copyright: null }); //=> 'Ada Kerr/AFP/Getty Images'
 * composeCredit({ photographers: ['Ada Kerr'], credit: 'Photo by Ada Kerr/AFP', copyright: null }); //=> 'Ada Kerr/AFP'
 * composeCredit({ photographers: ['AFP'], credit: 'AFP via Getty Images', copyright: null }); //=> 'AFP via Getty Images'
 * composeCredit({ photographers: [], credit: null, copyright: '© 2025 Bea Lund. All rights reserved.' }); //=> 'Bea Lund'
 */
export const composeCredit = ({ photographers, credit, copyright }: Makers): string | null => {
  const people = partsOf(photographers.map(bare).filter(Boolean).join(', '));
  const named = [...people, ...partsOf(credit ?? '')];
  const all = named.length > 0 ? named : partsOf(copyright ?? '');
  const isSaidBy = (part: string, other: string): boolean => wordsOf(other).includes(wordsOf(part));
  // The longer form stays: "Getty Images" says "Getty" too. Of two alike, the first.
  const once = all.filter(
    (part, place) =>
      !all.some(
        (other, at) => at !== place && isSaidBy(part, other) && (!isSaidBy(other, part) || at < place),
      ),
  ); // prettier-ignore
  return cleanText(once.join('/'), LONGEST);
};
