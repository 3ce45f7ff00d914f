/**
 * The rules that hold on every path through the document service: the content manager's, the content API's and a
 * developer's own. The order matters; each is told what the one before it has settled.
 */
import type { Core } from '@strapi/strapi';
import { isOurs, useDocuments, type DocumentMiddleware } from './platform/documents';
import { createCascadeMiddleware } from './writes/parts/cascade';
import { createClonesMiddleware } from './writes/clones';
import { createDraftsMiddleware } from './articles/drafts/rule';
import { createCopiedSlugMiddleware } from './slugs/copied';
import { createEmbargoMiddleware } from './articles/embargo/rule';
import { createNameFieldsMiddleware } from './names/name-fields';
import { createFieldChecksMiddleware } from './writes/field-checks';
import { createRowChecksMiddleware } from './match/row-checks';
import { createIdentityMiddleware } from './writes/identity';
import { createKeptMiddleware } from './writes/deletion-guard';
import { createInitialsMiddleware } from './articles/initials';
import { createLanguagesMiddleware } from './languages/rule';
import { createOvertakenMiddleware } from './languages/shared/overtaken';
import { createPartsMiddleware } from './writes/parts/taken-out';
import { carryForOurselves, createSharedMiddleware } from './languages/shared/rule';
import { createSlugMiddleware } from './slugs/rule';
import { createStaleMiddleware } from './writes/stale';
import { createTagsMiddleware } from './tags/rule';
import { createTransactionMiddleware } from './writes/transaction';

/** Our types only: another plugin's writes are not slowed down. */
const ours =
  (middleware: DocumentMiddleware): DocumentMiddleware =>
  (context, next) =>
    isOurs(context.uid) ? middleware(context, next) : next();

export const registerDocumentRules = (strapi: Core.Strapi): void => {
  carryForOurselves(strapi);
  useDocuments(strapi, createDraftsMiddleware(strapi));
  useDocuments(strapi, createNameFieldsMiddleware(strapi));
  useDocuments(strapi, createTransactionMiddleware(strapi));
  for (const create of [
    createIdentityMiddleware,
    createClonesMiddleware,
    createStaleMiddleware,
    createOvertakenMiddleware,
    createLanguagesMiddleware,
    createFieldChecksMiddleware,
    createRowChecksMiddleware,
    createInitialsMiddleware,
    createEmbargoMiddleware,
    createTagsMiddleware,
    createCopiedSlugMiddleware,
    createSlugMiddleware,
    createSharedMiddleware,
    createKeptMiddleware,
    createCascadeMiddleware,
    createPartsMiddleware,
  ]) {
    useDocuments(strapi, ours(create(strapi)));
  }
};
