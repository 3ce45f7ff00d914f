import type { Core, UID } from '@strapi/strapi';
import * as uids from '../constants/uids';
import { attributesOf, isLocalized } from '../documents/content-type';
import { doneOnce } from '../utils/store';
import { withLanguage, withOneLanguage, writes } from './languages';
import { actionOf, type Permission, type Verb } from './permission';
import { createRoleRows } from './rows';

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
  const rows = createRoleRows(strapi);
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
          action: actionOf(verb),
          subject: uid,
          properties: {
            ...(verb !== 'delete' && verb !== 'publish' && { fields: fields(uid) }),
            ...(isLocalized(strapi, uid) && { locales }),
          },
          conditions: [],
        })),
    );

  /** Creates a role. One that is there by that name is somebody's, and stays as it is. */
  const createRole = async (name: string, description: string, permissions: readonly Permission[]): Promise<void> => {
    if (!(await strapi.service('admin::role').exists({ name }))) await rows.create(name, description, permissions);
  };

  /** Opens a language that was added later: to those who write in all, and to what translators read. */
  const openLanguage = async (locale: string, known: readonly string[]): Promise<void> => {
    for (const name of [EDITOR, MATCH_DESK, ...known.map(translatorInto)]) {
      const role = await rows.find(name);
      if (!role) continue;
      const translates = name !== EDITOR && name !== MATCH_DESK;
      await rows.change(role, (held) => (translates && writes(held) ? null : withLanguage(held, locale, known)));
    }
  };

  /** Earlier versions gave the translator of the first language every other. */
  const keepToOneLanguage = async (locale: string, locales: readonly string[]): Promise<void> => {
    const role = await rows.find(translatorInto(locale));
    if (role) await rows.change(role, (held) => withOneLanguage(held, locale, locales));
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
        await once.run(`one-language:${locale}`, () => keepToOneLanguage(locale, locales));
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
