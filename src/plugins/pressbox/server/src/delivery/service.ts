import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { getService } from '../platform/service';
import { openFastPath, StackHeaderStore } from './fast-path';
import { cacheControlOf } from './page-headers';
import { watchChanges, type ChangeListener } from './changes';
import { connectNodes, type NodeLink } from './nodes';
import type { Change } from '../pages/traces/dependencies';
import { isOfPages, keys } from '../pages/traces/keys';
import type { CacheState } from './page-cache';
import type { Encoding, ReadyPage } from './ready-page';
import { watchPublicGate, type PublicGate } from './public-gate';
import type { CacheConfig } from './settings';

/** The cache of pages at work: what fills it, what empties it, what answers from it. */
export const createPageCacheService = ({ strapi }: { strapi: Core.Strapi }) => {
  const config = () => strapi.config.get<CacheConfig>('plugin::pressbox.cache');
  const stackHeaders = new StackHeaderStore();
  const cache = () => getService(strapi, 'pages').cache;
  let nodes: NodeLink | null = null;
  let closeFastPath: (() => void) | null = null;
  let gate: PublicGate | null = null;

  /** A change that is committed, here or on another node. */
  const apply = (changes: readonly Change[]): void => {
    if (changes.some(({ key }) => key === keys.locales)) getService(strapi, 'locales').forget();
    if (changes.some(({ key }) => key === keys.settings)) getService(strapi, 'settings').lookAgain();
    if (changes.some(({ key }) => key === keys.hours)) getService(strapi, 'pages').forgetHours();
    cache().apply(changes);
  };
  const applyAll = (): void => {
    getService(strapi, 'locales').forget();
    getService(strapi, 'settings').lookAgain();
    getService(strapi, 'pages').forgetHours();
    cache().clear();
  };

  return {
    /** Begins to watch and to answer. Once, when Strapi has started. */
    async start(): Promise<void> {
      const dues = getService(strapi, 'translation-dues');
      const listener: ChangeListener = {
        changed: (changes) => {
          dues.committed();
          this.changed(changes.filter(({ key }) => isOfPages(key)));
        },
        everythingChanged: () => {
          dues.committed();
          this.everythingChanged();
        },
      };
      watchChanges(strapi, getService(strapi, 'pages').db, listener, dues);
      nodes = await connectNodes(strapi, config(), {
        changed: apply,
        everythingChanged: applyAll,
        maxStaleness: (ttl, since) => {
          cache().setMaxStaleness(ttl, since);
          getService(strapi, 'settings').lookEvery(ttl);
        },
      });
      if (config().aheadOfStack) {
        gate = await watchPublicGate(strapi);
        closeFastPath = openFastPath(strapi, stackHeaders, cacheControlOf(config()), gate);
      }
    },

    async stop(): Promise<void> {
      closeFastPath?.();
      closeFastPath = null;
      gate?.close();
      gate = null;
      await nodes?.close();
      nodes = null;
    },

    /** Drops the pages that a committed change touches, on every node. */
    changed(changes: readonly Change[]): void {
      if (changes.length === 0) return;
      apply(changes);
      nodes?.tell(changes);
    },

    /** The same for what every node finds out by itself. */
    changedHere: apply,

    /** Waits until the other nodes have been told of what is committed, or for as long as a reader would. */
    told: (): Promise<void> => nodes?.told() ?? Promise.resolve(),

    /** Drops every page of this node: somebody has set its clock, and hours have passed or are to come again. */
    clockWasSet: applyAll,

    /** Drops every page, on every node. */
    everythingChanged(): void {
      applyAll();
      nodes?.tellEverything();
    },

    cacheControl: () => cacheControlOf(config()),

    /** The bytes of a page in a form, made where they are not there yet. */
    async bytes(page: ReadyPage, encoding: Encoding): Promise<Buffer> {
      const had = page.bytes(encoding) !== undefined;
      const bytes = await page.make(encoding);
      if (!had) cache().resize(page);
      return bytes;
    },

    /** Remembers what the stack adds to the answer to this request, once it has. */
    learn(ctx: Context): void {
      const origin = ctx.get('origin');
      if (!stackHeaders.get(origin)) ctx.res.once('finish', () => stackHeaders.learn(origin, ctx.res));
    },

    /** What is in the cache, for whoever runs the newsroom. */
    state: (): CacheState => cache().state(),
  };
};
