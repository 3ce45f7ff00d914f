import type { Core, UID } from '@strapi/strapi';
import { shortNameOf, SLUG_REDIRECT } from '../platform/uids';
import { lockRows, rowsNow } from '../platform/rows';
import { makeSlug } from './slugify';

/** A type whose slugs are counted by language; for the others `language` is ''. */
export interface SlugSpace {
  uid: UID.ContentType;
  language: string;
}

export interface Holder {
  documentId: string;
  title?: string;
  name?: string;
}

interface Redirect {
  targetDocumentId: string;
}

const CORE_STORE = 'strapi::core-store' as UID.ContentType;
const QUEUE = 'plugin_pressbox_slug-queue-';
/** Writers of one slug wait for each other, and so do those few of other slugs that share its place by chance. */
const QUEUES = 64;

const LAST_RESORT = 'untitled';

/** The place where writers of a slug queue. "milan", "milan-2" and "milan-2024-01" are looked for by whoever wants "milan". */
export const queueOf = ({ uid, language }: SlugSpace, slug: string): number => {
  let hash = 0;
  for (const unit of `${uid} ${language} ${slug.replace(/(?:-\d+)+$/, '')}`)
    hash = (Math.imul(hash, 31) + (unit.codePointAt(0) ?? 0)) >>> 0;
  return hash % QUEUES;
};

/** The slug that a text asks for. */
const baseOf = (text: string, locale: string): string => makeSlug(text, locale) || LAST_RESORT;

/** Makes slugs, keeps them unique by type and language, and lets an old one lead to its document for ever. */
export const createSlugsService = ({ strapi }: { strapi: Core.Strapi }) => {
  const redirects = () => strapi.db.query(SLUG_REDIRECT);
  const inSpace = ({ uid, language }: SlugSpace) => ({ targetType: shortNameOf(uid), language });

  /** The rows at which writers queue, by their number. */
  let rows: Map<number, number> | null = null;
  const readQueues = async (): Promise<Map<number, number>> => {
    const found: { id: number; key: string }[] = await strapi.db
      .query(CORE_STORE)
      .findMany({ where: { key: { $startsWith: QUEUE } }, select: ['id', 'key'], orderBy: { id: 'desc' } });
    // Where two nodes have made the same number at their first start, every node takes the older row.
    return new Map(found.map(({ id, key }) => [Number(key.slice(QUEUE.length)), id]));
  };
  /** Two writers may look for one slug: the second looks when the first has kept it. */
  const waitIn = async (queues: readonly number[]): Promise<void> => {
    rows ??= await readQueues();
    await lockRows(
      strapi,
      CORE_STORE,
      queues.flatMap((queue) => rows?.get(queue) ?? []),
    );
  };

  /** The other document that has a slug, now or in its past. */
  const holderOf = async (space: SlugSpace, slug: string, documentId: string | undefined): Promise<Holder | null> => {
    await waitIn([queueOf(space, slug)]);
    const others = documentId === undefined ? {} : { documentId: { $ne: documentId } };
    const named = ['title', 'name'].filter((field) => field in strapi.contentType(space.uid).attributes);
    const where = { slug, ...(space.language && { locale: space.language }), ...others };
    const [row] = await rowsNow<Holder>(strapi, space.uid, where, ['documentId', ...named]);
    if (row) return row;
    const [past] = await rowsNow<Redirect>(strapi, SLUG_REDIRECT, { ...inSpace(space), slug }, ['targetDocumentId']);
    return past && past.targetDocumentId !== documentId ? { documentId: past.targetDocumentId } : null;
  };

  return {
    holderOf,

    /** Puts the rows in place at which writers queue for a slug. */
    async prepare(): Promise<void> {
      const present = await readQueues();
      const missing = Array.from({ length: QUEUES }, (_, queue) => queue).filter((queue) => !present.has(queue));
      if (missing.length > 0) {
        const data = missing.map((queue) => ({ key: `${QUEUE}${queue}`, value: 'true', type: 'boolean' }));
        await strapi.db.query(CORE_STORE).createMany({ data });
      }
      rows = await readQueues();
    },

    /** Queues for several slugs at once, in one order, so that two who want the same ones do not block each other. */
    async waitFor(wanted: readonly { space: SlugSpace; text: string }[]): Promise<void> {
      await waitIn(wanted.map(({ space, text }) => queueOf(space, baseOf(text, space.language))));
    },

    /**
     * A free slug made of a text: "milan-atalanta", and "milan-atalanta-2" where that is taken.
     *
     * @param documentId the document it is for, whose own slugs do not stand in its way
     */
    async make(space: SlugSpace, text: string, locale: string, documentId?: string): Promise<string> {
      const base = baseOf(text, locale);
      for (let attempt = 1; ; attempt += 1) {
        const slug = attempt === 1 ? base : `${base}-${attempt}`;
        if (!(await holderOf(space, slug, documentId))) return slug;
      }
    },

    /** Remembers an address that readers have seen, so that it leads to its document from now on. */
    async keep(space: SlugSpace, documentId: string, slug: string): Promise<void> {
      const known = await redirects().findOne({ where: { ...inSpace(space), slug } });
      if (!known) await redirects().create({ data: { ...inSpace(space), slug, targetDocumentId: documentId } });
    },

    /** Forgets an old address that its document carries again: it is a page now and leads nowhere else. */
    async takeBack(space: SlugSpace, documentId: string, slug: string): Promise<void> {
      await redirects().deleteMany({ where: { ...inSpace(space), slug, targetDocumentId: documentId } });
    },

    /** Where an old address leads: a documentId, or null. */
    async resolve(space: SlugSpace, slug: string): Promise<string | null> {
      const redirect = await redirects().findOne({ where: { ...inSpace(space), slug } });
      return redirect?.targetDocumentId ?? null;
    },

    /** Forgets the old addresses of a document that is gone. */
    async release(uid: UID.ContentType, documentId: string): Promise<void> {
      await redirects().deleteMany({ where: { targetType: shortNameOf(uid), targetDocumentId: documentId } });
    },
  };
};
