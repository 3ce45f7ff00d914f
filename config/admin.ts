import type { Core } from '@strapi/strapi';

const config = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Admin => ({
  auth: { secret: env('ADMIN_JWT_SECRET')! },
  apiToken: { salt: env('API_TOKEN_SALT')! },
  transfer: { token: { salt: env('TRANSFER_TOKEN_SALT')! } },
  secrets: { encryptionKey: env('ENCRYPTION_KEY')! },
  // A change of the plugin's own sources is compiled by `npm run watch -w strapi-plugin-pressbox`: the server restarts
  // on what comes out of that, not on what goes in.
  watchIgnoreFiles: ['**/src/plugins/*/server/src/**', '**/src/plugins/*/core/src/**', '**/tests/**'],
  // Articles as they will look, on a page of the reader that only this newsroom's panel may frame.
  preview: {
    enabled: true,
    config: {
      allowedOrigins: ["'self'"],
      // eslint-disable-next-line no-restricted-globals -- Strapi hands its handler the entry, and nothing else.
      handler: (uid, params) => strapi.plugin('pressbox').service('previews').urlOf(uid, params),
    },
  },
  flags: {
    nps: env.bool('FLAG_NPS', false),
    promoteEE: env.bool('FLAG_PROMOTE_EE', false),
    docLinks: env.bool('FLAG_DOC_LINKS', true),
  },
});

export default config;
