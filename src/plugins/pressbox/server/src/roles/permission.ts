/** A permission of a role, as Strapi keeps it. */
export interface Permission {
  action: string;
  subject: string | null;
  properties: { fields?: string[]; locales?: string[] | null };
  conditions: string[];
}

export type Verb = 'create' | 'read' | 'update' | 'delete' | 'publish';
export const actionOf = (verb: Verb): string => `plugin::content-manager.explorer.${verb}`;

/** Whether two lists hold the same, in whatever order: the admin panel keeps no order when a role is saved. */
export const sameSet = (one: readonly string[] = [], other: readonly string[] = []): boolean =>
  new Set(one).size === new Set(other).size && one.every((item) => other.includes(item));
