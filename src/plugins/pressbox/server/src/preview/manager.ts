/**
 * Strapi hands out the address of a preview to whoever is signed in, whether they may read the entry or not. For our
 * types, whatever handler a newsroom has, it is asked first.
 */
import type { Core, UID } from '@strapi/strapi';
import { sayRefusal } from '../../../core/src/refusals';
import type { Context } from 'koa';
import { isOurs } from '../platform/documents';
import { getService } from '../platform/service';
import { ARTICLE } from '../platform/uids';
import { createDesk } from '../roles/desk';
import type { PolicyContext } from '../roles/policies';
import { SHOWN } from './service';
import { refusal } from '../platform/refuse';

const CONTROLLER = 'plugin::content-manager.preview';
type Action = (this: unknown, ctx: Context) => Promise<unknown>;

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

export const registerManagerPreview = (strapi: Core.Strapi): void => {
  /** The rows whose words a preview would show. */
  const rowsOf = async (uid: UID.ContentType, ctx: Context): Promise<object> => {
    const { options } = strapi.contentType(uid);
    const isLocalized = strapi
      .plugin('i18n')
      .service('content-types')
      .isLocalizedContentType(strapi.contentType(uid)) as boolean;
    const locale = isLocalized ? { locale: await getService(strapi, 'locales').one(text(ctx.query.locale)) } : {};
    const isPublished = !options?.draftAndPublish || ctx.query.status === 'published';
    const publishedAt = { publishedAt: isPublished ? { $notNull: true } : { $null: true } };
    return { documentId: text(ctx.query.documentId), ...locale, ...(options?.draftAndPublish ? publishedAt : {}) };
  };

  const guarded = (action: Action): Action =>
    async function (this: unknown, ctx) {
      const uid = (ctx.params as { contentType?: string }).contentType ?? '';
      if (!isOurs(uid) || !strapi.contentType(uid as UID.ContentType) || !text(ctx.query.documentId))
        return action.call(this, ctx);
      const desk = createDesk(strapi, (ctx.state as PolicyContext['state']).userAbility);
      const ours = uid as UID.ContentType;
      if (!(await desk.mayAll('read', ours, await rowsOf(ours, ctx), ours === ARTICLE ? SHOWN : []))) {
        throw refusal(403, sayRefusal('preview.denied'));
      }
      ctx.set('Cache-Control', 'no-store, private');
      return action.call(this, ctx);
    };

  strapi.get('controllers').extend(CONTROLLER, (controller: Record<string, Action>) => ({
    ...controller,
    ...(controller.getPreviewUrl ? { getPreviewUrl: guarded(controller.getPreviewUrl) } : {}),
  }));
};
