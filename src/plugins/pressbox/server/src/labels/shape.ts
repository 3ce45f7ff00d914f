/** A row with its links, as a label is made of it. What is missing in the row is unknown to whoever asks. Pure. */
import {
  dayIn,
  zoneOf,
  type EventKind,
  type MatchPhase,
  type Named,
  type RoundType,
  type Side,
} from '../../../core/src';
import type { Labelled, LabelledEdition, LabelledMatch, LabelledSheet } from '../../../core/src/labels';
import * as uids from '../platform/uids';

export type Row = Readonly<Record<string, unknown>>;

const orNull = <T>(value: unknown): T | null => (value === '' ? null : ((value as T | undefined) ?? null));
const rowOf = (value: unknown): Row | null => orNull<Row>(value);
const namedOf = (value: unknown): Named | null => {
  const row = rowOf(value);
  const name = row && orNull<string>(row.name);
  return row && name ? { name, shortName: orNull(row.shortName), names: orNull(row.names) } : null;
};

const editionOf = (value: unknown): LabelledEdition | null => {
  const row = rowOf(value);
  const name = row && orNull<string>(row.name);
  return row && name ? { type: 'edition', name, competition: namedOf(row.competition) } : null;
};

const dayOf = (moment: unknown, zone: string): string | null =>
  moment ? dayIn(new Date(moment as string | Date), zone) : null;

const matchOf = (value: unknown, newsroomZone: string): LabelledMatch | null => {
  const row = rowOf(value);
  if (!row) return null;
  const [home, away] = [namedOf(row.homeTeam), namedOf(row.awayTeam)];
  if (!home && !away) return null;
  const zones = { venue: orNull<string>(rowOf(row.venue)?.timeZone), competition: orNull<string>(rowOf(rowOf(row.edition)?.competition)?.timeZone) }; // prettier-ignore
  return {
    type: 'match',
    home,
    away,
    homeScore: orNull(row.homeScore),
    awayScore: orNull(row.awayScore),
    phase: orNull<MatchPhase>(row.phase),
    day: dayOf(row.kickOff, zoneOf(zones, newsroomZone)),
    edition: editionOf(row.edition),
  };
};

/** `own`: the match that everything on the list belongs to. It is not said again. */
const sheetOf = (value: unknown, zone: string, own: unknown): LabelledSheet | null => {
  const row = rowOf(value);
  const side = row && orNull<Side>(row.side);
  if (!row || !side) return null;
  const isOwn = own !== null && rowOf(row.match)?.id === own;
  return {
    type: 'sheet',
    side,
    team: namedOf(row.team),
    formation: orNull(row.formation),
    match: isOwn ? null : matchOf(row.match, zone),
  };
};

const named = (row: Row, make: (thing: Named) => Labelled): Labelled | null => {
  const thing = namedOf(row);
  return thing && make(thing);
};

type Shape = (row: Row, zone: string, own: unknown) => Labelled | null;

const person: Shape = (row) => named(row, (thing) => ({ type: 'person', thing, country: orNull(row.nationality) }));

const SHAPES: Readonly<Record<string, Shape>> = {
  [uids.TEAM]: (row) =>
    named(row, (team) => ({
      type: 'team',
      team,
      isNational: row.kind === 'national',
      country: orNull(row.countryCode),
    })),
  [uids.PLAYER]: (row) =>
    named(row, (player) => ({
      type: 'player',
      player,
      team: namedOf(row.currentTeam),
      position: orNull(row.position),
      bornOn: orNull(row.bornOn),
    })),
  [uids.COACH]: person,
  [uids.REFEREE]: person,
  [uids.VENUE]: (row) =>
    named(row, (venue) => ({ type: 'venue', venue, city: orNull(row.city), country: orNull(row.countryCode) })),
  [uids.COMPETITION]: (row) =>
    named(row, (thing) => ({ type: 'competition', thing, country: orNull(row.countryCode) })),
  [uids.AUTHOR]: (row) => named(row, ({ name }) => ({ type: 'author', name, initials: orNull(row.initials) })),
  [uids.TAG]: (row) => named(row, ({ name }) => ({ type: 'tag', name, kind: orNull(row.kind) })),
  [uids.ARTICLE]: (row, zone) => {
    const title = orNull<string>(row.title);
    return title === null ? null : { type: 'article', title, kind: orNull(row.kind), day: dayOf(row.releasedAt, zone) };
  },
  [uids.EDITION]: (row) => editionOf(row),
  [uids.MATCH]: (row, zone) => matchOf(row, zone),
  [uids.TIE]: (row) => {
    const [first, second] = [namedOf(row.firstTeam), namedOf(row.secondTeam)];
    if (!first && !second) return null;
    return { type: 'tie', first, second, round: orNull<RoundType>(row.roundType), edition: editionOf(row.edition) };
  },
  [uids.TEAM_SHEET]: sheetOf,
  [uids.APPEARANCE]: (row, zone, own) => ({
    type: 'appearance',
    name: orNull(row.printedAs),
    player: namedOf(row.player),
    role: orNull(row.role),
    shirtNumber: orNull(row.shirtNumber),
    sheet: sheetOf(row.teamSheet, zone, own),
  }),
  [uids.MATCH_EVENT]: (row, zone, own) => {
    const kind = orNull<EventKind>(row.kind);
    if (!kind) return null;
    return {
      type: 'event',
      kind,
      minute: orNull(row.minute),
      addedTime: orNull(row.addedTime),
      person: namedOf(row.player) ?? namedOf(row.coach),
      playerOff: namedOf(row.playerOff),
      match: own !== null && rowOf(row.match)?.id === own ? null : matchOf(row.match, zone),
    };
  },
};

/** A row of a type as a label takes it; null where too little of it may be known. */
export const labelled = (uid: string, row: Row, newsroomZone: string, own: number | null): Labelled | null =>
  SHAPES[uid]?.(row, newsroomZone, own) ?? null;
