/**
 * Drafts stay inside: over the content API they are read with the preview permission or not at all, on whatever
 * type the question begins. What is decided on is what Strapi will read, not what the request is called. An embargo is
 * kept to the second even where a published row carries one.
 */
import createError from 'http-errors';
import type { Core, UID } from '@strapi/strapi';
import { ARTICLE } from '../constants/uids';
import { isOurs, isRead, type DocumentContext, type DocumentMiddleware, type DocumentParams } from '../utils/documents';
import { contentApiRequest } from '../utils/request';
import { refuse } from '../utils/refuse';
import { endsAtArticles, seesDrafts, takesStep, type Step } from './article-paths';
import { holdsUnreleased, onlyReleased, readReleased } from './released';
import { asksDrafts, statusOf } from './status';
import { getService } from '../utils/service';

const BEYOND =
  'Articles are not filtered or sorted by this way without the preview permission: it leads past what is published. Ask for the articles themselves.';

export const createDraftsMiddleware = (strapi: Core.Strapi): DocumentMiddleware => {
  const takes = (uid: UID.ContentType, parts: readonly unknown[], test: (step: Step) => boolean): boolean =>
    parts.some((part) => takesStep(strapi, uid, part, test));

  const leadsToArticles = (uid: UID.ContentType, { populate, filters, sort }: DocumentParams): boolean =>
    uid === ARTICLE || takes(uid, [populate, filters, sort], endsAtArticles);

  /** A status that is none is a mistake of whoever sends it, and deleting takes none. */
  const checkStatus = ({ uid, action, params }: DocumentContext): void => {
    const status = statusOf(params.status);
    if (action !== 'delete' || status !== 'draft' || strapi.contentType(uid).options?.draftAndPublish !== true) return;
    refuse('status', 'A document is deleted as a whole, published or not. Leave status out.');
  };

  /** Refuses what a caller without the preview permission may not ask, and keeps the rest to what readers see. */
  const keepToReleased = async ({ uid, params }: DocumentContext, now: Date): Promise<void> => {
    const { filters, sort } = params;
    if (takes(uid, [filters, sort], seesDrafts(strapi))) refuse('filters', BEYOND);
    if (asksDrafts(params))
      // Not Strapi's ForbiddenError: the router answers that with its own "Forbidden" and drops the sentence.
      throw createError(
        403,
        'Drafts are read with the preview permission. Ask for published articles, or use a token that may preview.',
        { details: {} },
      );
    // An order says of each article whether it stands before another, and cannot leave one out.
    if (takes(uid, [sort], endsAtArticles) && (await holdsUnreleased(strapi, now))) refuse('sort', BEYOND);
    // A controller of the host that names no status would read drafts.
    if (uid === ARTICLE) params.status = 'published';
    params.filters = onlyReleased(strapi, uid, filters, now);
  };

  return async (context, next) => {
    const { uid, action, params } = context;
    const request = contentApiRequest(strapi);
    if (!request) return next();
    const leads = leadsToArticles(uid, params);
    if (leads || isOurs(uid)) checkStatus(context);
    if (!leads || !isRead(action) || (await getService(strapi, 'preview').isAllowed(request))) return next();
    const now = getService(strapi, 'embargo').now();
    await keepToReleased(context, now);
    return readReleased(request, now, next);
  };
};
