/** Slugs: made, kept unique, and followed for ever once a reader may have seen them. */
import type { CreateRule, Step } from '../platform/room';
import { getService } from '../platform/service';
import { createCopiedSlugMiddleware } from './copied';
import { slugRedirect } from './redirect-type';
import { createSlugMiddleware } from './rule';
import { createSlugsService } from './service';

export const contentTypes = { 'slug-redirect': slugRedirect };

export const services = { slugs: createSlugsService };

export const rules = { copied: createCopiedSlugMiddleware, slugs: createSlugMiddleware } satisfies Record<
  string,
  CreateRule
>;

export const start = { slugs: (strapi) => getService(strapi, 'slugs').prepare() } satisfies Record<string, Step>;
