/** Writes onto a file that comes in what it says of its picture, before it is stored. */
import { captionFor, cleanText, readPhoto, type PhotoCaption, type PhotoFacts } from '../../../core/src';
import { readPhotoFile } from './photo-reader';

/** A file as Strapi's upload carries it, with the columns that a picture fills. */
export interface Described {
  filepath?: string;
  name?: string;
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
export type Replaced = Pick<Described, 'name' | 'mime'>;

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

/** A file is asked for again before it is stored, by another name once Strapi has drawn it anew. */
const isDescribed = (file: Described, columns: ReadonlySet<string>): boolean =>
  [...columns].some((name) => (file as Record<string, unknown>)[name] !== undefined);

/**
 * What the file of a picture says goes into the columns that are ours. Its caption is offered to articles in their
 * language, and never becomes Strapi's own, which stands in bodies of every language. Of a file that takes the place of
 * another nothing is left but what somebody typed; a picture that Strapi's own screen has cropped keeps what it said.
 *
 * @param columns those of ours that the newsroom has not made its own
 */
export const describe = async (
  file: Described,
  replaced: Replaced | null,
  columns: ReadonlySet<string>,
): Promise<void> => {
  if (columns.size === 0 || !file.filepath || isDescribed(file, columns)) return;
  // A film that takes the place of a picture leaves nothing of that one either.
  const facts = isPhoto(file) ? await readPhotoFile(file.filepath) : readPhoto([]);
  const says = facts && (facts.captions.length > 0 || facts.photographers.length > 0 || facts.credit || facts.copyright || facts.takenAt || facts.place); // prettier-ignore
  const isCropped = replaced !== null && replaced.name === file.name && replaced.mime === file.mime;
  if (!says && isCropped) return;
  const { photographers, credit, copyright, takenAt, place } = facts ?? readPhoto([]);
  const photographer = cleanText(photographers.join(', '), LONGEST_LINE) || null;
  // An empty list says that the file was read; nothing, that nobody knows.
  const told = { photographer, credit, copyright, takenAt, place, captions: facts ? facts.captions : null };
  Object.assign(file, Object.fromEntries(Object.entries(told).filter(([name]) => columns.has(name))));
};
