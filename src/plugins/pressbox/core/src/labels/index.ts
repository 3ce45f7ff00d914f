/** What tells things apart in a list, and what they are found by. */
export * from './label';
export type * from './labelled';
export * from './tell-apart';
export * from './typed';
