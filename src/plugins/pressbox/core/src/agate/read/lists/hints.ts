/** What stands beside an event of a list and says whose it is. */
import type { ListItem } from '../items/types';
import { printed, type Range, type Source } from '../marks/source';

/** What a list says about the side, from the surest to the least (see `sides.ts`). */
export interface SideHints {
  /** "pour les Milanais", "Milan:", "a los visitantes". */
  team: Range | null;
  side: 0 | 1 | null;
  /** "(M)". */
  tag: Range | null;
  /** How many team switches of each kind stand before it. */
  switches: { slash: number; dash: number; semicolon: number };
}

/** "à Brest, Morvan (34e) ; à Lorient, …" puts the team before its players, "Morvan (34e) pour Brest" behind them. */
export const doTeamsLead = (items: readonly ListItem[]): boolean =>
  items.find(({ type }) => type === 'team' || type === 'name' || type === 'minute')?.type === 'team';

/** A few letters are a team's, known or not; "(Trainer)" and the player who gave the pass are none. */
export const isTagLike = (source: Source, range: Range, isTeam: (range: Range) => boolean): boolean =>
  isTeam(range) || printed(source, range).length <= 4;

/** Adds a team's mark to the goals before it that have none. */
export const fillBack = <T extends SideHints>(events: readonly T[], from: number, hint: Partial<SideHints>): void => {
  for (const event of events.slice(from)) {
    const open = event.team === null && event.side === null && (hint.tag === undefined || event.tag === null);
    if (open) Object.assign(event, hint);
  }
};
