import type { Core } from '@strapi/strapi';
import { registerNodes } from './delivery/wait-for-nodes';
import { guardDatabase } from './platform/transactions';
import { registerDocumentRules } from './rules';
import { registerManagerWrites } from './writes/manager';
import { registerMedia } from './media';
import { registerQuestionBounds } from './questions/guard';
import { registerRequestLimit } from './requests/limit';
import { registerTrouble } from './requests/trouble';
import { registerConditions } from './roles/conditions';
import { registerEntryDoubles } from './pages/entries/doubles';
import { registerDraftsSanitizer } from './articles/drafts/sanitizer';
import { registerNamesSanitizer } from './names/sanitizer';
import { registerAnchors } from './articles/anchors';

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
