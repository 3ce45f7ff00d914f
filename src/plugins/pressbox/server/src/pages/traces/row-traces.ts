/** The traces of rows of each type: one or two statements for any number of rows. */
import { isPlayed, type MatchPhase } from '../../../../core/src';
import type { UID } from '@strapi/strapi';
import * as uids from '../../platform/uids';
import type { Row } from '../../sql/database';
import { listOfPhase } from '../phases';
import { isReady } from '../../sql/fragments';
import { time } from '../../platform/moments';
import { article } from './article-traces';
import { keys } from './keys';
import { idOf, plain, read, type IdRow, type Tracer } from './tracer';
import type { Trace } from './traces';

const match: Tracer = async (db, ids, whole) => {
  const rows = await db.all<IdRow>(
    `select x.[id], x.[kick_off], x.[phase], h.[team_id] as [home], w.[team_id] as [away],
       case when ht.[kind] = 'national' then ht.[country_code] end as [home_country],
       case when wt.[kind] = 'national' then wt.[country_code] end as [away_country]
     from {match} x
     left join {match.homeTeam} h on h.[match_id] = x.[id] left join {team} ht on ht.[id] = h.[team_id]
     left join {match.awayTeam} w on w.[match_id] = x.[id] left join {team} wt on wt.[id] = w.[team_id]
     where x.[id] in (?)`,
    [ids],
  );
  const players = whole
    ? await db.all<IdRow & { player: number }>(
        `select sm.[match_id] as [id], ap.[player_id] as [player] from {sheet.match} sm
         join {appearance.teamSheet} ats on ats.[team_sheet_id] = sm.[team_sheet_id]
         join {appearance.player} ap on ap.[appearance_id] = ats.[appearance_id] where sm.[match_id] in (?)
         union
         select em.[match_id], ep.[player_id] from {event.match} em
         join {event.player} ep on ep.[match_event_id] = em.[match_event_id] where em.[match_id] in (?)`,
        [ids, ids],
      )
    : [];
  return rows.flatMap((row) => {
    const at = time(row.kick_off) ?? undefined;
    const phase = row.phase as MatchPhase;
    const value = `${at ?? ''} ${isPlayed(phase) ? 'played' : ''}`;
    const place = { ...(at !== undefined && { at }), value };
    const traces: Omit<Trace, 'origin'>[] = [{ key: keys.row('match', row.id) }];
    const [home, away] = [idOf(row.home), idOf(row.away)];
    // Any change of it matters: a page of a later match shows the last of those that were played before.
    if (home !== null && away !== null) traces.push({ key: keys.meetings(home, away), value });
    for (const team of [home, away]) if (team !== null) traces.push({ key: keys.teamMatches(team), ...place });
    for (const { id, player } of players) if (id === row.id) traces.push({ key: keys.playerMatches(player), ...place });
    for (const code of [row.home_country, row.away_country])
      if (typeof code === 'string') traces.push({ key: keys.nationals(code), ...place });
    const list = listOfPhase(phase);
    if (list && at !== undefined)
      traces.push({ key: keys.phase(list), ...place, ...(list === 'fixtures' && { at: -at }) });
    return traces.map((trace) => ({ ...trace, origin: `match ${row.id}` }));
  });
};

const tag = read(
  'tag',
  `select x.[id], x.[document_id], x.[locale], x.[slug] from {tag} x`,
  ({ id, document_id: documentId, locale, slug }) => [
    { key: keys.row('tag', id) },
    { key: keys.alternates('tag', String(documentId)), value: `${String(locale)} ${String(slug)}` },
  ],
);

const team = read(
  'team',
  `select x.[id], x.[kind], x.[country_code] from {team} x`,
  ({ id, kind, country_code: code }) => [
    { key: keys.row('team', id) },
    kind === 'national' && typeof code === 'string' ? { key: keys.nationals(code), value: 'national' } : null,
  ],
);

const sheetAlone = read(
  'sheet',
  `select x.[id], (${isReady('x')}) as [ready], l.[match_id] as [match] from {sheet} x left join {sheet.match} l on l.[team_sheet_id] = x.[id]`,
  ({ id, ready, match: matchId }) => [
    { key: keys.row('sheet', id) },
    typeof matchId === 'number' ? { key: keys.sheets(matchId), value: ready ? 'sheet' : 'being entered' } : null,
  ],
);

/** A sheet, and the players whom it takes along to a match or away from it. */
const sheet: Tracer = async (db, ids, whole) => {
  const alone = await sheetAlone(db, ids, whole);
  if (!whole) return alone;
  const players = await db.all<IdRow & { player: number }>(
    `select sm.[team_sheet_id] as [id], sm.[match_id] as [match], ap.[player_id] as [player] from {sheet.match} sm
     join {appearance.teamSheet} ats on ats.[team_sheet_id] = sm.[team_sheet_id]
     join {appearance.player} ap on ap.[appearance_id] = ats.[appearance_id]
     join {sheet} x on x.[id] = sm.[team_sheet_id] where ${isReady('x')} and x.[id] in (?)`,
    [ids],
  );
  const played = players.map(({ id, match: matchId, player }) => ({
    origin: `sheet ${id}`,
    key: keys.playerMatches(player),
    value: String(matchId),
  }));
  return [...alone, ...played];
};

const appearance = read(
  'appearance',
  `select x.[id], s.[team_sheet_id] as [sheet], p.[player_id] as [player] from {appearance} x
   left join {appearance.teamSheet} s on s.[appearance_id] = x.[id]
   left join {appearance.player} p on p.[appearance_id] = x.[id]`,
  ({ sheet: sheetId, player }) => [
    // Without a value: a name on a sheet is known by its sheet, and every change of it is one of the sheet's.
    typeof sheetId === 'number' ? { key: keys.appearances(sheetId) } : null,
    typeof player === 'number' ? { key: keys.playerMatches(player), value: `${String(sheetId)}` } : null,
  ],
);

const event = read(
  'event',
  `select x.[id], x.[minute], x.[period], m.[match_id] as [match], p.[player_id] as [player] from {event} x
   left join {event.match} m on m.[match_event_id] = x.[id] left join {event.player} p on p.[match_event_id] = x.[id]`,
  ({ id, minute, period, match: matchId, player }) => [
    { key: keys.row('event', id) },
    typeof matchId === 'number' ? { key: keys.events(matchId), value: 'event' } : null,
    typeof matchId === 'number' && (Number(minute) > 90 || String(period).startsWith('extra_time'))
      ? { key: keys.extraTime(matchId), value: 'extra' }
      : null,
    typeof player === 'number' ? { key: keys.playerMatches(player), value: `${String(matchId)}` } : null,
  ],
);

const commentary = read(
  'commentary',
  `select x.[id], x.[locale], l.[match_id] as [match] from {commentary} x
   left join {commentary.match} l on l.[commentary_entry_id] = x.[id]`,
  ({ locale, match: matchId }) => [
    typeof matchId === 'number' ? { key: keys.commentary(matchId, String(locale)) } : null,
  ],
);

const partner = read('partner', `select x.[id], x.[locale] from {partner} x`, ({ locale }) => [
  { key: keys.partners(String(locale)) },
]);

/** A file, and what shows it: an upload may be attached to an article from the file's own side. */
const file: Tracer = async (db, ids) => {
  const uses = await db.all<Row & { related_type: string; related_id: number }>(
    `select r.[related_type], r.[related_id] from {file.related} r where r.[file_id] in (?)`,
    [ids],
  );
  const of = (uid: string) => uses.filter((use) => use.related_type === uid).map((use) => use.related_id);
  const articles = of(uids.ARTICLE);
  const used =
    articles.length > 0 ? (await article(db, articles, false)).filter(({ value }) => value === undefined) : [];
  return [
    ...(await plain('file')(db, ids, false)),
    ...used,
    ...of(uids.TEAM).map((id) => ({ origin: `team ${id}`, key: keys.row('team', id) })),
    ...of(uids.AUTHOR).map((id) => ({ origin: `author ${id}`, key: keys.row('author', id) })),
  ];
};

/** The newsroom's own language is a setting, and settings are rows of one table. */
const setting: Tracer = async (db, ids) => {
  const rows = await db.all<IdRow>(`select x.[id], x.[key] from {setting} x where x.[id] in (?)`, [ids]);
  return rows.flatMap(({ id, key }) =>
    key === 'plugin_i18n_default_locale' ? [{ origin: `setting ${id}`, key: keys.locales }] : [],
  );
};

const locale: Tracer = async (_, ids) => ids.map((id) => ({ origin: `locale ${id}`, key: keys.locales }));

/** Every type of which a page shows something. */
export const TRACERS: Readonly<Partial<Record<UID.ContentType, Tracer>>> = {
  [uids.ARTICLE]: article,
  [uids.MATCH]: match,
  [uids.TAG]: tag,
  [uids.TEAM]: team,
  [uids.TEAM_SHEET]: sheet,
  [uids.APPEARANCE]: appearance,
  [uids.MATCH_EVENT]: event,
  [uids.COMMENTARY_ENTRY]: commentary,
  [uids.PARTNER]: partner,
  [uids.AUTHOR]: plain('author'),
  [uids.COACH]: plain('coach'),
  [uids.COMPETITION]: plain('competition'),
  [uids.EDITION]: plain('edition'),
  [uids.PLAYER]: plain('player'),
  [uids.REFEREE]: plain('referee'),
  [uids.VENUE]: plain('venue'),
  'plugin::upload.file': file,
  'plugin::i18n.locale': locale,
  ['strapi::core-store' as UID.ContentType]: setting,
};
