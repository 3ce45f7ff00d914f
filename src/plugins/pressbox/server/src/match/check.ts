import type { Core } from '@strapi/strapi';
import { sayRefusal } from '../../../core/src/refusals';
import { notFound } from '../platform/refuse';
import { checkMatch, type Finding } from '../../../core/src';
import { getService } from '../platform/service';

/** Holds a match against itself. */
export const createMatchCheckService = ({ strapi }: { strapi: Core.Strapi }) => ({
  async check(documentId: string): Promise<Finding[]> {
    const facts = await getService(strapi, 'match-facts').find(documentId);
    if (!facts) throw notFound(sayRefusal('match.none', { id: documentId }));
    return checkMatch(facts);
  },
});
