/** A match as the newsroom's day shows it. Pure. */
import {
  PERIOD_STARTS,
  printRound,
  shortNameIn,
  type LocalePack,
  type MatchPhase,
  type Named,
  type PeriodStarts,
  type Round,
} from '../../../core/src';
import type { DayMatch, DayThing } from '../../../contracts/src';
import { instant } from '../platform/moments';
import { orNull } from '../match/parts';
import { scoreOf } from '../sql/values';
import type { Written } from './written';

export type Team = Named & { id: number; documentId: string };
export interface MatchRow extends Record<string, unknown> {
  id: number;
  documentId: string;
  kickOff: string | Date | null;
  phase: MatchPhase;
  homeTeam: Team | null;
  awayTeam: Team | null;
  edition: { competition: Named | null } | null;
}

export interface Shaping {
  language: string;
  /** How the language prints a round. */
  pack: LocalePack;
  /** Whether whoever asks may read some fields of a match. */
  sees(fields: readonly string[]): boolean;
  /** By match. */
  written: ReadonlyMap<string, Written>;
  findings: ReadonlyMap<string, number>;
}

/** A team under the name that a list has room for. */
export const thing = (team: Team | null, language: string): DayThing | null =>
  team && { documentId: team.documentId, name: shortNameIn(team, language) };

const roundOf = (row: MatchRow): Round => ({
  type: orNull(row.roundType),
  number: orNull(row.roundNumber),
  group: orNull(row.group),
  leg: orNull(row.leg),
});

const clockStarts = (row: MatchRow): PeriodStarts => ({
  firstHalfAt: instant(row.firstHalfAt),
  secondHalfAt: instant(row.secondHalfAt),
  extraTimeAt: instant(row.extraTimeAt),
  extraTimeSecondHalfAt: instant(row.extraTimeSecondHalfAt),
});

export const dayMatch = (row: MatchRow, { language, pack, sees, written, findings }: Shaping): DayMatch => {
  const competition = sees(['edition']) ? row.edition?.competition : null;
  const { articles, authors } = written.get(row.documentId) ?? { articles: [], authors: [] };
  const pair = (home: string, away: string) =>
    sees([home, away]) ? scoreOf(orNull(row[home]), orNull(row[away])) : null;
  return {
    documentId: row.documentId,
    kickOff: instant(row.kickOff),
    phase: row.phase,
    clock: sees(PERIOD_STARTS) ? clockStarts(row) : null,
    home: thing(row.homeTeam, language),
    away: thing(row.awayTeam, language),
    score: pair('homeScore', 'awayScore'),
    shootOut: pair('homeShootOutScore', 'awayShootOutScore'),
    competition: competition ? shortNameIn(competition, language) : null,
    round: sees(['roundType']) ? printRound(roundOf(row), pack) : null,
    authors,
    articles,
    findings: findings.get(row.documentId) ?? null,
  };
};
