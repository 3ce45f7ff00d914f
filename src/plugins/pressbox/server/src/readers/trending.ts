/** What is read most, the latest reads counting most. */
import type { Core } from '@strapi/strapi';
import { keys } from '../cache/keys';
import { ARTICLE_READS } from '../constants/uids';
import { getService } from '../utils/service';
import { decaySteps, firstDifference } from './decay';
import type { ReadersConfig } from './settings';

/** As many as a page has to look through to find its five. */
const RANKED = 20;

export const createTrendingService = ({ strapi }: { strapi: Core.Strapi }) => {
  let ranking: readonly string[] = [];

  const read = async (): Promise<string[]> => {
    const { trendingHalfLifeHours } = strapi.config.get<ReadersConfig>('plugin::pressbox.readers');
    const steps = decaySteps(new Date(), trendingHalfLifeHours);
    const oldest = steps.at(-1)?.from ?? new Date(0);
    const table = strapi.db.metadata.get(ARTICLE_READS).tableName;
    // The weights are numbers of ours. An engine that is handed them as values may take them for text.
    const weights = steps.map(({ weight }) => `when [hour] >= ? then ${weight.toFixed(6)}`).join(' ');
    const rows = await getService(strapi, 'pages').db.all<{ id: string }>(
      `select [article_document_id] as [id] from [${table}] where [hour] >= ?
       group by [article_document_id]
       order by sum([reads] * case ${weights} else 0 end) desc, [article_document_id] limit ${RANKED}`,
      [oldest, ...steps.map(({ from }) => from)],
    );
    return rows.map(({ id }) => id);
  };

  return {
    /** Documents by how much they are read, most first, as this node last counted. */
    ranking: (): readonly string[] => ranking,

    /** Counts anew. Pages that show a part of the ranking that has changed are dropped. */
    async refresh(): Promise<void> {
      const counted = await read();
      const place = firstDifference(ranking, counted);
      ranking = counted;
      if (place !== null) getService(strapi, 'page-cache').changedHere([{ key: keys.trending, at: -place }]);
    },
  };
};
