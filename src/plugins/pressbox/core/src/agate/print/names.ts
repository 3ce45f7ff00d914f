/** Which of a thing's names goes where: the sheet, the scoreline and the lists each have their habit. */
import type { Appearance, Entity } from '../../match';
import { foldName, localNameOf, nameIn, shortNameIn } from '../../names';
import type { LocalePack } from '../locales/pack';

/**
 * The name of a player on a team sheet.
 *
 * The words of the reader's language come first, then what the sheet itself printed, then the short name. A sheet
 * that printed a full name ("Rafael Leão" among surnames) keeps it full in every language.
 *
 * @example
 * const kjaer = { id: 'kjaer', name: 'Simon Kjær', shortName: 'Kjær' };
 * nameOnSheet(appearanceOf({ player: kjaer, printedAs: 'Kjaer' }), fr); //=> 'Kjaer'
 * nameOnSheet(appearanceOf({ player: kjaer }), fr); //=> 'Kjær'
 * const miranchuk = { id: 'm', name: 'Aleksei Miranchuk', names: { fr: { name: 'Alekseï Mirantchouk', shortName: 'Mirantchouk' } } };
 * nameOnSheet(appearanceOf({ player: miranchuk, printedAs: 'Mirančuk' }), fr); //=> 'Mirantchouk'
 */
export const nameOnSheet = (
  { player, printedAs }: Pick<Appearance, 'player' | 'printedAs'>,
  pack: LocalePack,
): string => {
  const local = localNameOf(player.names, pack.locale);
  const full =
    printedAs !== null && [player.name, local.name ?? ''].some((name) => foldName(name) === foldName(printedAs));
  const localName = full ? local.name : (local.shortName ?? local.name);
  return localName ?? printedAs ?? player.shortName ?? player.name;
};

/**
 * The name of a player or a coach in a list of scorers or cards: the short one.
 *
 * @example
 * nameInList({ id: 'leao', name: 'Rafael Leão', shortName: 'Leão' }, fr); //=> 'Leão'
 */
export const nameInList = (person: Entity, pack: LocalePack): string => shortNameIn(person, pack.locale);

/**
 * What a language calls the people of a team, article included, by the pack's order of liking. Null: the language has
 * no such word, and the list falls back to the team's short name.
 *
 * @example
 * const atalanta = { id: 'atalanta', name: 'Atalanta', names: { fr: { demonym: 'les Bergamasques', nickname: 'la Dea' } } };
 * peopleOf(atalanta, fr); //=> 'les Bergamasques'
 * peopleOf(atalanta, de); //=> null
 */
export const peopleOf = (team: Entity, pack: LocalePack): string | null => {
  const { demonym, nickname } = nameIn(team, pack.locale);
  const forms = { demonym, nickname, name: shortNameIn(team, pack.locale) };
  return pack.list.people.map((form) => forms[form]).find((form) => form !== null) ?? null;
};
