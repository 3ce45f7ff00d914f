/** The game and its print: pure TypeScript with no Strapi, no I/O, no clock and no machine locale. */
export * from './agate';
export * from './check';
export * from './days';
export * from './embargo';
export * from './events';
export * from './formation';
export * from './match';
export * from './matching';
export * from './minute';
export * from './locale';
export * from './names';
export * from './phase';
export * from './round';
export * from './score';
export * from './sent-score';
