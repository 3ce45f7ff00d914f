import { REFUSALS, type RefusalCode } from './catalogue';

/** What stands in a slot of a sentence: a text, a number, or several of them. */
export type RefusalParam = string | number | readonly string[];

type SlotsOf<Text extends string> = Text extends `${string}{${infer Slot}}${infer Rest}`
  ? (Slot extends `${string} ${string}` ? never : Slot) | SlotsOf<Rest>
  : never;

/** What the sentence of a code has slots for. */
export type RefusalParams<Code extends RefusalCode> = Readonly<Record<SlotsOf<(typeof REFUSALS)[Code]>, RefusalParam>>;

/** A sentence in English, with what it takes to say it in another language. */
export interface Refusal {
  /** Stays the same from version to version: a client may hang its own sentence on it. */
  code: RefusalCode;
  params: Readonly<Record<string, RefusalParam>>;
  message: string;
}

type Given<Code extends RefusalCode> = [SlotsOf<(typeof REFUSALS)[Code]>] extends [never]
  ? []
  : [params: RefusalParams<Code>, inEnglish?: Partial<Record<SlotsOf<(typeof REFUSALS)[Code]>, string>>];

/**
 * A refusal: its code, what it says of this case, and its sentence in English.
 *
 * @param params what stands in the slots: values as they are stored, which the panel says in its language
 * @param inEnglish what English prints in a slot whose value is no word ("homeScore": "The home score")
 * @example
 * sayRefusal('text.blank', { field: 'title' }).message; //=> 'The title is blank. Write one.'
 * sayRefusal('part.loss', { part: 'match-event', parent: 'match' }, { part: 'An event' }).message;
 * //=> 'An event belongs to its match for life. Delete it, if it does not belong there.'
 */
export const sayRefusal = <Code extends RefusalCode>(code: Code, ...[params, inEnglish]: Given<Code>): Refusal => {
  const given: Readonly<Record<string, RefusalParam>> = params ?? {};
  const words: Readonly<Record<string, RefusalParam | undefined>> = { ...given, ...inEnglish };
  // Once through the sentence: what stands in a slot is no sentence, whatever braces it has.
  const message = REFUSALS[code].replace(/\{(\w+)\}/g, (slot, name: string) => {
    const word = words[name];
    return word === undefined ? slot : Array.isArray(word) ? word.join(', ') : String(word);
  });
  return { code, params: given, message };
};
