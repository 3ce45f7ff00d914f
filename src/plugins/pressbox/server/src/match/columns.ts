/** Sheets, names on them and events as a populate has them, from the columns of a statement. Pure. */
import type { Row } from './parts';

type Columns = Readonly<Record<string, unknown>>;
/** Whom or what some columns of a statement name. What they are called is for the statement to say. */
type Who = (columns: Columns, role: string) => Row | null;

export const sheetRow = (columns: Columns, who: Who) => ({
  side: columns.side,
  formation: columns.formation,
  team: who(columns, 'team'),
  coach: who(columns, 'coach'),
  appearances: [] as Row[],
});

/** A name on a sheet: who, where they stand, and what the statement asked for besides. */
export const appearanceRow = (columns: Columns, who: Who) => ({
  player: who(columns, 'player'),
  role: columns.role,
  line: columns.line,
  slot: columns.slot,
  shirtNumber: columns.shirt_number,
  captain: columns.captain,
  printedAs: columns.printed_as,
});

export const eventRow = (columns: Columns, who: Who) => ({
  side: columns.side,
  kind: columns.kind,
  period: columns.period,
  minute: columns.minute,
  addedTime: columns.added_time,
  sequence: columns.sequence,
  player: who(columns, 'player'),
  playerOff: who(columns, 'player_off'),
  assistBy: who(columns, 'assist_by'),
  coach: who(columns, 'coach'),
});
