/** The lists of a match by what they are. */
import type { HeadingRole } from './words';
import { skipLinks, type ListSection } from './sections';
import type { Range, Source } from './source';
import type { Match } from './printed-sides';

/** A list, and how many sheets stood before it. */
export type Context = { section: ListSection; after: number };

/** The lists of a match under some headings. */
export const listsOf = ({ block }: Match, ...roles: HeadingRole[]): Context[] =>
  block.lists.filter(({ section }) => roles.includes(section.role));

/** The team in a heading: "Buts pour Rennes", "Entraîneur du Stade rennais". */
export const qualifierOf = (source: Source, { qualifier }: ListSection): Range | null => {
  if (!qualifier) return null;
  const from = skipLinks(source, qualifier);
  return qualifier.to > from ? { from, to: qualifier.to } : null;
};
