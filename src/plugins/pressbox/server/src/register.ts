import type { Core } from '@strapi/strapi';
import { registerNodes } from './cache/wait-for-nodes';
import { guardDatabase } from './database';
import { registerDocumentRules } from './documents';
import { registerManagerWrites } from './documents/manager';
import { registerMedia } from './media';
import { registerQuestionBounds } from './questions/guard';
import { registerRequestLimit } from './requests/limit';
import { registerTrouble } from './requests/trouble';
import { registerConditions } from './roles/conditions';
import { registerEntryDoubles } from './pages/entry-doubles';
import { registerDraftsSanitizer } from './sanitizers/drafts';
import { registerNamesSanitizer } from './sanitizers/names';
import { registerAnchors } from './validation/anchors';

export const register = async ({ strapi }: { strapi: Core.Strapi }): Promise<void> => {
  guardDatabase(strapi);
  strapi.customFields.register({
    name: 'names',
    plugin: 'pressbox',
    type: 'json',
    inputSize: { default: 12, isResizable: true },
  });
  registerAnchors(strapi);
  await registerConditions(strapi);
  registerDocumentRules(strapi);
  registerManagerWrites(strapi);
  registerTrouble(strapi);
  registerRequestLimit(strapi);
  registerQuestionBounds(strapi);
  registerEntryDoubles(strapi);
  registerDraftsSanitizer(strapi);
  registerNamesSanitizer(strapi);
  registerMedia(strapi);
  registerNodes(strapi);
};
