/** What makes no sense alone goes with what it belongs to: a match takes its sheets and events along. */
import type { Core } from '@strapi/strapi';
import type { DocumentMiddleware } from '../../platform/documents';
import { CHILDREN } from './list';

export const createCascadeMiddleware =
  (strapi: Core.Strapi): DocumentMiddleware =>
  async ({ uid, action, params }, next) => {
    if (action === 'delete') {
      for (const child of CHILDREN.filter(({ parent }) => parent === uid)) {
        const rows: { documentId: string }[] = await strapi.db
          .query(child.uid)
          .findMany({ where: { [child.relation]: { documentId: params.documentId } }, select: ['documentId'] });
        for (const documentId of new Set(rows.map((row) => row.documentId))) {
          await strapi.documents(child.uid).delete({ documentId, locale: '*' });
        }
      }
    }
    return next();
  };
