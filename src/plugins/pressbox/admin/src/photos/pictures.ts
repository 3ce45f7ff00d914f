/** The pictures of an article as they stand in its form, and what they lack. Pure. */
import { languageOf } from '../../../core/src/locale';

/** A picture of a form: a file of the media library, or what a body keeps of one. */
export interface FormPicture {
  hash: string;
  name: string;
  /** Null where nobody has written one: Strapi's editor puts the name of the file in its place. */
  alternativeText: string | null;
}

const textIn = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

const pictureIn = (file: unknown): FormPicture | null => {
  if (typeof file !== 'object' || file === null) return null;
  const { hash, name, alternativeText } = file as Record<string, unknown>;
  if (textIn(hash) === '') return null;
  const words = textIn(alternativeText);
  return { hash: textIn(hash), name: textIn(name), alternativeText: words === textIn(name) ? null : words || null };
};

/**
 * The cover of a form, chosen or stored.
 *
 * @example
 * coverIn({ hash: 'a', name: 'a.jpg', alternativeText: 'a.jpg' })?.alternativeText; //=> null
 */
export const coverIn = (cover: unknown): FormPicture | null => pictureIn(Array.isArray(cover) ? cover[0] : cover);

/** The pictures of a body, each once, in the order of the text. */
export const picturesInBody = (body: unknown): FormPicture[] => {
  if (!Array.isArray(body)) return [];
  const found = new Map<string, FormPicture>();
  for (const block of body as { type?: unknown; image?: unknown }[]) {
    const picture = block?.type === 'image' ? pictureIn(block.image) : null;
    // Where one stands twice, its words are missing if they are missing once.
    if (picture && (!found.has(picture.hash) || picture.alternativeText === null)) found.set(picture.hash, picture);
  }
  return [...found.values()];
};

/**
 * Whether two codes name one language, whatever its region.
 *
 * @example
 * isSameLanguage('fr', 'fr-CA'); //=> true
 */
export const isSameLanguage = (one: string, other: string): boolean =>
  languageOf(one.toLowerCase()) === languageOf(other.toLowerCase());

export interface Lack {
  key: 'photos.no-credit' | 'photos.no-words' | 'photos.text.no-credit' | 'photos.text.no-words';
  name: string;
}

interface Form {
  cover: FormPicture | null;
  coverCredit: unknown;
  coverAlternativeText: unknown;
  body: readonly FormPicture[];
  /** Whether the article is in the newsroom's own language, whose readers are told the words of the file. */
  isOwnLanguage: boolean;
  /** Who made a picture, by its hash; undefined where that is not known. */
  creditOf: (hash: string) => string | null | undefined;
}

/** What the pictures of an article lack, the cover first. */
export const lacksIn = ({ cover, coverCredit, coverAlternativeText, body, isOwnLanguage, creditOf }: Form): Lack[] => {
  const lacks: Lack[] = [];
  if (cover) {
    const { name } = cover;
    if (textIn(coverCredit) === '') lacks.push({ key: 'photos.no-credit', name });
    const words = textIn(coverAlternativeText) || (isOwnLanguage ? cover.alternativeText : null);
    if (!words) lacks.push({ key: 'photos.no-words', name });
  }
  for (const { hash, name, alternativeText } of body) {
    if (creditOf(hash) === null) lacks.push({ key: 'photos.text.no-credit', name });
    if (alternativeText === null) lacks.push({ key: 'photos.text.no-words', name });
  }
  return lacks;
};
