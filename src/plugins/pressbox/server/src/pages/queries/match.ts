/** What pages ask about matches: heads for links and rubrics, and for one match its sheets and events. */
import type { PageDatabase, Row } from '../../sql/database';
import { isIn, isReady, leftJoin, named } from '../../sql/fragments';

export interface HeadRow extends Row {
  id: number;
  document_id: string;
  slug: string | null;
}

/** Matches with their teams, competition, venue and referee, in one statement whatever their number. */
export const findHeads = (db: PageDatabase, ids: readonly number[]): Promise<HeadRow[]> =>
  ids.length === 0
    ? Promise.resolve([])
    : db.all(
        `select m.[id], m.[document_id], m.[slug], m.[kick_off], m.[phase], m.[round_type], m.[round_number], m.[group],
           m.[leg], m.[neutral_venue], m.[attendance], m.[score_source], m.[home_score], m.[away_score],
           m.[half_time_home_score], m.[half_time_away_score], m.[home_shoot_out_score], m.[away_shoot_out_score],
           m.[updated_at], ${named('h', 'home', 'slug', 'code', 'primary_color')},
           ${named('w', 'away', 'slug', 'code', 'primary_color')}, ${named('c', 'competition', 'kind', 'time_zone')},
           ed.[id] as [edition_id], ed.[name] as [edition_name], ${named('r', 'referee')},
           v.[id] as [venue_id], v.[document_id] as [venue_document_id], v.[name] as [venue_name],
           v.[names] as [venue_names], v.[city] as [venue_city],
           v.[time_zone] as [venue_time_zone],
           (select count(*) from {event.match} xl join {event} x on x.[id] = xl.[match_event_id]
             where xl.[match_id] = m.[id] and (x.[minute] > 90 or x.[period] like 'extra_time%')) as [extra_time]
         from {match} m
         ${leftJoin('match.homeTeam', 'match_id', 'team_id', 'team', 'h')}
         ${leftJoin('match.awayTeam', 'match_id', 'team_id', 'team', 'w')}
         ${leftJoin('match.edition', 'match_id', 'edition_id', 'edition', 'ed')}
         ${leftJoin('edition.competition', 'edition_id', 'competition_id', 'competition', 'c', 'ed.[id]')}
         ${leftJoin('match.referee', 'match_id', 'referee_id', 'referee', 'r')}
         ${leftJoin('match.venue', 'match_id', 'venue_id', 'venue', 'v')}
         where m.[id] in (?)`,
        [ids],
      );

export interface SheetRow extends Row {
  sheet_id: number;
  side: string;
  appearance_id: number | null;
}

/** Both team sheets, as far as they are not still being entered, a row a name on them. */
export const findSheets = (db: PageDatabase, matchId: number): Promise<SheetRow[]> =>
  db.all(
    `select s.[id] as [sheet_id], s.[side], s.[formation], ${named('t', 'team')}, ${named('co', 'coach')},
       ap.[id] as [appearance_id], ap.[role], ap.[line], ap.[slot], ap.[shirt_number], ap.[captain], ap.[printed_as],
       ${named('p', 'player')}
     from {sheet.match} sm join {sheet} s on s.[id] = sm.[team_sheet_id]
     ${leftJoin('sheet.team', 'team_sheet_id', 'team_id', 'team', 't', 's.[id]')}
     ${leftJoin('sheet.coach', 'team_sheet_id', 'coach_id', 'coach', 'co', 's.[id]')}
     ${leftJoin('appearance.teamSheet', 'team_sheet_id', 'appearance_id', 'appearance', 'ap', 's.[id]')}
     ${leftJoin('appearance.player', 'appearance_id', 'player_id', 'player', 'p', 'ap.[id]')}
     where sm.[match_id] = ? and ${isReady('s')} order by s.[id], ap.[id]`,
    [matchId],
  );

export interface EventRow extends Row {
  id: number;
  document_id: string;
}

export const findEvents = (db: PageDatabase, matchId: number): Promise<EventRow[]> =>
  db.all(
    `select e.[id], e.[document_id], e.[side], e.[kind], e.[period], e.[minute], e.[added_time], e.[sequence],
       ${named('p', 'player')}, ${named('o', 'player_off')}, ${named('a', 'assist_by')}, ${named('co', 'coach')}
     from {event.match} em join {event} e on e.[id] = em.[match_event_id]
     ${leftJoin('event.player', 'match_event_id', 'player_id', 'player', 'p', 'e.[id]')}
     ${leftJoin('event.playerOff', 'match_event_id', 'player_id', 'player', 'o', 'e.[id]')}
     ${leftJoin('event.assistBy', 'match_event_id', 'player_id', 'player', 'a', 'e.[id]')}
     ${leftJoin('event.coach', 'match_event_id', 'coach_id', 'coach', 'co', 'e.[id]')}
     where em.[match_id] = ? order by e.[id]`,
    [matchId],
  );

export interface MatchEntryRow extends Row {
  subject: 'player' | 'team';
  /** The row of the player or team. */
  ref: number;
  /** The match. */
  id: number;
  kick_off: unknown;
}

/**
 * The latest matches of each of some players and teams, newest first, off the index where they stand in that order. A
 * player who played and scored has two entries for one match.
 */
export const findMatchEntries = async (
  db: PageDatabase,
  subjects: Readonly<Record<MatchEntryRow['subject'], readonly number[]>>,
  limit: number,
): Promise<MatchEntryRow[]> => {
  // Grouped rather than distinct: the index hands groups out ready, while SQLite builds a table to tell rows apart.
  const newest = (subject: MatchEntryRow['subject'], n: number) =>
    `select * from (
       select '${subject}' as [subject], max(e.[subject_row]) as [ref], e.[match_row] as [id], e.[kick_off]
       from {matchEntry} e where e.[subject] = '${subject}' and e.[subject_row] = ? group by e.[kick_off], e.[match_row]
       order by e.[kick_off] desc, e.[match_row] desc limit ${limit}) ${subject}${n}`;
  const { player, team } = subjects;
  if (player.length + team.length === 0) return [];
  const rows = await db.all<MatchEntryRow>(
    [...player.map((_, n) => newest('player', n)), ...team.map((_, n) => newest('team', n))].join(' union all '),
    [...player, ...team],
  );
  return rows.map(({ subject, ref, id, kick_off }) => ({ subject, ref: Number(ref), id: Number(id), kick_off }));
};

/** Matches for the home page: in some phases, by the index on phase and kick-off. */
export const findByPhase = (
  db: PageDatabase,
  phases: readonly string[],
  { from, order, limit }: { from?: Date; order: 'asc' | 'desc'; limit: number },
): Promise<(Row & { id: number; kick_off: unknown })[]> =>
  db.all(
    `select m.[id], m.[kick_off] from {match} m where m.[phase] in (?) and m.[kick_off] is not null
       ${from ? 'and m.[kick_off] >= ?' : ''} order by m.[kick_off] ${order}, m.[id] ${order} limit ${limit}`,
    [phases, ...(from ? [from] : [])],
  );

export interface MatchRow extends Row {
  id: number;
  document_id: string;
  slug: string;
}

export const findMatch = async (db: PageDatabase, slug: string): Promise<MatchRow | undefined> => {
  const [row] = await db.all<MatchRow>(
    `select m.[id], m.[document_id], m.[slug], m.[kick_off], h.[team_id] as [home_id], w.[team_id] as [away_id]
     from {match} m left join {match.homeTeam} h on h.[match_id] = m.[id]
     left join {match.awayTeam} w on w.[match_id] = m.[id] where m.[slug] = ?`,
    [slug],
  );
  return row;
};

export const findCommentary = (db: PageDatabase, matchId: number, locale: string, limit: number): Promise<Row[]> =>
  db.all(
    `select c.[id], c.[document_id], c.[minute], c.[added_time], c.[text], c.[pinned], c.[created_at]
     from {commentary.match} l join {commentary} c on c.[id] = l.[commentary_entry_id]
     where l.[match_id] = ? and ${isIn('c')} order by c.[id] desc limit ${limit}`,
    [matchId, locale],
  );
