/** Pictures, each in the size that its place needs and with its room kept before it arrives. */
import { h, safeUrl } from './html.js';

/** @import { Cover, Picture } from 'strapi-plugin-pressbox/contracts' */

/**
 * @param {Picture} picture
 * @param {{ sizes: string, alt?: string, first?: boolean }} options `first` is the one that the reader waits for
 */
export const image = ({ url, width, height, alternativeText, formats }, { sizes, alt, first = false }) => {
  const all = [...formats, ...(width && height ? [{ url, width, height }] : [])];
  const srcset = all.filter((size) => safeUrl(size.url)).map((size) => `${size.url} ${size.width}w`);
  return h('img', {
    // Before src: a browser starts on the first address that it is given.
    sizes: srcset.length > 0 ? sizes : null,
    srcset: srcset.length > 0 ? srcset.join(', ') : null,
    alt: alt ?? alternativeText ?? '',
    width,
    height,
    loading: first ? 'eager' : 'lazy',
    fetchpriority: first ? 'high' : null,
    decoding: 'async',
    src: url,
  });
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
    image(cover, { sizes: '(min-width: 50rem) 46rem, 100vw', first: true }),
    (cover.caption || cover.credit) &&
      h(
        'figcaption',
        null,
        cover.caption && h('span', { class: 'caption' }, cover.caption),
        cover.caption && cover.credit && ' ',
        cover.credit && h('span', { class: 'credit' }, cover.credit),
      ),
  );
