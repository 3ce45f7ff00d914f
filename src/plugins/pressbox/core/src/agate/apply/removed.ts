/** What a plan takes out of a match, by name: it is shown before anything is written. */
import type { RemovedFact } from './facts';
import type { MatchPlan } from './plan';
import type { SheetPlan } from './plan-sheet';
import type { StoredMatch } from './stored';

/** Who stands on a stored sheet and will not: taken off it, or somebody else in their place. */
const leaving = (plan: SheetPlan, stored: StoredMatch): RemovedFact[] => {
  const sheet = stored.sheets.find(({ documentId }) => documentId === plan.documentId);
  if (!sheet) return [];
  const { create, update, delete: out } = plan.appearances;
  const changed = new Map(update.map(({ documentId, data }) => [documentId, data]));
  const after = new Set(
    [
      ...create.map(({ player }) => player),
      ...sheet.appearances.flatMap(({ documentId, player }) =>
        out.includes(documentId) ? [] : [changed.get(documentId)?.player ?? player],
      ),
    ].filter(Boolean),
  );
  return sheet.appearances
    .filter(({ player }) => !after.has(player))
    .map(({ role, playerName: name }) => ({ type: 'appearance', side: sheet.side, role, name }));
};

/** Everybody and everything that a plan takes out. */
export const removedBy = (stored: StoredMatch, { sheets, events }: MatchPlan): RemovedFact[] => [
  ...sheets.flatMap((sheet) => leaving(sheet, stored)),
  ...stored.events
    .filter(({ documentId }) => events.delete.includes(documentId))
    .map(({ side, kind, player, coach, minute, addedTime }): RemovedFact => {
      const name = stored.people.player.get(player ?? '') ?? stored.people.coach.get(coach ?? '') ?? null;
      return { type: 'event', side, kind, name, minute, addedTime };
    }),
];
