import type { Core } from '@strapi/strapi';

/**
 * Where PUBLIC_URL is https, a proxy speaks TLS to the world and plain http to Strapi, which refuses to send a secure
 * cookie over that and answers a sign-in with 500. The way to the reader is secure; this says so.
 */
const secureCookies: Core.MiddlewareFactory = (_config, { strapi }) => {
  const isSecure = strapi.config.get<string>('server.url', '').startsWith('https:');
  return async (ctx, next) => {
    if (isSecure) ctx.cookies.secure = true;
    await next();
  };
};

export default secureCookies;
