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
  copyright: { type: 'text', configurable: false, private: true },
  // A day, or a moment with its zone or without: no date of a database says which.
  takenAt: { type: 'string', configurable: false, private: true },
  place: { type: 'string', configurable: false, private: true },
  // The caption in each language that the file has it in: [{ text, language }].
  captions: { type: 'json', configurable: false, private: true },
} as const;

/** A newsroom that has given its files a column of the same name keeps its own. */
export const registerPhotoColumns = (strapi: Core.Strapi): void => {
  const { attributes } = strapi.contentType(FILE) as unknown as { attributes: Record<string, object> };
  for (const [name, column] of Object.entries(COLUMNS)) attributes[name] ??= column;
};
