/** Writes a plan through the document service, so that every rule holds; inside the transaction that is open. */
import createError from 'http-errors';
import type { Core, UID } from '@strapi/strapi';
import { APPEARANCE, MATCH, MATCH_EVENT, TEAM_SHEET } from '../platform/uids';
import type { Desk } from '../roles/desk';
import type { NewPerson } from './decide';
import { PERSON_UID } from './people';
import type { MatchPlan } from './plan';
import type { Data, SheetPlan } from './plan-sheet';

/** Who applies a text, and what they may do: each row and field is asked for as the content manager asks for it. */
export interface Author {
  id: number | null;
  desk: Desk;
}

const PEOPLE = ['player', 'playerOff', 'coach', 'referee'] as const;

export const createWriter = (strapi: Core.Strapi, match: string, author: Author) => {
  const created = author.id === null ? {} : { createdBy: author.id, updatedBy: author.id };
  const updated = author.id === null ? {} : { updatedBy: author.id };

  const create = async (uid: UID.ContentType, data: Data): Promise<string> => {
    await author.desk.insist('create', uid, null, Object.keys(data));
    const { documentId } = await strapi.documents(uid).create({ data: { ...data, ...created } as never });
    return documentId;
  };
  const update = async (uid: UID.ContentType, documentId: string, data: Data): Promise<void> => {
    await author.desk.insist('update', uid, documentId, Object.keys(data));
    await strapi.documents(uid).update({ documentId, data: { ...data, ...updated } as never });
  };
  const remove = async (uid: UID.ContentType, documentId: string): Promise<void> => {
    await author.desk.insist('delete', uid, documentId);
    await strapi.documents(uid).delete({ documentId });
  };

  return {
    async createPerson({ type, name, shortName }: NewPerson): Promise<string> {
      const uid = PERSON_UID[type];
      if (!author.desk.mayType('create', uid, ['name']))
        // Not Strapi's ForbiddenError: the router answers that with its own "Forbidden" and drops the sentence.
        throw createError(403, `You may not create a ${type}. Choose somebody on record for ${name}, or ask who may.`, {
          details: {},
        });
      return create(uid, { name, shortName });
    },

    /** Writes a plan. `idOf` gives the place-holders of people their ids. */
    async write(plan: MatchPlan, idOf: (id: string) => string): Promise<void> {
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
    },
  };
};
