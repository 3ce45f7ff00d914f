import { distance } from 'fastest-levenshtein';
import type { Core } from '@strapi/strapi';
import { parseMatchText, SIDES, type MatchText, type Side } from '../../../core/src';
import {
  matchThatFits,
  playersIn,
  readingOf,
  resolveNames,
  sidesOfText,
  swapSides,
  versionOf,
  type AgateReading,
  type Known,
  type Opponents,
  type PersonType,
  type StoredMatch,
  type UnresolvedReading,
} from '../../../core/src/agate/apply';
import { sayRefusal } from '../../../core/src/refusals';
import { invalid } from '../platform/refuse';
import type { ReadAgate } from '../../../contracts/src';
import { MATCH } from '../platform/uids';
import { getService } from '../platform/service';
import { digest } from './digest';
import { storedMatchOrNone } from './holding';
import { withTraits } from './traits';

type Asked = ReadAgate.Request['body'];

const TEAM_FIELDS = ['documentId', 'name', 'shortName', 'code', 'names'];
const NO_TEAM = { documentId: '', name: '', shortName: null, code: null, names: null };

/** How many matches of a round-up one sentence names. */
const MOST_NAMED = 5;

const labelOf = ({ sides }: MatchText): string => sides.map((side) => side ?? '?').join(' - ');

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

  /** The match that is meant: the one that somebody chose by its place, else the one whose teams fit. */
  const theMatch = (matches: readonly MatchText[], opponents: Opponents, chosen: number | undefined): MatchText => {
    const [only] = matches;
    const fitting =
      chosen !== undefined ? matches[chosen] : only && matches.length === 1 ? only : matchThatFits(matches, opponents);
    if (fitting) return fitting;
    const [home, away, labels] = [opponents.home.name, opponents.away.name, matches.map(labelOf)];
    const shown = labels.slice(0, MOST_NAMED).join('; ');
    const said = sayRefusal('sheet-text.several', { count: labels.length, matches: shown, home, away });
    throw invalid(said, { matches: labels });
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
    const said = sayRefusal('sheet-text.of-others', {
      printedHome: String(home.label),
      printedAway: String(away.label),
      home: opponents.home.name,
      away: opponents.away.name,
    });
    throw invalid(said, { teams: [home.label, away.label] });
  };

  return {
    async read(documentId: string, asked: Asked): Promise<ReadAgate.Response> {
      const { text, locale, match: chosen, swap = false } = asked;
      const stored = await storedMatchOrNone(strapi, documentId);
      const opponents = await opponentsOf(documentId);
      const parsed = parseMatchText(text, { locale: await getService(strapi, 'locales').one(locale) });
      const matches = 'matches' in parsed ? parsed.matches : [parsed];
      const read = theMatch(matches, opponents, chosen);
      const sides = sidesOfText(read, opponents);
      const { members, ...reading } = readingOf(read, swap ? swapSides(sides) : sides, text, distance);
      const names = resolveNames(members, await knownPeople({ ...reading, members }, stored), distance);
      if (chosen === undefined && !swap) refuseOthers(reading.teams, names, opponents);
      const order = (side: string) => SIDES.findIndex((one) => one === side);
      const data = {
        version: versionOf(stored, digest),
        ...reading,
        sheets: [...reading.sheets].sort((a, b) => order(a.side) - order(b.side)),
        names: await withTraits(strapi, names),
        diagnostics: read.diagnostics,
      };
      return { data, meta: { matches: matches.map(labelOf), match: matches.indexOf(read) } };
    },
  };
};
