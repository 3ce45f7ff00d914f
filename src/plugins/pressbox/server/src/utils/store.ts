import type { Core } from '@strapi/strapi';

/** Things this plugin has done once and does not do again, so that an administrator's later change is respected. */
export const doneOnce = (strapi: Core.Strapi) => {
  const store = strapi.store({ type: 'plugin', name: 'pressbox' });
  const read = async (): Promise<string[]> => ((await store.get({ key: 'done' })) as string[] | null) ?? [];
  return {
    async run(key: string, task: () => Promise<void>): Promise<void> {
      const done = await read();
      if (done.includes(key)) return;
      await task();
      await store.set({ key: 'done', value: [...(await read()), key] });
    },
  };
};
