/**
 * Which document is written is said by the address, and never by the body or by a filter. Strapi stores a `documentId`
 * that a form sends, and so moves a row to another document; a `locale`, and so gives a fact a language. A form sends
 * back what it was filled with: what names the same document is left out, what names another is refused.
 */
import type { Core } from '@strapi/strapi';
import { isOurs, isWrite, type Data, type DocumentContext, type DocumentMiddleware } from '../platform/documents';
import { contentApiRequest, contentManagerRequest } from '../platform/request';
import { refuse } from '../platform/refuse';
import { isLocalized } from '../platform/content-type';

/** What Strapi gives a row itself, and lets nobody choose. */
const GIVEN = ['id', 'documentId', 'publishedAt', 'localizations'];
/** What a script that brings old documents along may choose, and a form may not. */
const NOTED = ['createdAt', 'updatedAt'];
/** What chooses among documents. Strapi would delete those that are left, and answer that it did where none is. */
const CHOOSING = ['filters', '_q', 'sort', 'pagination', 'page', 'pageSize', 'start', 'limit'];

export const createIdentityMiddleware = (strapi: Core.Strapi): DocumentMiddleware => {
  /** Who signed in has been written in by Strapi; whoever else is named was named by the form. */
  const dropCreator = (data: Data): void => {
    const me = (contentManagerRequest(strapi)?.state.user as { id?: unknown } | undefined)?.id;
    for (const name of ['createdBy', 'updatedBy']) if (name in data && data[name] !== me) delete data[name];
  };

  const isAnothers = ({ action, params }: DocumentContext): boolean =>
    action === 'update' && !!params.data?.documentId && params.data.documentId !== params.documentId;

  return (context, next) => {
    const { uid, action, params } = context;
    const { data } = params;
    const chosen = isOurs(uid) && isWrite(action) ? CHOOSING.find((name) => params[name] !== undefined) : undefined;
    if (chosen) refuse(chosen, `Which document is written is said by its address alone. Leave ${chosen} out.`);
    if (!data || !isOurs(uid) || !(action === 'create' || action === 'update' || action === 'clone')) return next();
    if (isAnothers(context)) {
      refuse(
        'documentId',
        'A row stays with its document: this address is one document, and documentId names another. Leave documentId out, or write to the address of the other.',
      );
    }
    const isAsked = contentApiRequest(strapi) !== null || contentManagerRequest(strapi) !== null;
    // A script may name a document as it is born.
    const dropped = isAsked ? [...GIVEN, ...NOTED] : action === 'create' ? [] : GIVEN;
    for (const name of dropped) delete data[name];
    if (!isLocalized(strapi, uid)) delete data.locale;
    if (isAsked) dropCreator(data);
    return next();
  };
};
