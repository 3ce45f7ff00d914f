/** What is read most, the latest reads counting most. */
import type { Core } from '@strapi/strapi';
import type { Change } from '../pages/traces/dependencies';
import { keys } from '../pages/traces/keys';
import { ARTICLE_READS } from '../platform/uids';
import { isLive } from '../sql/fragments';
import type { PagesConfig } from '../pages/settings';
import { getService } from '../platform/service';
import { decaySteps, firstDifference } from './decay';
import type { ReadersConfig } from './settings';

/**
 * More than a page shows are ranked: an article does not stand in its own list, and some may be taken back before they
 * are counted again.
 */
const SPARE = 11;

type Rankings = ReadonlyMap<string, readonly string[]>;

export const createTrendingService = ({ strapi }: { strapi: Core.Strapi }) => {
  let rankings: Rankings = new Map();

  /** Counted for all languages at once, and ranked in each among what can be read in it. */
  const read = async (): Promise<Rankings> => {
    const { trendingHalfLifeHours } = strapi.config.get<ReadersConfig>('plugin::pressbox.readers');
    const { trending: shown } = strapi.config.get<PagesConfig['limits']>('plugin::pressbox.pages.limits');
    const now = new Date();
    const steps = decaySteps(now, trendingHalfLifeHours);
    const oldest = steps.at(-1)?.from ?? new Date(0);
    const table = strapi.db.metadata.get(ARTICLE_READS).tableName;
    // The weights are numbers of ours. An engine that is handed them as values may take them for text.
    const weights = steps.map(({ weight }) => `when [hour] >= ? then ${weight.toFixed(6)}`).join(' ');
    const rows = await getService(strapi, 'pages').db.all<{ locale: string; id: string }>(
      `select k.[locale], k.[id] from (
         select a.[locale] as [locale], r.[id] as [id],
           row_number() over (partition by a.[locale] order by r.[weight] desc, r.[id]) as [place]
         from (select [article_document_id] as [id], sum([reads] * case ${weights} else 0 end) as [weight]
           from [${table}] where [hour] >= ? group by [article_document_id]) r
         join {article} a on a.[document_id] = r.[id] where ${isLive('a')}) k
       where k.[place] <= ${shown + SPARE} order by k.[locale], k.[place]`,
      [...steps.map(({ from }) => from), oldest, now],
    );
    const counted = new Map<string, string[]>();
    for (const { locale, id } of rows) {
      const ranking = counted.get(locale);
      if (ranking) ranking.push(id);
      else counted.set(locale, [id]);
    }
    return counted;
  };

  const rankingOf = (locale: string): readonly string[] => rankings.get(locale) ?? [];

  return {
    /** The documents of a language by how much they are read, most first, as this node last counted. */
    ranking: rankingOf,

    /** Counts anew. Pages that show a part of their ranking that has changed are dropped. */
    async refresh(): Promise<void> {
      const counted = await read();
      const changes = [...new Set([...rankings.keys(), ...counted.keys()])].flatMap((locale): Change[] => {
        const place = firstDifference(rankingOf(locale), counted.get(locale) ?? []);
        return place === null ? [] : [{ key: keys.trending(locale), at: -place }];
      });
      rankings = counted;
      getService(strapi, 'page-cache').changedHere(changes);
    },
  };
};
