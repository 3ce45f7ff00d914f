import type { Core, UID } from '@strapi/strapi';
import { shortNameOf, SLUG_REDIRECT } from '../constants/uids';
import { lockRows, rowsNow } from '../utils/rows';
import { makeSlug } from '../utils/slugify';

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
const QUEUE = 'slug-queue';

const LAST_RESORT = 'untitled';

/** Makes slugs, keeps them unique by type and language, and lets an old one lead to its document for ever. */
export const createSlugsService = ({ strapi }: { strapi: Core.Strapi }) => {
  const redirects = () => strapi.db.query(SLUG_REDIRECT);
  const inSpace = ({ uid, language }: SlugSpace) => ({ targetType: shortNameOf(uid), language });

  let queueId: number | null = null;
  const findQueue = async (): Promise<number | null> => {
    const row: { id: number } | null = await strapi.db
      .query(CORE_STORE)
      .findOne({ where: { key: `plugin_pressbox_${QUEUE}` }, select: ['id'] });
    return row?.id ?? null;
  };
  /** One writer at a time looks for a free slug and keeps it: two that look at once would find the same. */
  const queue = async (): Promise<void> => {
    queueId ??= await findQueue();
    if (queueId !== null) await lockRows(strapi, CORE_STORE, [queueId]);
  };

  /** The other document that has a slug, now or in its past. */
  const holderOf = async (space: SlugSpace, slug: string, documentId: string | undefined): Promise<Holder | null> => {
    await queue();
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

    /** Puts the row in place at which writers queue for a slug. */
    async prepare(): Promise<void> {
      const store = strapi.store({ type: 'plugin', name: 'pressbox', key: QUEUE });
      if ((await store.get({})) === null) await store.set({ value: true });
    },

    /**
     * A free slug made of a text: "milan-atalanta", and "milan-atalanta-2" where that is taken.
     *
     * @param documentId the document it is for, whose own slugs do not stand in its way
     */
    async make(space: SlugSpace, text: string, locale: string, documentId?: string): Promise<string> {
      const base = makeSlug(text, locale) || LAST_RESORT;
      for (let attempt = 1; ; attempt += 1) {
        const slug = attempt === 1 ? base : `${base}-${attempt}`;
        if (!(await holderOf(space, slug, documentId))) return slug;
      }
    },

    /** Remembers an address that readers have seen. Taking an old address back ends its redirect. */
    async rename(space: SlugSpace, documentId: string, from: string, to: string): Promise<void> {
      await redirects().deleteMany({ where: { ...inSpace(space), slug: to, targetDocumentId: documentId } });
      const known = await redirects().findOne({ where: { ...inSpace(space), slug: from } });
      if (!known) await redirects().create({ data: { ...inSpace(space), slug: from, targetDocumentId: documentId } });
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
