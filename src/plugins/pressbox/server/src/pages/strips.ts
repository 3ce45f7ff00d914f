/** Which matches stand in a strip. Pure. */
import type { MatchEntryRow } from './queries/match';
import { time } from '../sql/values';

/** Around whom a strip is. */
export interface StripSubject {
  /** A player, or null for a team's own matches. */
  playerId: number | null;
  /** His club, or the team. */
  teamIds: readonly number[];
  /** Codes of the countries he may play for. */
  countries: readonly string[];
}

/** A match in a strip. */
export interface StripMatch {
  id: number;
  /** Milliseconds since 1970. */
  kickOff: number;
}

/**
 * The latest matches around a player or a team, newest first and each once: those he played or scored in, those of his
 * club, those of his country.
 *
 * @param nationals the national teams by country
 * @param without the match that the page itself is about
 */
export const stripOf = (
  { playerId, teamIds, countries }: StripSubject,
  entries: readonly MatchEntryRow[],
  nationals: ReadonlyMap<string, readonly number[]>,
  without: number | null,
  limit: number,
): StripMatch[] => {
  const teams = new Set([...teamIds, ...countries.flatMap((country) => nationals.get(country) ?? [])]);
  const matches = new Map<number, number>();
  for (const { subject, ref, id, kick_off: kickOff } of entries) {
    const isHis = subject === 'player' ? ref === playerId : teams.has(ref);
    if (isHis && id !== without) matches.set(id, time(kickOff) ?? 0);
  }
  return [...matches]
    .map(([id, kickOff]) => ({ id, kickOff }))
    .sort((a, b) => b.kickOff - a.kickOff || b.id - a.id)
    .slice(0, limit);
};
