/** A player as one types them: "16 maignan c". Pure. */

/** What a sheet says of a player besides their place. */
export interface Worn {
  shirtNumber: number | null;
  captain: boolean;
}
export interface TypedPlayer extends Worn {
  name: string;
}

const SHIRT = /^(\d{1,2})(?:[.\s]\s*|$)/;
const CAPTAIN = /\s*\(c\)$/i;
/** It may be the beginning of a name as well. */
const BARE_CAPTAIN = /\s+c$/i;

/**
 * Reads a shirt number before a name, and "c" or "(c)" behind it.
 *
 * - `isSomebody`: whether a name begins as typed. A bare "c" that goes on a name is none of a captain.
 *
 * @example
 * readTypedPlayer('16 maignan'); //=> { name: 'maignan', shirtNumber: 16, captain: false }
 * readTypedPlayer('maignan (c)'); //=> { name: 'maignan', shirtNumber: null, captain: true }
 * readTypedPlayer('juan c', (typed) => typed === 'juan c'); //=> { name: 'juan c', shirtNumber: null, captain: false }
 */
export const readTypedPlayer = (text: string, isSomebody: (typed: string) => boolean = () => false): TypedPlayer => {
  const typed = text.trim();
  const shirt = SHIRT.exec(typed);
  const named = shirt ? typed.slice(shirt[0].length) : typed;
  const name = CAPTAIN.test(named)
    ? named.replace(CAPTAIN, '')
    : BARE_CAPTAIN.test(named) && !isSomebody(named)
      ? named.replace(BARE_CAPTAIN, '')
      : named;
  return { name, shirtNumber: shirt ? Number(shirt[1]) : null, captain: name !== named };
};

/** A name alone, as of a coach. */
export const readTypedName = (text: string): TypedPlayer => ({ name: text.trim(), shirtNumber: null, captain: false });
