/** Votes of readers: one each, the last one counts, and the counts are exact however many vote at once. */
import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { Rating } from '../../../contracts/src';
import { keys } from '../pages/traces/keys';
import { ARTICLE_RATING, ARTICLE_SCORE } from '../platform/uids';
import { ratingOf } from '../pages/shape/article';
import { getService } from '../platform/service';
import { voterOf } from './hash';
import { withRetries } from '../platform/retries';
import { newRow, tableIn } from './rows';
import { secretOf } from './secret';

type Stars = 1 | 2 | 3 | 4 | 5;
const COLUMNS = { 1: 'one_star', 2: 'two_stars', 3: 'three_stars', 4: 'four_stars', 5: 'five_stars' } as const;
const NO_VOTES = { one_star: 0, two_stars: 0, three_stars: 0, four_stars: 0, five_stars: 0 };

export const createRatingsService = ({ strapi }: { strapi: Core.Strapi }) => {
  /** The counts of an article, kept from everybody else until the transaction ends. */
  const lockScore = async (trx: Knex.Transaction, documentId: string): Promise<Record<string, unknown>> => {
    const find = () =>
      tableIn(strapi, ARTICLE_SCORE, trx).where({ article_document_id: documentId }).forUpdate().first();
    const found = await find();
    if (found) return found;
    await tableIn(strapi, ARTICLE_SCORE, trx)
      .insert({ ...newRow(new Date()), article_document_id: documentId, ...NO_VOTES })
      .onConflict('article_document_id')
      .ignore();
    return find();
  };

  /** The rating with a vote in it, and whether that made it another. */
  const vote = async (
    trx: Knex.Transaction,
    documentId: string,
    voter: string,
    stars: Stars,
  ): Promise<{ rating: Rating; changed: boolean }> => {
    const score = await lockScore(trx, documentId);
    const votes = () => tableIn(strapi, ARTICLE_RATING, trx);
    const mine = { article_document_id: documentId, reader: voter };
    const before: { id: number; stars: Stars } | undefined = await votes().where(mine).forUpdate().first();
    if (before?.stars === stars) return { rating: ratingOf(score), changed: false };
    const now = new Date();
    if (before) await votes().where({ id: before.id }).update({ stars, updated_at: now });
    else await votes().insert({ ...newRow(now), ...mine, stars });
    const counts: Record<string, unknown> = { ...score };
    counts[COLUMNS[stars]] = Number(counts[COLUMNS[stars]]) + 1;
    if (before) counts[COLUMNS[before.stars]] = Number(counts[COLUMNS[before.stars]]) - 1;
    const changed = [stars, ...(before ? [before.stars] : [])].map((star) => [COLUMNS[star], counts[COLUMNS[star]]]);
    await tableIn(strapi, ARTICLE_SCORE, trx)
      .where({ article_document_id: documentId })
      .update({ ...Object.fromEntries(changed), updated_at: now });
    return { rating: ratingOf(counts), changed: true };
  };

  return {
    /**
     * Gives an article some stars, in place of those that this reader gave before.
     *
     * @throws NotFoundError for an article that is unknown or that nobody can read yet
     */
    async rate(documentId: string, reader: string, stars: Stars): Promise<Rating> {
      if (!(await getService(strapi, 'reads').isLive(documentId)))
        throw new errors.NotFoundError('There is no such article.');
      const voter = voterOf(secretOf(strapi), reader);
      const { rating, changed } = await withRetries(() =>
        strapi.db.transaction(({ trx }) => vote(trx as Knex.Transaction, documentId, voter, stars)),
      );
      if (changed) getService(strapi, 'page-cache').changed([{ key: keys.rating(documentId) }]);
      return rating;
    },
  };
};
