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

const fillText = (text: string, values: SlotValues): string | null => {
  let unknown = false;
  const filled = text.replace(SLOT, (_, slot: string) => {
    const value = values[slot] ?? null;
    if (value === null || value === '') unknown = true;
    return String(value);
  });
  return unknown ? null : filled;
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
  for (const [, optional, bracket, plain] of template.matchAll(PIECE)) {
    if (optional !== undefined) {
      printed += fillText(optional.replace(/\\([[\]])/g, '$1'), values) ?? '';
      continue;
    }
    const text = fillText(bracket ?? plain ?? '', values);
    if (text === null) return null;
    printed += text;
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
