/** The initials of an author, made from the name where nobody has written any, and made again when that changes. */
import type { Core } from '@strapi/strapi';
import { initialsOf } from '../../../core/src';
import { AUTHOR } from '../platform/uids';
import { MAX_INITIALS } from './author-type';
import type { DocumentMiddleware } from '../platform/documents';

interface Author {
  name: string | null;
  initials: string | null;
}

const made = (name: unknown): string | null => {
  let initials = '';
  for (const letter of initialsOf(typeof name === 'string' ? name : ''))
    if (initials.length + letter.length <= MAX_INITIALS) initials += letter;
  return initials || null;
};

export const createInitialsMiddleware =
  (strapi: Core.Strapi): DocumentMiddleware =>
  async ({ uid, action, params }, next) => {
    if (uid !== AUTHOR || (action !== 'create' && action !== 'update')) return next();
    const data = (params.data ??= {});
    const stored: Author | null =
      action === 'update'
        ? await strapi.db
            .query(AUTHOR)
            .findOne({ where: { documentId: params.documentId }, select: ['name', 'initials'] })
        : null;
    const written = 'initials' in data ? data.initials : stored?.initials;
    const isWritten = typeof written === 'string' ? written.trim() !== '' : written !== null && written !== undefined;
    // Those that were made from the old name are nobody's own: a form sends them along.
    if (!isWritten || written === made(stored?.name)) data.initials = made(data.name ?? stored?.name);
    return next();
  };
