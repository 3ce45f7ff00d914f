/** What the pieces of a list are, and what reads one. */
import type { Separator } from '../marks/list';
import type { PrintedMinute } from '../marks/minute';
import type { Range, Source } from '../marks/source';
import type { CardWord, Period, ScorerMark } from '../words/vocabulary';

/** What a list is read for. */
export type ListKind = 'goals' | 'cards' | 'changes';

/** Whether a text means a side; `surely`: by its name, not by a few letters of it; `whole`: it is its name. */
export type IsTeam = (text: string, surely?: boolean | 'whole') => boolean;

/** One piece of a list. */
export type ListItem =
  | { type: 'name'; range: Range; depth: number; at: number }
  | { type: 'minute'; minute: PrintedMinute; depth: number; at: number }
  /** `closed`: alone in its brackets. */
  | { type: 'mark'; mark: ScorerMark; closed?: boolean; at: number }
  | { type: 'card'; card: CardWord; depth: number; at: number }
  | { type: 'score'; home: number; away: number; depth: number; at: number }
  /** "(×2)", "x2", "2x": so many goals of one player, their minutes unknown. */
  | { type: 'times'; times: number; at: number }
  /** "(2)" behind a name in a list of cards: a second one. */
  | { type: 'second'; at: number }
  /** "(entraîneur)" behind a name in a list of cards. */
  | { type: 'coach'; at: number }
  /** A bracket with neither minute nor mark in it: a team's letters, or the player who gave the pass. */
  | { type: 'tag'; range: Range; at: number }
  /** "pour les Milanais" behind its goals, "Milan:" before them. */
  | { type: 'team'; range: Range; leads: boolean; at: number }
  /** "(gol para los locales)" behind a goal: whose it is, whatever else is said of it. */
  | { type: 'beneficiary'; range: Range; at: number }
  | { type: 'side'; side: 0 | 1; at: number }
  /** `leads`: it heads what follows, as "1T –". */
  | { type: 'period'; period: Period; leads?: boolean; at: number }
  /** "⬆ IN ⬇ OUT". */
  | { type: 'arrow'; on: boolean; at: number }
  /** "IN por OUT"; `outFirst`: "OUT par IN". */
  | { type: 'swap'; outFirst?: boolean; at: number }
  | { type: 'separator'; separator: Separator | 'stop' | 'line'; depth: number; at: number };

/** A place in a list, with all that its reading depends on. */
export interface Cursor {
  source: Source;
  range: Range;
  kind: ListKind;
  isTeam: IsTeam;
  at: number;
  /** How many brackets are open. */
  depth: number;
}

/** Reads one piece: its item, or null for what says nothing, and the token behind it. */
export type ItemReader = (cursor: Cursor) => { item: ListItem | null; next: number } | null;
