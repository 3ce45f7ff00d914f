/** Routes of the admin panel: `/pressbox/…`, for whoever may read what they speak of. */
export const adminRoutes = () => ({
  type: 'admin' as const,
  routes: [
    {
      method: 'GET',
      path: '/matches/:documentId/check',
      handler: 'match-desk.check',
      config: { policies: ['admin::isAuthenticatedAdmin', 'plugin::pressbox.reads-whole-matches'] },
    },
    {
      method: 'GET',
      path: '/articles/:documentId/embargo',
      handler: 'article-desk.embargo',
      config: { policies: ['admin::isAuthenticatedAdmin', 'plugin::pressbox.reads-articles'] },
    },
    {
      method: 'POST',
      path: '/matches/:documentId/agate/read',
      handler: 'agate.read',
      config: { policies: ['admin::isAuthenticatedAdmin', 'plugin::pressbox.reads-matches'] },
    },
    {
      method: 'POST',
      path: '/matches/:documentId/agate/apply',
      handler: 'agate.apply',
      config: { policies: ['admin::isAuthenticatedAdmin', 'plugin::pressbox.keeps-matches'] },
    },
    {
      method: 'GET',
      path: '/locales',
      handler: 'newsroom.locales',
      config: { policies: ['admin::isAuthenticatedAdmin'] },
    },
  ],
});
