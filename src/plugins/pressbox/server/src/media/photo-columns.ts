/**
 * What a file of the media library knows of its picture beside Strapi's own caption. Nobody types it: it comes out of the
 * file as it is uploaded. See docs/decisions/0027.
 */
import type { Core } from '@strapi/strapi';

export const FILE = 'plugin::upload.file';

/** Front ends are told who made a picture. Where and when, and what a contract says, stays in the newsroom. */
const COLUMNS = {
  photographer: { type: 'string', configurable: false },
  credit: { type: 'string', configurable: false },
  // Not searched either: a search would tell letter by letter what is private.
  copyright: { type: 'text', configurable: false, private: true, searchable: false },
  // A day, or a moment with its zone or without: no date of a database says which.
  takenAt: { type: 'string', configurable: false, private: true, searchable: false },
  place: { type: 'string', configurable: false, private: true, searchable: false },
  // The caption in each language that the file has it in: [{ text, language }].
  captions: { type: 'json', configurable: false, private: true },
} as const;

/** A newsroom that has given its files a column of the same name keeps its own. */
export const registerPhotoColumns = (strapi: Core.Strapi): void => {
  const { attributes } = strapi.contentType(FILE) as unknown as { attributes: Record<string, object> };
  for (const [name, column] of Object.entries(COLUMNS)) attributes[name] ??= column;
};

/** Those that are ours: a newsroom's own of the same name is filled by the newsroom alone. */
export const ownPhotoColumns = (strapi: Core.Strapi): ReadonlySet<string> => {
  const { attributes } = strapi.contentType(FILE) as unknown as {
    attributes: Record<string, { type?: string; configurable?: boolean } | undefined>;
  };
  return new Set(
    Object.entries(COLUMNS).flatMap(([name, { type }]) => {
      const there = attributes[name];
      return there?.type === type && there.configurable === false ? [name] : [];
    }),
  );
};
