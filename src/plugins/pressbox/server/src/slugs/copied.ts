/**
 * An address is never that of another language by mistake. "Fill in from another language" in the content manager
 * copies the slug with everything else; who saves that form gets a slug of the title instead, or keeps what they had.
 */
import type { Core } from '@strapi/strapi';
import type { DocumentMiddleware, Row } from '../platform/documents';
import { contentManagerRequest } from '../platform/request';
import { getService } from '../platform/service';
import { isLocalized } from '../platform/content-type';

export const createCopiedSlugMiddleware =
  (strapi: Core.Strapi): DocumentMiddleware =>
  async ({ uid, action, params }, next) => {
    const { data, documentId } = params;
    const slug = typeof data?.slug === 'string' ? data.slug.trim() : '';
    if (action !== 'update' || slug === '' || !isLocalized(strapi, uid) || !contentManagerRequest(strapi))
      return next();
    const locale = await getService(strapi, 'locales').one(params.locale);
    const rows: Row[] = await strapi.db.query(uid).findMany({ where: { documentId } });
    const own = rows.filter((row) => row.locale === locale);
    const isSiblings = rows.some((row) => row.locale !== locale && row.slug === slug);
    if (!isSiblings || own.some((row) => row.slug === slug)) return next();
    const words = data?.title ?? data?.name;
    // Where the headline is what it was, the form was not filled in: somebody typed the address, and means it.
    const typed = own.some((row) => (row.title ?? row.name) === words);
    if (!typed) params.data = { ...data, slug: own.length > 0 ? own[0]?.slug : null };
    return next();
  };
