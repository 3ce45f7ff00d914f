/**
 * Drafts stay inside: over the content API they are read with the preview permission or not at all, on whatever
 * type the question begins. What is decided on is what Strapi will read, not what the request is called. An embargo is
 * kept to the second even where a published row carries one.
 */
import createError from 'http-errors';
import type { Core, UID } from '@strapi/strapi';
import { ARTICLE } from '../../platform/uids';
import {
  isOurs,
  isRead,
  type DocumentContext,
  type DocumentMiddleware,
  type DocumentParams,
} from '../../platform/documents';
import { contentApiRequest } from '../../platform/request';
import { refuse } from '../../platform/refuse';
import { endsAtArticles, seesDrafts, takesStep, type Step } from './article-paths';
import { holdsUnreleased, onlyReleased, readReleased } from './released';
import { asksDrafts, statusOf } from './status';
import { getService } from '../../platform/service';
import { walkPopulate } from '../../questions/populate';
import { attributesOf } from '../../platform/content-type';

/** What is asked of one type: by a question itself, or by it of something that it populates. */
interface Asked {
  uid: UID.ContentType;
  question: { filters?: unknown; sort?: unknown };
}

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

  /** A question and all that are in it: each populated relation may carry filters and a sort of its own. */
  const askedIn = ({ uid, params }: DocumentContext): Asked[] => {
    const asked: Asked[] = [{ uid, question: params }];
    walkPopulate(params.populate, uid, (type) => attributesOf(strapi, type), {
      populated: () => undefined,
      asked: (question, type) => asked.push({ uid: type as UID.ContentType, question }),
    });
    return asked;
  };

  /** Refuses the ways past what is published, at whatever depth, and has the others find what readers see. */
  const keepWays = async (context: DocumentContext, now: Date): Promise<void> => {
    const asked = askedIn(context);
    if (asked.some(({ uid, question: { filters, sort } }) => takes(uid, [filters, sort], seesDrafts(strapi))))
      refuse('filters', BEYOND);
    // An order says of each article whether it stands before another, and cannot leave one out.
    const ordered = asked.some(({ uid, question }) => takes(uid, [question.sort], endsAtArticles));
    if (ordered && (await holdsUnreleased(strapi, now))) refuse('sort', BEYOND);
    for (const { uid, question } of asked)
      if (question.filters !== undefined) question.filters = onlyReleased(strapi, uid, question.filters, now);
  };

  /** Keeps a read to what readers see. */
  const keepToReleased = ({ uid, params }: DocumentContext): void => {
    if (asksDrafts(params))
      // Not Strapi's ForbiddenError: the router answers that with its own "Forbidden" and drops the sentence.
      throw createError(
        403,
        'Drafts are read with the preview permission. Ask for published articles, or use a token that may preview.',
        { details: {} },
      );
    // A controller of the host that names no status would read drafts.
    if (uid === ARTICLE) params.status = 'published';
  };

  return async (context, next) => {
    const { uid, action, params } = context;
    const request = contentApiRequest(strapi);
    if (!request) return next();
    const leads = leadsToArticles(uid, params);
    if (leads || isOurs(uid)) checkStatus(context);
    if (!leads || (await getService(strapi, 'preview').isAllowed(request))) return next();
    const now = getService(strapi, 'embargo').now();
    await keepWays(context, now);
    // A write reads the draft that it changes; the sanitizer looks at what it answers.
    if (!isRead(action)) return next();
    keepToReleased(context);
    return readReleased(request, now, next);
  };
};
