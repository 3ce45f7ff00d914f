/** Both sides of a match with their sheets, coaches and benches, before names of goals and cards are looked up. */
import { foldName } from '../../../names';
import { coachOfBench, readBench } from '../sheet/benches';
import { LineUps } from './line-ups';
import { partsOfSides } from './both-sides';
import { splitList } from '../marks/list';
import { nameEnd } from '../marks/name';
import { readPerson, readPersons } from '../marks/people';
import { readSheet } from '../sheet/sheet';
import type { SheetChange } from '../sheet/types';
import {
  addCameOn,
  addListedChanges,
  namesAllWhoLeft,
  namesWhoLeft,
  withoutTwins,
  withWhoLeft,
} from './listed-changes';
import { isNobody, sideOfList } from './match-lists';
import { printed, spanOf, type Range, type ReportingSource, type Source } from '../marks/source';
import { Teams } from '../marks/teams';
import type { TeamIndex } from '../result/types';
import type { Block, ListSection } from '../sections/types';
import type { Match, PrintedSide } from './types';

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

/** "(Suplentes: Kolb, Bos)": a bench in brackets may have its heading inside them. */
const withoutHeading = ({ tokens, words }: Source, range: Range): Range => {
  const heading = words.headings.match(tokens, range.from, range.to);
  const colon = heading?.value.role === 'bench' ? heading.next : -1;
  return tokens[colon]?.text === ':' ? { from: colon + 1, to: range.to } : range;
};

/** Whoever goes off was on: "Subs: Kolb/Bos 58" where Kolb is a starter. */
const turned = (change: SheetChange, starters: ReadonlySet<string>): SheetChange => {
  const { on, off, span, offSpan } = change;
  const isTurned = off !== null && offSpan !== null && starters.has(foldName(on)) && !starters.has(foldName(off));
  return isTurned ? { ...change, on: off, span: offSpan, off: on, offSpan: span } : change;
};

/** "(Subs: Lamb, Pike, coach Jan Ury)": a bench without the coach at its end, who is the side's. */
const withoutCoach = (source: Source, range: Range, printedSide: PrintedSide): Range => {
  const last = splitList(source, range).at(-1);
  const heading = last && source.words.headings.match(source.tokens, last.from, last.to);
  if (!last || heading?.value.role !== 'coach' || last.from === range.from) return range;
  const person = readPerson(source, { from: heading.next, to: last.to }, false);
  if (!person) return range;
  if (printedSide.coach === null)
    Object.assign(printedSide, { coach: printed(source, person), coachSpan: spanOf(source, person) });
  return { from: range.from, to: last.from - 1 };
};

/** `fullName`: what the sheet prints of whom a change names by surname alone. */
const addBench = (
  source: ReportingSource,
  printedSide: PrintedSide,
  whole: Range,
  fullName?: (name: string) => string | undefined,
): void => {
  const range = withoutCoach(source, withoutHeading(source, whole), printedSide);
  if (isNobody(source, range)) return;
  const starters = printedSide.sheet?.starters ?? [];
  const names = new Set(starters.map(({ name }) => foldName(name)));
  const above = {
    isStarter: (off: string) => names.has(foldName(off)),
    shirts: starters.some(({ shirtNumber }) => shirtNumber !== undefined),
    wearerOf: (shirt: number) => starters.find(({ shirtNumber }) => shirtNumber === shirt) ?? null,
  };
  for (const { name, span, change, cards = [], goals = [] } of readBench(source, range, above)) {
    printedSide.sheet?.cards.push(...cards);
    printedSide.sheet?.goals.push(...goals);
    if (change)
      printedSide.changes.push(turned({ ...change, off: change.off && (fullName?.(change.off) ?? change.off) }, names)); // prettier-ignore
    else printedSide.bench.push({ name, span });
  }
};

/** "Rovers: Jan Ury; Town: Tim Vai": the sides are named before their coaches; null where they are not. */
const coachesOfSides = (source: Source, { body }: ListSection, { teams }: Match): [TeamIndex, Range][] => {
  const { tokens } = source;
  const found: [TeamIndex, Range][] = [];
  for (let at = body.from; at < body.to; at += 1) {
    const end = nameEnd(source, at, body.to);
    if (end === at || !tokens[at]?.capital) continue;
    const label = { from: at, to: end };
    const side = teams.find(printed(source, label));
    const person = tokens[end]?.text === ':' && side !== null ? readPerson(source, { from: end + 1, to: body.to }, false) : null; // prettier-ignore
    if (person && side !== null && teams.isTeam(printed(source, label), true)) found.push([side, person]);
    at = (person?.to ?? end) - 1;
  }
  return found;
};

const addCoaches = (source: ReportingSource, section: ListSection, after: number, match: Match): void => {
  const named = coachesOfSides(source, section, match);
  for (const [side, person] of named)
    if (match.sides[side].coach === null)
      Object.assign(match.sides[side], { coach: printed(source, person), coachSpan: spanOf(source, person) });
  if (named.length > 0) return;
  // "Coaches: Jan Ury and Tim Vai" behind both sheets
  const isOfBoth = after === 2 && !section.qualifier && match.sides.every(({ coach }) => coach === null);
  const people = readPersons(source, section.body, isOfBoth);
  // "Rovers" over "Manager: Jan Ury" over the players: coaches that lead are of the sheet behind them.
  const { lists } = match.block;
  const leads =
    !section.qualifier && lists.some(({ section: list, after: before }) => list.role === 'coach' && before === 0);
  const side = (leads ? match.sheetSides[after] : null) ?? sideOfList(source, section, after, match);
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

/** Whether a list is the only one of its kind, and names no side. */
const isOnly = ({ lists }: Block, { role, qualifier, at }: ListSection): boolean =>
  !qualifier &&
  (role === 'bench' || role === 'came-on') &&
  !lists.some(({ section }) => section.role === role && section.at !== at);

/** Reads the sheets of a match and what belongs to them. */
export const readPrintedSides = (source: ReportingSource, block: Block): Match => {
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
    const { coach } = section;
    if (coach) Object.assign(printedSide, { coach: printed(source, coach), coachSpan: spanOf(source, coach) });
    printedSide.changes.push(...sheet.changes);
    for (const bench of sheet.benches) addBench(source, printedSide, bench);
    for (const { name, span } of sheet.starters) lineUps.add(side, name, span);
  });
  const match: Match = { block, sides, teams, lineUps, sheetSides };
  for (const { section, after } of block.lists) {
    const side = sideOfList(source, section, after, match);
    const both = after === 2 && isOnly(block, section) ? partsOfSides(source, section.body, teams) : null;
    if (section.role === 'coach') addCoaches(source, section, after, match);
    else if (section.role === 'changes') addListedChanges(source, section, after, match);
    else if (section.role === 'bench' && namesAllWhoLeft(source, section, match))
      addListedChanges(source, section, after, match);
    else if (section.role === 'bench' && both) for (const part of both) addBench(source, sides[part.side], part.body);
    else if (side !== null && section.role === 'bench') {
      addBench(source, sides[side], section.body, (name) => lineUps.personOf(name, side)?.name);
      const coach = coachOfBench(source, section.qualifier, teams);
      if (coach && sides[side].coach === null)
        Object.assign(sides[side], { coach: printed(source, coach), coachSpan: spanOf(source, coach) });
    } else if (section.role === 'came-on' && namesWhoLeft(source, section, match, side))
      addListedChanges(source, section, after, match);
    else if (section.role === 'came-on' && both)
      for (const { side: own, body } of both) addCameOn(source, { ...section, body }, sides[own]);
    else if (side !== null && section.role === 'came-on') addCameOn(source, section, sides[side]);
  }
  for (const side of [0, 1] as const) {
    sides[side].changes = withWhoLeft(withoutTwins(sides[side].changes), sides[side].sheet?.left ?? []);
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
