/** The facts of a match as rows: what a reading is held against, and what it changes. */
import type { Core } from '@strapi/strapi';
import type { ScoreSource, Side } from '../../../core/src';
import type { StoredAppearance, StoredEvent, StoredMatch, StoredSheet } from '../../../core/src/agate/apply';
import { appearanceOf, entityOf, eventOf, MATCH_PARTS, orNull, rowsOf, scoreValues, type Row } from '../match/parts';
import { MATCH } from '../platform/uids';

type OwnRow = Row & { documentId: string };

const idOf = (value: unknown): string | null => entityOf(value)?.id ?? null;

/** What of a row no text tells, as far as there is any. */
const besideOf = (row: OwnRow): { beside?: Row } => {
  const told = Object.entries({ note: row.note, externalIds: row.externalIds }).filter(
    ([, value]) => (value ?? null) !== null,
  );
  return told.length > 0 ? { beside: Object.fromEntries(told) } : {};
};

const toAppearance = (row: OwnRow): StoredAppearance => {
  const player = entityOf(row.player);
  return {
    documentId: row.documentId,
    playerPrints: player?.shortName ?? player?.name ?? '',
    playerName: player?.name ?? '',
    ...appearanceOf(row, player?.id ?? null),
    ...besideOf(row),
  };
};

const toSheet = (row: OwnRow): StoredSheet => ({
  documentId: row.documentId,
  side: row.side as Side,
  team: idOf(row.team),
  formation: orNull(row.formation),
  coach: idOf(row.coach),
  sourceText: orNull(row.sourceText),
  ...(row.ready === false && { ready: false }),
  ...besideOf(row),
  appearances: rowsOf<OwnRow>(row.appearances).map(toAppearance),
});

const toEvent = (row: OwnRow): StoredEvent => ({
  documentId: row.documentId,
  ...eventOf(row, idOf),
  ...besideOf(row),
});

const namesById = (values: readonly unknown[]): Map<string, string> =>
  new Map(values.map(entityOf).flatMap((person) => (person ? [[person.id, person.name] as const] : [])));

const toMatch = (row: OwnRow): StoredMatch => {
  const sheets = rowsOf<OwnRow>(row.teamSheets);
  const events = rowsOf<OwnRow>(row.events);
  return {
    documentId: row.documentId,
    scoreSource: row.scoreSource as ScoreSource,
    homeTeam: idOf(row.homeTeam),
    awayTeam: idOf(row.awayTeam),
    referee: idOf(row.referee),
    attendance: orNull(row.attendance),
    ...scoreValues(row),
    sheets: sheets.map(toSheet),
    events: events.map(toEvent),
    people: {
      player: namesById([
        ...sheets.flatMap((sheet) => rowsOf(sheet.appearances).map(({ player }) => player)),
        ...events.flatMap(({ player, playerOff, assistBy }) => [player, playerOff, assistBy]),
      ]),
      coach: namesById([...sheets, ...events].map(({ coach }) => coach)),
      referee: namesById([row.referee]),
    },
  };
};

/** Reads a match as rows, in the transaction that is open. */
export const findStoredMatch = async (strapi: Core.Strapi, documentId: string): Promise<StoredMatch | null> => {
  const row: OwnRow | null = await strapi.db.query(MATCH).findOne({ where: { documentId }, populate: MATCH_PARTS });
  return row ? toMatch(row) : null;
};
