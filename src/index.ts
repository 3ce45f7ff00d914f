import type { Core } from '@strapi/strapi';
import { settleRegistration } from './registration';

/** The host application is as thin as possible: the product is the plugin in `src/plugins/pressbox`. */
export default {
  register() {},

  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    await settleRegistration(strapi);
    // The last net, where a program error must not take every desk down with it. At a desk of ours it ends the process
    // and is mended. Strapi takes the listener away when it stops.
    if (strapi.config.get('environment') !== 'production') return;
    process.on('unhandledRejection', (reason) => {
      strapi.log.error(`A rejection that nobody heard: ${reason instanceof Error ? reason.stack : String(reason)}`);
    });
  },
};
