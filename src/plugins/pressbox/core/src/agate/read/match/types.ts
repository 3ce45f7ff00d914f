/** A match while its names are looked up. */
import type { Block, ListSection } from '../sections/types';
import type { Teams } from '../marks/teams';
import type { Span } from '../result/span';
import type { TeamIndex } from '../result/types';
import type { Sheet, SheetChange } from '../sheet/types';
import type { LineUps } from './line-ups';

/** One side of a match, as far as it is printed. */
export interface PrintedSide {
  label: string | null;
  labelSpan: Span | null;
  sheet: Sheet | null;
  span: Span | null;
  goals: number | null;
  halfTime: number | null;
  coach: string | null;
  coachSpan: Span | null;
  changes: SheetChange[];
  bench: { name: string; span: Span }[];
}

/** A match with both sides, and everybody who may be named. */
export interface Match {
  block: Block;
  sides: [PrintedSide, PrintedSide];
  teams: Teams;
  lineUps: LineUps;
  /** The side of the last sheet before a list, by how many sheets stood before it. */
  sheetSides: TeamIndex[];
}

/** A list, and how many sheets stood before it. */
export type Context = { section: ListSection; after: number };
