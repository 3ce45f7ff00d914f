/**
 * The goals of a match may be read in several ways, and the game decides: the goals of each side make the score, and a
 * scorer is on the sheet of their side.
 *
 *     Kolb (2), Bos           a goal in the second minute, or two goals
 *     12 Kolb, 40 Bos (B)     the tag is of both, or of Bos alone
 */
import { foldName } from '../../../names';
import { boxItems } from '../items/box';
import { itemsOf } from '../items/items';
import type { ListItem } from '../items/types';
import { sidedBody } from '../lists/empty-side';
import { readGoals, type PrintedGoal, type TagReach } from '../lists/goals';
import { printed, type Range, type Source } from '../marks/source';
import type { ScoreText, TeamIndex } from '../result/types';
import { listsOf, placesOf, qualifierOf } from './match-lists';
import { giveSides, type GivenSides } from './sides';
import type { Match } from './types';

/** One way to read the lists of goals. */
interface Reading {
  /** "Kolb (2)" counts goals. */
  tallies: boolean;
  tags: TagReach;
}
const PLAIN: Reading = { tallies: false, tags: 'list' };
/** The others, in the order in which they are tried: where two fit alike the first is taken. */
const OTHERS: readonly Reading[] = [
  { tallies: false, tags: 'scorer' },
  { tallies: true, tags: 'list' },
  { tallies: true, tags: 'scorer' },
];

export interface Collected {
  goals: PrintedGoal[];
  places: (TeamIndex | null)[];
}

/** A goal that was taken back is no goal, and no penalty missed. */
export const isScored = (goal: PrintedGoal | undefined): boolean =>
  goal?.mark !== 'missed' && goal?.mark !== 'disallowed';

/** No match has more goals, in whatever way they are read. */
const MOST_GOALS = 40;
/** No match has its goals in more lists. */
const MAX_LISTS = 9;

const isSameGoal = (source: Source, a: PrintedGoal, b: PrintedGoal): boolean =>
  a.scorer !== null &&
  b.scorer !== null &&
  foldName(printed(source, a.scorer)) === foldName(printed(source, b.scorer)) &&
  a.minute?.minute === b.minute?.minute &&
  a.minute?.added === b.minute?.added &&
  (a.mark === b.mark || a.mark === null || b.mark === null);

/** One goal printed in two lists ("RETI: Kolb", and below "RETE: rig. Kolb") is one; the later says more of it. */
const withoutTwins = (source: Source, lists: readonly { goals: PrintedGoal[]; place: TeamIndex | null }[]) =>
  lists.flatMap(({ goals, place }, index) =>
    goals.flatMap((goal) => {
      const later = lists.slice(index + 1).flatMap((list) => list.goals);
      const twin = later.find((other) => isSameGoal(source, goal, other));
      if (!twin) return [{ goal, place }];
      twin.mark ??= goal.mark;
      for (const key of ['team', 'tag', 'side', 'running'] as const)
        if (twin[key] === null) Object.assign(twin, { [key]: goal[key] });
      return [];
    }),
  );

/** "Kolb (2)" as two goals, where it may be the second minute as well. */
const asTallies = (items: readonly ListItem[]): ListItem[] =>
  items.map((item, index) => {
    const minute = item.type === 'minute' && !item.minute.marked ? item.minute.minute : 0;
    const alone = items[index - 1]?.type === 'name' && (items[index + 1]?.type ?? 'separator') !== 'minute';
    return minute >= 2 && minute <= 6 && alone ? { type: 'times', times: minute, at: item.at } : item;
  });

/** "10 Kerr ⚽ 23'": the goals that the sheets print behind their scorers. One into the own net counts for the others. */
const goalsOfSheets = ({ sides }: Match): { goal: PrintedGoal; place: TeamIndex | null }[] =>
  ([0, 1] as const).flatMap((side) =>
    (sides[side].sheet?.goals ?? []).map((printedGoal) => {
      const counts: TeamIndex = printedGoal.mark === 'own-goal' ? (side === 0 ? 1 : 0) : side;
      const switches = { slash: 0, dash: 0, semicolon: 0 };
      return { goal: { ...printedGoal, running: null, team: null, side: counts, tag: null, switches }, place: counts };
    }),
  );

/** All goals of a match under a heading, as one reading has them. */
export const collectGoals = (
  source: Source,
  match: Match,
  role: 'goals' | 'missed-penalties',
  { tallies, tags }: Reading = PLAIN,
): Collected => {
  const isTeam = (range: Range) =>
    match.teams.find(printed(source, range)) !== null && match.lineUps.sideOf(printed(source, range)) === null;
  const contexts = listsOf(match, role);
  const placed = placesOf(contexts, match);
  const lists = contexts.map(({ section }, index) => {
    const { body, side: only } = sidedBody(source, section.body);
    const plain = boxItems(source, body, match.teams.isTeam) ?? itemsOf(source, body, 'goals', match.teams.isTeam);
    const items = tallies ? asTallies(plain) : plain;
    const team = qualifierOf(source, section);
    const read = readGoals(source, items, section.period, isTeam, tags);
    for (const goal of read) {
      const isOpen = !goal.team && !goal.tag && goal.side === null;
      if (isOpen && only !== null) goal.side = only;
      else if (isOpen && team) goal.team = team;
    }
    return { goals: read, place: section.side ?? placed[index] ?? null };
  });
  const inSheets = role === 'goals' && lists.every(({ goals }) => goals.length === 0) ? goalsOfSheets(match) : [];
  const all =
    inSheets.length > 0
      ? inSheets
      : lists.length < MAX_LISTS
        ? withoutTwins(source, lists)
        : lists.flatMap(({ goals, place }) => goals.map((goal) => ({ goal, place })));
  return { goals: all.map(({ goal }) => goal), places: all.map(({ place }) => place) };
};

/** The goals of one reading, with their sides and what there is to say of them. */
export interface GoalReading extends GivenSides {
  collected: Collected;
}

const withSides = (source: Source, match: Match, score: ScoreText | null, collected: Collected): GoalReading => {
  const { goals, places } = collected;
  const given = giveSides(
    source,
    goals.filter(isScored),
    match.teams,
    score,
    match.lineUps,
    places.filter((_, index) => isScored(goals[index])),
  );
  return { collected, ...given };
};

/** How much of what a match must be a reading breaks: 0 is none of it. */
const misfitOf = (source: Source, match: Match, score: ScoreText | null, { goals }: GoalReading): number => {
  const count = (side: TeamIndex | null) => goals.filter(({ team }) => team === side).length;
  const wrong = goals.filter(({ goal, team }) => {
    const own = goal.mark === 'own-goal' || !goal.scorer ? null : match.lineUps.sideOf(printed(source, goal.scorer));
    return own !== null && team !== null && own !== team;
  }).length;
  const sums = score ? Math.abs(count(0) - score.home) + Math.abs(count(1) - score.away) : 0;
  return sums + wrong + count(null) / 2;
};

/** A bulletin that tells the goals of its own side, and none of the other's. */
const isOneSide = (score: ScoreText | null, { goals }: GoalReading): boolean => {
  const side = goals[0]?.team ?? null;
  if (!score || side === null || goals.some(({ team }) => team !== side)) return false;
  return goals.length === (side === 0 ? score.home : score.away);
};

/** Of all readings the one that breaks least, the plain one first. */
export const goalsThatFit = (source: Source, match: Match, score: ScoreText | null): GoalReading => {
  const readAs = (reading: Reading) => withSides(source, match, score, collectGoals(source, match, 'goals', reading));
  let best = readAs(PLAIN);
  const { length } = best.collected.goals;
  let misfit = length > 0 ? misfitOf(source, match, score, best) : 0;
  for (const reading of misfit === 0 || length > MOST_GOALS ? [] : OTHERS) {
    const other = readAs(reading);
    const its = misfitOf(source, match, score, other);
    // Counts of goals are only believed where they make the score, or all that one side has of it.
    if (its >= misfit || (reading.tallies && its > 0 && !isOneSide(score, other))) continue;
    best = other;
    misfit = its;
  }
  return best;
};
