import type { Core } from '@strapi/strapi';
import { PUBLIC_TYPES } from '../constants/uids';
import { doneOnce } from '../utils/store';

const READS = ['find', 'findOne'] as const;

/** What a reader without a token may do: read what is published, and nothing else. */
export const createGrantsService = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** Grants the public role its reads, once in the life of a database. */
  async grantPublicReads(): Promise<void> {
    if (!strapi.plugin('users-permissions')) {
      strapi.log.info('Pressbox: without the users-permissions plugin nobody reads the content API without a token.');
      return;
    }
    await doneOnce(strapi).run('public-reads', async () => {
      // On the first start that plugin may not have had its turn yet; what it does there may be done twice.
      await strapi.plugin('users-permissions').service('users-permissions').initialize();
      const role = await strapi.db.query('plugin::users-permissions.role').findOne({ where: { type: 'public' } });
      if (!role) throw new Error('users-permissions has no public role to grant reads to');
      const permissions = strapi.db.query('plugin::users-permissions.permission');
      for (const uid of PUBLIC_TYPES) {
        for (const action of READS.map((read) => `${uid}.${read}`)) {
          const granted = await permissions.findOne({ where: { action, role: { id: role.id } } });
          if (!granted) await permissions.create({ data: { action, role: role.id } });
        }
      }
    });
  },
});
