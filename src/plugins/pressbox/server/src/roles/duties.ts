/** What the roles of a newsroom may do: editor, match desk, and a translator for each language. */
import type { Core, UID } from '@strapi/strapi';
import * as uids from '../platform/uids';
import { attributesOf, isLocalized } from '../platform/content-type';
import { EXISTING_DOCUMENT } from './conditions';
import { actionOf, type Permission, type Verb } from './permission';

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

/**
 * What an editor corrects under a report when the match desk has gone home: a scorer, a minute, a shirt number, a
 * formation. They add and delete nothing, and move nothing to another match.
 */
const CORRECTED: readonly UID.ContentType[] = [uids.MATCH_EVENT, uids.APPEARANCE, uids.TEAM_SHEET];
const PARENTS_AND_PARTS = ['match', 'teamSheet', 'appearances'];

/** Words without drafts: what is written is live. A translator writes them where the newsroom says so. */
export const LIVE_WORDS = { tags: uids.TAG, commentary: uids.COMMENTARY_ENTRY } as const;
export type LiveWords = keyof typeof LIVE_WORDS;
/**
 * Which words without drafts translators write in their own language: what they write there is live at once.
 * Looked at on every start, and granted to, or taken from, the translators' roles.
 */
export type TranslatorsConfig = Record<LiveWords, boolean>;

const UPLOAD: readonly Permission[] = [
  'read',
  'assets.create',
  'assets.update',
  'assets.download',
  'assets.copy-link',
].map((action) => ({ action: `plugin::upload.${action}`, subject: null, properties: {}, conditions: [] }));

/**
 * Strapi asks for this one before it deletes a picture, too, and where several are deleted at once it asks for no
 * condition such as "is creator": who holds it may delete any.
 */
export const CHANGES_PICTURES = 'plugin::upload.assets.update';

/** A language is published by carrying an hour: whoever may not publish may not write one. */
const RELEASE_FIELDS = ['publishAt', 'releasedAt'];
const SYSTEM_FIELDS = ['createdAt', 'updatedAt', 'publishedAt', 'createdBy', 'updatedBy', 'locale', 'localizations'];

type Fields = (uid: UID.ContentType) => string[];

export const createDuties = (strapi: Core.Strapi) => {
  const fieldsOf: Fields = (uid) =>
    Object.keys(strapi.contentType(uid).attributes).filter((name) => !SYSTEM_FIELDS.includes(name));
  const wordsOf: Fields = (uid) =>
    fieldsOf(uid).filter(
      (name) =>
        attributesOf(strapi, uid)?.[name]?.pluginOptions?.i18n?.localized === true && !RELEASE_FIELDS.includes(name),
    );

  const allow = (
    types: readonly UID.ContentType[],
    verbs: readonly Verb[],
    locales: string[],
    fields = fieldsOf,
    conditions: string[] = [],
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
          conditions,
        })),
    );

  const corrections = (): Permission[] =>
    allow(CORRECTED, ['update'], [], (uid) => fieldsOf(uid).filter((name) => !PARENTS_AND_PARTS.includes(name)));

  return {
    corrections,

    editor: (locales: string[]): Permission[] => [
      ...allow(WORDS, ['create', 'read', 'update', 'delete', 'publish'], locales),
      ...allow(FACTS, ['read'], locales),
      ...corrections(),
      ...UPLOAD,
    ],

    matchDesk: (locales: string[]): Permission[] => [
      ...allow([...FACTS, uids.COMMENTARY_ENTRY], ['create', 'read', 'update', 'delete'], locales),
      ...allow([uids.ARTICLE, uids.TAG, uids.AUTHOR, uids.PARTNER], ['read'], locales),
      ...UPLOAD.filter(({ action }) => action !== CHANGES_PICTURES),
    ],

    /** Reads everything; writes the words of articles that exist, as drafts, in one language. */
    translator: (locale: string, locales: string[]): Permission[] => [
      ...allow([...WORDS, ...FACTS], ['read'], locales),
      ...allow([uids.ARTICLE], ['create'], [locale], wordsOf, [EXISTING_DOCUMENT]),
      ...allow([uids.ARTICLE], ['update'], [locale], wordsOf),
      ...UPLOAD.filter(({ action }) => action === 'plugin::upload.read'),
    ],

    liveWords: (what: LiveWords, locale: string): Permission[] =>
      allow([LIVE_WORDS[what]], ['update'], [locale], wordsOf),
  };
};
