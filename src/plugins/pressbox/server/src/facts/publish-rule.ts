/**
 * An article that the facts of its match contradict, whichever way it is published: by the panel, many at once, by a
 * release, over the content API. It is judged as it is stored then, inside the transaction of the write, which a refusal
 * takes back. What is given an hour is judged when it is given, and with every save until then.
 */
import type { Core } from '@strapi/strapi';
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
import { nameOfUser } from '../platform/users';

const JUDGED: readonly DocumentContext['action'][] = ['create', 'update', 'publish', 'clone'];

interface Draft extends Row {
  publishAt: string | null;
}

export const createPublishRule = (strapi: Core.Strapi): DocumentMiddleware => {
  const embargo = () => getService(strapi, 'embargo');

  /** Every language: what the languages share, such as the matches, is carried to all of them. */
  const draftsOf = (documentId: string): Promise<Draft[]> =>
    strapi.db.query(ARTICLE).findMany({
      where: { documentId, publishedAt: null },
      select: ['id', 'documentId', 'locale', 'publishAt'],
    });

  return async (context, next) => {
    if (context.uid !== ARTICLE || !JUDGED.includes(context.action)) return next();
    // Asked before the embargo holds it back.
    const isAsked = context.action === 'publish' || publishesToo(context);
    const asked = context.params.locale ?? (await getService(strapi, 'locales').one(undefined));
    const result = await next();
    const documentId = documentIdOf(context, result);
    if (!documentId) return result;
    const now = embargo().now();
    const until = await embargo().until(documentId, now);
    for (const { locale, publishAt } of await draftsOf(documentId)) {
      const goes = isAsked && (asked === '*' || [asked].flat().includes(locale ?? ''));
      // Whatever carries an hour, come or gone, is published by the clock, which asks nobody.
      if (locale === null || (!goes && publishAt === null)) continue;
      await getService(strapi, 'contradictions').judge({
        documentId,
        locale,
        by: nameOfUser(adminRequest(strapi)?.state.user),
        at: now,
        isOut: goes && until === null,
        isClock: embargo().isReleasing(),
      });
    }
    return result;
  };
};
