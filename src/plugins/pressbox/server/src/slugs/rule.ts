/**
 * A document without a slug is given one; a slug that is taken is refused; a slug that readers have seen and that
 * changes leaves a redirect behind.
 */
import type { Core, UID } from '@strapi/strapi';
import { dayIn, zoneOf } from '../../../core/src';
import { sayRefusal } from '../../../core/src/refusals';
import { ARTICLE, MATCH } from '../platform/uids';
import {
  documentIdOf,
  publishesToo,
  type DocumentContext,
  type DocumentMiddleware,
  writtenRows,
  type Row,
} from '../platform/documents';
import { keepUpdatedAt } from '../platform/keep-updated-at';
import { refuse } from '../platform/refuse';
import { getService } from '../platform/service';
import { newsroomZone } from '../platform/zone';
import { isSlug, makeSlug } from './slugify';
import { isLocalized } from '../platform/content-type';

const hasSlug = (strapi: Core.Strapi, uid: UID.ContentType): boolean => 'slug' in strapi.contentType(uid).attributes;

/** The visible rows of a document: those whose address a reader may have kept. */
const seenRows = (strapi: Core.Strapi, uid: UID.ContentType, documentId: string): Promise<Row[]> =>
  strapi.db.query(uid).findMany({
    where: { documentId, publishedAt: { $notNull: true } },
    select: ['id', 'documentId', 'locale', 'slug'],
  });

const matchSlugText = async (strapi: Core.Strapi, id: number): Promise<string | null> => {
  const zoned = { select: ['id', 'timeZone'] };
  const match = await strapi.db.query(MATCH).findOne({
    where: { id },
    populate: {
      homeTeam: true,
      awayTeam: true,
      venue: zoned,
      edition: { select: ['id'], populate: { competition: zoned } },
    },
  });
  if (!match?.homeTeam || !match.awayTeam) return null;
  const zone = zoneOf(
    { venue: match.venue?.timeZone, competition: match.edition?.competition?.timeZone },
    newsroomZone(strapi),
  );
  const day = match.kickOff ? dayIn(new Date(match.kickOff), zone) : '';
  const short = (team: { shortName?: string | null; name: string }) => team.shortName ?? team.name;
  return `${short(match.homeTeam)} ${short(match.awayTeam)} ${day}`.trim();
};

export const createSlugMiddleware = (strapi: Core.Strapi): DocumentMiddleware => {
  const slugs = () => getService(strapi, 'slugs');

  const refuseTakenSlug = async (context: DocumentContext, language: string, slug: string): Promise<void> => {
    if (!isSlug(slug)) {
      const suggestion = makeSlug(slug, language || 'en');
      refuse(
        'slug',
        suggestion ? sayRefusal('slug.marks', { slug, suggestion }) : sayRefusal('slug.only-marks', { slug }),
      );
    }
    const holder = await slugs().holderOf({ uid: context.uid, language }, slug, context.params.documentId);
    if (!holder) return;
    const { displayName } = strapi.contentType(context.uid).info;
    const type = displayName.toLowerCase();
    const named = holder.title ?? holder.name;
    refuse(
      'slug',
      named
        ? sayRefusal('slug.taken', { slug, type, holder: named })
        : sayRefusal('slug.taken-by-nameless', { slug, type, id: holder.documentId }),
    );
  };

  const isOwnSlug = async ({ uid, params }: DocumentContext, language: string, slug: string): Promise<boolean> => {
    if (!params.documentId) return false;
    const where = { documentId: params.documentId, slug, ...(language && { locale: language }) };
    return (await strapi.db.query(uid).findOne({ where, select: ['id'] })) !== null;
  };

  /** Fills in or checks the slug of the data that is about to be written. */
  const settleSlug = async (context: DocumentContext, language: string, locale: string): Promise<void> => {
    const { action, params } = context;
    const data = (params.data ??= {});
    if (typeof data.slug === 'string' && data.slug.trim() !== '') {
      data.slug = data.slug.trim();
      if (await isOwnSlug(context, language, data.slug as string)) return;
      return refuseTakenSlug(context, language, data.slug as string);
    }
    const text = data.title ?? data.name;
    const emptied = 'slug' in data;
    if (action === 'update' && !emptied && !(await isNewborn(context, language))) return;
    if (typeof text === 'string' && text.trim() !== '') {
      data.slug = await slugs().make({ uid: context.uid, language }, text, locale, params.documentId);
    } else if (emptied) delete data.slug; // Nothing to make it from yet: keep what is stored.
  };

  /** An update that will create the language it names. */
  const isNewborn = async ({ uid, params }: DocumentContext, language: string): Promise<boolean> =>
    language !== '' &&
    !(await strapi.db
      .query(uid)
      .findOne({ where: { documentId: params.documentId, locale: language }, select: ['id'] }));

  /** The row as it is stored: an answer holds what the caller has asked for, and perhaps no slug. */
  const stored = (uid: UID.ContentType, id: number): Promise<Row | null> =>
    strapi.db.query(uid).findOne({ where: { id } });
  /** Shows a slug in an answer that has room for it. */
  const show = (answer: Row, slug: string | null): void => {
    if (slug !== null && 'slug' in answer) answer.slug = slug;
  };

  /** A row that has no slug, because it was cloned or written below the document service, is given one. */
  const nameRow = async (
    uid: UID.ContentType,
    { id, documentId, locale, title, name }: Row,
  ): Promise<string | null> => {
    const text = title ?? name;
    if (typeof text !== 'string' || text.trim() === '') return null;
    const language = isLocalized(strapi, uid) ? (locale ?? '') : '';
    const rules = language || (await getService(strapi, 'locales').all()).defaultCode;
    const slug = await slugs().make({ uid, language }, text, rules, documentId);
    await keepUpdatedAt(() => strapi.db.query(uid).update({ where: { id }, data: { slug } }));
    return slug;
  };

  /** A match without a slug is named after its teams and its day. */
  const nameMatch = async ({ id, documentId, slug: known }: Row, locale: string): Promise<string | null> => {
    if (known) return null;
    const text = await matchSlugText(strapi, id);
    if (!text) return null;
    const slug = await slugs().make({ uid: MATCH, language: '' }, text, locale, documentId);
    await keepUpdatedAt(() => strapi.db.query(MATCH).update({ where: { id }, data: { slug } }));
    return slug;
  };

  /** Lets every address that readers have seen lead to its document, once no row of it carries that address. */
  const keepOldAddresses = async (uid: UID.ContentType, before: Row[], documentId: string): Promise<void> => {
    const after = await seenRows(strapi, uid, documentId);
    const spaceOf = ({ locale }: Row) => ({ uid, language: isLocalized(strapi, uid) ? (locale ?? '') : '' });
    const carries = (rows: Row[], { locale, slug }: Row) =>
      rows.some((row) => row.locale === locale && row.slug === slug);
    for (const row of after) {
      if (typeof row.slug === 'string' && !carries(before, row))
        await slugs().takeBack(spaceOf(row), documentId, row.slug);
    }
    for (const row of before) {
      if (typeof row.slug === 'string' && !carries(after, row)) await slugs().keep(spaceOf(row), documentId, row.slug);
    }
  };

  return async (context, next) => {
    const { uid, action, params } = context;
    if (!hasSlug(strapi, uid)) return next();
    if (action === 'delete') {
      const before = params.documentId ? await seenRows(strapi, uid, params.documentId) : [];
      const result = await next();
      const left = await strapi.db.query(uid).findOne({ where: { documentId: params.documentId }, select: ['id'] });
      if (!params.documentId) return result;
      // One of its languages may be written anew, under another slug.
      if (left) await keepOldAddresses(uid, before, params.documentId);
      else await slugs().release(uid, params.documentId);
      return result;
    }
    if (action === 'clone') {
      params.data = { ...params.data, slug: null };
      const clone = await next();
      for (const answer of writtenRows(action, clone)) {
        const row = await stored(uid, answer.id);
        if (row && uid === MATCH)
          show(answer, await nameMatch(row, await getService(strapi, 'locales').one(row.locale)));
        else if (row) show(answer, await nameRow(uid, row));
      }
      return clone;
    }
    if (action === 'unpublish') {
      // Its readers come back with the address they know when it is published again, under whatever slug.
      const before = params.documentId ? await seenRows(strapi, uid, params.documentId) : [];
      const result = await next();
      if (params.documentId) await keepOldAddresses(uid, before, params.documentId);
      return result;
    }
    if (action !== 'create' && action !== 'update' && action !== 'publish') return next();

    const locale = await getService(strapi, 'locales').one(params.locale);
    const language = isLocalized(strapi, uid) ? locale : '';
    if (action !== 'publish') await settleSlug(context, language, locale);
    else {
      const nameless: Row[] = await strapi.db
        .query(uid)
        .findMany({ where: { documentId: params.documentId, publishedAt: null, slug: null } });
      for (const row of nameless) await nameRow(uid, row);
    }
    // An article's readers see its published rows; every other type has no other.
    const mayMove = action === 'publish' || publishesToo(context) || (action === 'update' && uid !== ARTICLE);
    const before = mayMove && params.documentId ? await seenRows(strapi, uid, params.documentId) : [];
    const result = await next();
    for (const answer of uid === MATCH ? writtenRows(action, result) : []) {
      const row = await stored(uid, answer.id);
      if (row) show(answer, await nameMatch(row, locale));
    }
    const documentId = documentIdOf(context, result);
    if (documentId && mayMove) await keepOldAddresses(uid, before, documentId);
    return result;
  };
};
