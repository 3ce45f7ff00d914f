/** People with a role of their own: all of some types, but for what a test takes away from them. */
import { unique } from '../support/match';
import type { Newsroom, SignedIn } from '../support/newsroom';

/** Their own rows alone. */
export const OWN = ['admin::is-creator'];
export const MATCH_TYPES = ['match', 'team-sheet', 'appearance', 'match-event', 'player', 'coach', 'referee'];

const LOCALES = ['fr', 'en', 'it'];

export interface Limit {
  conditions?: string[];
  fields?: string[];
}

export const limitedStaff = (newsroom: Newsroom) => {
  const fieldsOf = (type: string): string[] => {
    const { attributes } = newsroom.strapi.contentType(`plugin::pressbox.${type}` as 'plugin::pressbox.match');
    return Object.keys(attributes).filter(
      (name) => !/^(createdAt|updatedAt|publishedAt|createdBy|updatedBy|locale|localizations)$/.test(name),
    );
  };

  const isLocalized = (type: string): boolean =>
    newsroom.strapi
      .plugin('i18n')
      .service('content-types')
      .isLocalizedContentType(
        newsroom.strapi.contentType(`plugin::pressbox.${type}` as 'plugin::pressbox.match'),
      ) as boolean;

  /** Somebody who may do all with some types, but for some limits ("match update"); null takes the verb away. */
  const staffWith = async (types: readonly string[], limits: Record<string, Limit | null> = {}): Promise<SignedIn> => {
    // Staff are told apart by letters alone.
    const name = `Limited ${[...unique('')].map((digit) => 'abcdefghij'[Number(digit)] ?? '').join('')}`;
    const roles = newsroom.strapi.service('admin::role');
    const role = await roles.create({ name, description: '' });
    const permissions = types.flatMap((type) =>
      ['read', 'create', 'update', 'delete'].flatMap((verb) => {
        const limit = limits[`${type} ${verb}`];
        if (limit === null) return [];
        const { conditions = [], fields = fieldsOf(type) } = limit ?? {};
        return {
          action: `plugin::content-manager.explorer.${verb}`,
          subject: `plugin::pressbox.${type}`,
          properties: { ...(verb !== 'delete' && { fields }), ...(isLocalized(type) && { locales: LOCALES }) },
          conditions,
        };
      }),
    );
    await roles.assignPermissions(role.id, permissions);
    return newsroom.signIn(name);
  };

  return { fieldsOf, staffWith };
};
