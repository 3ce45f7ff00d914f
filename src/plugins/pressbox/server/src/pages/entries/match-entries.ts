/**
 * Keeps the matches of teams and players in the order of their kick-offs. Written in the transaction of the write
 * itself, and by each row for itself: two desks that log events of one match do not wait for each other here.
 */
import type { Core } from '@strapi/strapi';
import { NOT_PLAYED_PHASES } from '../../../../core/src';
import { MATCH_ENTRY } from '../../platform/uids';
import { getService } from '../../platform/service';
import { insertNew, type PageDatabase } from '../../sql/database';
import { isReady } from '../../sql/fragments';

const INSERT = '{matchEntry} ([subject], [subject_row], [rival_row], [match_row], [kick_off], [source], [source_row])';
/** Only what was played, or is being played, is anybody's latest match. */
const NOT_PLAYED = NOT_PLAYED_PHASES.map((phase) => `'${phase}'`).join(', ');
const PLAYED = `m.[kick_off] is not null and m.[phase] not in (${NOT_PLAYED})`;
const entry = (subject: string, row: string, rival: string, source: string, sourceRow: string) =>
  `select '${subject}', ${row}, ${rival}, m.[id], m.[kick_off], '${source}', ${sourceRow}`;
const side = (own: string, other: string) => ({
  row: 'm.[id]',
  sql: `${entry('team', 'l.[team_id]', 'r.[team_id]', 'match', 'm.[id]')} from {match} m
    join {match.${own}} l on l.[match_id] = m.[id] left join {match.${other}} r on r.[match_id] = m.[id] where ${PLAYED}`,
});

/** What there is to say about matches, by who says it. `m` is the match; the row that says so can be asked for. */
const SAYINGS = {
  home: side('homeTeam', 'awayTeam'),
  away: side('awayTeam', 'homeTeam'),
  appearance: {
    row: 'p.[appearance_id]',
    sql: `${entry('player', 'p.[player_id]', 'null', 'appearance', 'p.[appearance_id]')} from {appearance.player} p
      join {appearance.teamSheet} t on t.[appearance_id] = p.[appearance_id]
      join {sheet} x on x.[id] = t.[team_sheet_id] and ${isReady('x')}
      join {sheet.match} s on s.[team_sheet_id] = t.[team_sheet_id] join {match} m on m.[id] = s.[match_id] where ${PLAYED}`,
  },
  event: {
    row: 'p.[match_event_id]',
    sql: `${entry('player', 'p.[player_id]', 'null', 'event', 'p.[match_event_id]')} from {event.player} p
      join {event.match} s on s.[match_event_id] = p.[match_event_id] join {match} m on m.[id] = s.[match_id] where ${PLAYED}`,
  },
} as const;
const EVERY = Object.values(SAYINGS);

/** Rows that speak for themselves. */
export type Speaker = 'appearance' | 'event';

export const createMatchEntriesService = ({ strapi }: { strapi: Core.Strapi }) => {
  const run = (sql: string, ids?: readonly number[]) =>
    (strapi.plugin('pressbox').service('pages').db as PageDatabase).all<{ n: unknown }>(sql, ids ? [ids] : []);
  const count = async (sql: string) => Number((await run(sql))[0]?.n);

  return {
    /** Writes everything about some matches anew: they were moved, begun, called off, or given other teams. */
    async renewMatches(ids: readonly number[]): Promise<void> {
      if (ids.length === 0) return;
      await run(`delete from {matchEntry} where [match_row] in (?)`, ids);
      for (const { sql } of EVERY) await run(insertNew(strapi, INSERT, `${sql} and m.[id] in (?)`), ids);
    },

    /** Writes what some appearances or events say anew. `born`: they have said nothing yet. */
    async renew(speaker: Speaker, ids: readonly number[], born: boolean): Promise<void> {
      if (ids.length === 0) return;
      if (!born) await run(`delete from {matchEntry} where [source] = '${speaker}' and [source_row] in (?)`, ids);
      const { sql, row } = SAYINGS[speaker];
      await run(insertNew(strapi, INSERT, `${sql} and ${row} in (?)`), ids);
    },

    /** Makes them all anew. */
    async rebuild(): Promise<void> {
      await strapi.db.transaction(async () => {
        await run('delete from {matchEntry}');
        for (const { sql } of EVERY) await run(insertNew(strapi, INSERT, sql));
      });
    },

    /** The same where they do not add up: after an import, or in a database that is older than they are. */
    async repair(): Promise<boolean> {
      // The second of two nodes looks when the first has made them.
      return getService(strapi, 'holds').during([{ uid: MATCH_ENTRY, documentId: '' }], () => this.repairAlone());
    },

    async repairAlone(): Promise<boolean> {
      const kept = await count('select count(*) as [n] from {matchEntry}');
      let wanted = 0;
      for (const { sql } of EVERY)
        wanted += await count(sql.replace(/^select .*?(?= from )/s, 'select count(*) as [n]'));
      const sound = await count(
        `select count(*) as [n] from {matchEntry} e join {match} m on m.[id] = e.[match_row] and m.[kick_off] = e.[kick_off]`,
      );
      const rivals = await count('select count(*) as [n] from {matchEntry} e where e.[rival_row] is not null');
      const pairs = await count(
        `select count(*) as [n] from {match} m join {match.homeTeam} h on h.[match_id] = m.[id]
         join {match.awayTeam} w on w.[match_id] = m.[id] where ${PLAYED}`,
      );
      if (kept === wanted && kept === sound && rivals === 2 * pairs) return false;
      await this.rebuild();
      return true;
    },
  };
};

export type MatchEntries = ReturnType<typeof createMatchEntriesService>;
