/** Rows as facts: what core prints, from the columns of our statements. Pure. */
import { eventOf, nameIn, shortNameIn, type Entity, type MatchFacts, type Named } from '../../../../core/src';
import type { Person } from '../../../../contracts/src';
import { appearanceRow, eventRow, sheetRow } from '../../match/columns';
import { toMatchFacts } from '../../match/facts';
import type { Row } from '../../sql/database';
import type { EventRow, HeadRow, SheetRow } from '../queries/match';
import { json, truth } from '../../sql/values';

/** Something with names, from the columns of a prefix; the shape that a populate would have had. */
export const namedOf = (row: Row, prefix: string): Row | null => {
  const documentId = row[`${prefix}_document_id`];
  return typeof documentId === 'string'
    ? {
        documentId,
        name: row[`${prefix}_name`] ?? '',
        shortName: row[`${prefix}_short_name`] ?? null,
        names: json(row[`${prefix}_names`]),
      }
    : null;
};

/** A second of extra time, for matches of which only the head was read: it is all that a result prints of events. */
const EXTRA_TIME = eventOf({ kind: 'goal_disallowed', side: 'home', period: 'extra_time_first_half' });

const sheetsOf = (rows: readonly SheetRow[]): Row[] => {
  const sheets = new Map<number, ReturnType<typeof sheetRow>>();
  for (const row of rows) {
    const sheet = sheets.get(row.sheet_id) ?? sheetRow(row, namedOf);
    sheets.set(row.sheet_id, sheet);
    if (row.appearance_id === null) continue;
    const appearance = appearanceRow(row, namedOf);
    appearance.captain = truth(row.captain);
    sheet.appearances.push(appearance);
  }
  return [...sheets.values()];
};

/** The facts of a match. Without sheets and events it is what a link or a rubric needs. */
export const factsOf = (head: HeadRow, sheets: readonly SheetRow[] = [], events?: readonly EventRow[]): MatchFacts => {
  const competition = namedOf(head, 'competition');
  const facts = toMatchFacts({
    edition: competition && { competition: { ...competition, kind: head.competition_kind } },
    homeTeam: namedOf(head, 'home'),
    awayTeam: namedOf(head, 'away'),
    referee: namedOf(head, 'referee'),
    roundType: head.round_type,
    roundNumber: head.round_number,
    group: head.group,
    leg: head.leg,
    phase: head.phase,
    scoreSource: head.score_source,
    homeScore: head.home_score,
    awayScore: head.away_score,
    halfTimeHomeScore: head.half_time_home_score,
    halfTimeAwayScore: head.half_time_away_score,
    homeShootOutScore: head.home_shoot_out_score,
    awayShootOutScore: head.away_shoot_out_score,
    attendance: head.attendance,
    teamSheets: sheetsOf(sheets),
    events: (events ?? []).map((row) => eventRow(row, namedOf)),
  });
  if (!events && Number(head.extra_time) > 0) facts.events.push(EXTRA_TIME);
  return facts;
};

export const personIn = (thing: Entity, locale: string): Person => ({
  documentId: thing.id,
  name: nameIn(thing, locale).name,
  shortName: shortNameIn(thing, locale),
});
export const person = (thing: Entity | null, locale: string): Person | null => thing && personIn(thing, locale);

/** A person from the columns of a prefix, with the name that a language has. */
export const personOf = (row: Row, prefix: string, locale: string): Person | null => {
  const thing = namedOf(row, prefix);
  return thing && personIn({ ...(thing as unknown as Named), id: thing.documentId as string }, locale);
};
