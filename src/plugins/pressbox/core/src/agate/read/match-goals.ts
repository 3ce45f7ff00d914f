/** All goals of a match with their sides, and the penalties that were missed. */
import { sidedBody } from './empty-side';
import { readGoals, type PrintedGoal } from './goals';
import { itemsOf } from './items';
import { listsOf, qualifierOf, type Context } from './match-lists';
import type { PrintedMinute } from './minute';
import { giveSides, sideByName } from './sides';
import { printed, type Range, type Source } from './source';
import type { Match } from './printed-sides';
import type { GoalText, ScoreText, TeamIndex } from './types';

/** A goal has one list or a list each: then the lists' places tell the sides. */
const sideOfPlace = (contexts: readonly Context[], index: number, match: Match): TeamIndex | null => {
  const places = contexts.map(({ after }) => after);
  const perTeam = match.sheetSides.length === 2 && places.length === 2 && places[0] === 1 && places[1] === 2;
  return perTeam ? (match.sheetSides[index] ?? null) : null;
};

export interface ReadGoals {
  goals: GoalText[];
  missed: { goal: PrintedGoal; team: TeamIndex | null }[];
  minutes: (PrintedMinute | null)[];
}

const collectGoals = (source: Source, match: Match, role: 'goals' | 'missed-penalties') => {
  const isTeam = (range: Range) =>
    match.teams.find(printed(source, range)) !== null && match.lineUps.sideOf(printed(source, range)) === null;
  const contexts = listsOf(match, role);
  const goals: PrintedGoal[] = [];
  const places: (TeamIndex | null)[] = [];
  contexts.forEach((context, index) => {
    const { section } = context;
    const { body, side: only } = sidedBody(source, section.body);
    const items = itemsOf(source, body, 'goals', match.teams.isTeam);
    const team = qualifierOf(source, section);
    const read = readGoals(source, items, section.period, isTeam);
    for (const goal of read) {
      const isOpen = !goal.team && !goal.tag && goal.side === null;
      if (isOpen && only !== null) goal.side = only;
      else if (isOpen && team) goal.team = team;
      goals.push(goal);
      places.push(sideOfPlace(contexts, index, match));
    }
  });
  return { goals, places };
};

/** The goals of all lists, each with its side; minutes are made absolute later. */
export const readAllGoals = (source: Source, match: Match, score: ScoreText | null): ReadGoals => {
  const { goals, places } = collectGoals(source, match, 'goals');
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
