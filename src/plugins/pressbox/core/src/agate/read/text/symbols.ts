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

/** What stands for an arrow between two players; a browser shows some of them as pictures. */
const ARROWS = new Set(['⏩', '➡', '▶', '➔', '➜', '➝', '➞', '⟶', '⇒', '⮕']);

/** Between two sides. */
const VERSUS = '🆚';

/** The sign behind a digit that shows it as a key: "2️⃣". */
const KEYCAP = '\u20e3';

/** Whether a token is a picture. */
export const isPicture = (text: string): boolean => PICTURES.has(text);

/** How a kick of a shoot-out went. */
const TICKS = new Set([0x2705, 0x274c, 0x2714, 0x2716, 0x2713, 0x2717, 0x2611]);

/** A coloured heart, a cup, a flag: pictures that tell nothing. */
const isOrnament = (code: number): boolean =>
  !TICKS.has(code) &&
  ((code >= 0x1f000 && code <= 0x1faff) || (code >= 0x2600 && code <= 0x27bf) || (code >= 0x23e9 && code <= 0x23fa));

/**
 * The end of what only decorates a text at a place; the place itself where nothing does.
 *
 * @example
 * ornamentEnd('🔵⚪ Alfa', 0); //=> 2
 */
export const ornamentEnd = (text: string, at: number): number => {
  const char = text.charAt(at);
  if (char === VARIANT || char === KEYCAP) return at + 1;
  const code = text.codePointAt(at) ?? 0;
  return isOrnament(code) ? at + String.fromCodePoint(code).length : at;
};

/** An arrow between two players as the plain one, and where it ends; null where none is. */
export const arrowAt = (text: string, at: number): { arrow: string; end: number } | null => {
  const arrow = text.charAt(at);
  if (!ARROWS.has(arrow)) return null;
  return { arrow: '→', end: text.charAt(at + 1) === VARIANT ? at + 2 : at + 1 };
};

/** The word for a picture between two sides, and where it ends; null where none is. */
export const versusAt = (text: string, at: number): { word: string; end: number } | null =>
  text.startsWith(VERSUS, at) ? { word: 'vs', end: at + VERSUS.length } : null;

/** The picture at a place in a text, and where it ends; null where none is. */
export const pictureAt = (text: string, at: number): { picture: string; end: number } | null => {
  const code = text.codePointAt(at) ?? 0;
  if (code < 0x2600) return null;
  const picture = String.fromCodePoint(code);
  if (!PICTURES.has(picture)) return null;
  const end = at + picture.length;
  return { picture, end: text.charAt(end) === VARIANT ? end + 1 : end };
};
