/** How a list of goals is written: what leads, and what a comma stands in. */
import type { ListItem } from '../items/types';

/** "1:0 Eigentor (9.)": an own goal with its minute in brackets stands for a name. */
export const isMinuteFirst = (items: readonly ListItem[]): boolean => {
  const at = items.findIndex(({ type }) => type === 'name' || type === 'minute');
  const first = items[at];
  const before = items[at - 1];
  const behind = items[at + 1];
  // "own goal 37, Nian 60": nobody's name belongs to it.
  const alone = first?.type === 'minute' && (first.depth > 0 || behind === undefined || behind.type === 'separator');
  return first?.type === 'minute' && !(alone && before?.type === 'mark' && before.mark === 'own-goal');
};

export const isComma = (item: ListItem | undefined): boolean =>
  item?.type === 'separator' && item.separator === 'comma';

/** Two words with a comma between them, "Kolb, Jan". */
export const isReversed = (items: readonly ListItem[], index: number): boolean => {
  const [last, comma, first] = [items[index - 2], items[index - 1], items[index]];
  const isWord = (item: ListItem | undefined) => item?.type === 'name' && item.range.to === item.range.from + 1;
  return isComma(comma) && isWord(last) && isWord(first);
};

/** "1:1 (36.) und 1:2 (49.) Kolb": the place behind a joiner and the score of the next goal; the same where none is. */
const pastJoined = (items: readonly ListItem[], at: number): number => {
  const [joiner, score, minute] = [items[at], items[at + 1], items[at + 2]];
  const joins = joiner?.type === 'separator' && joiner.separator === 'joiner';
  return joins && score?.type === 'score' && minute?.type === 'minute' && minute.depth > 0 ? at + 2 : at;
};

/** "1:1, 1:2 (36., 49.) Kolb": behind the minutes in a bracket stands whose goals they are. */
export const namesBehind = (items: readonly ListItem[], index: number): boolean => {
  const minute = items[index];
  if (minute?.type !== 'minute' || minute.depth === 0) return false;
  let at = pastJoined(items, index + 1);
  for (let item = items[at]; item && 'depth' in item && item.depth > 0 && item.type !== 'name'; item = items[at])
    at += 1;
  const name = items[at];
  return name?.type === 'name' && name.depth === 0;
};
