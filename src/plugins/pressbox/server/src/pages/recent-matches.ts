/** Which matches stand among the recent matches of a player or a team. Pure. */
import type { MatchEntryRow } from './queries/match';
import { time } from '../platform/moments';

/** Whose recent matches they are. */
export interface RecentSubject {
  /** A player, or null for a team's own matches. */
  playerId: number | null;
  /** Their club, or the team. */
  teamIds: readonly number[];
  /** Codes of the countries they may play for. */
  countries: readonly string[];
}

/** A match among them. */
export interface RecentMatch {
  id: number;
  /** Milliseconds since 1970. */
  kickOff: number;
}

/**
 * The latest matches around a player or a team, newest first and each once: those they played or scored in, those of
 * their club, those of their country.
 *
 * @param nationals the national teams by country
 * @param without the match that the page itself is about
 */
export const recentMatchesOf = (
  { playerId, teamIds, countries }: RecentSubject,
  entries: readonly MatchEntryRow[],
  nationals: ReadonlyMap<string, readonly number[]>,
  without: number | null,
  limit: number,
): RecentMatch[] => {
  const teams = new Set([...teamIds, ...countries.flatMap((country) => nationals.get(country) ?? [])]);
  const matches = new Map<number, number>();
  for (const { subject, ref, id, kick_off: kickOff } of entries) {
    const isTheirs = subject === 'player' ? ref === playerId : teams.has(ref);
    if (isTheirs && id !== without) matches.set(id, time(kickOff) ?? 0);
  }
  return [...matches]
    .map(([id, kickOff]) => ({ id, kickOff }))
    .sort((a, b) => b.kickOff - a.kickOff || b.id - a.id)
    .slice(0, limit);
};
