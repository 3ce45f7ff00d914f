/** Which team of a text is the home side of a match. */
import type { Side } from '../../events';
import type { MatchFacts } from '../../match';
import { LOCAL_NAME_FIELDS, type Named } from '../../names';
import type { MatchText } from '../read';
import { Teams } from '../read/marks/teams';
import type { SideEvidence } from './facts';

export interface TextSides {
  /** The side of the text's first team, and of its second. */
  sides: readonly [Side, Side];
  labels: readonly [string | null, string | null];
  by: readonly [SideEvidence, SideEvidence];
  /** Both by name; or one by name and nothing against it. */
  sure: boolean;
}

/** The teams of a match, with the codes that a text may call them by. */
export type Opponents = Pick<MatchFacts, 'home' | 'away'> & { codes?: Partial<Record<Side, string | null>> };

const aliasesOf = ({ name, shortName, names }: Named): string[] =>
  [
    name,
    shortName,
    ...Object.values(names ?? {}).flatMap((local) => LOCAL_NAME_FIELDS.map((field) => local[field])),
  ].filter((alias): alias is string => Boolean(alias));

const labelsOf = ({ teams, sides }: MatchText, index: 0 | 1): string[] =>
  [teams[index]?.label, sides[index]].filter((label): label is string => Boolean(label));

/** Reads the sides off the labels: names, short names, nicknames and demonyms in any language, then the order. */
export const sidesOfText = (text: MatchText, { home, away, codes }: Opponents): TextSides => {
  const teams = new Teams();
  for (const alias of [...aliasesOf(home), codes?.home ?? null]) teams.add(0, alias);
  for (const alias of [...aliasesOf(away), codes?.away ?? null]) teams.add(1, alias);
  const told = ([0, 1] as const).map((index) => {
    for (const label of labelsOf(text, index)) {
      const side = teams.find(label);
      if (side !== null) return side;
    }
    return null;
  });
  const [first = null, second = null] = told;
  const labels = [labelsOf(text, 0)[0] ?? null, labelsOf(text, 1)[0] ?? null] as const;
  const at = (place: 0 | 1): readonly [Side, Side] => (place === 0 ? ['home', 'away'] : ['away', 'home']);
  if (first !== null && second !== null && first !== second)
    return { sides: at(first), labels, by: ['name', 'name'], sure: true };
  if (first !== null && second === null)
    return { sides: at(first), labels, by: ['name', 'other'], sure: labels[1] === null };
  if (second !== null && first === null)
    return { sides: at(second === 0 ? 1 : 0), labels, by: ['other', 'name'], sure: labels[0] === null };
  return { sides: at(0), labels, by: ['order', 'order'], sure: false };
};

/** The sides the other way round, as an editor says who has looked: that settles them. */
export const swapSides = ({ sides: [first, second], labels }: TextSides): TextSides => ({
  sides: [second, first],
  labels,
  by: ['other', 'other'],
  sure: true,
});

/** How well a text fits: by how many of its teams are told by name. */
const fitOf = ({ by }: TextSides): number => by.filter((evidence) => evidence === 'name').length;

/** The one of several matches whose teams fit best, or null where none does or two do alike. */
export const matchThatFits = (matches: readonly MatchText[], opponents: Opponents): MatchText | null => {
  const fits = matches.map((match) => fitOf(sidesOfText(match, opponents)));
  const best = Math.max(...fits);
  const fitting = matches.filter((_, index) => fits[index] === best);
  return best > 0 && fitting.length === 1 ? (fitting[0] ?? null) : null;
};
