/** A team's colour on paper and at night, kept only as far as it can be seen there. */

/** @typedef {readonly [number, number, number]} Rgb */

/** The grounds that a colour stands on, as `css/base.css` has them. */
const GROUNDS = { light: '#fbfaf5', dark: '#161512' };
/** What WCAG asks of a mark that is not text. */
const ENOUGH = 3;

/**
 * @param {string | null} colour "#c8102e"
 * @returns {Rgb | null}
 */
export const rgbOf = (colour) => {
  const [, r, g, b] = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour ?? '') ?? [];
  return r && g && b ? [parseInt(r, 16), parseInt(g, 16), parseInt(b, 16)] : null;
};

/** @param {Rgb} rgb */
const luminance = ([r, g, b]) => {
  const [x = 0, y = 0, z = 0] = [r, g, b].map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * x + 0.7152 * y + 0.0722 * z;
};

/**
 * @param {Rgb} a
 * @param {Rgb} b
 */
export const contrast = (a, b) => {
  const [bright = 0, dim = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (bright + 0.05) / (dim + 0.05);
};

/** @type {Rgb} */
const BLACK = [20, 19, 16];
/** @type {Rgb} */
const WHITE = [255, 255, 255];

/**
 * The colour itself where it can be told from its ground, else darkened or lightened until it can.
 *
 * @param {Rgb} colour
 * @param {Rgb} ground
 * @returns {Rgb}
 */
export const seenOn = (colour, ground) => {
  const towards = luminance(ground) > 0.5 ? BLACK : WHITE;
  for (let share = 0; share < 1; share += 0.1) {
    const mixed = /** @type {[number, number, number]} */ (
      colour.map((channel, i) => Math.round(channel + ((towards[i] ?? 0) - channel) * share))
    );
    if (contrast(mixed, ground) >= ENOUGH) return mixed;
  }
  return towards;
};

/** @param {Rgb} rgb */
const css = (rgb) => `rgb(${rgb.join(' ')})`;

/**
 * Gives an element its team's colours, for paper and for night, and the ink that is legible on each. A team without
 * a colour keeps the page's own ink.
 *
 * @template {HTMLElement | SVGElement} T
 * @param {T} element
 * @param {string | null} primaryColor
 * @returns {T}
 */
export const inColours = (element, primaryColor) => {
  const colour = rgbOf(primaryColor);
  element.classList.add('in-colours');
  if (!colour) return element;
  for (const [scheme, ground] of Object.entries(GROUNDS)) {
    const seen = seenOn(colour, rgbOf(ground) ?? WHITE);
    element.style.setProperty(`--team-${scheme}`, css(seen));
    element.style.setProperty(
      `--on-team-${scheme}`,
      css(contrast(seen, WHITE) >= contrast(seen, BLACK) ? WHITE : BLACK),
    );
  }
  return element;
};
