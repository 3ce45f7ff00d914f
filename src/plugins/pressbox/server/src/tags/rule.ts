/** A tag takes the name of its subject where it is given none, and has a row in every language from birth. */
import type { Core } from '@strapi/strapi';
import { TAG } from '../platform/uids';
import { documentIdOf, type DocumentMiddleware } from '../platform/documents';
import { refusal, refuse } from '../platform/refuse';
import { getService } from '../platform/service';
import type { TagRow } from './service';
import { sayRefusal } from '../../../core/src/refusals';

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === 'string' && value.trim() === '');

export const createTagsMiddleware =
  (strapi: Core.Strapi): DocumentMiddleware =>
  async (context, next) => {
    const { uid, action, params } = context;
    if (uid === TAG && action === 'delete') {
      // "Delete this tag" names no language and means all of them.
      params.locale ??= '*';
      if (params.locale !== '*') {
        throw refusal(409, sayRefusal('tag.one-language'));
      }
    }
    if (uid !== TAG || !(action === 'create' || action === 'update' || action === 'clone')) return next();
    const tags = getService(strapi, 'tags');
    const data = (params.data ??= {});
    if (action === 'create' && isEmpty(data.name)) {
      const locale = await getService(strapi, 'locales').one(params.locale);
      const subject = { kind: data.kind, countryCode: data.countryCode, ...(await tags.subjectOf(data)) } as TagRow;
      const name = tags.subjectName(subject, locale);
      if (!name) return refuse('name', sayRefusal('tag.nameless'));
      data.name = name;
    }
    if (action === 'update' && 'name' in data && isEmpty(data.name)) delete data.name;
    const result = await next();
    const documentId = documentIdOf(context, result);
    if (documentId && result) await tags.spread(documentId);
    return result;
  };
