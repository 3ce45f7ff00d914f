/** One language, one small file; and what a newsroom lays over it. */
export * from './de';
export * from './en';
export * from './es';
export * from './fr';
export * from './house-style';
export * from './it';
export * from './nl';
// `CardKind` is the core's own business; packs name their keys.
export type { CardWords, Heading, ListWords, LocalePack, PeopleForm, UnfinishedPhase } from './pack';
export { PEOPLE_FORMS } from './pack';
export * from './pt';
export * from './registry';
export * from './style-settings';
export * from './variants';
