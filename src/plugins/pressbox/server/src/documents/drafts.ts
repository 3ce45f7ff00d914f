/**
 * Drafts stay inside: over the content API they are read with the preview permission or not at all, on whatever
 * type the question begins. An embargo is kept to the second even where a published row carries one.
 */
import createError from 'http-errors';
import type { Core, UID } from '@strapi/strapi';
import { ARTICLE } from '../constants/uids';
import { isRead, type DocumentMiddleware, type DocumentParams } from '../utils/documents';
import { contentApiRequest } from '../utils/request';
import { refuse } from '../utils/refuse';
import { endsAtArticles, seesDrafts, takesStep } from './article-paths';
import { getService } from '../utils/service';

/** Root parameters that look past the published rows. Their presence alone tells a draft's existence. */
const DRAFT_PARAMS = ['publicationFilter', 'hasPublishedVersion'] as const;

const asksArticles = (
  strapi: Core.Strapi,
  uid: UID.ContentType,
  { populate, filters, sort }: DocumentParams,
): boolean => uid === ARTICLE || [populate, filters, sort].some((part) => takesStep(strapi, uid, part, endsAtArticles));

/** Whether a filter or a sort asks something of drafts. */
const questionsDrafts = (strapi: Core.Strapi, uid: UID.ContentType, { filters, sort }: DocumentParams): boolean =>
  [filters, sort].some((part) => takesStep(strapi, uid, part, seesDrafts(strapi)));

const outOfEmbargo = (filters: unknown, now: Date) => {
  const released = { $or: [{ publishAt: { $null: true } }, { publishAt: { $lte: now.toISOString() } }] };
  return filters ? { $and: [filters, released] } : released;
};

export const createDraftsMiddleware =
  (strapi: Core.Strapi): DocumentMiddleware =>
  async ({ uid, action, params }, next) => {
    if (!isRead(action)) return next();
    const request = contentApiRequest(strapi);
    if (!request) return next();
    const asksDrafts = params.status === 'draft' || DRAFT_PARAMS.some((name) => params[name] !== undefined);
    const questions = questionsDrafts(strapi, uid, params);
    if (!asksDrafts && !questions && uid !== ARTICLE) return next();
    if (asksDrafts && !asksArticles(strapi, uid, params)) return next();
    if (await getService(strapi, 'preview').isAllowed(request)) return next();
    if (questions) {
      refuse(
        'filters',
        'Articles are not filtered or sorted by this way without the preview permission: it leads past what is published. Ask for the articles themselves.',
      );
    }
    if (asksDrafts)
      // Not Strapi's ForbiddenError: the router answers that with its own "Forbidden" and drops the sentence.
      throw createError(
        403,
        'Drafts are read with the preview permission. Ask for published articles, or use a token that may preview.',
        { details: {} },
      );
    params.filters = outOfEmbargo(params.filters, getService(strapi, 'embargo').now());
    return next();
  };
