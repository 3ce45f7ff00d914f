/** Match facts, printed the way each language prints them. */
export * from './cards';
export * from './goals';
export * from './label';
export * from './match';
export * from './minute';
export * from './names';
export * from './penalties';
export * from './rubric';
export * from './score';
export * from './team-sheet';
export { slotsOf, fillTemplate, type SlotValues, type Template } from '../locales/template';
