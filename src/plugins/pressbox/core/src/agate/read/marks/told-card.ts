/** What is told of a player behind the name with no mark between: "Dale Booked", "Elm Substituted for Lamb at 62'". */
import type { CardTextKind } from '../result/types';
import type { Source } from './source';

/** Colours that are surnames as well. */
const COLOURS = /^(amarilla|roja?s?|rouges?|gelb|rot|rood|geel|jaunes?|giall[oi]|ross[oi]|yellow|red|reds)$/;

/** "Kolb Booked", "Kolb Sent off": a card told behind a name with no mark, and nothing but a minute behind it. */
export const tellsCard = (
  { tokens, words }: Source,
  at: number,
  to: number,
): { kind: CardTextKind; next: number } | null => {
  const word = tokens[at];
  const match = words.headings.match(tokens, at, to);
  const role = match?.value.role;
  if (!word || !match || (role !== 'yellow' && role !== 'red' && role !== 'second-yellow')) return null;
  if (word.text.length < 4 || !tokens[at - 1] || (match.next === at + 1 && COLOURS.test(word.fold))) return null;
  const next = tokens[match.next];
  const ends =
    match.next >= to || !next || next.kind !== 'word' || words.atMinute.match(tokens, match.next, to) !== null;
  return ends && next?.text !== ':' ? { kind: role, next: match.next } : null;
};

/** Where a name ends before what is told of the player in capitals: "Dale Booked", "Elm Substituted for Lamb at 62'". */
export const beforeTold = (source: Source, from: number, to: number): number => {
  for (let at = from + 1; at < to; at += 1) {
    const swap = source.words.swaps.match(source.tokens, at, source.tokens.length);
    if (tellsCard(source, at, source.tokens.length) || (swap && swap.next > at + 1)) return at;
  }
  return to;
};
