/** Facts are sound before they are stored: each field by itself, then the row as it stands, in one transaction. */
import type { Core, UID } from '@strapi/strapi';
import * as uids from '../constants/uids';
import { writtenRows, type DocumentContext, type DocumentMiddleware, type Row } from '../utils/documents';
import { refuse } from '../utils/refuse';
import { rowsNow } from '../utils/rows';
import { getService } from '../utils/service';
import {
  checkCounts,
  checkText,
  checkWritten,
  checkEventTime,
  checkExternalIds,
  checkMinuteFields,
  settleChoices,
  settleCountries,
  settleFormation,
} from '../validation/fields';
import { settleTimeZone } from '../validation/time-zone';
import { readNames } from '../validation/names';
import { checkShape } from '../validation/shape';
import { attributesOf, isLocalized } from './content-type';

type RowCheck = (strapi: Core.Strapi, row: Row) => Promise<void> | void;
interface Linked {
  id: number;
  documentId: string;
}
const linked = (row: Row, attribute: string): Linked | null => (row[attribute] as Linked | null | undefined) ?? null;

const secondSheet = (side: string) =>
  `The ${side} side already has a team sheet in this match. Change that one, or choose the other side.`;
const NAMED_TWICE = 'This player is on the sheet already. A name stands on a sheet once.';

const checkMatch: RowCheck = (_, row) => {
  const home = linked(row, 'homeTeam');
  if (home && home.documentId === linked(row, 'awayTeam')?.documentId) {
    refuse('awayTeam', 'A team does not play against itself. Choose another team for one side.');
  }
  // The sheets may have been linked from the match's own form.
  const sides = ((row.teamSheets as { side: string }[] | undefined) ?? []).map(({ side }) => side);
  const doubled = sides.find((side, index) => sides.indexOf(side) !== index);
  if (doubled) refuse('teamSheets', secondSheet(doubled));
};

const checkTie: RowCheck = (_, row) => {
  const first = linked(row, 'firstTeam');
  if (first && first.documentId === linked(row, 'secondTeam')?.documentId) {
    refuse('secondTeam', 'A team does not meet itself. Choose another team.');
  }
};

const checkSheet: RowCheck = async (strapi, row) => {
  const match = linked(row, 'match');
  if (!match) return refuse('match', 'A team sheet belongs to a match. Name the match.');
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
  if (!sheet) return refuse('teamSheet', 'An appearance belongs to a team sheet. Name the team sheet.');
  if (!player) return refuse('player', 'An appearance is a player’s. Name the player.');
  const where = { teamSheet: sheet.id, player: player.id };
  if ((await rowsNow(strapi, uids.APPEARANCE, where, ['id'])).length > 1) refuse('player', NAMED_TWICE);
};

const checkEvent: RowCheck = (_, row) => {
  if (!linked(row, 'match')) refuse('match', 'An event belongs to a match. Name the match.');
  checkEventTime({ minute: row.minute, addedTime: row.addedTime, period: row.period });
};

const checkCommentary: RowCheck = (_, row) => checkEventTime({ minute: row.minute, addedTime: row.addedTime });

const checkEdition: RowCheck = (_, row) => {
  const { startsOn, endsOn } = row as { startsOn?: string | null; endsOn?: string | null };
  if (startsOn && endsOn && endsOn < startsOn)
    refuse('endsOn', 'An edition ends after it starts. Change one of the two days.');
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

const knowsLocales = async (strapi: Core.Strapi, { uid, params }: DocumentContext): Promise<void> => {
  if (!isLocalized(strapi, uid) || params.locale === undefined || params.locale === '*') return;
  for (const locale of [params.locale].flat()) {
    if (await getService(strapi, 'locales').has(locale)) continue;
    const { codes } = await getService(strapi, 'locales').all();
    refuse(
      'locale',
      `The newsroom has no language "${locale}". It writes in ${codes.join(', ')}; add a language under Settings, Internationalization.`,
    );
  }
};

const requiredTextOf = (strapi: Core.Strapi, uid: UID.ContentType): string[] =>
  Object.entries(attributesOf(strapi, uid) ?? {}).flatMap(([name, attribute]) =>
    attribute?.required && ['string', 'text'].includes(attribute.type) ? [name] : [],
  );

const choicesOf = (strapi: Core.Strapi, uid: UID.ContentType): Record<string, readonly string[]> =>
  Object.fromEntries(
    Object.entries(attributesOf(strapi, uid) ?? {}).flatMap(([name, attribute]) =>
      attribute?.enum ? [[name, attribute.enum]] : [],
    ),
  );

const checkData = async (strapi: Core.Strapi, uid: UID.ContentType, data: Record<string, unknown>): Promise<void> => {
  checkText(data);
  checkWritten(data, requiredTextOf(strapi, uid));
  settleChoices(data, choicesOf(strapi, uid));
  checkCounts(data);
  checkMinuteFields(data);
  settleFormation(data);
  settleCountries(data);
  checkExternalIds(data);
  settleTimeZone(data);
  if ('names' in data) {
    const { codes } = await getService(strapi, 'locales').all();
    const unknown = Object.keys((data.names as object | null) ?? {}).filter((code) => !codes.includes(code));
    for (const code of unknown) await getService(strapi, 'locales').has(code); // A language may be seconds old.
    data.names = readNames(data.names, (await getService(strapi, 'locales').all()).codes);
  }
  // Last: what a field's own rule says of it says more.
  checkShape(data, attributesOf(strapi, uid) ?? {});
};

export const createFactsMiddleware =
  (strapi: Core.Strapi): DocumentMiddleware =>
  async (context, next) => {
    const { uid, action, params } = context;
    if (!(action === 'create' || action === 'update' || action === 'clone')) return next();
    await knowsLocales(strapi, context);
    if (params.data) await checkData(strapi, uid, params.data);
    const result = await next();
    const rules = ROW_CHECKS[uid];
    for (const { id } of rules ? writtenRows(action, result) : []) {
      const row: Row = await strapi.db.query(uid).findOne({ where: { id }, populate: rules?.populate });
      await rules?.check(strapi, row);
    }
    return result;
  };
