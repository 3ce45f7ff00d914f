import type { Core } from '@strapi/strapi';

const config = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Plugin => ({
  pressbox: {
    enabled: true,
    resolve: './src/plugins/pressbox',
    config: {
      // No middleware of ours decides who may read: ready pages need not wait for Strapi's stack.
      cache: { aheadOfStack: true },
      preview: { path: '/reader/{locale}/preview/{documentId}?token={token}&status={status}' },
      requests: { perMinute: { others: env.int('REQUESTS_PER_MINUTE', 600) } },
      // Tags and commentary have no drafts: what a translator writes there is live. This newsroom trusts them.
      translators: { tags: true, commentary: true },
    },
  },
  'users-permissions': {
    config: {
      jwtManagement: 'refresh',
      // A secure cookie is none over http: the sign-in would answer 500.
      sessions: { httpOnly: true, cookie: { secure: env('PUBLIC_URL', '').startsWith('https:') } },
    },
  },
  upload: {
    config: {
      security: {
        allowedTypes: ['image/*', 'video/*', 'audio/*', 'application/pdf'],
        // An SVG is a program, and is served from our own host.
        deniedTypes: ['image/svg+xml'],
      },
    },
  },
});

export default config;
