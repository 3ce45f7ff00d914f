/** Both sides of a match with their sheets, coaches and benches, before names of goals and cards are looked up. */
import { foldName } from '../../names';
import { bareMinute, coachOfBench, readBench } from './benches';
import type { Block } from './blocks';
import { readChangeList } from './changes-list';
import { readEntries } from './entry';
import { sidedBody } from './empty-side';
import { itemsOf } from './items';
import { LineUps } from './line-ups';
import { splitList } from './list';
import { readPersons } from './people';
import { changesOf, readSheet, type Sheet, type SheetChange } from './sheet';
import type { ListSection } from './sections';
import { qualifierOf } from './match-lists';
import { printed, spanOf, type Range, type Source } from './source';
import { Teams } from './teams';
import type { Span, TeamIndex } from './types';

export interface PrintedSide {
  label: string | null;
  labelSpan: Span | null;
  sheet: Sheet | null;
  span: Span | null;
  goals: number | null;
  halfTime: number | null;
  coach: string | null;
  coachSpan: Span | null;
  changes: SheetChange[];
  bench: { name: string; span: Span }[];
}

const emptySide = (label: string | null): PrintedSide => ({
  label,
  labelSpan: null,
  sheet: null,
  span: null,
  goals: null,
  halfTime: null,
  coach: null,
  coachSpan: null,
  changes: [],
  bench: [],
});

const other = (side: TeamIndex): TeamIndex => (side === 0 ? 1 : 0);

/** Which side each sheet is: the score line's, else in printed order. */
const placeSheets = (block: Block, teams: Teams): TeamIndex[] => {
  const [first, second] = block.parts;
  const found = (label: string | null | undefined) => (label ? teams.find(label) : null);
  const [a, b] = [found(first?.label), found(second?.label)];
  if (!second) return first ? [a ?? 0] : [];
  if (a !== null && a !== b) return [a, other(a)];
  if (b !== null && a === null) return [other(b), b];
  return [0, 1];
};

export interface Match {
  block: Block;
  sides: [PrintedSide, PrintedSide];
  teams: Teams;
  lineUps: LineUps;
  /** The side of the last sheet before a list, by how many sheets stood before it. */
  sheetSides: TeamIndex[];
}

const isNobody = ({ tokens, words }: Source, { from, to }: Range): boolean =>
  words.nobody.match(tokens, from, to) !== null;

/** "(Suplentes: Kolb, Bos)": a bench in brackets may have its heading inside them. */
const withoutHeading = ({ tokens, words }: Source, range: Range): Range => {
  const heading = words.headings.match(tokens, range.from, range.to);
  const colon = heading?.value.role === 'bench' ? heading.next : -1;
  return tokens[colon]?.text === ':' ? { from: colon + 1, to: range.to } : range;
};

const addBench = (source: Source, printedSide: PrintedSide, whole: Range): void => {
  const range = withoutHeading(source, whole);
  if (isNobody(source, range)) return;
  const starters = new Set(printedSide.sheet?.starters.map(({ name }) => foldName(name)));
  for (const { name, span, change } of readBench(source, range, (off) => starters.has(foldName(off)))) {
    if (change) printedSide.changes.push(change);
    else printedSide.bench.push({ name, span });
  }
};

/** The side that a list's heading names, else the side of the sheet it follows. */
const sideOfList = (source: Source, section: ListSection, after: number, match: Match): TeamIndex | null => {
  const team = qualifierOf(source, section);
  const named = team && match.teams.find(printed(source, team));
  if (named !== null) return named;
  return match.sheetSides[Math.max(0, Math.min(after, match.sheetSides.length) - 1)] ?? null;
};

const addCoaches = (source: Source, section: ListSection, after: number, match: Match): void => {
  const people = readPersons(source, section.body);
  const side = sideOfList(source, section, after, match);
  people.forEach((person, index) => {
    const place = people.length === 2 ? (index as TeamIndex) : side;
    const printedSide = place === null ? null : match.sides[place];
    const name = printed(source, person);
    const span = spanOf(source, person);
    if (printedSide?.coach === null && (printedSide.sheet || people.length === 2))
      Object.assign(printedSide, { coach: name, coachSpan: span });
    else if (printedSide?.coach !== name) source.report('coach-unplaced', span, { name });
  });
};

/** Changes listed apart name the player who went off by surname alone; the sheet has the name in full. */
const addListedChanges = (source: Source, section: ListSection, after: number, match: Match): void => {
  const { teams, sides, lineUps } = match;
  const { body, side: only } = sidedBody(source, section.body);
  const items = itemsOf(source, body, 'changes', teams.isTeam);
  const position =
    only ??
    (match.sheetSides.length === 2 && after === 2 && !section.qualifier
      ? null
      : sideOfList(source, section, after, match));
  for (const change of readChangeList(items, section.period)) {
    const { minute, tag } = change;
    const tagged = tag ? teams.find(printed(source, tag)) : position;
    // A tag that contradicts the sheets is the slip, not the sheet.
    const manOf = (range: Range | null) => {
      const name = range && printed(source, range);
      return name && (lineUps.manOf(name, tagged) ?? lineUps.manOf(name, null) ?? lineUps.namesakeOf(name, tagged));
    };
    // Whoever goes off was on: the sheets say which of the two it is.
    const turned = change.off !== null && !manOf(change.off) && manOf(change.on);
    const [on, off] = turned && change.off ? [change.off, change.on] : [change.on, change.off];
    const printedOff = off ? printed(source, off) : null;
    const man = manOf(off);
    const side =
      (man ? man.side : null) ??
      tagged ??
      (match.sheetSides.length > 0 ? sideOfList(source, section, after, match) : null);
    const span = spanOf(source, on);
    const offSpan = off ? spanOf(source, off) : null;
    const name = printed(source, on);
    if (side === null) {
      source.report('change-side-unknown', span, { name });
      continue;
    }
    if (printedOff && offSpan && man && man.name !== printedOff)
      source.report('change-off-resolved', offSpan, { printed: printedOff, name: man.name });
    if (printedOff && offSpan && !man) source.report('change-off-unknown', offSpan, { name: printedOff });
    sides[side].changes.push({ off: man ? man.name : printedOff, offSpan, on: name, span, minute });
  }
};

/**
 * "Jogaram ainda: …" says who came on, sometimes when, and not for whom. In brackets stands, as in the sheet, who then
 * came on for them.
 */
const addCameOn = (source: Source, section: ListSection, printedSide: PrintedSide): void => {
  if (isNobody(source, section.body)) return;
  const options = { commaInNames: false, onBench: () => undefined };
  const entries = splitList(source, section.body).flatMap((item) => readEntries(source, item, options, null));
  for (const entry of entries) {
    const { name, span, looseNumber } = entry;
    const minuteOnly = entry.minuteOnly ?? bareMinute(looseNumber, span);
    printedSide.changes.push({ off: null, offSpan: null, on: name, span, minute: minuteOnly }, ...changesOf(entry));
  }
};

/** A player of a sheet, and not of the other side's. */
const isOfSide = (found: TeamIndex | null, side: TeamIndex | null): boolean =>
  found !== null && (side === null || found === side);

/** "Eingewechselt: 46. Lalo (Gil)": a list of who came on that says for whom. */
const namesWhoLeft = (
  source: Source,
  { body, period }: ListSection,
  { lineUps, teams }: Match,
  side: TeamIndex | null,
): boolean => {
  const changes = readChangeList(itemsOf(source, body, 'changes', teams.isTeam), period);
  return changes.some(({ off }) => off !== null && isOfSide(lineUps.sideOf(printed(source, off)), side));
};

/** Reads the sheets of a match and what belongs to them. */
export const readPrintedSides = (source: Source, block: Block): Match => {
  const teams = new Teams();
  const { score } = block;
  teams.add(0, score?.home ?? null);
  teams.add(1, score?.away ?? null);
  const sheetSides = placeSheets(block, teams);
  const sides: [PrintedSide, PrintedSide] = [emptySide(score?.home ?? null), emptySide(score?.away ?? null)];
  const lineUps = new LineUps();
  block.parts.forEach(({ section, label }, index) => {
    const side = sheetSides[index] ?? 0;
    teams.add(side, label);
    const printedSide = sides[side];
    const sheet = readSheet(source, section.body, section.formation, label ?? '', section.stacked);
    if (!label) source.report('label-missing', spanOf(source, section.body));
    Object.assign(printedSide, { label, labelSpan: section.label && spanOf(source, section.label), sheet });
    Object.assign(printedSide, {
      span: spanOf(source, { from: section.at, to: section.body.to }),
      goals: section.goals,
      halfTime: section.halfTime,
    });
    printedSide.changes.push(...sheet.changes);
    for (const bench of sheet.benches) addBench(source, printedSide, bench);
    for (const { name, span } of sheet.starters) lineUps.add(side, name, span);
  });
  const match: Match = { block, sides, teams, lineUps, sheetSides };
  for (const { section, after } of block.lists) {
    const side = sideOfList(source, section, after, match);
    if (section.role === 'coach') addCoaches(source, section, after, match);
    else if (section.role === 'changes') addListedChanges(source, section, after, match);
    else if (side !== null && section.role === 'bench') {
      addBench(source, sides[side], section.body);
      const coach = coachOfBench(source, section, teams);
      if (coach && sides[side].coach === null)
        Object.assign(sides[side], { coach: printed(source, coach), coachSpan: spanOf(source, coach) });
    } else if (section.role === 'came-on' && namesWhoLeft(source, section, match, side))
      addListedChanges(source, section, after, match);
    else if (side !== null && section.role === 'came-on') addCameOn(source, section, sides[side]);
  }
  for (const side of [0, 1] as const) {
    const { changes, bench } = sides[side];
    for (const { on, span } of changes) lineUps.add(side, on, span);
    for (const { name, span } of bench) lineUps.add(side, name, span);
    // A coach may see a card too, and it is their side's.
    const { coach, coachSpan } = sides[side];
    if (coach && coachSpan) lineUps.add(side, coach, coachSpan, true);
    const cameOn = new Set(changes.map(({ on }) => foldName(on)));
    sides[side].bench = bench.filter(({ name }) => !cameOn.has(foldName(name)));
  }
  return match;
};
