/** The lists of a match by what they are. */
import type { HeadingRole } from '../words';
import { skipLinks } from '../sections/sections';
import { printed, type Range, type Source } from '../marks/source';
import type { TeamIndex } from '../result/types';
import type { ListSection } from '../sections/types';
import type { Context, Match } from './types';

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

/** The side that a list's heading names, else the side of the sheet it follows. */
export const sideOfList = (source: Source, section: ListSection, after: number, match: Match): TeamIndex | null => {
  const team = qualifierOf(source, section);
  const named = team && match.teams.find(printed(source, team));
  if (named !== null) return named;
  return match.sheetSides[Math.max(0, Math.min(after, match.sheetSides.length) - 1)] ?? null;
};

/** "Espulsi: nessuno" */
export const isNobody = ({ tokens, words }: Source, { from, to }: Range): boolean =>
  words.nobody.match(tokens, from, to) !== null;
