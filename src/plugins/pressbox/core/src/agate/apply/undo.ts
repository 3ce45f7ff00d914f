/**
 * The way back from an application: what has to be written so that a match says again what it said before. Row by row,
 * and only as long as each row that was written is as it was left.
 */
import { isGoal, isShootOut } from '../../events';
import { SCORE_COLUMNS } from '../../sent-score';
import type { MatchPlan } from './plan';
import type { EventsPlan } from './plan-events';
import type { Data, SheetPlan } from './plan-sheet';
import type { StoredAppearance, StoredEvent, StoredMatch, StoredSheet } from './stored';
import { partOf, type MatchPart } from './version';

/** A match as it is kept: whose names are not needed. */
export type KeptMatch = Omit<StoredMatch, 'people'>;

/** What a match said before a text was applied to it, and what after. */
export interface AppliedText {
  before: KeptMatch;
  after: KeptMatch;
}

export interface UndoPlan extends MatchPlan {
  /** Sheets that there were none of before: they go with all that is on them. */
  sheetsOut: string[];
}

export interface Undo {
  plan: UndoPlan;
  /** What of it somebody has changed since, and is not written over. */
  changed: MatchPart[];
}

const COLUMNS = ['referee', 'attendance', 'scoreSource', ...SCORE_COLUMNS] as const;
type Column = (typeof COLUMNS)[number];
const KICKS: readonly Column[] = ['homeShootOutScore', 'awayShootOutScore'];
const isScore = (column: Column): boolean => SCORE_COLUMNS.some((one) => one === column);

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** What of a row is its own: a player who was renamed has changed no sheet. */
const appearanceData = ({
  player,
  role,
  line,
  slot,
  shirtNumber,
  captain,
  printedAs,
  beside,
}: StoredAppearance): Data => ({
  player,
  role,
  line,
  slot,
  shirtNumber,
  captain,
  printedAs,
  ...beside,
});
const sheetData = ({ side, team, formation, coach, sourceText, ready, beside }: StoredSheet): Data => ({
  side,
  team,
  formation,
  coach,
  sourceText,
  ...(ready === false && { ready }),
  ...beside,
});
const eventData = (event: StoredEvent): Data => {
  const { side, kind, player, playerOff, assistBy, coach, period, minute, addedTime, sequence, beside } = event;
  return { side, kind, player, playerOff, assistBy, coach, period, minute, addedTime, sequence, ...beside };
};

type Row = { documentId: string };

/** What differs of two rows, as the first has it. */
const differences = (wanted: Data, there: Data): Data =>
  Object.fromEntries(Object.entries(wanted).filter(([key, value]) => !same(value, there[key])));

/** The way from some rows back to those that there were. */
const rowsBack = <R extends Row>(before: readonly R[], after: readonly R[], dataOf: (row: R) => Data): EventsPlan => {
  const there = new Map(after.map((row) => [row.documentId, row]));
  const were = new Set(before.map(({ documentId }) => documentId));
  const plan: EventsPlan = { create: [], update: [], delete: [] };
  for (const row of before) {
    const now = there.get(row.documentId);
    if (!now) plan.create.push(dataOf(row));
    else if (!same(dataOf(row), dataOf(now)))
      plan.update.push({ documentId: row.documentId, data: differences(dataOf(row), dataOf(now)) });
  }
  plan.delete = after.flatMap(({ documentId }) => (were.has(documentId) ? [] : [documentId]));
  return plan;
};

const contentOf = (sheet: StoredSheet | undefined): unknown =>
  sheet && [
    sheet.documentId,
    sheetData(sheet),
    sheet.appearances.map((appearance) => [appearance.documentId, appearanceData(appearance)]),
  ];

const sheetBack = (was: StoredSheet, is: StoredSheet): SheetPlan => {
  const data = differences(sheetData(was), sheetData(is));
  return {
    documentId: is.documentId,
    data: Object.keys(data).length > 0 ? data : null,
    appearances: rowsBack(was.appearances, is.appearances, appearanceData),
  };
};

const sheetsBack = ({ before, after }: AppliedText, now: KeptMatch) => {
  const changed: MatchPart[] = [];
  const sheets: SheetPlan[] = [];
  const sheetsOut: string[] = [];
  for (const is of after.sheets) {
    const find = ({ sheets: all }: KeptMatch) => all.find(({ documentId }) => documentId === is.documentId);
    const was = find(before);
    if (same(contentOf(was), contentOf(is))) continue;
    if (!same(contentOf(find(now)), contentOf(is))) changed.push(is.side);
    else if (was) sheets.push(sheetBack(was, is));
    else sheetsOut.push(is.documentId);
  }
  return { sheets, sheetsOut, changed };
};

/** Whether somebody has logged by hand meanwhile what is about to be logged again. */
const isLoggedAgain = (event: Data, { events }: KeptMatch, { events: left }: KeptMatch): boolean =>
  events.some(
    (row) =>
      !left.some(({ documentId }) => documentId === row.documentId) &&
      (['side', 'kind', 'player', 'minute'] as const).every((key) => row[key] === event[key]),
  );

const eventsBack = ({ before, after }: AppliedText, now: KeptMatch) => {
  const events = rowsBack(before.events, after.events, eventData);
  const written = new Set([...events.delete, ...events.update.map(({ documentId }) => documentId)]);
  const nowById = new Map(now.events.map((event) => [event.documentId, event]));
  const changed = after.events.flatMap((event): MatchPart[] => {
    if (!written.has(event.documentId)) return [];
    const there = nowById.get(event.documentId);
    return there && same(eventData(there), eventData(event)) ? [] : [partOf(event)];
  });
  for (const event of before.events)
    if (!after.events.some(({ documentId }) => documentId === event.documentId))
      if (isLoggedAgain(eventData(event), now, after)) changed.push(partOf(event));
  return { events, changed };
};

/** The events that there will be. */
const eventsThen = ({ before, after }: AppliedText, now: KeptMatch, { delete: out }: EventsPlan): StoredEvent[] => {
  const left = new Set(after.events.map(({ documentId }) => documentId));
  return [
    ...now.events.filter(({ documentId }) => !out.includes(documentId)),
    ...before.events.filter(({ documentId }) => !left.has(documentId)),
  ];
};

const columnsBack = (applied: AppliedText, now: KeptMatch, events: EventsPlan) => {
  const { before, after } = applied;
  const then = eventsThen(applied, now, events);
  const isFollowed = before.scoreSource === 'events';
  const follows = (column: Column): boolean =>
    isFollowed &&
    isScore(column) &&
    then.some(({ kind }) => (KICKS.includes(column) ? isShootOut(kind) : isGoal(kind)));
  const touched = COLUMNS.filter((column) => before[column] !== after[column]);
  // A score that follows the goals has changed with them, and is nobody's edit.
  const isCounted = (column: Column) => isScore(column) && now.scoreSource === 'events';
  const changed = touched.flatMap((column): MatchPart[] =>
    now[column] === after[column] || isCounted(column)
      ? []
      : [column === 'referee' || column === 'attendance' ? column : 'score'],
  );
  const back = touched.filter((column) => !follows(column));
  // Where the score comes from is said with it: a score that is sent alone would be taken for an entered one.
  const source = back.some(isScore) ? { scoreSource: before.scoreSource } : {};
  const match: Data | null =
    back.length > 0 ? { ...source, ...Object.fromEntries(back.map((column) => [column, before[column]])) } : null;
  return { match, changed };
};

/**
 * Plans the way back from the last application. Where something of what it wrote has been changed since, that is said;
 * the plan is then not to be used.
 */
export const planUndo = (applied: AppliedText, now: KeptMatch): Undo => {
  const { sheets, sheetsOut, changed: changedSheets } = sheetsBack(applied, now);
  const { events, changed: changedEvents } = eventsBack(applied, now);
  const { match, changed: changedColumns } = columnsBack(applied, now, events);
  return {
    plan: { match, sheets, events, sheetsOut },
    changed: [...new Set([...changedSheets, ...changedEvents, ...changedColumns])],
  };
};

/** What is kept of an application. */
export const keptMatch = ({ people: _people, ...match }: StoredMatch): KeptMatch => match;
