/** Templates: the small language in which a locale pack and a newsroom's house style say how a thing is printed. */

/** What is known for the slots of a template. Null is unknown, and prints as nothing. */
export type SlotValues<Slot extends string = string> = Readonly<Record<Slot, string | number | null>>;

/**
 * A template is text with slots: `{minute}e`. A part in square brackets is printed only when all its slots are
 * known: `{minute}e[+{added}]` prints 62e and 45e+2. A bracket that is meant as a bracket is written `\[`.
 * Where text cannot do it, a function of the slots can; it answers null for nothing.
 */
export type Template<Slot extends string = string> = string | ((values: SlotValues<Slot>) => string | null);

const SLOT = /\{(\w+)\}/g;
/** An optional part, an escaped bracket, or any other character. One pass, nothing to backtrack into. */
const PIECE = /\[((?:\\[[\]]|[^[\]\\])*)\]|\\([[\]])|([^[\\]+|[[\\])/g;

/**
 * The slots that a template names, in order.
 *
 * @example
 * slotsOf('{minute}e[+{added}]'); //=> ['minute', 'added']
 */
export const slotsOf = (template: string): string[] => [...template.matchAll(SLOT)].map(([, slot = '']) => slot);

/** A piece of a template, cut at its slots: a text before each of them, and one after the last. */
interface Piece {
  optional: boolean;
  texts: readonly string[];
  slots: readonly string[];
}

const cut = (text: string, optional: boolean): Piece => {
  // Splitting at a pattern with a group puts what the group matched between the texts.
  const parts = text.split(SLOT);
  return {
    optional,
    texts: parts.filter((_, index) => index % 2 === 0),
    slots: parts.filter((_, index) => index % 2 === 1),
  };
};

const cutTemplate = (template: string): Piece[] =>
  [...template.matchAll(PIECE)].map(([, optional, bracket, plain]) =>
    optional === undefined ? cut(bracket ?? plain ?? '', false) : cut(optional.replace(/\\([[\]])/g, '$1'), true),
  );

/** Templates are read once: a page prints a hundred minutes with one of them. */
const known = new Map<string, readonly Piece[]>();
/** More than all packs have. What is beyond was typed on the way to another template. */
const MOST_KNOWN = 5_000;
const piecesOf = (template: string): readonly Piece[] => {
  const pieces = known.get(template) ?? cutTemplate(template);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(template, pieces);
  return pieces;
};

const fillPiece = ({ texts, slots }: Piece, values: SlotValues): string | null => {
  let filled = texts[0] ?? '';
  for (let index = 0; index < slots.length; index += 1) {
    const value = values[slots[index] as string] ?? null;
    if (value === null || value === '') return null;
    filled += String(value) + texts[index + 1];
  }
  return filled;
};

/**
 * Fills a template. Null when a slot outside the optional parts is unknown: unknown prints as nothing, not as zero
 * and not as a gap.
 *
 * @example
 * fillTemplate('{minute}e[+{added}]', { minute: 45, added: 2 }); //=> '45e+2'
 * fillTemplate('{minute}e[+{added}]', { minute: 62, added: null }); //=> '62e'
 * fillTemplate('{minute}e[+{added}]', { minute: null, added: null }); //=> null
 * fillTemplate('{name}[ \\[{mark}\\]]', { name: 'Calabria', mark: 'cap' }); //=> 'Calabria [cap]'
 */
export const fillTemplate = <Slot extends string>(
  template: Template<Slot>,
  values: SlotValues<Slot>,
): string | null => {
  if (typeof template === 'function') return template(values);
  let printed = '';
  for (const piece of piecesOf(template)) {
    const text = fillPiece(piece, values);
    if (text === null && !piece.optional) return null;
    printed += text ?? '';
  }
  return printed;
};

/**
 * Joins what is known; null when nothing is.
 *
 * @example
 * joinKnown(["57e", null, "SP"], ", "); //=> "57e, SP"
 * joinKnown([null], ", "); //=> null
 */
export const joinKnown = (parts: readonly (string | null)[], separator: string): string | null => {
  const known = parts.filter((part) => part !== null && part !== '');
  return known.length > 0 ? known.join(separator) : null;
};
