/** The roles of the admin panel and their permissions, as rows. */
import type { Core } from '@strapi/strapi';
import type { Permission } from './permission';

export interface Role {
  id: number;
  name: string;
  code: string;
}
export type Held = Permission & { id: number };

/** What becomes of one permission that a role holds: another in its place, none, or null where it stays. */
export type Change = (held: Held) => Permission | 'drop' | null;

/** How the code begins that Strapi makes of the name of a role when it is created; the rest is the hour of its birth. */
const codeOf = (name: string): string =>
  `${name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')}-`;

export const createRoleRows = (strapi: Core.Strapi) => {
  const permissions = () => strapi.db.query('admin::permission');
  /** Not by `addPermissions`: at our turn Strapi does not know its own conditions yet, and would drop them. */
  const add = ({ id }: Role, added: readonly Permission[]) =>
    strapi.service('admin::permission').createMany(added.map((may) => ({ actionParameters: {}, ...may, role: id })));

  return {
    /** A role by the name that it was given at birth, whatever an administrator calls it now. */
    async find(name: string): Promise<Role | null> {
      const code = codeOf(name);
      const roles: Role[] = await strapi.db
        .query('admin::role')
        .findMany({ where: { $or: [{ name }, { code: { $startsWith: code } }] }, orderBy: { id: 'asc' } });
      const born = (role: Role) => role.code.startsWith(code) && !role.code.slice(code.length).includes('-');
      return roles.find((role) => role.name === name) ?? roles.find(born) ?? null;
    },

    async create(name: string, description: string, held: readonly Permission[]): Promise<void> {
      await add(await strapi.service('admin::role').create({ name, description }), held);
    },

    /** The permissions of a role on our own types, and on none. */
    async held({ id }: Role): Promise<Held[]> {
      const rows: Held[] = await permissions().findMany({ where: { role: { id } }, orderBy: { id: 'asc' } });
      return rows.filter(({ subject }) => subject === null || subject.startsWith('plugin::pressbox.'));
    },

    /** Changes, takes away and adds permissions of a role. API tokens that borrow from it follow. */
    async change(role: Role, change: Change, added: readonly Permission[] = []): Promise<void> {
      let changed = added.length > 0;
      for (const held of await this.held(role)) {
        const next = change(held);
        if (!next) continue;
        changed = true;
        if (next === 'drop') await strapi.service('admin::permission').deleteByIds([held.id]);
        else {
          const { properties, conditions } = next;
          await permissions().update({ where: { id: held.id }, data: { properties, conditions } });
        }
      }
      if (added.length > 0) await add(role, added);
      // Strapi before 5.5x has no tokens of the admin panel.
      if (changed) await strapi.service('admin::api-token-admin')?.syncPermissionsForRole?.(role.id);
    },
  };
};
