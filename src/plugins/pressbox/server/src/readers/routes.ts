import { PAGE_SCOPES } from '../pages/scopes';

/**
 * Readers have no account: what they send is limited by address, and told apart by a token of their own. Whoever may
 * read articles may vote on them.
 */
const whoMayRead = () => ({ auth: { scope: [PAGE_SCOPES.article] } });

export const readerRoutes = [
  { method: 'POST', path: '/articles/:documentId/rating', handler: 'readers.rate', config: whoMayRead() },
  { method: 'POST', path: '/articles/:documentId/reads', handler: 'readers.read', config: whoMayRead() },
];
