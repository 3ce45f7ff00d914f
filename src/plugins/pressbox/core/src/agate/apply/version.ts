/**
 * The version of a match's facts: a digest of each part, so that whoever comes late is told what has changed. Of what
 * is stored and not of when, since a score that follows a goal is nobody's edit.
 */
import { isCard, isGoal, type Side } from '../../events';
import type { StoredEvent, StoredMatch } from './stored';

export const MATCH_PARTS = {
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
/** A part of a match that one desk may change while another looks at it. */
export type MatchPart = keyof typeof MATCH_PARTS;

/** The part that an event is of. */
export const partOf = ({ kind }: Pick<StoredEvent, 'kind'>): MatchPart =>
  isGoal(kind) ? 'goals' : isCard(kind) ? 'cards' : kind === 'substitution' ? 'changes' : 'others';

const contentOf = (match: StoredMatch): Record<MatchPart, unknown> => {
  const { events, sheets } = match;
  const sheet = (side: Side) => sheets.filter((one) => one.side === side);
  const of = (part: MatchPart) => events.filter((event) => partOf(event) === part);
  const goals = of('goals');
  const finalScore = [match.homeScore, match.awayScore, match.halfTimeHomeScore, match.halfTimeAwayScore];
  return {
    teams: [match.homeTeam, match.awayTeam],
    home: sheet('home'),
    away: sheet('away'),
    // Without a goal, whether that is known: nil-nil, or nothing yet.
    goals: goals.length > 0 || match.scoreSource === 'entered' ? goals : finalScore.slice(0, 2),
    cards: of('cards'),
    changes: of('changes'),
    others: of('others'),
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

/** A short word for a long text: two texts have the same one only if they are the same. It has no dot in it. */
export type Digest = (text: string) => string;

/** What stands beside the facts of a row is no fact. */
const factsAlone = (key: string, value: unknown): unknown => (key === 'beside' ? undefined : value);

/** The version of a match's facts, as a caller hands it back. */
export const versionOf = (match: StoredMatch, digest: Digest): string =>
  Object.entries(contentOf(match))
    .map(([part, content]) => `${part}:${digest(JSON.stringify(content, factsAlone))}`)
    .join('.');

/** What has changed since a version; empty where nothing has. */
export const changedSince = (version: string, match: StoredMatch, digest: Digest): MatchPart[] => {
  const before = new Set(version.split('.'));
  const now = versionOf(match, digest).split('.');
  return now.filter((part) => !before.has(part)).map((part) => part.slice(0, part.indexOf(':')) as MatchPart);
};

/** Parts of a match in words. */
export const namesOfParts = (parts: readonly MatchPart[]): string[] => parts.map((part) => MATCH_PARTS[part]);
