/** What a page shows, the lists that it is compiled from, and the traces by which a change finds it. */
import type { Step } from '../platform/room';
import { getService } from '../platform/service';
import {
  createAuthorEntriesService,
  createTagEntriesService,
  registerArticleEntryLifecycles,
} from './entries/article-entries';
import { registerEntryDoubles } from './entries/doubles';
import { createMatchEntriesService } from './entries/match-entries';
import { registerMatchEntryLifecycles } from './entries/match-entry-lifecycles';
import { authorEntry, matchEntry, tagEntry } from './entries/types';
import { partner } from './partner-type';

export const contentTypes = {
  partner,
  'author-entry': authorEntry,
  'tag-entry': tagEntry,
  'match-entry': matchEntry,
};

export const services = {
  'author-entries': createAuthorEntriesService,
  'match-entries': createMatchEntriesService,
  'tag-entries': createTagEntriesService,
};

export const register = { entryDoubles: registerEntryDoubles } satisfies Record<string, Step>;

export const start = {
  entries: async (strapi) => {
    const tags = getService(strapi, 'tag-entries');
    const authors = getService(strapi, 'author-entries');
    const matches = getService(strapi, 'match-entries');
    registerArticleEntryLifecycles(strapi, { tags, authors });
    registerMatchEntryLifecycles(strapi, matches);
    await tags.repair();
    await authors.repair();
    await matches.repair();
  },
} satisfies Record<string, Step>;
