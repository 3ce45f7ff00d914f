import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';

const routeType = (ctx: Context | undefined): string | undefined => ctx?.state?.route?.info?.type;

/** The request being answered when it came over the content API, else null. */
export const contentApiRequest = (strapi: Core.Strapi): Context | null => {
  const ctx = strapi.requestContext.get() as Context | undefined;
  return ctx && routeType(ctx) === 'content-api' ? ctx : null;
};

/** The request being answered when it came from the admin panel, any screen of it, else null. */
export const adminRequest = (strapi: Core.Strapi): Context | null => {
  const ctx = strapi.requestContext.get() as Context | undefined;
  return ctx && routeType(ctx) === 'admin' ? ctx : null;
};

/** The request being answered when it came from the content manager, else null. */
export const contentManagerRequest = (strapi: Core.Strapi): Context | null => {
  const ctx = strapi.requestContext.get() as Context | undefined;
  return ctx && routeType(ctx) === 'admin' && ctx.state.route?.info?.pluginName === 'content-manager' ? ctx : null;
};
