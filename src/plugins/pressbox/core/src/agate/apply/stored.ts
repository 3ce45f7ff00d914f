/** A match as it is stored, with people by their ids: what a reading is held against, and what it changes. */
import { opposite, type EventKind, type EventTime, type Side } from '../../events';
import type { Appearance } from '../../match';
import type { MatchScore, ScoreSource } from '../../score';
import type { PersonType } from './facts';

interface StoredRow {
  documentId: string;
  /** What no text tells and an application leaves alone: a note, ids of providers. What is empty is left out. */
  beside?: Readonly<Record<string, unknown>>;
}

export interface StoredAppearance extends StoredRow, Omit<Appearance, 'player'> {
  player: string | null;
  /** The name that a sheet prints where it says nothing else. */
  playerPrints: string;
  playerName: string;
}

export interface StoredSheet extends StoredRow {
  side: Side;
  team: string | null;
  formation: string | null;
  coach: string | null;
  sourceText: string | null;
  /** False while somebody still enters it in a form; left out where readers see it. */
  ready?: false;
  appearances: StoredAppearance[];
}

export interface StoredEvent extends StoredRow, EventTime {
  side: Side;
  kind: EventKind;
  player: string | null;
  playerOff: string | null;
  assistBy: string | null;
  coach: string | null;
}

export interface StoredMatch extends MatchScore {
  documentId: string;
  scoreSource: ScoreSource;
  homeTeam: string | null;
  awayTeam: string | null;
  referee: string | null;
  attendance: number | null;
  sheets: StoredSheet[];
  events: StoredEvent[];
  /** The names of everybody in it, by type and documentId. */
  people: Record<PersonType, Map<string, string>>;
}

/** Who has done something for a side in this match. An own goal’s scorer is of the other side. */
export const playersIn = ({ events }: StoredMatch, side: Side): string[] =>
  events.flatMap((event) => {
    const playerSide = event.kind === 'own_goal' ? opposite(event.side) : event.side;
    return playerSide === side ? [event.player, event.playerOff].filter((id) => id !== null) : [];
  });
