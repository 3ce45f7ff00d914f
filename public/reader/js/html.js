/**
 * Building a page out of nodes. Nothing here reads markup: what comes from the server becomes text or an attribute
 * that cannot run, so a hostile article stays words. The Content-Security-Policy of the page holds us to it.
 */

/**
 * @typedef {string | number | Node | null | undefined | false | Children} Child
 * @typedef {readonly Child[]} Children
 * @typedef {Record<string, string | number | boolean | null | undefined>} Attributes
 * @typedef {object} Context what every view is drawn with
 * @property {import('./words.js').Words} words
 * @property {string} locale
 * @property {string | undefined} ui the language of the words where it is not the page's
 * @property {string | undefined} print the language of the lines printed about matches, where it is not the page's
 * @property {(draw: () => unknown) => void} later draws what stands below the first screen once that is painted
 */

const ADDRESSES = ['href', 'src'];
const SAFE = ['http:', 'https:', 'mailto:', 'tel:', 'sms:'];

/**
 * An address that may be followed, or null: `javascript:` and its kind are none.
 *
 * @param {string | null | undefined} url
 */
export const safeUrl = (url) => {
  if (!url) return null;
  try {
    return SAFE.includes(new URL(url, location.href).protocol) ? url : null;
  } catch {
    return null;
  }
};

/**
 * @param {Element} element
 * @param {Attributes | null | undefined} attributes
 */
const setAttributes = (element, attributes) => {
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (value === null || value === undefined || value === false) continue;
    if (/^on|^style$|^srcdoc$/i.test(name)) throw new Error(`${name} is not set from data`);
    const text = ADDRESSES.includes(name) ? safeUrl(String(value)) : value === true ? '' : String(value);
    if (text !== null) element.setAttribute(name, text);
  }
};

/**
 * @param {Node} parent
 * @param {Children} children
 */
const appendAll = (parent, children) => {
  for (const child of children) {
    if (child === null || child === undefined || child === false || child === '') continue;
    if (Array.isArray(child)) appendAll(parent, child);
    else parent.appendChild(child instanceof Node ? child : document.createTextNode(String(child)));
  }
};

/**
 * An element with its attributes and children. Null, undefined and false are left out.
 *
 * @template {keyof HTMLElementTagNameMap} T
 * @param {T} tag
 * @param {Attributes | null} [attributes]
 * @param {...Child} children
 * @returns {HTMLElementTagNameMap[T]}
 */
export const h = (tag, attributes, ...children) => {
  const element = document.createElement(tag);
  setAttributes(element, attributes);
  appendAll(element, children);
  return element;
};

/**
 * The same, for drawings.
 *
 * @template {keyof SVGElementTagNameMap} T
 * @param {T} tag
 * @param {Attributes | null} [attributes]
 * @param {...Child} children
 * @returns {SVGElementTagNameMap[T]}
 */
export const svg = (tag, attributes, ...children) => {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
  setAttributes(element, attributes);
  appendAll(element, children);
  return element;
};

/**
 * Appends what is given to an element, arrays of it too. Null, undefined and false are left out.
 *
 * @param {Element} parent
 * @param {...Child} children
 */
export const append = (parent, ...children) => appendAll(parent, children);

/** @param {Children} children */
export const fragment = (...children) => {
  const nodes = document.createDocumentFragment();
  appendAll(nodes, children);
  return nodes;
};

/**
 * A section under its own heading, or nothing where there is nothing in it.
 *
 * @param {Context} context
 * @param {string} name its class, and the root of the heading's id
 * @param {string} title
 * @param {...Child} children
 */
export const section = ({ ui }, name, title, ...children) =>
  h(
    'section',
    { class: `block ${name}`, 'aria-labelledby': `${name}-title` },
    h('h2', { id: `${name}-title`, class: 'block-title', lang: ui }, title),
    ...children,
  );
