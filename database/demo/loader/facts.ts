/** Writes the facts of the demo newsroom, through the same door as everybody: the document service and its rules. */
import type { Core, UID } from '@strapi/strapi';
import type { DemoFiles, MatchFile, SheetFile } from './files';

/** From the slug of a fact to its documentId. */
export type Ids = Map<string, string>;
export interface FactIds {
  teams: Ids;
  players: Ids;
  coaches: Ids;
  competitions: Ids;
  matches: Ids;
}

/** What a relation is written with: the documentId behind a slug, or an error that names the slug. */
export const idOf = (ids: Ids, slug: string | null | undefined): string | undefined => {
  if (slug === null || slug === undefined) return undefined;
  const id = ids.get(slug);
  if (!id) throw new Error(`The demo names "${slug}", which is in none of its files`);
  return id;
};

export const loadFacts = async (strapi: Core.Strapi, files: DemoFiles): Promise<FactIds> => {
  const create = async (type: string, data: object): Promise<string> => {
    const uid = `plugin::pressbox.${type}` as UID.ContentType;
    const { documentId } = await strapi.documents(uid).create({ data: data as never });
    return documentId;
  };
  const createAll = async <T extends { slug: string }>(
    type: string,
    rows: T[],
    data: (row: T) => object = (row) => row,
  ): Promise<Ids> => {
    const ids: Ids = new Map();
    for (const row of rows) ids.set(row.slug, await create(type, data(row)));
    return ids;
  };

  const editions: Ids = new Map();
  const competitions = await createAll('competition', files.competitions(), ({ editions: _, ...row }) => row);
  for (const { slug, editions: years } of files.competitions()) {
    for (const year of years) {
      editions.set(`${slug} ${year.name}`, await create('edition', { ...year, competition: idOf(competitions, slug) }));
    }
  }
  const venues = await createAll('venue', files.venues());
  const teams = await createAll('team', files.teams());
  const coaches = await createAll('coach', files.coaches());
  const players = await createAll('player', files.players(), ({ currentTeam, ...row }) => ({
    ...row,
    currentTeam: idOf(teams, currentTeam),
  }));

  const createSheet = async (match: string, team: string | undefined, sheet: SheetFile): Promise<void> => {
    const { side, formation, coach, lines, substitutes, printedAs = {}, shirtNumbers = {} } = sheet;
    const teamSheet = await create('team-sheet', { match, side, team, formation, coach: idOf(coaches, coach) });
    const appear = (slug: string, place: object) =>
      create('appearance', {
        teamSheet,
        player: idOf(players, slug),
        printedAs: printedAs[slug],
        shirtNumber: shirtNumbers[slug],
        ...place,
      });
    for (const [line, slugs] of lines.entries()) {
      for (const [slot, slug] of slugs.entries()) await appear(slug, { role: 'starter', line, slot });
    }
    for (const [slot, slug] of substitutes.entries()) await appear(slug, { role: 'substitute', slot });
  };

  const createMatch = async (file: MatchFile): Promise<string> => {
    const { competition, edition, venue, home, away, homeScore, awayScore, halfTime, shootOut, ...rest } = file;
    const { sheets, events, ...columns } = rest;
    const homeTeam = idOf(teams, home);
    const awayTeam = idOf(teams, away);
    const match = await create('match', {
      ...columns,
      edition: idOf(editions, `${competition} ${edition}`),
      venue: idOf(venues, venue),
      homeTeam,
      awayTeam,
      // A score that follows the goals comes with them: sent before, it would be an entered one.
      ...(columns.scoreSource !== 'events' && {
        homeScore,
        awayScore,
        halfTimeHomeScore: halfTime?.[0] ?? null,
        halfTimeAwayScore: halfTime?.[1] ?? null,
      }),
      homeShootOutScore: shootOut?.[0] ?? null,
      awayShootOutScore: shootOut?.[1] ?? null,
    });
    for (const sheet of sheets) await createSheet(match, sheet.side === 'home' ? homeTeam : awayTeam, sheet);
    for (const [sequence, { player, playerOff, assistBy, coach, ...event }] of events.entries()) {
      await create('match-event', {
        ...event,
        match,
        sequence,
        player: idOf(players, player),
        playerOff: idOf(players, playerOff),
        assistBy: idOf(players, assistBy),
        coach: idOf(coaches, coach),
      });
    }
    return match;
  };

  const matches: Ids = new Map();
  for (const file of files.matches()) matches.set(file.slug, await createMatch(file));
  return { teams, players, coaches, competitions, matches };
};
