import type { AsyncLocalStorage } from 'node:async_hooks';
import type { Core } from '@strapi/strapi';

export type Where = Record<string, unknown>;
interface ReadEvent {
  params?: { filters?: (context: { meta: { uid: string } }) => Where };
}

/**
 * Holds reads of a type to rows that may be shown, while `reading` has something to say of them. Strapi asks the filter
 * of a query of every type that the query populates, by the name of the type: so it holds at any depth, and in counts.
 */
export const guardReads = <T>(
  strapi: Core.Strapi,
  type: string,
  reading: AsyncLocalStorage<T>,
  shown: (held: T) => Where,
): void => {
  const guard = ({ params }: ReadEvent): void => {
    const held = reading.getStore();
    if (held === undefined || !params) return;
    const before = params.filters;
    params.filters = (context) => {
      const given = before?.(context) ?? {};
      return context.meta.uid === type ? { $and: [given, shown(held)] } : given;
    };
  };
  strapi.db.lifecycles.subscribe({
    beforeFindOne: guard,
    beforeFindMany: guard,
    beforeCount: guard,
  } as unknown as Parameters<typeof strapi.db.lifecycles.subscribe>[0]);
};
