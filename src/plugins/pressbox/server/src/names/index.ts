/** Names by language: how they are written down, and which of them an answer prints. */
import type { CreateRule, Step } from '../platform/room';
import { createNameFieldsMiddleware } from './name-fields';
import { registerNamesSanitizer } from './sanitizer';

export const rules = { nameFields: createNameFieldsMiddleware } satisfies Record<string, CreateRule>;

export const register = {
  namesField: (strapi) =>
    strapi.customFields.register({
      name: 'names',
      plugin: 'pressbox',
      type: 'json',
      inputSize: { default: 12, isResizable: true },
    }),
  printNames: registerNamesSanitizer,
} satisfies Record<string, Step>;
