/**
 * Strapi takes no link to a place on the same page ("#second-half") in a body, and a link that it does not take keeps
 * the whole article from being saved. It checks a body at every save and at every publication, so the check itself is
 * shown such links under the root of the site, which it takes, and what is stored is what was sent.
 */
import type { Core } from '@strapi/strapi';

type Data = Record<string, unknown>;
type Validate = (model: { attributes: Record<string, { type: string }> }, data: Data, ...rest: unknown[]) => unknown;
type Validator = Record<'validateEntityCreation' | 'validateEntityUpdate', Validate & { takesAnchors?: true }>;

/** Deeper than any hand has ever nested a list; what is deeper is checked as it is. */
const MAX_DEPTH = 12;

/**
 * Blocks in which no link leads to an anchor alone; the very same blocks where none did.
 *
 * @example
 * underRoot([{ type: 'link', url: '#top', children: [] }]); //=> [{ type: 'link', url: '/#top', children: [] }]
 */
export const underRoot = (node: unknown, depth = 0): unknown => {
  if (typeof node !== 'object' || node === null || depth > MAX_DEPTH) return node;
  if (Array.isArray(node)) {
    const shown = node.map((child) => underRoot(child, depth + 1));
    return shown.some((child, index) => child !== node[index]) ? shown : node;
  }
  const { type, url, children } = node as Data;
  if (type === 'link') return typeof url === 'string' && /^#\S/.test(url) ? { ...node, url: `/${url}` } : node;
  const shown = underRoot(children, depth + 1);
  return shown === children ? node : { ...node, children: shown };
};

const taking =
  (validate: Validate): Validate =>
  async (model, data, ...rest) => {
    const sent = Object.entries(data ?? {}).filter(([name]) => model.attributes[name]?.type === 'blocks');
    const changed = sent.filter(([, body]) => underRoot(body) !== body);
    if (changed.length === 0) return validate(model, data, ...rest);
    const shown = Object.fromEntries(changed.map(([name, body]) => [name, underRoot(body)]));
    const valid = (await validate(model, { ...data, ...shown }, ...rest)) as Data;
    return { ...valid, ...Object.fromEntries(changed) };
  };

/** Lets bodies hold links to anchors, on every path on which Strapi checks them. */
export const registerAnchors = (strapi: Core.Strapi): void => {
  const validator = strapi.get('entityValidator') as unknown as Validator;
  for (const name of ['validateEntityCreation', 'validateEntityUpdate'] as const) {
    // One validator serves every Strapi of a process.
    if (!validator[name].takesAnchors)
      validator[name] = Object.assign(taking(validator[name]), { takesAnchors: true as const });
  }
};
