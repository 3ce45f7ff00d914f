import type { Core, UID } from '@strapi/strapi';
import { ARTICLE, COMMENTARY_ENTRY, TAG } from '../../platform/uids';
import { attributesOf, hasDrafts, isLocalized } from '../../platform/content-type';
import type { Row } from '../../platform/documents';
import { keepUpdatedAt } from '../../platform/keep-updated-at';
import { TAG_SUBJECTS } from '../../platform/tag-kinds';
import { getService } from '../../platform/service';

/** The relations that belong to all languages of a document. Strapi keeps them by language. */
export const SHARED_LINKS: Readonly<Record<string, readonly string[]>> = {
  [ARTICLE]: ['matches', 'authors', 'tags', 'related'],
  [TAG]: TAG_SUBJECTS,
  [COMMENTARY_ENTRY]: ['match', 'event', 'author'],
};

export type Status = 'draft' | 'published';

/** Where links are carried from and to: between drafts, or from drafts to what readers see. */
export interface Way {
  from: Status;
  to: Status;
}

export interface Target {
  id: number;
  documentId: string;
  locale: string | null;
}
export type LinkedRow = Row & Record<string, Target[] | Target | null | undefined>;

const asList = (value: Target[] | Target | null | undefined): Target[] =>
  Array.isArray(value) ? value : value ? [value] : [];
const ids = (targets: readonly Target[]): string => targets.map(({ documentId }) => documentId).join(' ');

/** Carries the shared links of a document from one language to the others. */
export const createLinksService = ({ strapi }: { strapi: Core.Strapi }) => {
  const linksOf = (uid: string) => SHARED_LINKS[uid] ?? [];

  /** A type without drafts has one row for each language, whichever status is asked for. */
  const inStatus = (uid: UID.ContentType, status: Status) =>
    hasDrafts(strapi, uid) ? { publishedAt: status === 'draft' ? { $null: true } : { $notNull: true } } : {};

  /** The rows of a document in one status, with the attributes and the links they share. */
  const rowsOf = (uid: UID.ContentType, documentId: string, status: Status): Promise<LinkedRow[]> =>
    strapi.db.query(uid).findMany({
      where: { documentId, ...inStatus(uid, status) },
      populate: {
        ...getService(strapi, 'shared-values').populate(uid),
        ...Object.fromEntries(linksOf(uid).map((link) => [link, { select: ['id', 'documentId', 'locale'] }])),
      },
      orderBy: { id: 'asc' },
    });

  const targetOf = (uid: UID.ContentType, link: string): UID.ContentType => {
    const target = attributesOf(strapi, uid)?.[link]?.target;
    if (!target) throw new Error(`${uid} has no relation ${link}`);
    return target;
  };

  /** The rows of some documents in one language; a target that has no languages is its own row everywhere. */
  const inLanguage = async (
    target: UID.ContentType,
    targets: Target[],
    locale: string | null,
    status: Status,
  ): Promise<Map<string, Target>> => {
    if (targets.length === 0) return new Map();
    if (!isLocalized(strapi, target)) return new Map(targets.map((row) => [row.documentId, row]));
    const rows: Target[] = await strapi.db.query(target).findMany({
      where: {
        documentId: { $in: targets.map(({ documentId }) => documentId) },
        locale,
        ...inStatus(target, status),
      },
      select: ['id', 'documentId', 'locale'],
    });
    return new Map(rows.map((row) => [row.documentId, row]));
  };

  const carryLink = async (
    uid: UID.ContentType,
    link: string,
    source: LinkedRow,
    row: LinkedRow,
    way: Way,
  ): Promise<Target[] | null> => {
    const target = targetOf(uid, link);
    const wanted = asList(source[link]);
    const present = asList(row[link]);
    const here = await inLanguage(target, wanted, row.locale, way.to);
    // What the source language cannot show, because it is not written in it, is not taken from the others.
    const there = await inLanguage(target, present, source.locale, way.from);
    const unknownToSource = present.filter(({ documentId }) => !there.has(documentId));
    const carried = wanted.flatMap(({ documentId }) => here.get(documentId) ?? []);
    const links = [...carried, ...unknownToSource];
    return ids(links) === ids(present) ? null : links;
  };

  return {
    linksOf,
    rowsOf,

    /** Which shared links differ between two states of a row. */
    changed(uid: string, before: LinkedRow | undefined, after: LinkedRow): string[] {
      return linksOf(uid).filter((link) => ids(asList(before?.[link])) !== ids(asList(after[link])));
    },

    /** The shared links that a row has none of. */
    empty: (uid: string, row: LinkedRow): string[] => linksOf(uid).filter((link) => asList(row[link]).length === 0),

    /** Writes the given links of one row to others of its document, in one direction, where they differ. */
    async carry(
      uid: UID.ContentType,
      links: readonly string[],
      source: LinkedRow,
      rows: readonly LinkedRow[],
      way: Way,
    ): Promise<void> {
      for (const row of rows) {
        if (row.id === source.id) continue;
        const data: Record<string, { set: { id: number }[] }> = {};
        for (const link of links) {
          const targets = await carryLink(uid, link, source, row, way);
          if (targets) data[link] = { set: targets.map(({ id }) => ({ id })) };
        }
        if (Object.keys(data).length > 0)
          await keepUpdatedAt(() => strapi.db.query(uid).update({ where: { id: row.id }, data }));
      }
    },

    /** Articles that name this one in "read also", in any language: a new translation of it belongs there too. */
    async articlesRelatedTo(documentId: string, status: Status): Promise<string[]> {
      const rows: { relatedFrom?: Target[] }[] = await strapi.db.query(ARTICLE).findMany({
        where: { documentId, ...inStatus(ARTICLE, status) },
        populate: { relatedFrom: { select: ['id', 'documentId', 'locale'] } },
      });
      return [...new Set(rows.flatMap(({ relatedFrom = [] }) => relatedFrom.map((article) => article.documentId)))];
    },
  };
};
