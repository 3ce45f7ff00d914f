/**
 * An article that the facts of its match contradict, whichever way it is published: by the panel, many at once, by a
 * release, over the content API. It is judged as it is stored then, inside the transaction of the write, which a refusal
 * takes back. What is given an hour is judged when it is given, and with every save until then.
 */
import type { Core } from '@strapi/strapi';
import { isToCome } from '../../../core/src';
import {
  documentIdOf,
  publishesToo,
  type DocumentContext,
  type DocumentMiddleware,
  type Row,
} from '../platform/documents';
import { adminRequest } from '../platform/request';
import { getService } from '../platform/service';
import { ARTICLE } from '../platform/uids';
import { nameOfUser } from './users';

const JUDGED: readonly DocumentContext['action'][] = ['create', 'update', 'publish'];

interface Draft extends Row {
  publishAt: string | null;
}

export const createPublishRule = (strapi: Core.Strapi): DocumentMiddleware => {
  const embargo = () => getService(strapi, 'embargo');

  /** The languages that a write speaks of, as they are stored. */
  const draftsOf = async (documentId: string, asked: string | string[] | undefined): Promise<Draft[]> => {
    const locale = asked ?? (await getService(strapi, 'locales').one(undefined));
    return strapi.db.query(ARTICLE).findMany({
      where: { documentId, publishedAt: null, ...(locale !== '*' && { locale: { $in: [locale].flat() } }) },
      select: ['id', 'documentId', 'locale', 'publishAt'],
    });
  };

  return async (context, next) => {
    if (context.uid !== ARTICLE || !JUDGED.includes(context.action)) return next();
    // Asked before the embargo holds it back.
    const isAsked = context.action === 'publish' || publishesToo(context);
    const asked = context.params.locale;
    const result = await next();
    const documentId = documentIdOf(context, result);
    const stored = result as { publishAt?: unknown } | null;
    if (!documentId || (!isAsked && stored?.publishAt === null)) return result;
    const now = embargo().now();
    const until = await embargo().until(documentId, now);
    for (const { locale, publishAt } of await draftsOf(documentId, asked)) {
      const waits = publishAt !== null && isToCome(new Date(publishAt), now);
      if (locale === null || (!isAsked && !waits)) continue;
      await getService(strapi, 'contradictions').judge({
        documentId,
        locale,
        by: nameOfUser(adminRequest(strapi)?.state.user),
        at: now,
        isOut: isAsked && until === null,
        isClock: embargo().isReleasing(),
      });
    }
    return result;
  };
};
