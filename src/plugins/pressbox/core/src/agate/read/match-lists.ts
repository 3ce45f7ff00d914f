/** The lists of a match by what they are. */
import type { HeadingRole } from './words';
import { skipLinks, type ListSection } from './sections';
import type { Range, Source } from './source';
import type { Match } from './printed-sides';
import type { TeamIndex } from './types';

/** A list, and how many sheets stood before it. */
export type Context = { section: ListSection; after: number };

/** The lists of a match under some headings. */
export const listsOf = ({ block }: Match, ...roles: HeadingRole[]): Context[] =>
  block.lists.filter(({ section }) => roles.includes(section.role));

/** The team in a heading ("Buts pour Rennes", "Entraîneur du Stade rennais"), else the one in whose block it stands. */
export const qualifierOf = (source: Source, { qualifier, owner }: ListSection): Range | null => {
  if (!qualifier) return owner;
  const from = skipLinks(source, qualifier);
  return qualifier.to > from ? { from, to: qualifier.to } : null;
};

/**
 * The side whose sheet a list stands under, where each side may have a list of its own: a list between the two sheets
 * is the first one's, and then one behind both is the second's.
 */
export const placesOf = (contexts: readonly Context[], { sheetSides }: Match): (TeamIndex | null)[] => {
  if (sheetSides.length !== 2) return contexts.map(() => null);
  const perSide = new Set(contexts.filter(({ after }) => after === 1).map(({ section }) => section.role));
  return contexts.map(({ section, after }) =>
    after >= 1 && perSide.has(section.role) ? (sheetSides[after - 1] ?? null) : null,
  );
};
