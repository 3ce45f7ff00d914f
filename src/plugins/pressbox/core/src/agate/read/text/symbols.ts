/** Pictures that stand for a word in what clubs and fans post: a ball, a card, an arrow. To the lexer they are words. */

const PICTURES = new Set([
  '⚽',
  '🟨',
  '🟥',
  '🔄',
  '🔁',
  '👥',
  '⬆',
  '⬇',
  '🔼',
  '🔽',
  '⚖',
  '🏟',
  '📍',
  '📅',
  '🪑',
  '🧤',
  '🅰',
]);
/** A picture is shown in colour by an invisible sign behind it. */
const VARIANT = '\ufe0f';

/** Whether a token is a picture. */
export const isPicture = (text: string): boolean => PICTURES.has(text);

/** The picture at a place in a text, and where it ends; null where none is. */
export const pictureAt = (text: string, at: number): { picture: string; end: number } | null => {
  const code = text.codePointAt(at) ?? 0;
  if (code < 0x2600) return null;
  const picture = String.fromCodePoint(code);
  if (!PICTURES.has(picture)) return null;
  const end = at + picture.length;
  return { picture, end: text.charAt(end) === VARIANT ? end + 1 : end };
};
