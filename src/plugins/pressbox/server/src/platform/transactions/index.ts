/** What we close of the database from our side; see docs/decisions/0012. */
import type { Core } from '@strapi/strapi';
import { containFollowers } from './after-commit';
import { guardConnections } from './connections';
import { guardTransactions } from './transactions';

export { answerFaults } from './answers';

export const guardDatabase = (strapi: Core.Strapi): void => {
  guardTransactions(strapi);
  guardConnections(strapi);
  containFollowers(strapi);
};
