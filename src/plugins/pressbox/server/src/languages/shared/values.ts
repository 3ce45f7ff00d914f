import type { Core, UID } from '@strapi/strapi';
import { ARTICLE, OVERTAKEN_VALUE } from '../../platform/uids';
import { attributesOf, hasDrafts, type Attribute } from '../../platform/content-type';
import type { Row } from '../../platform/documents';
import { keepUpdatedAt } from '../../platform/keep-updated-at';

interface Overtaken {
  field: string;
  value: string;
}

/** The hour of an article belongs to the languages that ask for it: moved in one, it moves in all of them. */
const MOVED: Readonly<Record<string, readonly string[]>> = { [ARTICLE]: ['publishAt'] };

/** A value of a row or of a form, in a shape that can be compared: a picture is its id, an hour is UTC. */
const plain = (attribute: Attribute | undefined, value: unknown): unknown => {
  if (value === undefined || value === null || value === '') return null;
  if (attribute?.type === 'datetime') {
    const moment = new Date(value as string);
    return Number.isNaN(moment.getTime()) ? String(value as string) : moment.toISOString();
  }
  if (attribute?.type !== 'media') return value;
  const [first] = [value].flat() as unknown[];
  return typeof first === 'object' && first !== null ? ((first as { id?: unknown }).id ?? null) : (first ?? null);
};

/**
 * The attributes that belong to all languages of a document (Strapi: not localised). Strapi keeps them by language, and
 * carries them only between rows of one status, from whichever row it finds first. See docs/decisions/0013.
 */
export const createSharedValuesService = ({ strapi }: { strapi: Core.Strapi }) => {
  const overtaken = () => strapi.db.query(OVERTAKEN_VALUE);

  const attributeOf = (uid: string, name: string): Attribute | undefined => attributesOf(strapi, uid)?.[name];

  /** The names of the shared attributes of a type: a report's kind, a line's minute. */
  const namesOf = (uid: UID.ContentType): string[] =>
    strapi.plugin('i18n').service('content-types').getNonLocalizedAttributes(strapi.getModel(uid)) as string[];

  /** A value in one line of text, the same for the same value. */
  const print = (uid: string, name: string, value: unknown): string =>
    JSON.stringify(plain(attributeOf(uid, name), value));

  const differ = (uid: string, name: string, a: unknown, b: unknown): boolean =>
    print(uid, name, a) !== print(uid, name, b);

  /** Remembers what a draft is about to lose to another language, for the forms that were filled with it. */
  const remember = async (uid: UID.ContentType, row: Row, fields: readonly string[]): Promise<void> => {
    if (hasDrafts(strapi, uid) && row.publishedAt) return;
    for (const field of fields) {
      const entry = {
        targetDocumentId: row.documentId,
        language: row.locale ?? '',
        field,
        value: print(uid, field, row[field]),
      };
      if (!(await overtaken().findOne({ where: entry, select: ['id'] }))) await overtaken().create({ data: entry });
    }
  };

  return {
    namesOf,
    differ,
    remember,

    /** What a row must be read with so that its shared attributes are there. */
    populate: (uid: UID.ContentType): Record<string, { select: string[] }> =>
      Object.fromEntries(
        namesOf(uid)
          .filter((name) => attributeOf(uid, name)?.type === 'media')
          .map((name) => [name, { select: ['id'] }]),
      ),

    /** The attributes that another language may have changed under an open form. */
    followed: (uid: UID.ContentType): string[] => [...namesOf(uid), ...(MOVED[uid] ?? [])],

    /** Which shared attributes differ between two rows, or two states of a row. */
    changed: (uid: UID.ContentType, before: Row, after: Row): string[] =>
      namesOf(uid).filter((name) => differ(uid, name, before[name], after[name])),

    /** Writes shared attributes of one row to others of its document, in one direction, where they differ. */
    async carry(uid: UID.ContentType, names: readonly string[], source: Row, rows: readonly Row[]): Promise<void> {
      for (const row of rows) {
        const late = names.filter((name) => differ(uid, name, source[name], row[name]));
        if (row.id === source.id || late.length === 0) continue;
        await remember(uid, row, late);
        const data = Object.fromEntries(late.map((name) => [name, plain(attributeOf(uid, name), source[name])]));
        await keepUpdatedAt(() => strapi.db.query(uid).update({ where: { id: row.id }, data }));
      }
    },

    /** Whether a language held a value since it was last edited itself, until another language changed it. */
    async wasHeld(uid: UID.ContentType, row: Row, field: string, value: unknown): Promise<boolean> {
      const past: Overtaken[] = await overtaken().findMany({
        where: { targetDocumentId: row.documentId, language: row.locale ?? '', field },
        select: ['field', 'value'],
      });
      return past.some((entry) => entry.value === print(uid, field, value));
    },

    /** A language was edited itself, or is gone: forms that were filled before that are stale as a whole. */
    async forget(documentId: string, language?: string | null): Promise<void> {
      await overtaken().deleteMany({ where: { targetDocumentId: documentId, ...(language && { language }) } });
    },
  };
};
