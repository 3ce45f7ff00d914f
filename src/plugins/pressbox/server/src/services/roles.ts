import type { Core, UID } from '@strapi/strapi';
import * as uids from '../constants/uids';
import { doneOnce } from '../utils/store';
import { attributesOf, isLocalized } from '../documents/content-type';

const FACTS: readonly UID.ContentType[] = [
  uids.COMPETITION,
  uids.EDITION,
  uids.TEAM,
  uids.PLAYER,
  uids.COACH,
  uids.REFEREE,
  uids.VENUE,
  uids.MATCH,
  uids.TIE,
  uids.TEAM_SHEET,
  uids.APPEARANCE,
  uids.MATCH_EVENT,
];
const WORDS: readonly UID.ContentType[] = [uids.ARTICLE, uids.TAG, uids.COMMENTARY_ENTRY, uids.AUTHOR, uids.PARTNER];
const TRANSLATED: readonly UID.ContentType[] = [uids.ARTICLE, uids.TAG, uids.COMMENTARY_ENTRY, uids.PARTNER];

type Verb = 'create' | 'read' | 'update' | 'delete' | 'publish';
interface Permission {
  action: string;
  subject: string | null;
  properties: { fields?: string[]; locales?: string[] };
  conditions: string[];
}

const UPLOAD: readonly Permission[] = [
  'read',
  'assets.create',
  'assets.update',
  'assets.download',
  'assets.copy-link',
].map((action) => ({
  action: `plugin::upload.${action}`,
  subject: null,
  properties: {},
  conditions: [],
}));

/** A language is published by carrying an hour: whoever may not publish may not write one. */
const RELEASE_FIELDS = ['publishAt', 'releasedAt'];

const EDITOR = 'Newsroom editor';
const MATCH_DESK = 'Match desk';
const translatorInto = (locale: string) => `Translator (${locale})`;

const SYSTEM_FIELDS = ['createdAt', 'updatedAt', 'publishedAt', 'createdBy', 'updatedBy', 'locale', 'localizations'];

/** The roles of a newsroom in the admin panel: editor, match desk, and a translator for each language. */
export const createRolesService = ({ strapi }: { strapi: Core.Strapi }) => {
  const fieldsOf = (uid: UID.ContentType): string[] =>
    Object.keys(strapi.contentType(uid).attributes).filter((name) => !SYSTEM_FIELDS.includes(name));
  const wordsOf = (uid: UID.ContentType): string[] =>
    fieldsOf(uid).filter(
      (name) =>
        attributesOf(strapi, uid)?.[name]?.pluginOptions?.i18n?.localized === true && !RELEASE_FIELDS.includes(name),
    );

  const allow = (
    types: readonly UID.ContentType[],
    verbs: readonly Verb[],
    locales: string[],
    fields = fieldsOf,
  ): Permission[] =>
    types.flatMap((uid) =>
      verbs
        .filter((verb) => verb !== 'publish' || strapi.contentType(uid).options?.draftAndPublish === true)
        .map((verb) => ({
          action: `plugin::content-manager.explorer.${verb}`,
          subject: uid,
          properties: {
            ...(verb !== 'delete' && verb !== 'publish' && { fields: fields(uid) }),
            ...(isLocalized(strapi, uid) && { locales }),
          },
          conditions: [],
        })),
    );

  const createRole = async (name: string, description: string, permissions: readonly Permission[]): Promise<void> => {
    const roles = strapi.service('admin::role');
    const existing = await roles.findOne({ name });
    if (existing) return; // Somebody made a role of this name; it is theirs.
    const role = await roles.create({ name, description });
    await roles.assignPermissions(role.id, permissions);
  };

  /**
   * Opens a language that was added later to the roles that work in every language. A permission that an
   * administrator has kept to fewer languages stays as it is.
   */
  const openLanguage = async (locale: string, others: readonly string[]): Promise<void> => {
    const permissions = strapi.db.query('admin::permission');
    const names = [EDITOR, MATCH_DESK, ...others.map(translatorInto)];
    const held: { id: number; action: string; properties: { locales?: string[] } }[] = await permissions.findMany({
      where: { role: { name: { $in: names } }, subject: { $startsWith: 'plugin::pressbox.' } },
    });
    for (const { id, properties } of held) {
      const { locales } = properties;
      if (!locales || locales.includes(locale) || !others.every((code) => locales.includes(code))) continue;
      await permissions.update({
        where: { id },
        data: { properties: { ...properties, locales: [...locales, locale] } },
      });
    }
  };

  return {
    /** Creates the newsroom's roles that were never created before. A role that was deleted stays deleted. */
    async ensure(locales: string[]): Promise<void> {
      const once = doneOnce(strapi);
      // Strapi makes its own roles only where it finds none, and its turn comes after ours.
      await strapi.service('admin::role').createRolesIfNoneExist();
      await once.run('role:editor', () =>
        createRole(EDITOR, 'Writes and publishes articles in every language; reads the facts.', [
          ...allow(WORDS, ['create', 'read', 'update', 'delete', 'publish'], locales),
          ...allow(FACTS, ['read'], locales),
          ...UPLOAD,
        ]),
      );
      await once.run('role:match-desk', () =>
        createRole(MATCH_DESK, 'Keeps the facts: matches, team sheets, events, people. Reads the articles.', [
          ...allow([...FACTS, uids.COMMENTARY_ENTRY], ['create', 'read', 'update', 'delete'], locales),
          ...allow([uids.ARTICLE, uids.TAG, uids.AUTHOR, uids.PARTNER], ['read'], locales),
          ...UPLOAD,
        ]),
      );
      for (const [index, locale] of locales.entries()) {
        const before = locales.slice(0, index);
        await once.run(`language:${locale}`, () => openLanguage(locale, before));
        await once.run(`role:translator:${locale}`, () =>
          createRole(translatorInto(locale), `Puts words into "${locale}". Reads everything, publishes nothing.`, [
            ...allow([...WORDS, ...FACTS], ['read'], locales),
            ...allow(TRANSLATED, ['create', 'update'], [locale], wordsOf),
            ...UPLOAD.filter(({ action }) => action === 'plugin::upload.read'),
          ]),
        );
      }
    },
  };
};
