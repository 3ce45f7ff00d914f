import type { Core } from '@strapi/strapi';
import { PUBLIC_TYPES } from '../platform/uids';
import { doneOnce } from '../platform/marks';

const READS = ['find', 'findOne'] as const;

/** What readers may do: read what is published, and nothing else. Whoever signs in may read no less than before. */
export const createGrantsService = ({ strapi }: { strapi: Core.Strapi }) => {
  const roleOf = async (type: 'public' | 'authenticated'): Promise<number> => {
    const role = await strapi.db.query('plugin::users-permissions.role').findOne({ where: { type } });
    if (!role) throw new Error(`users-permissions has no ${type} role to grant reads to`);
    return role.id;
  };
  const permissions = () => strapi.db.query('plugin::users-permissions.permission');
  const actions = PUBLIC_TYPES.flatMap((uid) => READS.map((read) => `${uid}.${read}`));
  const heldBy = async (role: number): Promise<string[]> => {
    const held: { action: string }[] = await permissions().findMany({
      where: { action: { $in: actions }, role: { id: role } },
      select: ['action'],
    });
    return held.map(({ action }) => action);
  };
  const grant = async (role: number, wanted: readonly string[]): Promise<void> => {
    const held = await heldBy(role);
    for (const action of wanted) if (!held.includes(action)) await permissions().create({ data: { action, role } });
  };

  return {
    /** Grants the reads that are public, to readers without an account and to those with one, once for each. */
    async grantPublicReads(): Promise<void> {
      if (!strapi.plugin('users-permissions')) {
        strapi.log.info('Pressbox: without the users-permissions plugin nobody reads the content API without a token.');
        return;
      }
      const once = doneOnce(strapi);
      await once.run('public-reads', async () => {
        // On the first start that plugin may not have had its turn yet; what it does there may be done twice.
        await strapi.plugin('users-permissions').service('users-permissions').initialize();
        await grant(await roleOf('public'), actions);
      });
      // What an administrator has taken from everybody is not given to those who sign in.
      await once.run('signed-in-reads', async () =>
        grant(await roleOf('authenticated'), await heldBy(await roleOf('public'))),
      );
    },
  };
};
