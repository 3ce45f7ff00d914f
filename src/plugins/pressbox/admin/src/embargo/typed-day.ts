/** The part of the page that is looked through: a document, or what stands for one in a test. */
interface Fields {
  querySelectorAll(selector: string): ArrayLike<unknown>;
}

/**
 * Whether a day stands under "Publish at" that the form does not know yet. Strapi's picker hands over what was typed
 * when its input is left, and its calendar, while it is open, holds on to the input: the day is seen, and is not there.
 *
 * @example
 * isDayTypedOnly(document, null); //=> true, while "12/25/2026" stands in the input
 */
export const isDayTypedOnly = (fields: Fields, publishAt: unknown): boolean =>
  (publishAt === null || publishAt === undefined || publishAt === '') &&
  Array.from(fields.querySelectorAll('input[name="publishAt"]')).some(
    (input) => (input as { value?: string }).value?.trim() !== '',
  );
