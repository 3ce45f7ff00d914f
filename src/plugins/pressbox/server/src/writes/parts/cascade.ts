/** What makes no sense alone goes with what it belongs to: a match takes its sheets and events along. */
import type { Core, UID } from '@strapi/strapi';
import { APPEARANCE, COMMENTARY_ENTRY, MATCH, MATCH_EVENT, TEAM_SHEET } from '../../platform/uids';
import type { DocumentMiddleware } from '../../platform/documents';

const PARTS: Readonly<Record<string, readonly { uid: UID.ContentType; whole: string }[]>> = {
  [MATCH]: [
    { uid: TEAM_SHEET, whole: 'match' },
    { uid: MATCH_EVENT, whole: 'match' },
    { uid: COMMENTARY_ENTRY, whole: 'match' },
  ],
  [TEAM_SHEET]: [{ uid: APPEARANCE, whole: 'teamSheet' }],
};

export const createCascadeMiddleware =
  (strapi: Core.Strapi): DocumentMiddleware =>
  async ({ uid, action, params }, next) => {
    if (action === 'delete') {
      for (const part of PARTS[uid] ?? []) {
        const rows: { documentId: string }[] = await strapi.db
          .query(part.uid)
          .findMany({ where: { [part.whole]: { documentId: params.documentId } }, select: ['documentId'] });
        for (const documentId of new Set(rows.map((row) => row.documentId))) {
          await strapi.documents(part.uid).delete({ documentId, locale: '*' });
        }
      }
    }
    return next();
  };
