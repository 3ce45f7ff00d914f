/** Whom a printed name means. Pure: the people come in, and so does the distance between two words. */
export * from './likeness';
export * from './name-index';
export * from './propose';
export * from './sound';
