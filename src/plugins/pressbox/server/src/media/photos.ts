import type { Core } from '@strapi/strapi';
import { captionFor, composeCredit } from '../../../core/src';
import type { Photo } from '../../../contracts/src';
import { captionsIn, isTyped } from './describe';
import { FILE } from './photo-columns';

/** A file with the columns that a picture fills; a newsroom may have made one of them its own. */
interface Row {
  hash: string;
  name: string;
  caption: string | null;
  photographer: string | null;
  credit: string | null;
  copyright: string | null;
  takenAt: string | null;
  place: string | null;
  captions: unknown;
}

const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

/**
 * What an article in a language may take for its caption. What somebody has typed in the media library goes before what
 * the file says: it is in the newsroom's own language, and of another we know no more than the file.
 */
const captionOf = ({ caption, captions }: Row, locale: string, defaultLocale: string): Photo['caption'] => {
  const ofFile = captionsIn(captions);
  const typed = isTyped(caption, ofFile) ? [{ text: caption, language: defaultLocale }] : [];
  return captionFor([...typed, ...ofFile], locale);
};

/** Left out of a file that nobody has read, such as one from before: it may well name somebody. */
const creditOf = (row: Row): Pick<Photo, 'credit'> => {
  const credit = composeCredit({
    photographers: [text(row.photographer) ?? ''],
    credit: text(row.credit),
    copyright: text(row.copyright),
  });
  return credit === null && row.captions === null ? {} : { credit };
};

/** Pictures of the media library, as an article in one language may take them over. */
export const createPhotosService = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** @param within what narrows the files down to those that the caller may see */
  async find(hashes: readonly string[], within: object, locale: string, defaultLocale: string): Promise<Photo[]> {
    if (hashes.length === 0) return [];
    const rows = (await strapi.db.query(FILE).findMany({
      where: { $and: [{ hash: { $in: [...new Set(hashes)] } }, within] },
      limit: hashes.length,
    })) as Row[];
    return rows.map((row) => ({
      hash: row.hash,
      name: row.name,
      caption: captionOf(row, locale, defaultLocale),
      ...creditOf(row),
      copyright: text(row.copyright),
      takenAt: text(row.takenAt),
      place: text(row.place),
    }));
  },
});
