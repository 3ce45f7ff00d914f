/** All goals of a match with their sides, and the penalties that were missed. */
import { foldName } from '../../names';
import { withoutAgency } from './agency';
import { sidedBody } from './empty-side';
import { readGoals, type PrintedGoal } from './goals';
import { itemsOf, type ListItem } from './items';
import { listsOf, placesOf, qualifierOf } from './match-lists';
import type { PrintedMinute } from './minute';
import { giveSides, sideByName } from './sides';
import { printed, type Range, type Source } from './source';
import type { Match } from './printed-sides';
import { boxItems } from './us-box';
import type { GoalText, ScoreText, TeamIndex } from './types';

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

export interface ReadGoals {
  goals: GoalText[];
  missed: { goal: PrintedGoal; team: TeamIndex | null }[];
  minutes: (PrintedMinute | null)[];
}

/** "Kolb (2)" as two goals, where it may be the second minute as well. */
const asTallies = (items: readonly ListItem[]): ListItem[] =>
  items.map((item, index) => {
    const minute = item.type === 'minute' && item.depth > 0 && !item.minute.marked ? item.minute.minute : 0;
    const alone = items[index - 1]?.type === 'name' && (items[index + 1]?.type ?? 'separator') !== 'minute';
    return minute >= 2 && minute <= 6 && alone ? { type: 'times', times: minute, at: item.at } : item;
  });

const collectGoals = (source: Source, match: Match, role: 'goals' | 'missed-penalties', tallies = false) => {
  const isTeam = (range: Range) =>
    match.teams.find(printed(source, range)) !== null && match.lineUps.sideOf(printed(source, range)) === null;
  const contexts = listsOf(match, role);
  const placed = placesOf(contexts, match);
  const lists = contexts.map(({ section }, index) => {
    const { body, side: only } = sidedBody(source, section.body);
    const plain =
      boxItems(source, body) ??
      withoutAgency(source, itemsOf(source, body, 'goals', match.teams.isTeam), match.teams.isTeam);
    const items = tallies ? asTallies(plain) : plain;
    const team = qualifierOf(source, section);
    const read = readGoals(source, items, section.period, isTeam);
    for (const goal of read) {
      const isOpen = !goal.team && !goal.tag && goal.side === null;
      if (isOpen && only !== null) goal.side = only;
      else if (isOpen && team) goal.team = team;
    }
    return { goals: read, place: section.side ?? placed[index] ?? null };
  });
  const all =
    lists.length < MAX_LISTS
      ? withoutTwins(source, lists)
      : lists.flatMap(({ goals, place }) => goals.map((goal) => ({ goal, place })));
  return { goals: all.map(({ goal }) => goal), places: all.map(({ place }) => place) };
};

/** Of two readings the one that has as many goals as the score; the plain one where neither has. */
const goalsThatFit = (source: Source, match: Match, score: ScoreText | null) => {
  const plain = collectGoals(source, match, 'goals');
  const total = score ? score.home + score.away : plain.goals.length;
  if (plain.goals.length >= total) return plain;
  const tallied = collectGoals({ ...source, report: () => undefined }, match, 'goals', true);
  return tallied.goals.length === total ? tallied : plain;
};

/** The goals of all lists, each with its side; minutes are made absolute later. */
export const readAllGoals = (source: Source, match: Match, score: ScoreText | null): ReadGoals => {
  const { goals, places } = goalsThatFit(source, match, score);
  // A goal that was taken back is no goal, and no penalty missed.
  const isScored = (goal: PrintedGoal | undefined) => goal?.mark !== 'missed' && goal?.mark !== 'disallowed';
  const scored = goals.filter(isScored);
  const sided = giveSides(
    source,
    scored,
    match.teams,
    score,
    match.lineUps,
    places.filter((_, index) => isScored(goals[index])),
  );
  const noted = collectGoals(source, match, 'missed-penalties').goals;
  const missed = [...goals.filter(({ mark }) => mark === 'missed'), ...noted];
  const sides = sideByName(source, missed, match.teams, match.lineUps);
  return {
    goals: sided.map(({ goal, team }) => ({
      scorer: goal.scorer && printed(source, goal.scorer),
      minute: null,
      kind: goal.mark === 'penalty' || goal.mark === 'own-goal' ? goal.mark : 'goal',
      team,
      span: goal.span,
    })),
    missed: missed.map((goal, index) => ({
      goal,
      team:
        sides[index] ??
        (goal.scorer ? match.lineUps.sideOf(printed(source, goal.scorer), { sure: goal.team !== null }) : null),
    })),
    minutes: sided.map(({ goal }) => goal.minute),
  };
};
