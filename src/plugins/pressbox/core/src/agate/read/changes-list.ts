/**
 * Changes printed apart from the sheet (docs/agate.md §4): here, and only here, whoever comes on stands first.
 *
 *     Subs used: IN 67 (OUT), …      Cambios: 13m. IN por OUT (RC), …      Wechsel: 46. IN für OUT
 */
import { leadsMinutes } from './halves';
import type { ListItem } from './items';
import { inPeriod, type PrintedMinute } from './minute';
import type { Range } from './source';
import type { Period } from './vocabulary';

export interface ListedChange {
  on: Range;
  off: Range | null;
  minute: PrintedMinute | null;
  tag: Range | null;
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

/** "27 IN por 13 OUT (46')", "17. IN (for OUT 66')": where the minute stands behind both, a number before a name is a shirt's. */
const withoutShirts = (items: readonly ListItem[]): ListItem[] => {
  const ends = (item: ListItem | undefined): boolean => !item || (item.type === 'separator' && item.depth === 0);
  const isMinuteLast = (from: number): boolean => {
    let at = from;
    while (!ends(items[at + 1])) at += 1;
    return at > from && items[at]?.type === 'minute';
  };
  return items.filter(
    ({ type }, index) => type !== 'minute' || items[index + 1]?.type !== 'name' || !isMinuteLast(index),
  );
};

/** Reads a list of changes. Names in brackets, or behind "por", are those who went off. */
export const readChangeList = (printedItems: readonly ListItem[], heading: Period | null): ListedChange[] => {
  const items = withoutShirts(withoutArrows(printedItems));
  const changes: ListedChange[] = [];
  /** The change that is being read; none behind a separator. */
  let open: ListedChange | null = null;
  let minute: PrintedMinute | null = null;
  /** "11m. A por B y C por D": said once for both. */
  let said: PrintedMinute | null = null;
  let swapping = false;
  let filled = 0;
  let period = heading;
  for (const [index, item] of items.entries()) {
    if (item.type === 'period') {
      if (leadsMinutes(items, index)) ({ period } = item);
    } else if (item.type === 'separator' && item.depth === 0) {
      // "Ao intervalo, A por B": the minute waits for its change.
      if (!open && minute) continue;
      open = null;
      minute = item.separator === 'joiner' ? said : null;
      swapping = false;
    } else if (item.type === 'swap') swapping = true;
    else if (item.type === 'minute') {
      // "ST, 0m" is at half-time.
      const clock = item.minute.minute === 0 ? { ...item.minute, minute: 1 } : item.minute;
      const printed = inPeriod(clock, period);
      if (open && !open.minute) open.minute = printed;
      else said = minute = printed;
    } else if (item.type === 'name') {
      if (open && !open.off && (swapping || item.depth > 0)) open.off = item.range;
      else if (item.depth === 0) {
        open = { on: item.range, off: null, minute, tag: null };
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
