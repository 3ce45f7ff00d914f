import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import { opposite, parseMatchText, SIDES, type MatchFacts, type MatchText, type Side } from '../../../core/src';
import type { AgateReading, PersonType } from '../../../contracts/src/agate';
import { MATCH } from '../platform/uids';
import { getService } from '../platform/service';
import { readingOf, type UnresolvedReading } from './reading';
import { resolveNames, type Known } from './resolve';
import { findStoredMatch, type StoredMatch } from './stored';
import { matchThatFits, sidesOfText } from './team-sides';
import { versionOf } from './version';

type Opponents = Pick<MatchFacts, 'home' | 'away'> & { codes: { home: string | null; away: string | null } };

const TEAM_FIELDS = ['documentId', 'name', 'shortName', 'code', 'names'];
const NO_TEAM = { documentId: '', name: '', shortName: null, code: null, names: null };

const labelOf = ({ sides }: MatchText): string => sides.map((side) => side ?? '?').join(' - ');

/** Who has done something for a side in this match. An own goal's scorer is of the other side. */
const playersIn = ({ events }: StoredMatch, side: Side): string[] =>
  events.flatMap((event) => {
    const playerSide = event.kind === 'own_goal' ? opposite(event.side) : event.side;
    return playerSide === side ? [event.player, event.playerOff].filter((id) => id !== null) : [];
  });

/** Reads a text against a match: what it says, and whom its names mean. Writes nothing. */
export const createAgateReadService = ({ strapi }: { strapi: Core.Strapi }) => {
  const opponentsOf = async (documentId: string): Promise<Opponents> => {
    const team = { select: TEAM_FIELDS };
    const row = await strapi.db
      .query(MATCH)
      .findOne({ where: { documentId }, populate: { homeTeam: team, awayTeam: team } });
    const [home, away] = [row?.homeTeam ?? NO_TEAM, row?.awayTeam ?? NO_TEAM];
    const entity = ({ documentId: id, name, shortName, names }: typeof NO_TEAM) => ({ id, name, shortName, names });
    return { home: entity(home), away: entity(away), codes: { home: home.code, away: away.code } };
  };

  const theMatch = (text: string, locale: string, opponents: Opponents): MatchText => {
    const read = parseMatchText(text, { locale });
    if (!('matches' in read)) return read;
    const fitting = matchThatFits(read.matches, opponents);
    if (fitting) return fitting;
    const { home, away } = opponents;
    throw new errors.ValidationError(
      `The text holds ${read.matches.length} matches (${read.matches.slice(0, 5).map(labelOf).join('; ')}), and no single one of them is ${home.name} - ${away.name}. Paste that match alone.`,
      { matches: read.matches.map(labelOf) },
    );
  };

  const knownPeople = async ({ members }: UnresolvedReading, stored: StoredMatch): Promise<Known> => {
    const squads = getService(strapi, 'squads');
    const people = getService(strapi, 'people');
    const printed = (type: PersonType) =>
      members.filter((member) => member.type === type).flatMap((member) => member.printed);
    const bySide = async <T>(find: (team: string, side: Side) => Promise<T[]>) => {
      const of = async (side: Side, team: string | null) => (team ? find(team, side) : []);
      const [home, away] = await Promise.all([of('home', stored.homeTeam), of('away', stored.awayTeam)]);
      return { home, away };
    };
    const [player, coach, players, coaches, referees] = await Promise.all([
      bySide((team, side) => squads.players(team, playersIn(stored, side))),
      bySide((team) => squads.coaches(team)),
      people.search('player', printed('player')),
      people.search('coach', printed('coach')),
      people.search('referee', printed('referee')),
    ]);
    return { squads: { player, coach }, others: { player: players, coach: coaches, referee: referees } };
  };

  /** Both teams are named, neither is of this match, and nobody who plays is known to it: the text is about others. */
  const refuseOthers = (
    { home, away }: AgateReading['teams'],
    names: AgateReading['names'],
    opponents: Opponents,
  ): void => {
    const isOther = home.label !== null && away.label !== null && home.by === 'order' && away.by === 'order';
    if (!isOther || names.some(({ type, verdict }) => type === 'player' && verdict === 'sure')) return;
    throw new errors.ValidationError(
      `The text is about ${home.label} - ${away.label}, and this match is ${opponents.home.name} - ${opponents.away.name}. Paste the text of this match. If it is the same match, give its teams the names that the text prints, as short name or nickname.`,
      { teams: [home.label, away.label] },
    );
  };

  return {
    async read(documentId: string, text: string, locale?: string): Promise<AgateReading> {
      const stored = await findStoredMatch(strapi, documentId);
      if (!stored) throw new errors.NotFoundError(`There is no match with the id ${documentId}.`);
      const opponents = await opponentsOf(documentId);
      const read = theMatch(text, await getService(strapi, 'locales').one(locale), opponents);
      const { members, ...reading } = readingOf(read, sidesOfText(read, opponents), text);
      const names = resolveNames(members, await knownPeople({ ...reading, members }, stored));
      refuseOthers(reading.teams, names, opponents);
      const order = (side: string) => SIDES.findIndex((one) => one === side);
      return {
        version: versionOf(stored),
        ...reading,
        sheets: [...reading.sheets].sort((a, b) => order(a.side) - order(b.side)),
        names,
        diagnostics: read.diagnostics,
      };
    },
  };
};
