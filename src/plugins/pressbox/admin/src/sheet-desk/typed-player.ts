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
const CAPTAIN = /(?:\s+c|\s*\(c\))$/i;

/**
 * Reads a shirt number before a name, and "c" or "(c)" behind it.
 *
 * @example
 * readTypedPlayer('16 maignan'); //=> { name: 'maignan', shirtNumber: 16, captain: false }
 * readTypedPlayer('maignan (c)'); //=> { name: 'maignan', shirtNumber: null, captain: true }
 */
export const readTypedPlayer = (text: string): TypedPlayer => {
  const typed = text.trim();
  const shirt = SHIRT.exec(typed);
  const named = shirt ? typed.slice(shirt[0].length) : typed;
  const name = named.replace(CAPTAIN, '');
  return { name, shirtNumber: shirt ? Number(shirt[1]) : null, captain: name !== named };
};

/** A name alone, as of a coach. */
export const readTypedName = (text: string): TypedPlayer => ({ name: text.trim(), shirtNumber: null, captain: false });
