/** A file of the media library as a page shows it. Pure. */
import type { Picture, PictureSize } from '../../../contracts/src';
import { json } from '../sql/values';

type Json = Record<string, unknown>;

const size = (value: unknown): number | null => (typeof value === 'number' && value > 0 ? Math.round(value) : null);
const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

/** The sizes that Strapi made beside the original, narrowest first. */
const sizesOf = (formats: unknown): PictureSize[] =>
  Object.values(json<Record<string, Json>>(formats) ?? {})
    .flatMap((format): PictureSize[] => {
      const [url, width, height] = [text(format?.url), size(format?.width), size(format?.height)];
      return url !== null && width !== null && height !== null ? [{ url, width, height }] : [];
    })
    .sort((a, b) => a.width - b.width);

/** @example pictureOf({ url: '/uploads/a.jpg', width: 800, height: 600 }).formats; //=> [] */
export const pictureOf = (file: Json): Picture => ({
  url: text(file.url) ?? '',
  width: size(file.width),
  height: size(file.height),
  alternativeText: text(file.alternativeText),
  formats: sizesOf(file.formats),
});
