/**
 * The content manager's own transactions. It publishes an article, and deletes and publishes many, in a transaction that
 * it opens around the document service; where the database sends that away, only what lies outside can begin again. So
 * each of its writes of our types is one transaction of ours, which takes hold of its documents first and is run again as
 * a whole, with the form as it was sent.
 */
import type { Core, UID } from '@strapi/strapi';
import type { Context } from 'koa';
import { isOurs } from '../platform/documents';
import { withRetries } from '../platform/retries';
import { getService } from '../platform/service';
import { rootsOf } from './parts/roots';

const CONTROLLER = 'plugin::content-manager.collection-types';
const WRITES = [
  'update',
  'delete',
  'publish',
  'unpublish',
  'discard',
  'bulkDelete',
  'bulkPublish',
  'bulkUnpublish',
] as const;

type Action = (this: unknown, ctx: Context) => Promise<unknown>;

const documentsOf = (ctx: Context): string[] => {
  const { documentIds } = (ctx.request.body ?? {}) as { documentIds?: unknown };
  const { id } = ctx.params as { id?: string };
  const many = Array.isArray(documentIds) ? documentIds.filter((one) => typeof one === 'string') : [];
  return id ? [id] : many;
};

export const registerManagerWrites = (strapi: Core.Strapi): void => {
  const whole = (action: Action): Action =>
    async function (this: unknown, ctx) {
      const uid = (ctx.params as { model?: string }).model ?? '';
      if (!isOurs(uid)) return action.call(this, ctx);
      const form: unknown = structuredClone(ctx.request.body);
      return withRetries(async () => {
        ctx.request.body = structuredClone(form) as typeof ctx.request.body;
        const documents = documentsOf(ctx);
        const roots = await Promise.all(
          documents.map((documentId) =>
            rootsOf(strapi, { uid: uid as UID.ContentType, action: 'update', params: { documentId } }),
          ),
        );
        return strapi.db.transaction(async () => {
          await getService(strapi, 'holds').take(roots.flatMap(({ held }) => held));
          return action.call(this, ctx);
        });
      });
    };

  strapi.get('controllers').extend(CONTROLLER, (controller: Record<string, Action>) => ({
    ...controller,
    ...Object.fromEntries(WRITES.flatMap((name) => (controller[name] ? [[name, whole(controller[name])]] : []))),
  }));
};
