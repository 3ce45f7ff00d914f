/** An article with an hour to come in `publishAt` is held back, whichever button or route would publish it. */
import type { Core } from '@strapi/strapi';
import { isToCome } from '../../../../core/src';
import { ARTICLE } from '../../platform/uids';
import {
  documentIdOf,
  publishesToo,
  type DocumentContext,
  type DocumentMiddleware,
  type Row,
} from '../../platform/documents';
import { keepUpdatedAt } from '../../platform/keep-updated-at';
import { refuse } from '../../platform/refuse';
import { getService } from '../../platform/service';
import { sayRefusal } from '../../../../core/src/refusals';

const readHour = (value: unknown): Date | null => {
  if (value === null || value === undefined || value === '') return null;
  const hour = new Date(value as string);
  return Number.isNaN(hour.getTime()) ? refuse('publishAt', sayRefusal('publish-at.unread')) : hour;
};

export const createEmbargoMiddleware = (strapi: Core.Strapi): DocumentMiddleware => {
  const embargo = () => getService(strapi, 'embargo');

  /** Stamps the languages that readers see for the first time. */
  const stampFirstRelease = async (
    documentId: string,
    speaks: (locale: string | null) => boolean,
    now: Date,
  ): Promise<void> => {
    const fresh: Row[] = await strapi.db.query(ARTICLE).findMany({
      where: { documentId, publishedAt: null, releasedAt: null },
      select: ['id', 'locale'],
    });
    for (const { id, locale } of fresh) {
      if (speaks(locale))
        await keepUpdatedAt(() => strapi.db.query(ARTICLE).update({ where: { id }, data: { releasedAt: now } }));
    }
  };

  const publish = async (context: DocumentContext, next: () => Promise<unknown>, now: Date): Promise<unknown> => {
    const { documentId = '', locale } = context.params;
    const asked = locale ?? (await getService(strapi, 'locales').one(undefined));
    const speaks = (code: string | null) =>
      asked === '*' || (Array.isArray(asked) ? asked.includes(code ?? '') : asked === code);
    const until = await embargo().until(documentId, now);
    if (!until) {
      await stampFirstRelease(documentId, speaks, now);
      return next();
    }
    await embargo().ask(documentId, speaks, until);
    const entries: Row[] = await strapi.db.query(ARTICLE).findMany({ where: { documentId, publishedAt: null } });
    return { documentId, entries: entries.filter((row) => speaks(row.locale)) };
  };

  const write = async (context: DocumentContext, next: () => Promise<unknown>, now: Date): Promise<unknown> => {
    const { action, params } = context;
    const data = (params.data ??= {});
    const locale = await getService(strapi, 'locales').one(params.locale);
    const names = 'publishAt' in data;
    const hour = readHour(data.publishAt);
    const asked = hour && params.documentId ? await embargo().hourOf(params.documentId, locale) : null;
    // Who only sends back the hour that is stored has not moved it.
    const moved = hour !== null && hour.getTime() !== asked?.getTime() && isToCome(hour, now) ? hour : null;
    if (publishesToo(context)) {
      // An hour that is moved is that of every language.
      const until =
        moved ?? (await embargo().until(params.documentId, now, names ? { locale, publishAt: hour } : undefined));
      if (until) {
        params.status = 'draft';
        data.publishAt = until.toISOString();
      } else {
        const draft =
          action === 'update'
            ? await strapi.db
                .query(ARTICLE)
                .findOne({ where: { documentId: params.documentId, locale, publishedAt: null } })
            : null;
        if (!draft?.releasedAt && !data.releasedAt) data.releasedAt = now.toISOString();
      }
    }
    const result = await next();
    const documentId = documentIdOf(context, result);
    if (moved && documentId) await embargo().move(documentId, locale, moved);
    return result;
  };

  return async (context, next) => {
    if (context.uid !== ARTICLE) return next();
    const now = embargo().now();
    if (context.action === 'clone') {
      // A copy has not been published, and asks for no hour before somebody says so.
      context.params.data = { publishAt: null, ...context.params.data, releasedAt: null };
    }
    if (context.action === 'publish') return publish(context, next, now);
    if (context.action === 'create' || context.action === 'update') return write(context, next, now);
    return next();
  };
};
