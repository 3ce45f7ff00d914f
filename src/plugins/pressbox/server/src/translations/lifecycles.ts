/**
 * Every write of an article, on whatever path it comes, keeps what each of its languages is a translation of. What is
 * about to lose its links to articles tells them before it does.
 */
import type { Core, UID } from '@strapi/strapi';
import { getService } from '../platform/service';
import { ARTICLE, COACH, COMPETITION, EDITION, MATCH, nameOfType, PLAYER, REFEREE, TEAM, TIE } from '../platform/uids';
import { bringsWords, READ_OF_ARTICLE, type ArticleRow } from './article';
import { articlesReached } from './reach';

interface LifecycleEvent {
  model: { uid: UID.ContentType };
  params: { where?: object; data?: Partial<ArticleRow> & { sourceRevision?: string | null; tie?: unknown } };
  result?: { id?: number } | null;
}

/** More rows than any write has at once that is not of everything. */
const MOST = 500;

const subscribe = (strapi: Core.Strapi, subscriber: object): void => {
  strapi.db.lifecycles.subscribe(subscriber as Parameters<typeof strapi.db.lifecycles.subscribe>[0]);
};

const watchWords = (strapi: Core.Strapi): void => {
  const bases = () => getService(strapi, 'translation-bases');

  const beforeCreate = async ({ params: { data } }: LifecycleEvent): Promise<void> => {
    if (!data?.documentId || !data.locale) return;
    if (data.publishedAt) return bases().published(data.documentId, data.locale);
    const origin = await bases().begun(data.documentId, data.locale);
    if (!origin) return;
    data.sourceLocale = origin.source;
    if (origin.revision !== null) data.sourceRevision = origin.revision;
  };

  const beforeUpdate = async ({ params: { where, data } }: LifecycleEvent): Promise<void> => {
    if (!data || !bringsWords(data)) return;
    // A form sends back what it was filled with: which language is the source is said elsewhere.
    delete data.sourceLocale;
    delete data.sourceRevision;
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

  subscribe(strapi, { models: [ARTICLE], beforeCreate, beforeUpdate, beforeUpdateMany: beforeUpdate });
};

/** What articles are found by: once a row is gone, or a leg has left its tie, nobody could say which they were. */
const watchLinks = (strapi: Core.Strapi): void => {
  const reached = async (uid: UID.ContentType, ids: readonly number[]): Promise<void> => {
    if (ids.length === 0) return;
    const keys = ids.map((id) => `${nameOfType(uid)}#${id}`);
    await getService(strapi, 'translation-dues').keepTexts(await articlesReached(strapi, keys));
  };
  const idsOf = async ({ model, params }: LifecycleEvent): Promise<number[]> => {
    const rows: { id: number }[] = await strapi.db
      .query(model.uid)
      .findMany({ where: params.where ?? {}, select: ['id'], limit: MOST });
    return rows.map(({ id }) => id);
  };
  const tell = async (event: LifecycleEvent): Promise<void> => reached(event.model.uid, await idsOf(event));
  const gone = { beforeDelete: tell, beforeDeleteMany: tell };

  subscribe(strapi, { models: [TEAM, PLAYER, COACH, REFEREE, COMPETITION, EDITION], ...gone });
  subscribe(strapi, {
    models: [MATCH],
    ...gone,
    // The other legs lose one, or are given one: that is found by the match itself, afterwards.
    beforeUpdate: async (event: LifecycleEvent) => {
      if (event.params.data && 'tie' in event.params.data) await tell(event);
    },
  });
  const after = async ({ model, result }: LifecycleEvent) => reached(model.uid, [result?.id ?? []].flat());
  subscribe(strapi, { models: [TIE], ...gone, beforeUpdate: tell, afterUpdate: after, afterCreate: after });
};

export const registerTranslationLifecycles = (strapi: Core.Strapi): void => {
  watchWords(strapi);
  watchLinks(strapi);
};
