/** Sheets, names on them and events of many matches, in three statements. Who is who is all that a check asks. */
import { appearanceRow, eventRow, sheetRow } from '../match/columns';
import type { Row } from '../match/parts';
import type { PageDatabase, Row as SqlRow } from '../sql/database';
import { isReady, leftJoin } from '../sql/fragments';

export interface MatchRow extends Row {
  id: number;
  documentId: string;
}
interface PartRow extends SqlRow {
  id: number;
  match_id: number;
}
interface AppearanceRow extends PartRow {
  sheet_id: number;
}

/** What happened in a match: its rows, and the sheets and events as facts are made of them. */
export interface Play {
  sheets: PartRow[];
  appearances: AppearanceRow[];
  teamSheets: Row[];
  events: (Row & { id: number })[];
}

const findSheets = (db: PageDatabase, ids: readonly number[]): Promise<PartRow[]> =>
  db.all(
    `select s.[id], sm.[match_id], s.[side], s.[formation], (${isReady('s')}) as [ready],
       t.[document_id] as [team], co.[document_id] as [coach]
     from {sheet.match} sm join {sheet} s on s.[id] = sm.[team_sheet_id]
     ${leftJoin('sheet.team', 'team_sheet_id', 'team_id', 'team', 't', 's.[id]')}
     ${leftJoin('sheet.coach', 'team_sheet_id', 'coach_id', 'coach', 'co', 's.[id]')}
     where sm.[match_id] in (?) order by s.[id]`,
    [ids],
  );

const findAppearances = (db: PageDatabase, ids: readonly number[]): Promise<AppearanceRow[]> =>
  db.all(
    `select ap.[id], sm.[match_id], sm.[team_sheet_id] as [sheet_id], ap.[role], ap.[line], ap.[slot],
       p.[document_id] as [player]
     from {sheet.match} sm join {appearance.teamSheet} al on al.[team_sheet_id] = sm.[team_sheet_id]
     join {appearance} ap on ap.[id] = al.[appearance_id]
     ${leftJoin('appearance.player', 'appearance_id', 'player_id', 'player', 'p', 'ap.[id]')}
     where sm.[match_id] in (?) order by ap.[id]`,
    [ids],
  );

const findEvents = (db: PageDatabase, ids: readonly number[]): Promise<PartRow[]> =>
  db.all(
    `select e.[id], em.[match_id], e.[side], e.[kind], e.[period], e.[minute], e.[added_time], e.[sequence],
       p.[document_id] as [player], o.[document_id] as [player_off], a.[document_id] as [assist_by],
       co.[document_id] as [coach]
     from {event.match} em join {event} e on e.[id] = em.[match_event_id]
     ${leftJoin('event.player', 'match_event_id', 'player_id', 'player', 'p', 'e.[id]')}
     ${leftJoin('event.playerOff', 'match_event_id', 'player_id', 'player', 'o', 'e.[id]')}
     ${leftJoin('event.assistBy', 'match_event_id', 'player_id', 'player', 'a', 'e.[id]')}
     ${leftJoin('event.coach', 'match_event_id', 'coach_id', 'coach', 'co', 'e.[id]')}
     where em.[match_id] in (?) order by e.[id]`,
    [ids],
  );

/** Somebody by their id alone. */
const who = (columns: SqlRow, role: string): Row | null => {
  const documentId = columns[role];
  return typeof documentId === 'string' ? { documentId, name: documentId } : null;
};

const grouped = <T>(rows: readonly T[], key: (row: T) => number): Map<number, T[]> => {
  const groups = new Map<number, T[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group) group.push(row);
    else groups.set(key(row), [row]);
  }
  return groups;
};

/** By the row of the match; every match that was asked for has an entry. */
export const findPlay = async (db: PageDatabase, ids: readonly number[]): Promise<Map<number, Play>> => {
  const ofMatch = ({ match_id: id }: PartRow) => Number(id);
  const sheets = grouped(await findSheets(db, ids), ofMatch);
  const appearances = grouped(await findAppearances(db, ids), ofMatch);
  const events = grouped(await findEvents(db, ids), ofMatch);
  const playOf = (id: number): Play => {
    const names = appearances.get(id) ?? [];
    const onSheet = grouped(names, ({ sheet_id: sheet }) => Number(sheet));
    return {
      sheets: sheets.get(id) ?? [],
      appearances: names,
      teamSheets: (sheets.get(id) ?? []).map((sheet) => ({
        ...sheetRow(sheet, who),
        ready: Boolean(sheet.ready),
        appearances: (onSheet.get(Number(sheet.id)) ?? []).map((name) => appearanceRow(name, who)),
      })),
      events: (events.get(id) ?? []).map((event) => ({ id: event.id, ...eventRow(event, who) })),
    };
  };
  return new Map(ids.map((id) => [id, playOf(id)]));
};
