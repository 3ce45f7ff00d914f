/**
 * Whose goal? In this order of trust: "pour …", the tag, the order of the list, the running score, the final score,
 * and at last the line-up, which never tells for an own goal. Else null: an unknown side is not a coin toss.
 */
import type { PrintedGoal } from '../lists/goals';
import type { SideHints } from '../lists/hints';
import type { LineUps } from './line-ups';
import { printed, spanOf, type Range, type Source } from '../marks/source';
import type { Remark, Report } from '../result/diagnostics';
import type { Teams } from '../marks/teams';
import type { ScoreText, TeamIndex } from '../result/types';

const other = (side: TeamIndex): TeamIndex => (side === 0 ? 1 : 0);

/** Letters for home and away where they are no team's: local and visitante, home and away, Heim and Gast, thuis and uit. */
const PLACES: readonly (readonly [string, string])[] = [
  ['l', 'v'],
  ['h', 'a'],
  ['h', 'g'],
  ['m', 'v'],
  ['c', 'f'],
  ['c', 't'],
  ['t', 'u'],
  ['d', 'e'],
];

const byPlace = (names: readonly string[]): readonly [string, string] | null => {
  const letters = names.map((name) => name.toLowerCase());
  return PLACES.find((pair) => letters.length > 0 && letters.every((letter) => pair.includes(letter))) ?? null;
};

/**
 * The sides of the texts that name teams. A name that fits neither is the other side's, where just two are named and
 * the first is understood ("pour les Milanais // … pour les Bergamasques"); where nothing else is known the first
 * named is the first.
 */
export const sidesOfNames = (names: readonly string[], teams: Teams): Map<string, TeamIndex | null> => {
  const found = new Map<string, TeamIndex | null>();
  for (const name of names) if (!found.has(name)) found.set(name, teams.find(name));
  const missing = [...found].filter(([, side]) => side === null).map(([name]) => name);
  const known = new Set([...found.values()].filter((side): side is TeamIndex => side !== null));
  const [only] = known;
  const [first, second] = missing;
  if (first === undefined) return found;
  const places = known.size === 0 && teams.isKnown(0) && teams.isKnown(1) ? byPlace(missing) : null;
  if (places) {
    for (const name of missing) found.set(name, name.toLowerCase() === places[0] ? 0 : 1);
    return found;
  }
  if (known.size === 1 && missing.length === 1 && only !== undefined) found.set(first, other(only));
  else if (
    known.size === 0 &&
    missing.length === 2 &&
    second !== undefined &&
    !(teams.isKnown(0) && teams.isKnown(1))
  ) {
    found.set(first, 0);
    found.set(second, 1);
  } else if (known.size === 0 && missing.length === 1 && teams.isKnown(0) && !teams.isKnown(1)) found.set(first, 1);
  return found;
};

/** "visiteurs", "the visitors": a word for home or away, and nothing else. */
const sideWordIn = ({ tokens, words }: Source, { from, to }: Range): TeamIndex | null => {
  const side = words.sides.match(tokens, from, to);
  return side?.next === to ? side.value : null;
};

/** The side that the words beside an event tell, for all events of a text together. */
export const sideByName = (
  source: Source,
  events: readonly SideHints[],
  teams: Teams,
  lineUps: LineUps,
): (TeamIndex | null)[] => {
  const text = (range: Range) => printed(source, range);
  const names = sidesOfNames(
    events.flatMap(({ team }) => (team ? [text(team)] : [])),
    teams,
  );
  const tags = sidesOfNames(
    events.flatMap(({ tag, team }) => (tag && !team && isTag(text(tag), teams, lineUps) ? [text(tag)] : [])),
    teams,
  );
  return events.map(({ team, side, tag }) => {
    if (side !== null) return side;
    // "pour les visiteurs"
    if (team) return names.get(text(team)) ?? sideWordIn(source, team);
    return tag ? (tags.get(text(tag)) ?? null) : null;
  });
};

/** A player's name in brackets is the pass before the goal, not a team. Letters that fit neither side are still a tag. */
const isTag = (text: string, teams: Teams, lineUps: LineUps): boolean =>
  teams.find(text) !== null ? lineUps.find(text).length === 0 || text.length <= 3 : text.length <= 4;

const SWITCHES = ['slash', 'dash', 'semicolon'] as const;

/** Two groups with a switch between them are the two sides, unless the score says that they cannot be. */
export const sideByOrder = (events: readonly SideHints[], score: ScoreText | null): (TeamIndex | null)[] => {
  for (const kind of SWITCHES) {
    const groups = [...new Set(events.map(({ switches }) => switches[kind]))];
    if (groups.length !== 2) continue;
    const sides = events.map(({ switches }): TeamIndex => (switches[kind] === groups[0] ? 0 : 1));
    const away = sides.filter((side) => side === 1).length;
    if (score && (sides.length - away > score.home || away > score.away)) continue;
    return sides;
  }
  return events.map(() => null);
};

/** 1-0 and then 1-1: the second goal was the second side's. */
export const sideByRunningScore = (goals: readonly PrintedGoal[]): (TeamIndex | null)[] => {
  let before = { home: 0, away: 0 };
  return goals.map(({ running }) => {
    if (!running) return null;
    const [home, away] = [running.home - before.home, running.away - before.away];
    before = running;
    if (home > 0 && away === 0) return 0;
    return away > 0 && home === 0 ? 1 : null;
  });
};

const count = (sides: readonly (TeamIndex | null)[], side: TeamIndex | null): number =>
  sides.filter((one) => one === side).length;

/**
 * What the final score leaves: 0-3 with three goals are all the second side's, and so are four goals of a 4-1 (fr10).
 */
export const sideByScore = (sides: readonly (TeamIndex | null)[], score: ScoreText | null): TeamIndex | null => {
  const unknown = count(sides, null);
  if (!score || unknown === 0) return null;
  const home = score.home - count(sides, 0);
  const away = score.away - count(sides, 1);
  if (home < 0 || away < 0 || unknown > home + away) return null;
  if (unknown === home && unknown !== away) return 0;
  return unknown === away && unknown !== home ? 1 : null;
};

export interface SidedGoal {
  goal: PrintedGoal;
  team: TeamIndex | null;
}

export interface GivenSides {
  goals: SidedGoal[];
  /** How the sides were found that the text does not print. */
  remarks: Remark[];
}

/** Gives every goal its side. */
export const giveSides = (
  source: Source,
  goals: readonly PrintedGoal[],
  teams: Teams,
  score: ScoreText | null,
  lineUps: LineUps,
  contexts: readonly (TeamIndex | null)[],
): GivenSides => {
  const remarks: Remark[] = [];
  const report: Report = (...remark) => remarks.push(remark);
  const named = sideByName(source, goals, teams, lineUps);
  const running = sideByRunningScore(goals);
  const anyNamed = named.some((side) => side !== null);
  const ordered = anyNamed || running.some((side) => side !== null) ? goals.map(() => null) : sideByOrder(goals, score);
  const nameOf = ({ scorer }: PrintedGoal): string => (scorer ? printed(source, scorer) : '');
  const byLineUp = goals.map((goal) =>
    goal.mark === 'own-goal' || !goal.scorer ? null : lineUps.sideOf(nameOf(goal), { sure: goal.team !== null }),
  );
  const contradicts = (index: number): boolean => {
    const side = running[index] ?? null;
    const printedIn = byLineUp[index] ?? null;
    return side !== null && printedIn !== null && side !== printedIn;
  };
  // One list for both sides with a semicolon between its goals is no order, where the line-ups say otherwise.
  const isMisplaced = (all: readonly (TeamIndex | null)[]) =>
    all.some((side, index) => side !== null && byLineUp[index] !== null && byLineUp[index] !== side);
  const misplaced = isMisplaced(ordered);
  // The place of a list counts for less than the sheets too.
  const places = isMisplaced(contexts) ? goals.map(() => null) : contexts;
  const sides = goals.map((goal, index): TeamIndex | null => {
    const named1 = named[index] ?? null;
    if (named1 !== null) return named1;
    const order = misplaced ? null : (ordered[index] ?? places[index] ?? null);
    if (order !== null) return order;
    const run = running[index] ?? null;
    if (run !== null && contradicts(index)) {
      report('goal-side-contradiction', goal.span, { scorer: nameOf(goal) });
      return null;
    }
    return run;
  });
  const fromScore = goals.some((_, index) => contradicts(index)) ? null : sideByScore(sides, score);
  const known = byLineUp.filter((side) => side !== null);
  const agrees =
    fromScore !== null &&
    goals.every((_, index) => sides[index] !== null || byLineUp[index] === null || byLineUp[index] === fromScore);
  const result = goals.map((goal, index): SidedGoal => {
    const side = sides[index] ?? null;
    if (side !== null || contradicts(index)) return { goal, team: side };
    if (fromScore !== null && agrees) {
      report('goal-side-from-score', goal.span, { scorer: nameOf(goal) });
      return { goal, team: fromScore };
    }
    const side2 = known.length > 0 ? (byLineUp[index] ?? null) : null;
    if (side2 !== null) report('goal-side-from-line-up', goal.span, { scorer: nameOf(goal) });
    return { goal, team: side2 };
  });
  // What the line-ups leave open, the score may close: an own goal among them.
  const rest = goals.some((_, index) => contradicts(index))
    ? null
    : sideByScore(
        result.map(({ team }) => team),
        score,
      );
  const sided = result.map(({ goal, team }, index) => {
    if (team !== null || contradicts(index)) return { goal, team };
    if (rest !== null) report('goal-side-from-score', goal.span, { scorer: nameOf(goal) });
    else report('goal-side-unknown', spanOfGoal(source, goal), { scorer: nameOf(goal) });
    return { goal, team: rest };
  });
  return { goals: sided, remarks };
};

const spanOfGoal = (source: Source, { scorer, span }: PrintedGoal) => (scorer ? spanOf(source, scorer) : span);
