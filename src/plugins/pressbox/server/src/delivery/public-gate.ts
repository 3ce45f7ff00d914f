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
  /** Counts the changes: what was looked up before one is not believed after it. */
  let changes = 0;

  const look = async (): Promise<void> => {
    if (!strapi.plugin('users-permissions')) return;
    const asOf = changes;
    const granted: { action: string }[] = await strapi.db.query('plugin::users-permissions.permission').findMany({
      where: { action: { $in: Object.values(PAGE_SCOPES) }, role: { type: 'public' } },
      select: ['action'],
    });
    if (asOf === changes) open = new Set(granted.map(({ action }) => action));
  };
  // A look that fails leaves things as they are; the database says the same to everybody else just now.
  const lookAgain = () => void look().catch(() => undefined);
  const shut = () => {
    changes += 1;
    open = new Set();
  };
  /**
   * Nobody is let past the check until we have looked again. Before a transaction has ended others see what was: a
   * look in between is not believed after it.
   */
  const shutUntilLooked = async (): Promise<void> => {
    shut();
    if (!strapi.db.inTransaction()) return lookAgain();
    await strapi.db.transaction(async ({ onCommit, onRollback }) => {
      for (const atTheEnd of [onCommit, onRollback])
        atTheEnd(() => {
          shut();
          lookAgain();
        });
    });
  };
  const subscriber = {
    models: ['plugin::users-permissions.permission', 'plugin::users-permissions.role'],
    afterCreate: shutUntilLooked,
    afterCreateMany: shutUntilLooked,
    afterUpdate: shutUntilLooked,
    afterUpdateMany: shutUntilLooked,
    afterDelete: shutUntilLooked,
    afterDeleteMany: shutUntilLooked,
  };
  strapi.db.lifecycles.subscribe(subscriber as unknown as Parameters<typeof strapi.db.lifecycles.subscribe>[0]);

  await look();
  const timer = setInterval(lookAgain, LOOK_EVERY_MS);
  timer.unref();
  return { isOpen: (type) => open.has(PAGE_SCOPES[type]), close: () => clearInterval(timer) };
};
