/** Changes printed apart from the sheets, and who came on without it being said for whom. */
import { foldName } from '../../../names';
import { sidedBody } from '../lists/empty-side';
import { readChangeList, type ListedChange } from '../lists/changes-list';
import { itemsOf } from '../items/items';
import type { ListItem } from '../items/types';
import { splitList } from '../marks/list';
import { printed, spanOf, type Range, type ReportingSource, type Source } from '../marks/source';
import { bareMinute } from '../sheet/benches';
import { readEntries } from '../sheet/entry';
import { changesOf } from '../sheet/sheet';
import type { PrintedMinute } from '../marks/minute';
import type { Sheet, SheetChange } from '../sheet/types';
import type { Entry } from '../sheet/types';
import type { StarterText, TeamIndex } from '../result/types';
import type { ListSection } from '../sections/types';
import { isNobody, sideOfList } from './match-lists';
import type { Match, PrintedSide } from './types';

type Left = Sheet['left'][number];

/** Marks go up to ten. */
const BEST_RATING = 10;

/** "Kolb (6)" came on, and was given a six, where the players of a sheet have such marks. */
const withoutRatings = (items: readonly ListItem[], { sides }: Match): ListItem[] =>
  items.filter(
    (item) =>
      item.type !== 'minute' ||
      item.minute.marked ||
      item.depth === 0 ||
      item.minute.minute > BEST_RATING ||
      !sides.some(({ sheet }) => sheet?.rated),
  );

/**
 * "Off: 46. Gil, 60. Momo": a list of starters alone, where others came on in those minutes, says who left. Whether it was
 * such a list.
 */
const addLeft = (source: ReportingSource, changes: readonly ListedChange[], { lineUps, sides }: Match): boolean => {
  const left = changes.flatMap(({ on, off, minute }) => {
    const person = off === null && minute ? lineUps.personOf(printed(source, on), null) : null;
    const sheet = person ? sides[person.side].sheet : null;
    const isStarter = sheet?.starters.some(({ name }) => name === person?.name) === true;
    return person && minute && isStarter ? [{ person, minute, span: spanOf(source, on) }] : [];
  });
  if (left.length === 0 || left.length < changes.length) return false;
  for (const { person, minute, span } of left) {
    source.report('change-without-incoming', span, { name: person.name });
    sides[person.side].sheet?.left.push({ name: person.name, span, minute });
  }
  return true;
};

/** Changes listed apart name the player who went off by surname alone; the sheet has the name in full. */
export const addListedChanges = (source: ReportingSource, section: ListSection, after: number, match: Match): void => {
  const { teams, sides, lineUps } = match;
  const { body, side: only } = sidedBody(source, section.body);
  const items = withoutRatings(itemsOf(source, body, 'changes', teams.isTeam), match);
  const position =
    only ??
    (match.sheetSides.length === 2 && after === 2 && !section.qualifier
      ? null
      : sideOfList(source, section, after, match));
  const changes = readChangeList(items, section.period);
  if (addLeft(source, changes, match)) return;
  for (const change of changes) {
    const { minute, tag } = change;
    const label = change.team && teams.find(printed(source, change.team));
    const tagged = tag ? teams.find(printed(source, tag)) : (label ?? position);
    // A tag that contradicts the sheets is the slip, not the sheet.
    const personOf = (range: Range | null) => {
      const name = range && printed(source, range);
      return (
        name && (lineUps.personOf(name, tagged) ?? lineUps.personOf(name, null) ?? lineUps.namesakeOf(name, tagged))
      );
    };
    // Whoever goes off was on: the sheets say which of the two it is.
    const turned = change.off !== null && !personOf(change.off) && personOf(change.on);
    const [on, off] = turned && change.off ? [change.off, change.on] : [change.on, change.off];
    const printedOff = off ? printed(source, off) : null;
    const person = personOf(off);
    const side =
      (person ? person.side : null) ??
      tagged ??
      (match.sheetSides.length > 0 ? sideOfList(source, section, after, match) : null);
    const span = spanOf(source, on);
    const offSpan = off ? spanOf(source, off) : null;
    const name = printed(source, on);
    if (side === null) {
      source.report('change-side-unknown', span, { name });
      continue;
    }
    if (printedOff && offSpan && person && person.name !== printedOff)
      source.report('change-off-resolved', offSpan, { printed: printedOff, name: person.name });
    if (printedOff && offSpan && !person) source.report('change-off-unknown', offSpan, { name: printedOff });
    sides[side].changes.push({ off: person ? person.name : printedOff, offSpan, on: name, span, minute });
  }
};

/** "12 Lalo (7), 13 Mimo (10)": where each number in brackets is the shirt of another starter, they left; null otherwise. */
const wearersIn = (entries: readonly Entry[], { sheet }: PrintedSide): Map<Entry, StarterText> | null => {
  const found = new Map<Entry, StarterText>();
  for (const entry of entries) {
    const starter = sheet?.starters.find(
      ({ shirtNumber }) => shirtNumber !== undefined && shirtNumber === entry.looseNumber,
    );
    if (!starter || entry.shirtNumber === null || [...found.values()].includes(starter)) return null;
    found.set(entry, starter);
  }
  return found;
};

/**
 * "Jogaram ainda: …" says who came on, sometimes when, and not for whom. In brackets stands, as in the sheet, who then
 * came on for them.
 */
export const addCameOn = (source: ReportingSource, section: ListSection, printedSide: PrintedSide): void => {
  if (isNobody(source, section.body)) return;
  const options = { commaInNames: false, onBench: () => undefined };
  const entries = splitList(source, section.body).flatMap((item) => readEntries(source, item, options, null));
  // "58. Kolb": a minute, where the sheet prints no shirts.
  const shirts = printedSide.sheet?.starters.some(({ shirtNumber }) => shirtNumber !== undefined) ?? true;
  const wearers = wearersIn(entries, printedSide);
  for (const entry of entries) {
    const { name, span, shirtNumber } = entry;
    printedSide.sheet?.cards.push(...entry.cards);
    printedSide.sheet?.goals.push(...entry.goals);
    const looseNumber = entry.looseNumber ?? (shirts ? null : shirtNumber);
    const rating = printedSide.sheet?.rated === true && (looseNumber ?? 0) <= BEST_RATING;
    const minuteOnly = entry.minuteOnly ?? (rating ? null : bareMinute(looseNumber, span));
    const wearer = wearers?.get(entry);
    if (wearer) {
      printedSide.changes.push({ off: wearer.name, offSpan: wearer.span, on: name, span, minute: null });
      continue;
    }
    // "Lalo ⬆60′ (por Gil)": a starter in the brackets is whoever left.
    const [told] = entry.changes;
    const starters = printedSide.sheet?.starters ?? [];
    const left = told && starters.find((starter) => foldName(starter.name) === foldName(told.on));
    if (told && left) {
      const minute = minuteOnly ?? told.minute;
      printedSide.changes.push({ off: left.name, offSpan: told.span, on: name, span, minute });
    } else
      printedSide.changes.push({ off: null, offSpan: null, on: name, span, minute: minuteOnly }, ...changesOf(entry));
  }
};

/** A player of a sheet, and not of the other side's. */
const isOfSide = (found: TeamIndex | null, side: TeamIndex | null): boolean =>
  found !== null && (side === null || found === side);

/** "Eingewechselt: 46. Lalo (Gil)": a list of who came on that says for whom. Gil is not the sheet's J. Gil, where others stand without an initial. */
export const namesWhoLeft = (
  source: Source,
  { body, period }: ListSection,
  { lineUps, teams }: Match,
  side: TeamIndex | null,
): boolean => {
  const changes = readChangeList(itemsOf(source, body, 'changes', teams.isTeam), period);
  const lookup = { sure: !lineUps.printsInitials };
  return changes.some(({ off }) => off !== null && isOfSide(lineUps.sideOf(printed(source, off), lookup), side));
};

/** "Subs: 58 on Lalo, off Gil": a bench that is told with arrows or words for them, and all of it changes. */
export const namesAllWhoLeft = (source: Source, { body, period }: ListSection, { lineUps, teams }: Match): boolean => {
  const items = itemsOf(source, body, 'changes', teams.isTeam);
  if (!items.some(({ type }) => type === 'arrow')) return false;
  const changes = readChangeList(items, period);
  const isKnown = (range: Range | null) => range !== null && lineUps.sideOf(printed(source, range)) !== null;
  return changes.length > 0 && changes.every(({ on, off }) => isKnown(off) || isKnown(on));
};

/**
 * "Gil (58.)" in the sheet and "Eingewechselt: Bos (58.)": one left in that minute and one came on. Where several did, and
 * as many as came, they are told apart by their order; that whoever left is not named is reported with the sheet.
 */
export const withWhoLeft = (changes: readonly SheetChange[], left: readonly Left[]): SheetChange[] => {
  const isOf = (minute: PrintedMinute) => (one: { minute: PrintedMinute | null }) =>
    one.minute !== null && one.minute.minute === minute.minute && one.minute.added === minute.added;
  return changes.map((change) => {
    const { off, minute } = change;
    if (off !== null || minute === null) return change;
    const leavers = left.filter(isOf(minute));
    const comers = changes.filter((one) => one.off === null && isOf(minute)(one));
    const leaver = leavers.length === comers.length ? leavers[comers.indexOf(change)] : undefined;
    return leaver ? { ...change, off: leaver.name, offSpan: leaver.span } : change;
  });
};

/** A change that the sheet prints and a list repeats is one; what either does not say the other does. */
export const withoutTwins = (changes: readonly SheetChange[]): SheetChange[] => {
  const kept: SheetChange[] = [];
  for (const change of changes) {
    const twin = kept.find(
      ({ on, off, minute }) =>
        foldName(on) === foldName(change.on) &&
        (off === null || change.off === null || foldName(off) === foldName(change.off)) &&
        (minute === null || change.minute === null || minute.minute === change.minute.minute),
    );
    if (!twin) kept.push({ ...change });
    else if (twin.off === null) Object.assign(twin, { off: change.off, offSpan: change.offSpan });
    if (twin) twin.minute ??= change.minute;
  }
  return kept;
};
