/** Reading what goes through the admin panel's store without trusting its shape: it is Strapi's, not ours. */
export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** The value at a path, or undefined. */
export const at = (value: unknown, ...path: string[]): unknown =>
  path.reduce<unknown>((inner, key) => (isObject(inner) ? inner[key] : undefined), value);

const SAVES: readonly unknown[] = ['updateDocument', 'publishDocument', 'pressboxPublishArticle'];

/** Whether an action tells of a save of a document that may have existed before. */
export const isSave = (action: unknown): boolean => SAVES.includes(at(action, 'meta', 'arg', 'endpointName'));
