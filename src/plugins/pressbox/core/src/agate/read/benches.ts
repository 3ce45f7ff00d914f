/** The bench of a side: who is on it, and who sits there with them. */
import { readEntries } from './entry';
import { splitList } from './list';
import { isParticle } from './name';
import { readPerson } from './people';
import type { ListSection } from './sections';
import type { SheetChange } from './sheet';
import { printed, type Range, type Source } from './source';
import type { Teams } from './teams';
import type { Span } from './types';

/** A name on a bench list may come with a change, and then he came on for somebody ("Kessel 46 (Moro)"). */
export const readBench = (
  source: Source,
  range: Range,
): { name: string; span: Span; off: string | null; change: SheetChange | null }[] => {
  const options = { commaInNames: false, onBench: () => undefined };
  const quiet = { ...source, report: () => undefined };
  return splitList(quiet, range).flatMap((item) =>
    readEntries(quiet, item, options, null).map(({ name, span, changes }) => {
      const [change] = changes;
      const reversed = change?.minute
        ? { off: change.on, offSpan: change.span, on: name, span, minute: change.minute }
        : null;
      return { name, span, off: change?.on ?? null, change: reversed };
    }),
  );
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
