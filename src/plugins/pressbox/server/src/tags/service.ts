import type { Core, UID } from '@strapi/strapi';
import { nameIn, type Named } from '../../../core/src';
import { countryName } from '../../../core/src/country';
import { TAG } from '../platform/uids';
import type { Data, Row } from '../platform/documents';
import { TAG_SUBJECTS, type TagSubjectType } from '../platform/tag-kinds';
import { relationKeys } from '../platform/relations';
import { getService } from '../platform/service';

export interface TagRow extends Row, Partial<Record<TagSubjectType, (Named & { id: number }) | null>> {
  name: string | null;
  slug: string | null;
  kind: string;
  countryCode: string | null;
}

const subjectUid = (subject: TagSubjectType): UID.ContentType => `plugin::pressbox.${subject}` as UID.ContentType;
const populate = Object.fromEntries(
  TAG_SUBJECTS.map((subject) => [subject, { select: ['id', 'name', 'shortName', 'names'] }]),
);

/** Every tag has a row in every language, named after its subject or, failing that, copied. */
export const createTagsService = ({ strapi }: { strapi: Core.Strapi }) => {
  const tags = () => strapi.db.query(TAG);

  /** What a language calls the subject of a tag, or null for a theme. A player's tag carries the whole name. */
  const subjectName = (tag: TagRow, locale: string): string | null => {
    for (const subject of TAG_SUBJECTS) {
      const thing = tag[subject];
      if (!thing) continue;
      const { name, shortName } = nameIn(thing, locale);
      return subject === 'team' ? (shortName ?? name) : name;
    }
    return tag.kind === 'country' && tag.countryCode ? countryName(tag.countryCode, locale) : null;
  };

  const nameOf = (origin: TagRow, locale: string): string => subjectName(origin, locale) ?? origin.name ?? '';

  /** Queues for the slugs of all rows that are about to be made. */
  const waitForSlugs = (origins: Iterable<TagRow>, locales: readonly string[]): Promise<void> =>
    getService(strapi, 'slugs').waitFor(
      [...origins].flatMap((origin) =>
        locales.map((locale) => ({ space: { uid: TAG, language: locale }, text: nameOf(origin, locale) })),
      ),
    );

  const createRow = async (origin: TagRow, locale: string): Promise<void> => {
    const name = nameOf(origin, locale);
    const slug = await getService(strapi, 'slugs').make(
      { uid: TAG, language: locale },
      name,
      locale,
      origin.documentId,
    );
    const subjects: Data = Object.fromEntries(
      TAG_SUBJECTS.flatMap((subject) => (origin[subject] ? [[subject, origin[subject].id]] : [])),
    );
    const { documentId, kind, countryCode } = origin;
    await tags().create({
      data: { documentId, locale, kind, countryCode, name, slug, publishedAt: new Date(), ...subjects },
    });
  };

  return {
    subjectName,

    /** The subject that data for a new tag names, read so that the tag can take its name. */
    async subjectOf(data: Data): Promise<Partial<TagRow>> {
      const found: Partial<TagRow> = {};
      for (const subject of TAG_SUBJECTS) {
        const { documentIds, ids } = relationKeys(data[subject]);
        const where = documentIds[0] ? { documentId: documentIds[0] } : ids[0] ? { id: ids[0] } : null;
        if (!where) continue;
        found[subject] = await strapi.db.query(subjectUid(subject)).findOne({ where });
      }
      return found;
    },

    /** Gives a tag the rows it lacks. */
    async spread(documentId: string): Promise<void> {
      const rows: TagRow[] = await tags().findMany({ where: { documentId }, populate, orderBy: { id: 'asc' } });
      const [origin] = rows;
      if (!origin) return;
      const { codes } = await getService(strapi, 'locales').all();
      const missing = codes.filter((code) => !rows.some((row) => row.locale === code));
      await waitForSlugs([origin], missing);
      for (const locale of missing) await createRow(origin, locale);
    },

    /** Gives every tag a row in a language that has just been added. */
    async welcomeLocale(locale: string): Promise<number> {
      const { defaultCode } = await getService(strapi, 'locales').all();
      const rows: TagRow[] = await tags().findMany({ populate, orderBy: { id: 'asc' } });
      const origins = new Map<string, TagRow>();
      for (const row of rows) {
        if (!origins.has(row.documentId) || row.locale === defaultCode) origins.set(row.documentId, row);
      }
      for (const row of rows) if (row.locale === locale) origins.delete(row.documentId);
      await waitForSlugs(origins.values(), [locale]);
      for (const origin of origins.values()) await createRow(origin, locale);
      return origins.size;
    },
  };
};
