import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';

/** A middleware that a route, or the newsroom's own stack, asks for by name. */
export type RouteMiddleware = (
  config: unknown,
  context: { strapi: Core.Strapi },
) => (ctx: Context, next: Next) => Promise<void>;
