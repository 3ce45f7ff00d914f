/**
 * The address of a preview opens it for a while only. Strapi keeps the one that it was given first; here it is asked for
 * anew whenever a preview is opened.
 */
import { adminApi } from '@strapi/strapi/admin';
import { isObject } from '../saves/rtk';

export const askForFreshAddresses = (): void => {
  const api = adminApi as unknown as {
    enhanceEndpoints(options: { endpoints: Record<string, (definition: unknown) => void> }): unknown;
  };
  api.enhanceEndpoints({
    endpoints: {
      getPreviewUrl(definition) {
        if (isObject(definition)) Object.assign(definition, { forceRefetch: () => true });
      },
    },
  });
};
