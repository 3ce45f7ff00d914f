/** What an application of a text did, in numbers. */
import type { NewPerson } from './decide';
import type { AppliedType, Counts, PersonType } from './facts';
import type { MatchPlan } from './plan';
import type { StoredMatch } from './stored';

const TYPES: Readonly<Record<PersonType, AppliedType>> = { player: 'players', coach: 'coaches', referee: 'referees' };

const counts = (created: number, updated: number, deleted: number, stored: number): Counts => ({
  created,
  updated,
  deleted,
  unchanged: stored - updated - deleted,
});

const appearancesOf = (sheets: StoredMatch['sheets']): number =>
  sheets.reduce((total, { appearances }) => total + appearances.length, 0);

/**
 * Rows created, updated, deleted and left as they are, by type and in all.
 *
 * @param sheetsOut sheets that go with all that is on them
 */
export const countsOf = (
  stored: StoredMatch,
  { match, sheets, events }: MatchPlan,
  used: readonly PersonType[],
  created: readonly NewPerson[],
  sheetsOut: readonly string[] = [],
): { counts: Counts; byType: Record<AppliedType, Counts> } => {
  const sum = (count: (sheet: MatchPlan['sheets'][number]) => number) =>
    sheets.reduce((total, sheet) => total + count(sheet), 0);
  const people = (type: PersonType) => {
    const fresh = created.filter((person) => person.type === type).length;
    return counts(fresh, 0, 0, used.filter((one) => one === type).length - fresh);
  };
  const out = stored.sheets.filter(({ documentId }) => sheetsOut.includes(documentId));
  const isNew = ({ documentId }: MatchPlan['sheets'][number]) => documentId === null;
  const byType: Record<AppliedType, Counts> = {
    match: counts(0, match === null ? 0 : 1, 0, 1),
    sheets: counts(
      sum((sheet) => Number(isNew(sheet))),
      sum((sheet) => Number(!isNew(sheet) && sheet.data !== null)),
      out.length,
      stored.sheets.length,
    ),
    appearances: counts(
      sum(({ appearances }) => appearances.create.length),
      sum(({ appearances }) => appearances.update.length),
      sum(({ appearances }) => appearances.delete.length) + appearancesOf(out),
      appearancesOf(stored.sheets),
    ),
    events: counts(events.create.length, events.update.length, events.delete.length, stored.events.length),
    [TYPES.player]: people('player'),
    [TYPES.coach]: people('coach'),
    [TYPES.referee]: people('referee'),
  } as Record<AppliedType, Counts>;
  const total = counts(0, 0, 0, 0);
  for (const each of Object.values(byType))
    for (const key of Object.keys(total) as (keyof Counts)[]) total[key] += each[key];
  return { counts: total, byType };
};
