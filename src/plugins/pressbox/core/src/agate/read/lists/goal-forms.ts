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
