/** Writes of somebody of the admin panel, in their name: each row and field is asked for as the content manager asks. */
import type { Core, UID } from '@strapi/strapi';
import type { Desk } from './desk';

/** Who writes, and what they may do. */
export interface Author {
  id: number | null;
  desk: Desk;
}
type Data = Record<string, unknown>;

/** Writes through the document service, so that every rule holds; inside the transaction that is open. */
export const createAuthoredWrites = (strapi: Core.Strapi, { id, desk }: Author) => {
  const created = id === null ? {} : { createdBy: id, updatedBy: id };
  const updated = id === null ? {} : { updatedBy: id };
  return {
    /** @returns the id of the new document */
    async create(uid: UID.ContentType, data: Data, locale?: string): Promise<string> {
      await desk.insist('create', uid, null, Object.keys(data));
      // Who may write one language only, or languages of what exists only, begins nothing here.
      if (locale !== undefined && !desk.mayBegin(uid, { locale, createdBy: { id } }, Object.keys(data)))
        desk.refuse('create', uid);
      const { documentId } = await strapi
        .documents(uid)
        .create({ data: { ...data, ...created } as never, ...(locale !== undefined && { locale }) });
      return documentId;
    },
    async update(uid: UID.ContentType, documentId: string, data: Data): Promise<void> {
      await desk.insist('update', uid, documentId, Object.keys(data));
      await strapi.documents(uid).update({ documentId, data: { ...data, ...updated } as never });
    },
    async remove(uid: UID.ContentType, documentId: string): Promise<void> {
      await desk.insist('delete', uid, documentId);
      await strapi.documents(uid).delete({ documentId });
    },
  };
};
