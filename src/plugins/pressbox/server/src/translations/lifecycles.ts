/** Every write of an article, on whatever path it comes, keeps what each of its languages is a translation of. */
import type { Core } from '@strapi/strapi';
import { getService } from '../platform/service';
import { ARTICLE } from '../platform/uids';
import { bringsWords, READ_OF_ARTICLE, type ArticleRow } from './article';

interface LifecycleEvent {
  params: { where?: object; data?: Partial<ArticleRow> & { sourceRevision?: string | null } };
}

/** More drafts than any write of words has at once. */
const MOST = 500;

export const registerBaseLifecycles = (strapi: Core.Strapi): void => {
  const bases = () => getService(strapi, 'translation-bases');

  const beforeCreate = async ({ params: { data } }: LifecycleEvent): Promise<void> => {
    if (!data?.documentId || !data.locale) return;
    if (data.publishedAt) return bases().published(data.documentId, data.locale);
    const origin = await bases().begun(data.documentId, data.locale);
    if (!origin) return;
    data.sourceLocale ||= origin.source;
    data.sourceRevision = origin.revision;
  };

  const beforeUpdate = async ({ params: { where, data } }: LifecycleEvent): Promise<void> => {
    if (!data || !bringsWords(data)) return;
    const rows: ArticleRow[] = await strapi.db.query(ARTICLE).findMany({
      where: { $and: [where ?? {}, { publishedAt: null }] },
      select: READ_OF_ARTICLE,
      limit: MOST,
    });
    for (const row of rows) {
      const origin = await bases().written(row, data);
      if (origin && rows.length === 1) data.sourceRevision = origin.revision;
    }
  };

  strapi.db.lifecycles.subscribe({
    models: [ARTICLE],
    beforeCreate,
    beforeUpdate,
    beforeUpdateMany: beforeUpdate,
  } as unknown as Parameters<typeof strapi.db.lifecycles.subscribe>[0]);
};
