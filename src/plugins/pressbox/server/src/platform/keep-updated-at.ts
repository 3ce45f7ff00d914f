/**
 * Writes that a reader of `updatedAt` should not take for an editor's: a score that followed a goal, links that
 * were carried to another language. Without this an editor's open form would be refused as stale because a
 * colleague logged a goal.
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import type { Core } from '@strapi/strapi';

const keeping = new AsyncLocalStorage<true>();

/** Runs `write` without touching the `updatedAt` of the rows it updates. */
export const keepUpdatedAt = <T>(write: () => Promise<T>): Promise<T> => keeping.run(true, write);
export const keepsUpdatedAt = (): boolean => keeping.getStore() === true;

interface UpdateEvent {
  params: { data?: Record<string, unknown> };
}

/** Takes back the `updatedAt` that Strapi's own subscriber has just set; it must be registered after that one. */
export const registerKeepUpdatedAt = (strapi: Core.Strapi): void => {
  strapi.db.lifecycles.subscribe({
    beforeUpdate(event: UpdateEvent) {
      if (keepsUpdatedAt() && event.params.data) delete event.params.data.updatedAt;
    },
  } as unknown as Parameters<typeof strapi.db.lifecycles.subscribe>[0]);
};
