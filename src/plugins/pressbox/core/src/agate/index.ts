/** Agate, the small print under a report: read it into facts, print the facts. */
export * from './example';
export * from './locales';
export * from './print';
export * from './read';
