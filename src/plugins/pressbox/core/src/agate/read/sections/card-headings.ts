/**
 * Headings that go on: with the reason of a dismissal, or with a word that links them to the player.
 *
 *     Expulsó por doble amarilla al visitante Kolb (83)      Sent off for two bookings: Kolb      Espulso (doppia ammonizione) Kolb
 *     Gelb-Rot gegen Kolb (90.)                              Rot sah Kolb (83.)                   Rood kreeg Kolb (83.)
 */
import { closes, opens, type Source } from '../marks/source';
import type { HeadingRole } from '../words';

/** "por", "wegen", "for a", "na de": so many small words stand before the reason. */
const MOST_SMALL = 2;
/** Between the reason and the player. */
const LINKS = new Set(['de', 'di', 'of', 'for', 'van', 'von']);

/** The token behind a reason, or null. */
const reasonEnd = ({ tokens, words }: Source, from: number): number | null => {
  const inBracket = opens(tokens[from]);
  const start = inBracket ? from + 1 : from;
  for (let at = start; at <= start + MOST_SMALL; at += 1) {
    const token = tokens[at];
    if (!token || token.kind === 'break' || (token.kind === 'mark' && at === start)) return null;
    const card = words.cardWords.match(tokens, at, tokens.length);
    if (card?.value === 'second-yellow' && (token.text.length > 1 || inBracket)) {
      if (inBracket) return closes(tokens[card.next]) ? card.next + 1 : null;
      return card.next;
    }
    if (token.kind !== 'word' || token.capital) return null;
  }
  return null;
};

/** Between a card and who saw it: "Rot sah Kolb", "Gelb-Rot gegen Kolb". */
const SHOWN_TO = new Set(
  'gegen sah sahen sieht sehen erhielt erhielten kassierte kassierten kreeg kregen krijgt'.split(' '),
);
const CARDS: readonly HeadingRole[] = ['yellow', 'second-yellow', 'red'];

interface CardHeading {
  role: HeadingRole;
  next: number;
  /** It needs no colon. */
  bare: boolean;
}

/** Between a penalty that was missed and who missed it. */
const MISSED_BY = new Set('par de di da por von durch door van by'.split(' '));

/** "Penalty manqué par Kolb (60)": a heading that needs no colon. */
const missedBy = ({ tokens }: Source, heading: CardHeading): CardHeading => {
  const [link, name] = [tokens[heading.next], tokens[heading.next + 1]];
  const isLink = link?.kind === 'word' && !link.capital && MISSED_BY.has(link.fold) && name?.capital === true;
  return isLink ? { ...heading, next: heading.next + 1, bare: true } : heading;
};

/** A heading with what it goes on with: what it heads, and the token behind all of it. */
export const withReason = (source: Source, { role, next, bare }: CardHeading): CardHeading => {
  const { tokens } = source;
  if (role === 'missed-penalties') return missedBy(source, { role, next, bare });
  if (!CARDS.includes(role)) return { role, next, bare };
  const end = role === 'red' ? reasonEnd(source, next) : null;
  const behind = end ?? next;
  const [link, name] = [tokens[behind], tokens[behind + 1]];
  const isWord = link?.kind === 'word' && !link.capital && name?.capital === true;
  const isLink = isWord && (SHOWN_TO.has(link.fold) || (end !== null && LINKS.has(link.fold)));
  return {
    role: end === null ? role : 'second-yellow',
    next: isLink ? behind + 1 : behind,
    bare: bare || isLink,
  };
};
