/**
 * What is shared belongs to all languages of a document, attributes and links alike: what an editor changes in one,
 * every other language shows too. All drafts agree; a publication in any language gives the drafts' shared values to
 * every language that readers see. Carried quietly and in one direction. See docs/decisions/0013.
 */
import type { Core, UID } from '@strapi/strapi';
import { ARTICLE } from '../../platform/uids';
import {
  documentIdOf,
  isOurs,
  publishesToo,
  type DocumentAction,
  type DocumentContext,
  type DocumentMiddleware,
  type Row,
} from '../../platform/documents';
import type { LinkedRow, Status } from './links';
import { createDesk, type Ability } from '../../roles/desk';
import { contentManagerRequest } from '../../platform/request';
import { getService } from '../../platform/service';
import { hasDrafts, isLocalized } from '../../platform/content-type';

const CARRYING: readonly DocumentAction[] = ['create', 'update', 'publish', 'discardDraft'];
const DRAFTS = { from: 'draft', to: 'draft' } as const;
const OUT = { from: 'draft', to: 'published' } as const;

interface Localizations {
  syncNonLocalizedAttributes(entry: unknown, model: { uid: string }): Promise<void>;
}

/** Switches off Strapi's own carrying of shared attributes for our types: it is loud, and in one status only. */
export const carryForOurselves = (strapi: Core.Strapi): void => {
  strapi.get('services').extend('plugin::i18n.localizations', (service: Localizations) => ({
    ...service,
    syncNonLocalizedAttributes: (entry: unknown, model: { uid: string }) =>
      isOurs(model.uid) ? Promise.resolve() : service.syncNonLocalizedAttributes(entry, model),
  }));
};

/** The languages a write names: one, several, or all. */
const isNamed = (asked: string | string[], locale: string | null): boolean =>
  asked === '*' || (Array.isArray(asked) ? asked.includes(locale ?? '') : asked === locale);

export const createSharedMiddleware = (strapi: Core.Strapi): DocumentMiddleware => {
  const links = () => getService(strapi, 'links');
  const values = () => getService(strapi, 'shared-values');

  /** A language is born: it takes what it was not given, and gives the others what it was. */
  const settleBirth = async ({ uid, params }: DocumentContext, born: LinkedRow, rows: LinkedRow[]): Promise<void> => {
    const sibling = rows.find(({ id }) => id !== born.id);
    if (!sibling) return;
    const isGiven = (name: string) => params.data?.[name] !== undefined && params.data[name] !== null;
    const names = values().namesOf(uid);
    const missing = names.filter((name) => !isGiven(name));
    await values().carry(uid, missing, sibling, [born]);
    await values().carry(uid, names.filter(isGiven), born, rows);
    const lacking = links().empty(uid, born);
    await links().carry(uid, lacking, sibling, [born], DRAFTS);
    await links().carry(
      uid,
      links()
        .linksOf(uid)
        .filter((link) => !lacking.includes(link)),
      born,
      rows,
      DRAFTS,
    );
    await welcome(uid, born.documentId, 'draft');
  };

  /** Other articles that read "see also this one" in another language now do so in the new language. */
  const welcome = async (uid: string, documentId: string, status: Status): Promise<void> => {
    if (uid !== ARTICLE) return;
    for (const other of await links().articlesRelatedTo(documentId, status)) {
      const rows = await links().rowsOf(ARTICLE, other, status);
      const source = rows.find((row) =>
        (row.related as { documentId: string }[] | undefined)?.some((to) => to.documentId === documentId),
      );
      if (source) await links().carry(ARTICLE, ['related'], source, rows, { from: status, to: status });
    }
  };

  /** Whether who asks may write a field. What is discarded was written by somebody, and perhaps not by them. */
  const maySet =
    (uid: UID.ContentType) =>
    (field: string): boolean => {
      const manager = contentManagerRequest(strapi);
      return !manager || createDesk(strapi, manager.state.userAbility as Ability).mayType('update', uid, [field]);
    };

  /** Makes all drafts agree with the ones that were written. */
  const settleDrafts = async (
    context: DocumentContext,
    documentId: string,
    asked: string | string[],
    before: readonly LinkedRow[],
  ): Promise<void> => {
    const { uid, action } = context;
    const written = (await links().rowsOf(uid, documentId, 'draft')).filter(({ locale }) => isNamed(asked, locale));
    for (const { id } of written) {
      const rows = await links().rowsOf(uid, documentId, 'draft');
      const source = rows.find((row) => row.id === id);
      if (!source) continue;
      const past = before.find(({ locale }) => locale === source.locale);
      if (!past) {
        await settleBirth(context, source, rows);
        continue;
      }
      const changed = values().changed(uid, past, source);
      const relinked = links().changed(uid, past, source);
      if (action === 'discardDraft') {
        // Who discards a draft takes its values from under the forms that show them; who edits it makes them stale.
        await values().remember(uid, past, changed.filter(maySet(uid)));
        // What they may not write in any language they do not take back in all: that stays as it was.
        const isKept = (name: string) => !maySet(uid)(name);
        await values().carry(uid, changed.filter(isKept), past, [source]);
        await links().carry(uid, relinked.filter(isKept), past, [source], DRAFTS);
      } else await values().forget(documentId, source.locale);
      await values().carry(uid, changed.filter(maySet(uid)), source, rows);
      await links().carry(uid, relinked.filter(maySet(uid)), source, rows, DRAFTS);
    }
  };

  /** Gives what the drafts share to every language that readers see. */
  const settlePublished = async (
    { uid }: DocumentContext,
    documentId: string,
    asked: string | string[],
    seenBefore: readonly Row[],
  ): Promise<void> => {
    const published = await links().rowsOf(uid, documentId, 'published');
    const fresh = published.filter(({ locale }) => isNamed(asked, locale));
    const drafts = await links().rowsOf(uid, documentId, 'draft');
    const source = drafts.find(({ locale }) => fresh.some((row) => row.locale === locale));
    if (!source) return;
    await values().carry(uid, values().namesOf(uid), source, published);
    await links().carry(uid, links().linksOf(uid), source, published, OUT);
    if (fresh.some(({ locale }) => !seenBefore.some((row) => row.locale === locale)))
      await welcome(uid, documentId, 'published');
  };

  return async (context, next) => {
    const { uid, action, params } = context;
    if (!isLocalized(strapi, uid)) return next();
    if (action === 'delete') {
      const result = await next();
      const gone = params.locale === '*' ? null : await getService(strapi, 'locales').one(params.locale);
      if (params.documentId) await values().forget(params.documentId, gone);
      return result;
    }
    if (!CARRYING.includes(action)) return next();
    const publishes = hasDrafts(strapi, uid) && (action === 'publish' || publishesToo(context));
    const known = (status: Status) =>
      params.documentId ? links().rowsOf(uid, params.documentId, status) : Promise.resolve([]);
    const draftsBefore = action === 'publish' ? [] : await known('draft');
    const seenBefore = publishes ? await known('published') : [];
    const result = await next();
    const documentId = documentIdOf(context, result);
    if (!documentId || !result) return result;
    const asked = params.locale ?? (await getService(strapi, 'locales').one(undefined));
    if (action !== 'publish') await settleDrafts(context, documentId, asked, draftsBefore);
    if (publishes) await settlePublished(context, documentId, asked, seenBefore);
    return result;
  };
};
