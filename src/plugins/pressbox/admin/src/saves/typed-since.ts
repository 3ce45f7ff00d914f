/** What an editor has typed while a save was on its way. */

type Values = Readonly<Record<string, unknown>>;

/** A form at one moment: what it holds, what it was last filled with, and whether it is being saved. */
export interface FormState {
  values: Values;
  initialValues: Values;
  isSubmitting: boolean;
}

/**
 * The fields that a form which is filled anew would lose, with what was typed into them. When a save is answered,
 * Strapi puts back what was sent; and then it fills in what is stored. A value that nobody has touched is the same
 * object before and after. A form that shows the same row as before keeps what was typed into fields of which nothing is
 * stored: those of a language that is not written yet.
 *
 * @example
 * typedSince({ values: { a: 1, b: 2 }, initialValues: { a: 1, b: 0 }, isSubmitting: false }, { a: 5, b: 0 });
 * //=> { b: 2 }
 */
export const typedSince = (before: FormState, filledWith: Values, isSameRow = false): Values => {
  const untouched = before.isSubmitting ? filledWith : before.initialValues;
  return Object.fromEntries(
    Object.entries(before.values).filter(
      ([field, value]) => !Object.is(value ?? null, untouched[field] ?? null) && (isSameRow || field in filledWith),
    ),
  );
};
