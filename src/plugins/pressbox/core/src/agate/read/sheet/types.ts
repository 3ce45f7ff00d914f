/** What a team sheet holds. */
import type { PrintedMinute } from '../marks/minute';
import type { Range } from '../marks/source';
import type { Span } from '../result/span';
import type { ScorerMark } from '../words/vocabulary';
import type { CardTextKind, StarterText } from '../result/types';

/** Who came on for the player of an entry, and when. */
export interface Change {
  on: string;
  span: Span;
  minute: PrintedMinute | null;
}

/** A card that the brackets of a sheet print. */
export interface SheetCard {
  name: string;
  span: Span;
  kind: CardTextKind;
  minute: PrintedMinute | null;
}

/** A goal that stands behind its scorer in a sheet. */
export interface SheetGoal {
  scorer: Range;
  span: Span;
  minute: PrintedMinute | null;
  mark: ScorerMark | null;
}

/** One entry of a sheet: a player, and what their brackets say. */
export interface Entry {
  name: string;
  span: Span;
  range: Range;
  /** A number before the name is a shirt's. One behind it may be a rating: the whole sheet decides. */
  shirtNumber: number | null;
  looseNumber: number | null;
  captain: boolean;
  starred: boolean;
  changes: Change[];
  cards: SheetCard[];
  goals: SheetGoal[];
  /** A minute in brackets with nobody beside it. */
  minuteOnly: PrintedMinute | null;
}

/** What an entry is read with. */
export interface EntryOptions {
  /** "Lastname, Firstname": a comma inside the name (docs/agate.md §7.4). */
  commaInNames: boolean;
  /** Given each bracket that is a whole bench ("(1 Gianni, 83 Nord, 5 Otto)" in Italian sheets). */
  onBench: (range: Range) => void;
}

/** A change of one side, from its sheet or from a list. */
export interface SheetChange {
  off: string | null;
  offSpan: Span | null;
  on: string;
  span: Span;
  minute: PrintedMinute | null;
}

/** A sheet as it was read. */
export interface Sheet {
  formation: string | null;
  starters: StarterText[];
  changes: SheetChange[];
  cards: SheetCard[];
  goals: SheetGoal[];
  /** Its players have marks from one to ten. */
  rated: boolean;
  /** Those whose bracket has a minute and nobody else: they left then. */
  left: { name: string; span: Span; minute: PrintedMinute }[];
  /** Benches printed as a bare bracket behind the list. */
  benches: Range[];
}
