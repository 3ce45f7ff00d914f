import type { Core } from '@strapi/strapi';
import { isOpen } from '../origins';

/** Stands before `strapi::cors`, which tells whoever names no origin that any may read: the panel's answers say none. */
const panelOrigin: Core.MiddlewareFactory = () => async (ctx, next) => {
  try {
    await next();
  } finally {
    if (!isOpen(ctx.path) && ctx.get('origin') === '') ctx.remove('Access-Control-Allow-Origin');
  }
};

export default panelOrigin;
