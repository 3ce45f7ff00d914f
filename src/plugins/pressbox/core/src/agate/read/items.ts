/**
 * Lists of goals, cards and changes as a row of items. What they mean together is the business of their readers;
 * here is only what each piece is.
 *
 *     Leão (45e) pour les Milanais // Koopmeiners (45e+2, 57e, SP)
 *     name minute team             switch name    minute  minute mark
 */
import { ITEM_READERS } from './item-readers';
import type { Separator } from './list';
import type { PrintedMinute } from './minute';
import { closes, opens, type Range, type Source } from './source';
import type { CardWord, Period, ScorerMark } from './vocabulary';

export type ListKind = 'goals' | 'cards' | 'changes';

/** Whether a text means a side; `surely`: by its name, not by a few letters of it. */
export type IsTeam = (text: string, surely?: boolean) => boolean;

export type ListItem =
  | { type: 'name'; range: Range; depth: number; at: number }
  | { type: 'minute'; minute: PrintedMinute; depth: number; at: number }
  | { type: 'mark'; mark: ScorerMark; at: number }
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
  | { type: 'period'; period: Period; at: number }
  /** "⬆ IN ⬇ OUT". */
  | { type: 'arrow'; on: boolean; at: number }
  /** "IN por OUT". */
  | { type: 'swap'; at: number }
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

const saysNobody = ({ tokens, words }: Source, { from, to }: Range): boolean =>
  words.nobody.match(tokens, from, to) !== null &&
  words.atHalfTime.match(tokens, from, to) === null &&
  !tokens[from + 1]?.capital;

/** The items of a list. `isTeam` says whether a name is a side's. */
export const itemsOf = (source: Source, range: Range, kind: ListKind, isTeam: IsTeam): ListItem[] => {
  const items: ListItem[] = [];
  const cursor: Cursor = { source, range, kind, isTeam, at: range.from, depth: 0 };
  if (saysNobody(source, range)) return items;
  while (cursor.at < range.to) {
    const token = source.tokens[cursor.at];
    let step = null;
    for (const read of ITEM_READERS) if ((step = read(cursor))) break;
    if (step?.item) items.push(step.item);
    if (!step && opens(token)) cursor.depth += 1;
    if (!step && closes(token)) cursor.depth = Math.max(0, cursor.depth - 1);
    cursor.at = Math.max(step?.next ?? 0, cursor.at + 1);
  }
  return items;
};

/** A number behind a semicolon is nobody's minute, unless the list prints all its minutes without a mark. */
export const isStray = (items: readonly ListItem[], index: number): boolean => {
  const item = items[index];
  const before = items[index - 1];
  if (item?.type !== 'minute' || item.minute.marked || item.depth > 0 || before?.type !== 'separator') return false;
  if (before.separator !== 'semicolon' && before.separator !== 'stop') return false;
  const others = items.filter((other) => other.type === 'minute' && other !== item);
  return others.length === 0 || others.some((other) => other.type === 'minute' && other.minute.marked);
};
