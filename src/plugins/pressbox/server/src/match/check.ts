import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import { checkMatch, type Finding } from '../../../core/src';
import { getService } from '../platform/service';

/** Holds a match against itself. */
export const createMatchCheckService = ({ strapi }: { strapi: Core.Strapi }) => ({
  async check(documentId: string): Promise<Finding[]> {
    const facts = await getService(strapi, 'match-facts').find(documentId);
    if (!facts) throw new errors.NotFoundError(`There is no match with the id ${documentId}.`);
    return checkMatch(facts);
  },
});
