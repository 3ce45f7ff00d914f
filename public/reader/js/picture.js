/** Pictures, each in the size that its place needs and with its room kept before it arrives. */
import { h, safeUrl } from './html.js';

/** @import { Cover, Picture } from 'strapi-plugin-pressbox/contracts' */

/** @param {Picture} picture */
const srcsetOf = ({ url, width, height, formats }) =>
  [...formats, ...(width && height ? [{ url, width, height }] : [])]
    .filter((size) => safeUrl(size.url))
    .map((size) => `${size.url} ${size.width}w`)
    .join(', ') || null;

/**
 * @param {Picture} picture
 * @param {{ sizes: string, alt?: string, first?: boolean }} options `first` is the one that the reader waits for
 */
export const image = (picture, { sizes, alt, first = false }) => {
  const { url, width, height, alternativeText } = picture;
  const srcset = srcsetOf(picture);
  return h('img', {
    // Before src: a browser starts on the first address that it is given.
    sizes: srcset && sizes,
    srcset,
    alt: alt ?? alternativeText ?? '',
    width,
    height,
    loading: first ? 'eager' : 'lazy',
    fetchpriority: first ? 'high' : null,
    decoding: 'async',
    src: url,
  });
};

const COVER_SIZES = '(min-width: 50rem) 46rem, 100vw';

/**
 * Starts on the picture over an article while the code that draws the article still arrives.
 *
 * @param {Cover} cover
 */
export const expectCover = (cover) => {
  const imagesrcset = srcsetOf(cover);
  if (!imagesrcset) return;
  document.head.append(
    h('link', { rel: 'preload', as: 'image', imagesrcset, imagesizes: COVER_SIZES, fetchpriority: 'high' }),
  );
};

/**
 * The picture over an article, with what is printed under it.
 *
 * @param {Cover} cover
 */
export const coverFigure = (cover) =>
  h(
    'figure',
    { class: 'cover' },
    image(cover, { sizes: COVER_SIZES, first: true }),
    (cover.caption || cover.credit) &&
      h(
        'figcaption',
        null,
        cover.caption && h('span', { class: 'caption' }, cover.caption),
        cover.caption && cover.credit && ' ',
        cover.credit && h('span', { class: 'credit' }, cover.credit),
      ),
  );
