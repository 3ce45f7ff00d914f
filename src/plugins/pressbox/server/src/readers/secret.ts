import type { Core } from '@strapi/strapi';

/** What only this newsroom's nodes know: the first of its application keys. */
export const secretOf = (strapi: Core.Strapi): string => {
  const [key] = strapi.config.get<string[]>('server.app.keys');
  if (!key) throw new Error('server.app.keys is empty');
  return key;
};
