/** What articles are about, in every language from birth. */
import type { CreateRule } from '../platform/room';
import { createTagsMiddleware } from './rule';
import { createTagsService } from './service';
import { tag } from './tag-type';

export const contentTypes = { tag };

export const services = { tags: createTagsService };

export const rules = { tags: createTagsMiddleware } satisfies Record<string, CreateRule>;
