/** A language that is added is welcomed: every tag has a row in it, and it has a translator's role. */
import type { Core } from '@strapi/strapi';
import { getService } from '../platform/service';

interface LocaleEvent {
  result?: { code?: string };
}

export const registerLocaleLifecycles = (strapi: Core.Strapi): void => {
  const locales = () => getService(strapi, 'locales');
  const subscriber = {
    models: ['plugin::i18n.locale'],
    async afterCreate({ result }: LocaleEvent) {
      locales().forget();
      if (!result?.code) return;
      const { code } = result;
      // All tags or none: a language with half of them would never be given the rest.
      await strapi.db.transaction(() => getService(strapi, 'tags').welcomeLocale(code));
      await getService(strapi, 'roles').ensure((await locales().all()).codes);
    },
    afterUpdate: () => locales().forget(),
    afterDelete: () => locales().forget(),
  };
  strapi.db.lifecycles.subscribe(subscriber as unknown as Parameters<typeof strapi.db.lifecycles.subscribe>[0]);
};
