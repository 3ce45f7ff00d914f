import type { Core } from '@strapi/strapi';

/**
 * Opens or closes registration for readers, as READERS_MAY_REGISTER says. It is settled once for each value of the
 * variable, so that what an administrator sets in the panel afterwards stands.
 */
export const settleRegistration = async (strapi: Core.Strapi): Promise<void> => {
  const wanted = strapi.config.get<boolean>('newsroom.readersMayRegister');
  const own = strapi.store({ type: 'app', name: 'newsroom' });
  if ((await own.get({ key: 'readers-may-register' })) === wanted) return;
  const theirs = strapi.store({ type: 'plugin', name: 'users-permissions' });
  const advanced = (await theirs.get({ key: 'advanced' })) as Record<string, unknown> | null;
  await theirs.set({ key: 'advanced', value: { ...advanced, allow_register: wanted } });
  await own.set({ key: 'readers-may-register', value: wanted });
};
