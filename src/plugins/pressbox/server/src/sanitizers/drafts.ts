/**
 * The last gate for drafts: a relation that ends at anything (the files of the media library know what they are
 * used by) is read without a status, and would carry drafts along, at whatever depth it is asked for.
 */
import type { Core } from '@strapi/strapi';
import { ARTICLE } from '../constants/uids';
import { addOutputSanitizer } from './output';
import { contentApiRequest } from '../utils/request';
import { getService } from '../utils/service';

type Entity = Record<string, unknown>;

const isEntity = (value: unknown): value is Entity =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);

/** An article behind a relation to anything is shown only when it says that it is published, and its hour has come. */
const mayLeave = (value: unknown, now: Date): boolean => {
  if (!isEntity(value) || value.__type !== ARTICLE) return true;
  const { publishedAt, publishAt } = value as { publishedAt?: string | null; publishAt?: string | null };
  return Boolean(publishedAt) && !(publishAt && new Date(publishAt) > now);
};

/** Takes the drafts out of an answer, in place. */
export const dropDrafts = (value: unknown, now: Date): void => {
  if (Array.isArray(value)) {
    for (let index = value.length - 1; index >= 0; index -= 1) {
      if (mayLeave(value[index], now)) dropDrafts(value[index], now);
      else value.splice(index, 1);
    }
  } else if (isEntity(value)) {
    for (const [name, inner] of Object.entries(value)) {
      if (typeof inner !== 'object' || inner === null) continue;
      if (mayLeave(inner, now)) dropDrafts(inner, now);
      else value[name] = null;
    }
  }
};

export const registerDraftsSanitizer = (strapi: Core.Strapi): void => {
  addOutputSanitizer(strapi, () => async (data: unknown) => {
    const request = contentApiRequest(strapi);
    if (!request || typeof data !== 'object' || data === null) return data;
    if (await getService(strapi, 'preview').isAllowed(request)) return data;
    dropDrafts(data, getService(strapi, 'embargo').now());
    return data;
  });
};
