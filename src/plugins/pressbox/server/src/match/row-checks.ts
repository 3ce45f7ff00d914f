/** Rows that must agree with other rows, looked at once they are written, in the transaction of the write. */
import type { Core } from '@strapi/strapi';
import { sayRefusal } from '../../../core/src/refusals';
import { writtenRows, type DocumentMiddleware, type Row } from '../platform/documents';
import { refuse } from '../platform/refuse';
import { rowsNow } from '../platform/rows';
import * as uids from '../platform/uids';
import { checkEventTime } from '../writes/fields';

type RowCheck = (strapi: Core.Strapi, row: Row) => Promise<void> | void;
interface Linked {
  id: number;
  documentId: string;
}
const linked = (row: Row, attribute: string): Linked | null => (row[attribute] as Linked | null | undefined) ?? null;

const secondSheet = (side: string) => sayRefusal('sheet.second', { side });
const NAMED_TWICE = sayRefusal('sheet.named-twice');

const checkMatch: RowCheck = (_, row) => {
  const home = linked(row, 'homeTeam');
  if (home && home.documentId === linked(row, 'awayTeam')?.documentId) {
    refuse('awayTeam', sayRefusal('match.same-team'));
  }
  // The sheets may have been linked from the match's own form.
  const sides = ((row.teamSheets as { side: string }[] | undefined) ?? []).map(({ side }) => side);
  const doubled = sides.find((side, index) => sides.indexOf(side) !== index);
  if (doubled) refuse('teamSheets', secondSheet(doubled));
};

const checkTie: RowCheck = (_, row) => {
  const first = linked(row, 'firstTeam');
  if (first && first.documentId === linked(row, 'secondTeam')?.documentId) {
    refuse('secondTeam', sayRefusal('tie.same-team'));
  }
};

const checkSheet: RowCheck = async (strapi, row) => {
  const match = linked(row, 'match');
  if (!match) return refuse('match', sayRefusal('sheet.no-match'));
  const where = { match: match.id, side: row.side };
  if ((await rowsNow(strapi, uids.TEAM_SHEET, where, ['id'])).length > 1) refuse('side', secondSheet(String(row.side)));
  const names = ((row.appearances as { player: Linked | null }[] | undefined) ?? []).flatMap(
    ({ player }) => player?.id ?? [],
  );
  if (new Set(names).size < names.length) refuse('appearances', NAMED_TWICE);
};

const checkAppearance: RowCheck = async (strapi, row) => {
  const sheet = linked(row, 'teamSheet');
  const player = linked(row, 'player');
  if (!sheet) return refuse('teamSheet', sayRefusal('appearance.no-sheet'));
  if (!player) return refuse('player', sayRefusal('appearance.no-player'));
  const where = { teamSheet: sheet.id, player: player.id };
  if ((await rowsNow(strapi, uids.APPEARANCE, where, ['id'])).length > 1) refuse('player', NAMED_TWICE);
};

const checkEvent: RowCheck = (_, row) => {
  if (!linked(row, 'match')) refuse('match', sayRefusal('event.no-match'));
  checkEventTime({ minute: row.minute, addedTime: row.addedTime, period: row.period });
};

const checkCommentary: RowCheck = (_, row) => checkEventTime({ minute: row.minute, addedTime: row.addedTime });

const checkEdition: RowCheck = (_, row) => {
  const { startsOn, endsOn } = row as { startsOn?: string | null; endsOn?: string | null };
  if (startsOn && endsOn && endsOn < startsOn) refuse('endsOn', sayRefusal('edition.ends-first'));
};

const key = { select: ['id', 'documentId'] };

/** What the row must be like once it is written, and the relations it takes to tell. */
const ROW_CHECKS: Readonly<Record<string, { check: RowCheck; populate: Record<string, object> }>> = {
  [uids.MATCH]: { check: checkMatch, populate: { homeTeam: key, awayTeam: key, teamSheets: { select: ['side'] } } },
  [uids.TIE]: { check: checkTie, populate: { firstTeam: key, secondTeam: key } },
  [uids.TEAM_SHEET]: {
    check: checkSheet,
    populate: { match: key, appearances: { select: ['id'], populate: { player: key } } },
  },
  [uids.APPEARANCE]: { check: checkAppearance, populate: { teamSheet: key, player: key } },
  [uids.MATCH_EVENT]: { check: checkEvent, populate: { match: key } },
  [uids.COMMENTARY_ENTRY]: { check: checkCommentary, populate: {} },
  [uids.EDITION]: { check: checkEdition, populate: {} },
};

export const createRowChecksMiddleware =
  (strapi: Core.Strapi): DocumentMiddleware =>
  async ({ uid, action }, next) => {
    const result = await next();
    const rules = ROW_CHECKS[uid];
    if (!rules || !(action === 'create' || action === 'update' || action === 'clone')) return result;
    for (const { id } of writtenRows(action, result)) {
      const row: Row = await strapi.db.query(uid).findOne({ where: { id }, populate: rules.populate });
      await rules.check(strapi, row);
    }
    return result;
  };
