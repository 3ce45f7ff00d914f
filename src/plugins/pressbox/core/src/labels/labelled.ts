/** What a label is made of. Null: not known, or not for whoever asks. */
import type { EventKind, Side } from '../events';
import type { Named } from '../names';
import type { MatchPhase } from '../phase';
import type { RoundType } from '../round';
import type { ArticleSort, PlayerPosition, SheetRole, TagSort } from './words';

export interface LabelledEdition {
  type: 'edition';
  name: string;
  competition: Named | null;
}

export interface LabelledMatch {
  type: 'match';
  home: Named | null;
  away: Named | null;
  homeScore: number | null;
  awayScore: number | null;
  phase: MatchPhase | null;
  /** In the zone where it is played: "2025-01-10". */
  day: string | null;
  edition: LabelledEdition | null;
}

export interface LabelledSheet {
  type: 'sheet';
  side: Side;
  team: Named | null;
  formation: string | null;
  /** Left out where everything on the list is of one match. */
  match: LabelledMatch | null;
}

export type Labelled =
  | LabelledEdition
  | LabelledMatch
  | LabelledSheet
  | { type: 'team'; team: Named; isNational: boolean; country: string | null }
  | { type: 'player'; player: Named; team: Named | null; position: PlayerPosition | null; bornOn: string | null }
  | { type: 'person' | 'competition'; thing: Named; country: string | null }
  | { type: 'venue'; venue: Named; city: string | null; country: string | null }
  | { type: 'author'; name: string; initials: string | null }
  | { type: 'tag'; name: string; kind: TagSort | null }
  | { type: 'article'; title: string; kind: ArticleSort | null; day: string | null }
  | { type: 'tie'; first: Named | null; second: Named | null; round: RoundType | null; edition: LabelledEdition | null }
  | {
      type: 'appearance';
      name: string | null;
      player: Named | null;
      role: SheetRole | null;
      shirtNumber: number | null;
      sheet: LabelledSheet | null;
    }
  | {
      type: 'event';
      kind: EventKind;
      minute: number | null;
      addedTime: number | null;
      person: Named | null;
      playerOff: Named | null;
      match: LabelledMatch | null;
    };
