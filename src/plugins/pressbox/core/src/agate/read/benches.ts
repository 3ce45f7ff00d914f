/** The bench of a side: who is on it, and who sits there with them. */
import { LAST_MINUTE } from '../../minute';
import { readChangeList } from './changes-list';
import { readEntries } from './entry';
import { itemsOf } from './items';
import { splitList } from './list';
import type { PrintedMinute } from './minute';
import { isParticle } from './name';
import { readPerson } from './people';
import type { ListSection } from './sections';
import type { SheetChange } from './sheet';
import { printed, spanOf, type Range, type Source } from './source';
import type { Teams } from './teams';
import type { Span } from './types';

/** "Also played: Okafor (46)": in English a minute has no mark. */
export const bareMinute = (minute: number | null, { start, end }: Span): PrintedMinute | null =>
  minute !== null && minute >= 1 && minute <= LAST_MINUTE
    ? { minute, added: 0, period: null, marked: false, start, end }
    : null;

interface Seat {
  name: string;
  span: Span;
  /** For whom they came on, if they did. */
  change: SheetChange | null;
}

/** "Uno for Quin 46" on a bench list. */
const readSwap = (source: Source, item: Range): Seat | null => {
  const items = itemsOf(source, item, 'changes', () => false);
  const [change] = items.some(({ type }) => type === 'swap') ? readChangeList(items, null) : [];
  if (!change?.off) return null;
  const [on, off] = [change.on, change.off].map((range) => ({
    name: printed(source, range),
    span: spanOf(source, range),
  }));
  if (!on || !off) return null;
  return { ...on, change: { off: off.name, offSpan: off.span, on: on.name, span: on.span, minute: change.minute } };
};

/**
 * The names on a bench list. One may come with a change, and then they came on for somebody: "Kessel 46 (Moro)",
 * "Kessel (Moro)" where Moro is a starter, "Kessel for Moro 46".
 */
export const readBench = (source: Source, range: Range, isStarter: (name: string) => boolean): Seat[] => {
  const options = { commaInNames: false, onBench: () => undefined };
  const quiet = { ...source, report: () => undefined };
  return splitList(quiet, range).flatMap((item): Seat[] => {
    const swap = readSwap(quiet, item);
    if (swap) return [swap];
    return readEntries(quiet, item, options, null).map(({ name, span, changes, looseNumber }) => {
      const [change] = changes;
      const minute = change?.minute ?? bareMinute(looseNumber, span);
      const cameOn = change && (minute || isStarter(change.on));
      return {
        name,
        span,
        change: cameOn ? { off: change.on, offSpan: change.span, on: name, span, minute } : null,
      };
    });
  });
};

/** "A disposizione di mister Verdi:": the bench is the coach's, where it is no team's. */
export const coachOfBench = (source: Source, { qualifier }: ListSection, teams: Teams): Range | null => {
  const { tokens, words } = source;
  const link = qualifier && tokens[qualifier.from];
  if (!link || link.capital || !isParticle(link) || !teams.isKnown(0) || !teams.isKnown(1)) return null;
  const title = words.headings.match(tokens, qualifier.from + 1, qualifier.to);
  const from = title?.value.role === 'coach' ? title.next : qualifier.from + 1;
  const person = readPerson(source, { from, to: qualifier.to }, false);
  return person?.to === qualifier.to && !teams.isTeam(printed(source, person), true) ? person : null;
};
