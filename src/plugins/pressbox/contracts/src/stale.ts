/** What somebody is told whose save was refused with 409: another desk has saved in the meantime. */

/** A field in which their form and the stored row differ. */
export interface Difference {
  field: string;
  yours: unknown;
  /** Left out where they may not read the field. */
  stored?: unknown;
}

/** Who has saved, where no name is known: a program, or somebody whose account is gone. */
export const SOMEONE_ELSE = 'Someone else';

/** `error.details` of the refusal. */
export interface StaleDetails {
  /** The name of who has saved; null where another language has changed what all languages share. */
  who: string | null;
  /** The version that is stored now: a save over it has seen it. */
  updatedAt: string;
  /** Left out where a deletion was refused. */
  changed?: Difference[];
}
