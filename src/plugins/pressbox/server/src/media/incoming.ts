/**
 * What comes in to the media library, over the content API, the admin panel or anything else that asks Strapi's upload
 * services: how large a picture may be, where it may come from, and what its file says of it.
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { sayRefusal } from '../../../core/src/refusals';
import { refuse } from '../platform/refuse';
import { isOurs } from '../platform/documents';
import { FILE, ownPhotoColumns } from './photo-columns';
import { describe, type Described, type Replaced } from './describe';
import type { MediaConfig } from './settings';

interface IncomingFile extends Described {
  name?: string;
}
interface Images {
  /** Reads the head of the file alone. */
  getDimensions(file: IncomingFile): Promise<{ width: number | null; height: number | null }>;
  /** What an upload asks first of every file, before it is decoded. */
  isImage(file: IncomingFile): Promise<boolean>;
}
interface Uploads {
  upload(what: { data?: { ref?: unknown; refId?: unknown } }, ...rest: unknown[]): Promise<unknown>;
  replace(id: unknown, ...rest: unknown[]): Promise<unknown>;
}
interface Files {
  fetchUrlToInputFile?(url: string, ...rest: unknown[]): Promise<unknown>;
}

const inWords = (value: number): string => value.toLocaleString('en');

export const registerIncoming = (strapi: Core.Strapi): void => {
  const settings = (): MediaConfig => strapi.config.get('plugin::pressbox.media');
  const replacing = new AsyncLocalStorage<Replaced>();

  /** The width and height that the head of a file states; null where it is no picture, and is not drawn. */
  const sizeOf = async (images: Images, file: IncomingFile): Promise<{ said: string; pixels: number } | null> => {
    try {
      const { width, height } = await images.getDimensions(file);
      return { said: `${inWords(width ?? 0)} × ${inWords(height ?? 0)}`, pixels: (width ?? 0) * (height ?? 0) };
    } catch (error) {
      // Strapi's own reader of pictures goes no further than 268 million, and would store what has more as it is.
      return String(error).includes('pixel limit') ? { said: 'too many', pixels: Infinity } : null;
    }
  };

  const refuseTooLarge = async (images: Images, file: IncomingFile): Promise<void> => {
    const size = await sizeOf(images, file);
    const { maxPixels } = settings();
    if (!size || size.pixels <= maxPixels) return;
    const [name, most] = [file.name ?? 'The picture', inWords(maxPixels)];
    const { message, ...told } = sayRefusal('picture.too-large', { name, size: size.said, most });
    throw new errors.PayloadTooLargeError(message, told);
  };

  strapi.get('services').extend('plugin::upload.image-manipulation', (images: Images) => ({
    ...images,
    async isImage(file: IncomingFile) {
      await refuseTooLarge(images, file);
      // Before Strapi draws it anew, and what it says is lost.
      await describe(file, replacing.getStore() ?? null, ownPhotoColumns(strapi));
      return images.isImage(file);
    },
  }));

  // An upload that names a row writes its cover past every rule: who may, which languages share it, what is kept of it.
  strapi.get('services').extend('plugin::upload.upload', (uploads: Uploads) => ({
    ...uploads,
    upload: (what: Parameters<Uploads['upload']>[0], ...rest: unknown[]) => {
      if ([what.data?.ref].flat().some((ref) => isOurs(String(ref)))) refuse('ref', sayRefusal('picture.of-document'));
      return uploads.upload(what, ...rest);
    },
    async replace(id: unknown, ...rest: unknown[]) {
      const replaced = (await strapi.db.query(FILE).findOne({ where: { id } })) as Replaced | null;
      return replacing.run(replaced ?? {}, () => uploads.replace(id, ...rest));
    },
  }));

  // Strapi looks at the address that a name has now, and then goes where the name leads a moment later, and where it is
  // sent on to from there; 0.0.0.0 it does not know as its own machine at all.
  strapi.get('services').extend('plugin::upload.file', (files: Files) => ({
    ...files,
    fetchUrlToInputFile: (url: string, ...rest: unknown[]) => {
      if (settings().fromUrls && files.fetchUrlToInputFile) return files.fetchUrlToInputFile(url, ...rest);
      const { message, ...told } = sayRefusal('file.from-address');
      throw new errors.ForbiddenError(message, told);
    },
  }));
};
