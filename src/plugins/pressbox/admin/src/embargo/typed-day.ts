/** The part of the page that is looked through: a document, or what stands for one in a test. */
interface Fields {
  querySelectorAll(selector: string): ArrayLike<{ querySelectorAll(selector: string): ArrayLike<unknown> }>;
}

const textOf = (input: unknown): string => (input as { value?: string } | undefined)?.value?.trim() ?? '';

/**
 * Whether a day stands somewhere that the form does not know yet: one without an hour beside it. Strapi's picker hands
 * over what was typed when its input is left, and its calendar, while it is open, holds on to the input: the day is
 * seen, and is not there. A day that the form knows shows an hour, 00:00 at least.
 *
 * @example
 * isDayTypedOnly(document); //=> true, while "12/25/2026" stands beside "--:--"
 */
export const isDayTypedOnly = (fields: Fields): boolean =>
  Array.from(fields.querySelectorAll('[role=group]')).some((group) => {
    const inputs = Array.from(group.querySelectorAll(':scope input[role=combobox]:not([disabled])'));
    return inputs.length === 2 && textOf(inputs[0]) !== '' && textOf(inputs[1]) === '';
  });
