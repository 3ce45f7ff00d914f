/**
 * What is taken out of its parent's form is deleted: a goal that is in no match any more would leave the score and go
 * on naming its scorer. A copy of a parent has no parts: they are the original's for life (writes/parts/for-life.ts).
 */
import type { Core } from '@strapi/strapi';
import { UNKNOWN_SCORE } from '../../../../core/src';
import { PARTS, sayOfPart, type Part } from './list';
import { MATCH } from '../../platform/uids';
import type { Data, DocumentContext, DocumentMiddleware } from '../../platform/documents';
import { namesRow, relationChange } from '../../platform/relations';
import { contentApiRequest, contentManagerRequest } from '../../platform/request';
import { refusal } from '../../platform/refuse';

interface Key {
  id: number;
  documentId: string;
}

const DELETE = 'plugin::content-manager.explorer.delete';

export const createPartsMiddleware = (strapi: Core.Strapi): DocumentMiddleware => {
  const mayDelete = async ({ uid }: Part): Promise<boolean> => {
    const manager = contentManagerRequest(strapi);
    if (manager) return manager.state.userAbility.can(DELETE, uid);
    const api = contentApiRequest(strapi);
    if (!api) return true;
    return strapi.auth.verify(api.state.auth, { scope: [`${uid}.delete`] }).then(
      () => true,
      () => false,
    );
  };

  /** Deletes the parts that a write of their parent takes out, and takes them out of the write. */
  const takeOut = async (part: Part, documentId: string | undefined, data: Data): Promise<void> => {
    const { set, connect, disconnect } = relationChange(data[part.list]);
    const current: Key[] = await strapi.db
      .query(part.uid)
      .findMany({ where: { [part.relation]: { documentId } }, select: ['id', 'documentId'] });
    const gone = current.filter(
      (row) => !namesRow(connect, row) && (set ? !namesRow(set, row) : namesRow(disconnect, row)),
    );
    if (gone.length > 0 && !(await mayDelete(part))) {
      throw refusal(403, sayOfPart('part.not-deleted', part));
    }
    for (const row of gone) await strapi.documents(part.uid).delete({ documentId: row.documentId });
    const value = data[part.list];
    if (typeof value === 'object' && value !== null && 'disconnect' in value)
      data[part.list] = { ...value, disconnect: [] };
  };

  /** A copy of a match is another match: a score that followed goals does not come along without them. */
  const followedScore = async ({ uid, params }: DocumentContext): Promise<Data> => {
    if (uid !== MATCH) return {};
    const { documentId } = params;
    const match = await strapi.db.query(MATCH).findOne({ where: { documentId }, select: ['scoreSource'] });
    return match?.scoreSource === 'events' ? UNKNOWN_SCORE : {};
  };

  return async (context, next) => {
    const { uid, action, params } = context;
    const parts = PARTS.filter(({ parent }) => parent === uid);
    if (parts.length > 0 && action === 'clone') {
      const none = Object.fromEntries(parts.map(({ list }) => [list, { set: [] }]));
      params.data = { ...(await followedScore(context)), ...params.data, ...none };
    }
    if (action === 'update' && params.data) {
      for (const part of parts)
        if (params.data[part.list] !== undefined) await takeOut(part, params.documentId, params.data);
    }
    return next();
  };
};
