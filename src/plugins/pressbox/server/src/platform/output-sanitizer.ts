import type { Core } from '@strapi/strapi';

/** What Strapi asks of an output sanitizer: given the type, a function from entity to entity. */
export type OutputSanitizer<Schema> = (schema: Schema) => (data: unknown) => Promise<unknown>;

/** Adds a step to what is done to every answer of the content API, whatever its type. */
export const addOutputSanitizer = <Schema>(strapi: Core.Strapi, sanitizer: OutputSanitizer<Schema>): void => {
  const path = 'content-api.output';
  const present = strapi.sanitizers.get(path);
  // Strapi types the registry for its own use; it takes a list.
  strapi.sanitizers.set(path, [...(present as unknown as unknown[]), sanitizer] as unknown as typeof present);
};
