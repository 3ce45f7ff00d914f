/** What is set on the page, as it is kept: one value in Strapi's store. */
import type { Core } from '@strapi/strapi';
import type { PageSettings } from '../../../contracts/src';
import { isRecord } from '../platform/record';

export interface Stored {
  version: number;
  savedBy: string | null;
  savedAt: string | null;
  page: PageSettings;
}

export const NOTHING: PageSettings = { timeZone: null, publish: null, houseStyle: {} };
const NEVER: Stored = { version: 0, savedBy: null, savedAt: null, page: NOTHING };

/** A value of a newer version of ours may say more, one of an older less. */
const read = (value: unknown): Stored => {
  if (!isRecord(value) || typeof value.version !== 'number') return NEVER;
  const { version, savedBy, savedAt, page } = value as unknown as Stored;
  return { version, savedBy: savedBy ?? null, savedAt: savedAt ?? null, page: { ...NOTHING, ...page } };
};

export const storedIn = (strapi: Core.Strapi) => {
  const store = () => strapi.store({ type: 'plugin', name: 'pressbox' });
  return {
    find: async (): Promise<Stored> => read(await store().get({ key: 'settings' })),
    save: (stored: Stored): Promise<void> => store().set({ key: 'settings', value: stored }),
  };
};
