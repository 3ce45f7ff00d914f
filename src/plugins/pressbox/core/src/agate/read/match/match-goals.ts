/** All goals of a match with their sides, and the penalties that were missed. */
import type { PrintedGoal } from '../lists/goals';
import type { PrintedMinute } from '../marks/minute';
import { printed, type ReportingSource, type Source } from '../marks/source';
import type { GoalText, ScoreText, TeamIndex } from '../result/types';
import { collectGoals, goalsThatFit } from './goal-readings';
import { sideByName } from './sides';
import type { Match } from './types';

export interface ReadGoals {
  goals: GoalText[];
  missed: { goal: PrintedGoal; team: TeamIndex | null }[];
  minutes: (PrintedMinute | null)[];
}

/** A heading that goes on with a small word: "Buts de Kolb". */
const LINKED = /\b(?:buts?|gole?s?|golos?|reti|rete|tore?|doelpunten) (?:de|di|von|van|d['’])/i;

/** "Buts de Kolb et d'Otto": a small word before the name of somebody who is on a sheet without it. */
const withoutLink = (source: Source, name: string, { lineUps }: Match): string => {
  const bare = /^(?:de |di |d['’]|von |van )(?=\p{Lu})/u.exec(name);
  if (!bare || !LINKED.test(source.text) || lineUps.find(name, { sure: true }).some((person) => person.name === name))
    return name;
  const rest = name.slice(bare[0].length);
  return lineUps.find(rest, { sure: true }).some((person) => person.name === rest) ? rest : name;
};

/** The goals of all lists, each with its side; minutes are made absolute later. */
export const readAllGoals = (source: ReportingSource, match: Match, score: ScoreText | null): ReadGoals => {
  const { collected, goals: sided, remarks } = goalsThatFit(source, match, score);
  for (const remark of remarks) source.report(...remark);
  const noted = collectGoals(source, match, 'missed-penalties').goals;
  const missed = [...collected.goals.filter(({ mark }) => mark === 'missed'), ...noted];
  const sides = sideByName(source, missed, match.teams, match.lineUps);
  return {
    goals: sided.map(({ goal, team }) => ({
      scorer: goal.scorer && withoutLink(source, printed(source, goal.scorer), match),
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
