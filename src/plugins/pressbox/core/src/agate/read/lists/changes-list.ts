/**
 * Changes printed apart from the sheet (docs/agate.md §4): here, and only here, whoever comes on stands first.
 *
 *     Subs used: IN 67 (OUT), …      Cambios: 13m. IN por OUT (RC), …      Wechsel: 46. IN für OUT
 */
import { leadsMinutes } from '../items/halves';
import { inPeriod, type PrintedMinute } from '../marks/minute';
import type { Range } from '../marks/source';
import type { Period } from '../words/vocabulary';
import type { ListItem } from '../items/types';

export interface ListedChange {
  on: Range;
  off: Range | null;
  minute: PrintedMinute | null;
  tag: Range | null;
  /** The side that is named before its changes. */
  team: Range | null;
}

/** "⬇ OUT ⬆ IN", "IN ⬆ OUT ⬇": two players with an arrow each, as "IN por OUT". */
const withoutArrows = (items: readonly ListItem[]): ListItem[] => {
  const result: ListItem[] = [];
  let chunk: ListItem[] = [];
  const close = (): void => {
    const arrows = chunk.filter((item) => item.type === 'arrow');
    const [first, second] = chunk.filter((item) => item.type === 'name' && item.depth === 0);
    const rest = chunk.filter((item) => item.type !== 'arrow' && item !== first && item !== second);
    if (arrows.length === 2 && first && second) {
      const [on, off] = arrows[0]?.on ? [first, second] : [second, first];
      result.push(...rest.filter(({ type }) => type === 'minute'), on, { type: 'swap', at: off.at }, off);
      result.push(...rest.filter(({ type }) => type !== 'minute'));
    } else result.push(...chunk.filter(({ type }) => type !== 'arrow'));
    chunk = [];
  };
  for (const item of items) {
    const ends = item.type === 'separator' && item.depth === 0;
    const between = ends && item.separator !== 'line' && chunk.filter(({ type }) => type === 'name').length === 1;
    const awaits = between && chunk.some(({ type }) => type === 'arrow');
    if (awaits) continue;
    if (!ends) {
      chunk.push(item);
      continue;
    }
    close();
    result.push(item);
  }
  close();
  return result;
};

/**
 * "27 IN por 13 OUT (46')", "17. IN (for OUT 66')": where the minute stands behind both, a number before a name is a
 * shirt's, and "IN 6 (for OUT, 66')" a rating.
 */
const withoutShirts = (items: readonly ListItem[]): ListItem[] => {
  const ends = (item: ListItem | undefined): boolean => !item || (item.type === 'separator' && item.depth === 0);
  const isMinuteLast = (from: number): boolean => {
    let at = from;
    while (!ends(items[at + 1])) at += 1;
    // "16 IN por OUT, 58'; …"
    const [comma, minute] = [items[at + 1], items[at + 2]];
    const isBehind = comma?.type === 'separator' && comma.separator === 'comma' && ends(items[at + 3]);
    if (isBehind && minute?.type === 'minute') return true;
    return at > from && items[at]?.type === 'minute';
  };
  return items.filter((item, index) => {
    if (item.type !== 'minute') return true;
    // "62. 12 IN für 8 OUT"
    const before = items[index - 1];
    if (!item.minute.marked && before?.type === 'minute' && before.minute.marked && items[index + 1]?.type === 'name')
      return false;
    // "13 IN (dal 15' st per OUT)", "12. IN (62e, pour OUT)"
    const chunk = items.slice(index + 1).findIndex((one) => ends(one));
    const behind = items.slice(index + 1, chunk === -1 ? items.length : index + 1 + chunk);
    const isTimed = behind.some((one) => one.type === 'minute' && one.minute.marked && one.depth > 0);
    if (item.depth === 0 && items[index + 1]?.type === 'name' && isTimed) return false;
    const beside = items[index + 1]?.type === 'name' || (!item.minute.marked && items[index - 1]?.type === 'name');
    return !beside || !isMinuteLast(index);
  });
};

/** "OUT - IN (58), OUT - IN (70)": where each dash stands between two names, and all names beside one, it is a change. */
const withDashes = (items: readonly ListItem[]): ListItem[] => {
  const isDash = (item: ListItem | undefined) => item?.type === 'separator' && item.separator === 'dash';
  const isName = (item: ListItem | undefined) => item?.type === 'name' && item.depth === 0;
  const dashes = items.filter((item, index) => isDash(item) && isName(items[index - 1]) && isName(items[index + 1]));
  const paired = dashes.length > 0 && dashes.length === items.filter(isDash).length;
  if (!paired || items.filter(isName).length !== dashes.length * 2) return [...items];
  return items.map((item) => (isDash(item) ? { type: 'swap', at: item.at } : item));
};

/** "58. A und B für C und D": so many come on as leave, each for the one in their place. */
const withPairs = (items: readonly ListItem[]): ListItem[] => {
  const minuteFirst = items.find(({ type }) => type === 'name' || type === 'minute')?.type === 'minute';
  const result: ListItem[] = [];
  let part: ListItem[] = [];
  const close = (): void => {
    result.push(...paired(part));
    part = [];
  };
  for (const item of items) {
    const isStrong = item.type === 'separator' && item.depth === 0 && item.separator !== 'comma' && item.separator !== 'joiner'; // prettier-ignore
    // "A für B (46.), C und D für E und F (60.)": a minute behind ends its changes.
    const isBehind = !minuteFirst && item.type === 'separator' && part[part.length - 1]?.type === 'minute';
    if (isStrong || isBehind || (minuteFirst && item.type === 'minute')) close();
    part.push(item);
  }
  close();
  return result;
};

const paired = (part: readonly ListItem[]): readonly ListItem[] => {
  const swap = part.findIndex(({ type }) => type === 'swap');
  const isName = (item: ListItem): boolean => item.type === 'name' && item.depth === 0;
  const on = part.slice(0, swap).filter(isName);
  const off = part.slice(swap + 1).filter(isName);
  const isPlain = part.every((item) => isName(item) || item.type === 'separator' || item.type === 'minute' || item === part[swap]); // prettier-ignore
  if (swap === -1 || on.length < 2 || on.length !== off.length || !isPlain) return part;
  const times = part.filter(({ type }) => type === 'minute');
  return [
    ...part.filter((item, index) => index === 0 && item.type === 'separator' && item.separator !== 'comma'),
    ...times.slice(0, 1),
    ...on.flatMap((name, index): ListItem[] => [
      ...(index > 0 ? [{ type: 'separator' as const, separator: 'joiner' as const, depth: 0, at: name.at }] : []),
      name,
      part[swap] as ListItem,
      off[index] as ListItem,
    ]),
    { type: 'separator', separator: 'semicolon', depth: 0, at: part[part.length - 1]?.at ?? 0 },
  ];
};

/** Reads a list of changes. Names in brackets, or behind "por", are those who went off. */
export const readChangeList = (printedItems: readonly ListItem[], heading: Period | null): ListedChange[] => {
  const items = withoutShirts(withoutArrows(withPairs(withDashes(printedItems))));
  const changes: ListedChange[] = [];
  /** The change that is being read; none behind a separator. */
  let open: ListedChange | null = null;
  let minute: PrintedMinute | null = null;
  /** "11m. A por B y C por D": said once for both. */
  let said: PrintedMinute | null = null;
  let swapping = false;
  let outFirst = false;
  let filled = 0;
  let period = heading;
  let team: Range | null = null;
  const minuteFirst = items.find(({ type }) => type === 'name' || type === 'minute')?.type === 'minute';
  for (const [index, item] of items.entries()) {
    if (item.type === 'period') {
      // "ST, A por B; 25m C por D"
      if (leadsMinutes(items, index) || items[index + 1]?.type === 'separator') ({ period } = item);
    } else if (item.type === 'separator' && item.depth === 0) {
      // "Ao intervalo, A por B": the minute waits for its change.
      if (!open && minute) continue;
      open = null;
      minute = item.separator === 'joiner' ? said : null;
      swapping = false;
    } else if (item.type === 'team' && item.leads) {
      team = item.range;
      open = null;
      minute = null;
    } else if (item.type === 'team') {
      for (const change of changes.slice(filled)) change.tag ??= item.range;
      filled = changes.length;
    } else if (item.type === 'swap') {
      swapping = true;
      outFirst = item.outFirst === true;
    } else if (item.type === 'minute') {
      const printed = inPeriod(item.minute, period);
      if (printed.opensHalf) period = 2;
      const last = changes[changes.length - 1];
      if (open && !open.minute) open.minute = printed;
      // "A por B, m. 58, C por D, m. 70"
      else if (!open && !minuteFirst && last?.off && !last.minute) last.minute = printed;
      else said = minute = printed;
    } else if (item.type === 'name') {
      if (open && !open.off && (swapping || item.depth > 0))
        Object.assign(open, outFirst && swapping ? { off: open.on, on: item.range } : { off: item.range });
      else if (item.depth === 0) {
        open = { on: item.range, off: null, minute, tag: null, team };
        changes.push(open);
        minute = null;
      }
    } else if (item.type === 'tag') {
      // "IN 67 (OUT)" where nobody has gone off yet; "IN por OUT (RC)" behind the name.
      if (open && !open.off && !swapping) open.off = item.range;
      else {
        const tag = item.range;
        for (const change of changes.slice(filled)) change.tag ??= tag;
        filled = changes.length;
      }
    }
  }
  return changes;
};
