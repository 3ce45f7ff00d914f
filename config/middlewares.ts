import type { Core } from '@strapi/strapi';
import { originsFor } from '../src/origins';

const config = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Middlewares => [
  'strapi::logger',
  'strapi::errors',
  'strapi::security',
  'global::reader',
  'global::panel-origin',
  {
    name: 'strapi::cors',
    config: {
      origin: originsFor(env('PUBLIC_URL', '')),
      // Nobody else's page acts with the cookies of a reader or of staff.
      credentials: false,
      maxAge: 86_400,
      headers: [
        'Accept', 'Authorization', 'Content-Type', 'If-Match', 'If-Modified-Since', 'If-None-Match', 'Origin',
        'Strapi-Response-Format',
      ], // prettier-ignore
      expose: ['ETag', 'Retry-After'],
    },
  },
  'global::secure-cookies',
  'strapi::poweredBy',
  'strapi::query',
  'plugin::pressbox.readable-body',
  { name: 'strapi::body', config: { jsonLimit: '1mb', formLimit: '1mb', textLimit: '1mb' } },
  'strapi::session',
  'strapi::favicon',
  'strapi::public',
];

export default config;
