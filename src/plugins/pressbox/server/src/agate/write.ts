/** Writes a plan through the document service, so that every rule holds; inside the transaction that is open. */
import type { Core } from '@strapi/strapi';
import { sayRefusal } from '../../../core/src/refusals';
import type { Data, MatchPlan, NewPerson, SheetPlan, UndoPlan } from '../../../core/src/agate/apply';
import { APPEARANCE, MATCH, MATCH_EVENT, TEAM_SHEET } from '../platform/uids';
import { createAuthoredWrites, type Author } from '../roles/authored';
import { PERSON_UID } from './people';
import { refusal } from '../platform/refuse';

const PEOPLE = ['player', 'playerOff', 'coach', 'referee'] as const;

export const createWriter = (strapi: Core.Strapi, match: string, author: Author) => {
  const { create, update, remove } = createAuthoredWrites(strapi, author);

  /** Writes a plan. `idOf` gives the place-holders of people their ids. */
  const write = async (plan: MatchPlan, idOf: (id: string) => string): Promise<void> => {
    const settled = (data: Data): Data => {
      const people = PEOPLE.filter((key) => typeof data[key] === 'string').map((key) => [
        key,
        idOf(data[key] as string),
      ]);
      return { ...data, ...Object.fromEntries(people) };
    };
    const writeSheet = async ({ documentId, data, appearances }: SheetPlan): Promise<void> => {
      // Who leaves a sheet leaves it first: nobody stands on it twice, not even for a moment.
      for (const id of appearances.delete) await remove(APPEARANCE, id);
      const teamSheet = documentId ?? (await create(TEAM_SHEET, { ...settled(data ?? {}), match }));
      if (documentId !== null && data) await update(TEAM_SHEET, documentId, settled(data));
      for (const change of appearances.update) await update(APPEARANCE, change.documentId, settled(change.data));
      for (const appearance of appearances.create) await create(APPEARANCE, { ...settled(appearance), teamSheet });
    };
    for (const sheet of plan.sheets) await writeSheet(sheet);
    for (const id of plan.events.delete) await remove(MATCH_EVENT, id);
    for (const change of plan.events.update) await update(MATCH_EVENT, change.documentId, settled(change.data));
    for (const event of plan.events.create) await create(MATCH_EVENT, { ...settled(event), match });
    if (plan.match) await update(MATCH, match, settled(plan.match));
  };

  return {
    async createPerson({ type, name, shortName }: NewPerson): Promise<string> {
      const uid = PERSON_UID[type];
      if (!author.desk.mayType('create', uid, ['name']))
        throw refusal(403, sayRefusal('role.no-new-person', { type, name }));
      return create(uid, { name, shortName });
    },

    write,

    /** Writes the way back from an application. Everybody in it is on record. */
    async undo({ sheetsOut, ...plan }: UndoPlan): Promise<void> {
      for (const id of sheetsOut) await remove(TEAM_SHEET, id);
      await write(plan, (id) => id);
    },
  };
};
