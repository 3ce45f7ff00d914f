/** Writes onto a file that comes in what it says of its picture, before it is stored. */
import { captionFor, readPhoto, type PhotoCaption, type PhotoFacts } from '../../../core/src';
import { readPhotoFile } from './photo-reader';

/** A file as Strapi's upload carries it, with the columns that a picture fills. */
export interface Described {
  filepath?: string;
  mime?: string;
  caption?: string | null;
  photographer?: string | null;
  credit?: string | null;
  copyright?: string | null;
  takenAt?: string | null;
  place?: string | null;
  captions?: PhotoFacts['captions'] | null;
}

/** The file whose place another takes. */
export type Replaced = Pick<Described, 'caption' | 'captions'>;

const LONGEST_LINE = 255;

/** Drawings and films say it otherwise, or not at all. */
const isPhoto = ({ mime = '' }: Described): boolean => mime.startsWith('image/') && mime !== 'image/svg+xml';

/** Captions as the column holds them. */
export const captionsIn = (stored: unknown): PhotoCaption[] =>
  Array.isArray(stored)
    ? (stored as unknown[]).filter(
        (one): one is PhotoCaption =>
          typeof one === 'object' && one !== null && 'text' in one && typeof one.text === 'string' && 'language' in one,
      )
    : [];

/** Whether a person wrote a caption: it says something, and not what the file says. */
export const isTyped = (caption: string | null | undefined, ofFile: readonly PhotoCaption[]): caption is string =>
  (caption ?? '').trim() !== '' &&
  !ofFile.some((one) => one.text === caption || captionFor([one], '')?.text === caption);

/**
 * A caption that somebody typed, now or for the file that this one replaces, stands. All else is of the picture: where
 * its file says nothing, nothing of the one before it is left.
 *
 * @param locale the newsroom's own language: the media library has one caption, and prefers that one
 */
export const describe = async (file: Described, replaced: Replaced | null, locale: string): Promise<void> => {
  // Asked again before it is stored.
  if (file.takenAt !== undefined || !file.filepath) return;
  // A film that takes the place of a picture leaves nothing of that one either.
  const facts = isPhoto(file) ? await readPhotoFile(file.filepath) : readPhoto([]);
  const { captions, photographers, credit, copyright, takenAt, place } = facts;
  const photographer = photographers.join(', ').slice(0, LONGEST_LINE) || null;
  Object.assign(file, { photographer, credit, copyright, takenAt, place, captions: captions.length ? captions : null });
  const before = captionsIn(replaced?.captions);
  if (isTyped(file.caption, before) || (!file.caption && isTyped(replaced?.caption, before))) return;
  file.caption = captionFor(captions, locale)?.text ?? null;
};
