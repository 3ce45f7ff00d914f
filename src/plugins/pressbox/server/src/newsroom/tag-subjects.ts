/** What an article on some matches is about: competition, teams, scorers, countries; and who is named in its text. Pure. */
import { compareEvents, foldName, type Named } from '../../../core/src';
import type { TagKind } from '../../../contracts/src';
import { eventOf, orNull, rowsOf, type Row } from '../match/parts';

export type SubjectKind = Exclude<TagKind, 'theme'>;
export interface Subject {
  kind: SubjectKind;
  /** A documentId, or the code of a country. */
  id: string;
  /** Null for a country. */
  thing: Named | null;
}
export type Thing = Named & Row & { documentId: string };

const SCORED = ['goal', 'penalty_goal'];

const subject = (kind: SubjectKind, value: unknown): Subject[] => {
  const thing = orNull<Thing>(value);
  return thing ? [{ kind, id: thing.documentId, thing }] : [];
};

const scorersOf = (match: Row): Subject[] =>
  rowsOf(match.events)
    .map((row) => eventOf(row, (value) => value))
    .filter(({ kind }) => SCORED.includes(kind))
    .sort(compareEvents)
    .flatMap(({ player }) => subject('player', player));

const countriesOf = (teams: readonly unknown[]): Subject[] =>
  teams.flatMap((team) => {
    const code = orNull<string>((team as Row | null)?.countryCode);
    return code ? [{ kind: 'country' as const, id: code, thing: null }] : [];
  });

/** Each once, in the order in which a page names its tags. */
export const distinct = (subjects: readonly Subject[]): Subject[] => [
  ...new Map(subjects.map((one) => [`${one.kind} ${one.id}`, one])).values(),
];

/** What follows from the matches alone. */
export const subjectsOf = (matches: readonly Row[]): Subject[] => {
  const teams = matches.flatMap(({ homeTeam, awayTeam }) => [homeTeam, awayTeam]);
  return distinct([
    ...matches.flatMap((match) => subject('competition', (match.edition as Row | null)?.competition)),
    ...teams.flatMap((team) => subject('team', team)),
    ...matches.flatMap(scorersOf),
    ...countriesOf(teams),
  ]);
};

/** Players and coaches on the sheets of the matches. */
export const peopleOf = (matches: readonly Row[]): Subject[] => {
  const sheets = matches.flatMap((match) => rowsOf(match.teamSheets));
  return distinct([
    ...sheets.flatMap((sheet) => rowsOf(sheet.appearances).flatMap(({ player }) => subject('player', player))),
    ...sheets.flatMap((sheet) => subject('coach', sheet.coach)),
  ]);
};

/** Fewer letters than this name nobody by themselves. */
const SHORTEST = 3;

/**
 * Tells whether a text names something: as whole words, whatever their case and accents.
 *
 * @example
 * const names = namesIn('But de Leão, sur penalty.');
 * names(['Rafael Leão', 'Leao']); //=> true
 * names(['Leo']); //=> false
 */
export const namesIn = (text: string): ((names: readonly (string | null | undefined)[]) => boolean) => {
  const words = ` ${foldName(text)} `;
  return (names) =>
    names.some((name) => {
      const folded = foldName(name ?? '');
      return folded.length >= SHORTEST && words.includes(` ${folded} `);
    });
};

/** Whoever of some people a text names, by any of their names. */
export const namedIn = (text: string, people: readonly Subject[]): Subject[] => {
  const names = namesIn(text);
  return people.filter(({ thing }) => {
    const local = Object.values(thing?.names ?? {}).flatMap(({ name, shortName }) => [name, shortName]);
    return names([thing?.name, thing?.shortName, ...local]);
  });
};
