/**
 * The box score of an American agency: each goal with its number and its side before the scorer, each card with its side
 * behind the player.
 *
 *     First half_1, Alfa, Kolb 3 (Bos), 22nd minute.      Yellow cards_Kolb, Alfa, 30th; Dam, Bravo, 45th.
 */
import type { IsTeam, ListItem } from './items';
import { printed, type Source } from './source';

const isComma = (item: ListItem | undefined): boolean => item?.type === 'separator' && item.separator === 'comma';
const endsEntry = (item: ListItem): boolean => item.type === 'separator' && item.separator !== 'comma';

/** The items of such a list as those of any other; a list that is none is left as it is. */
export const withoutAgency = (source: Source, items: readonly ListItem[], isTeam: IsTeam): ListItem[] => {
  const isSide = (item: ListItem | undefined) =>
    item?.type === 'name' && item.depth === 0 && isTeam(printed(source, item.range), true);
  if (!items.some(isSide)) return [...items];
  const kept: ListItem[] = [];
  let scorer = false;
  items.forEach((item, at) => {
    const counts = item.type === 'minute' && !item.minute.marked && item.depth === 0;
    if (endsEntry(item)) scorer = false;
    // "1, Alfa, Kolb"
    if (counts && isComma(items[at + 1]) && isSide(items[at + 2])) return;
    if (isComma(item) && (isSide(items[at - 1]) || isSide(items[at + 1]))) return;
    if (item.type === 'name' && isSide(item) && (isComma(items[at - 1]) || isComma(items[at + 1]))) {
      const leads = items[at - 2]?.type !== 'name' && items[at + 2]?.type === 'name';
      kept.push({ type: 'team', range: item.range, leads, at: item.at });
      return;
    }
    // "Kolb 3": their third of the season.
    if (counts && scorer && marksFollow(items, at)) return;
    if (item.type === 'name') scorer = true;
    kept.push(item);
  });
  return kept;
};

/** Whether a marked minute follows in the same entry. */
const marksFollow = (items: readonly ListItem[], from: number): boolean => {
  for (const item of items.slice(from + 1)) {
    if (endsEntry(item)) return false;
    if (item.type === 'minute' && item.minute.marked) return true;
  }
  return false;
};
