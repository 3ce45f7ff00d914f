/**
 * Whether readers without a token may read a kind of page. Ready pages are answered ahead of Strapi's own check, so
 * they are answered only while that check would say yes: an administrator who closes the newsroom closes the pages.
 */
import type { Core } from '@strapi/strapi';
import type { PageType } from '../pages/settings';
import { PAGE_SCOPES } from '../pages/scopes';

/** Another node may have been told. */
const LOOK_EVERY_MS = 5_000;

export interface PublicGate {
  isOpen(type: PageType): boolean;
  close(): void;
}

export const watchPublicGate = async (strapi: Core.Strapi): Promise<PublicGate> => {
  let open: ReadonlySet<string> = new Set();

  const look = async (): Promise<void> => {
    if (!strapi.plugin('users-permissions')) return;
    const granted: { action: string }[] = await strapi.db.query('plugin::users-permissions.permission').findMany({
      where: { action: { $in: Object.values(PAGE_SCOPES) }, role: { type: 'public' } },
      select: ['action'],
    });
    open = new Set(granted.map(({ action }) => action));
  };
  /** A change may yet be rolled back: nobody is let past the check until we have looked again. */
  const doubt = () => {
    open = new Set();
  };
  const subscriber = {
    models: ['plugin::users-permissions.permission', 'plugin::users-permissions.role'],
    afterCreate: doubt,
    afterCreateMany: doubt,
    afterUpdate: doubt,
    afterUpdateMany: doubt,
    afterDelete: doubt,
    afterDeleteMany: doubt,
  };
  strapi.db.lifecycles.subscribe(subscriber as unknown as Parameters<typeof strapi.db.lifecycles.subscribe>[0]);

  await look();
  // A look that fails leaves things as they were; the database says the same to everybody else just now.
  const timer = setInterval(() => void look().catch(() => undefined), LOOK_EVERY_MS);
  timer.unref();
  return { isOpen: (type) => open.has(PAGE_SCOPES[type]), close: () => clearInterval(timer) };
};
