/**
 * Lists of goals, cards and changes as a row of items. What they mean together is the business of their readers;
 * here is only what each piece is.
 *
 *     Leão (45e) pour les Milanais // Koopmeiners (45e+2, 57e, SP)
 *     name minute team             switch name    minute  minute mark
 */
import { ITEM_READERS } from './item-readers';
import { closes, opens, type Range, type Source } from '../marks/source';
import type { Cursor, IsTeam, ListItem, ListKind } from './types';

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
    // One that never closes is a slip of the hand.
    if (!step && opens(token) && (source.closers[cursor.at] ?? -1) > cursor.at) cursor.depth += 1;
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
