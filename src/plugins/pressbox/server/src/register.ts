import type { Core } from '@strapi/strapi';
import { registerNodes } from './cache/wait-for-nodes';
import { guardDatabase } from './database';
import { registerDocumentRules } from './documents';
import { registerManagerWrites } from './documents/manager';
import { registerDraftsSanitizer } from './sanitizers/drafts';
import { registerNamesSanitizer } from './sanitizers/names';
import { registerAnchors } from './validation/anchors';

export const register = ({ strapi }: { strapi: Core.Strapi }): void => {
  guardDatabase(strapi);
  strapi.customFields.register({
    name: 'names',
    plugin: 'pressbox',
    type: 'json',
    inputSize: { default: 12, isResizable: true },
  });
  registerAnchors(strapi);
  registerDocumentRules(strapi);
  registerManagerWrites(strapi);
  registerDraftsSanitizer(strapi);
  registerNamesSanitizer(strapi);
  registerNodes(strapi);
};
