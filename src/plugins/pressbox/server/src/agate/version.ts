/**
 * The version of a match's facts: a digest of each part, so that whoever comes late is told what has changed. Of what
 * is stored and not of when, since a score that follows a goal is nobody's edit. Pure.
 */
import { createHash } from 'node:crypto';
import { isCard, isGoal, type Side } from '../../../core/src';
import type { StoredEvent, StoredMatch } from './stored';

const PARTS = {
  teams: 'the teams',
  home: 'the home sheet',
  away: 'the away sheet',
  goals: 'the goals',
  cards: 'the cards',
  changes: 'the substitutions',
  others: 'other events',
  score: 'the score',
  referee: 'the referee',
  attendance: 'the attendance',
} as const;
type Part = keyof typeof PARTS;

const isChange = ({ kind }: StoredEvent): boolean => kind === 'substitution';

const contentOf = (match: StoredMatch): Record<Part, unknown> => {
  const { events, sheets } = match;
  const sheet = (side: Side) => sheets.filter((one) => one.side === side);
  const goals = events.filter(({ kind }) => isGoal(kind));
  const cards = events.filter(({ kind }) => isCard(kind));
  const finalScore = [match.homeScore, match.awayScore, match.halfTimeHomeScore, match.halfTimeAwayScore];
  return {
    teams: [match.homeTeam, match.awayTeam],
    home: sheet('home'),
    away: sheet('away'),
    // Without a goal, whether that is known: nil-nil, or nothing yet.
    goals: goals.length > 0 || match.scoreSource === 'entered' ? goals : finalScore.slice(0, 2),
    cards,
    changes: events.filter(isChange),
    others: events.filter((event) => !goals.includes(event) && !cards.includes(event) && !isChange(event)),
    // A score that follows the goals changes with them.
    score: [
      match.scoreSource,
      ...(match.scoreSource === 'entered' ? finalScore : []),
      match.homeShootOutScore,
      match.awayShootOutScore,
    ],
    referee: match.referee,
    attendance: match.attendance,
  };
};

const digest = (content: unknown): string =>
  createHash('sha256').update(JSON.stringify(content)).digest('base64url').slice(0, 12);

/** The version of a match's facts, as a caller hands it back. */
export const versionOf = (match: StoredMatch): string =>
  Object.entries(contentOf(match))
    .map(([part, content]) => `${part}:${digest(content)}`)
    .join('.');

/** What has changed since a version, in words; empty where nothing has. */
export const changedSince = (version: string, match: StoredMatch): string[] => {
  const before = new Set(version.split('.'));
  const now = versionOf(match).split('.');
  return now.filter((part) => !before.has(part)).map((part) => PARTS[part.slice(0, part.indexOf(':')) as Part]);
};
