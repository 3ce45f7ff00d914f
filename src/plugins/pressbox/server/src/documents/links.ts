/** Links belong to all languages: what an editor links in one, every other language of the same status shows too. */
import type { Core } from '@strapi/strapi';
import { ARTICLE } from '../constants/uids';
import {
  documentIdOf,
  publishesToo,
  type DocumentAction,
  type DocumentContext,
  type DocumentMiddleware,
} from '../utils/documents';
import { SHARED_LINKS, type Status } from '../services/links';
import { getService } from '../utils/service';

const CARRYING: readonly DocumentAction[] = ['create', 'update', 'publish', 'discardDraft', 'clone'];

/** The languages a write names: one, several, or all. */
const names = (context: DocumentContext, locale: string | null): boolean => {
  const asked = context.params.locale;
  return asked === '*' || (Array.isArray(asked) ? asked.includes(locale ?? '') : asked === locale);
};

export const createLinksMiddleware = (strapi: Core.Strapi): DocumentMiddleware => {
  const links = () => getService(strapi, 'links');

  const carryFrom = async (
    context: DocumentContext,
    documentId: string,
    status: Status,
    before: Awaited<ReturnType<ReturnType<typeof links>['rowsOf']>>,
  ) => {
    const { uid } = context;
    const locale = context.params.locale ?? (await getService(strapi, 'locales').one(undefined));
    const asked = { ...context, params: { ...context.params, locale } };
    for (const written of (await links().rowsOf(uid, documentId, status)).filter((row) => names(asked, row.locale))) {
      const rows = await links().rowsOf(uid, documentId, status);
      const source = rows.find(({ id }) => id === written.id);
      if (!source) continue;
      const past = before.find((row) => row.locale === source.locale);
      const sibling = rows.find((row) => row.locale !== source.locale);
      if (!past && sibling) {
        // A language is born: it takes the links it was not given, and gives the others those it was.
        await links().carry(uid, links().empty(uid, source), sibling, [source], status);
        await welcome(uid, documentId, status);
      }
      await links().carry(
        uid,
        links()
          .changed(uid, past, source)
          .filter((link) => past || !links().empty(uid, source).includes(link)),
        source,
        rows,
        status,
      );
    }
  };

  /** Other articles that read "see also this one" in another language now do so in the new language. */
  const welcome = async (uid: string, documentId: string, status: Status) => {
    if (uid !== ARTICLE) return;
    for (const other of await links().articlesRelatedTo(documentId, status)) {
      const rows = await links().rowsOf(ARTICLE, other, status);
      const source = rows.find((row) =>
        (row.related as { documentId: string }[] | undefined)?.some((to) => to.documentId === documentId),
      );
      if (source) await links().carry(ARTICLE, ['related'], source, rows, status);
    }
  };

  return async (context, next) => {
    const { uid, action, params } = context;
    if (!(uid in SHARED_LINKS) || !CARRYING.includes(action)) return next();
    const statuses: Status[] =
      action === 'publish' ? ['published'] : publishesToo(context) ? ['draft', 'published'] : ['draft'];
    const before = new Map<Status, Awaited<ReturnType<ReturnType<typeof links>['rowsOf']>>>();
    for (const status of statuses) {
      before.set(status, params.documentId ? await links().rowsOf(uid, params.documentId, status) : []);
    }
    const result = await next();
    const documentId = documentIdOf(context, result);
    if (!documentId || !result) return result;
    for (const status of statuses) await carryFrom(context, documentId, status, before.get(status) ?? []);
    return result;
  };
};
