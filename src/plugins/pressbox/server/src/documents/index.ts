/**
 * The rules that hold on every path through the document service: the content manager's, the content API's and a
 * developer's own. The order matters; each is told what the one before it has settled.
 */
import type { Core } from '@strapi/strapi';
import { isOurs, useDocuments, type DocumentMiddleware } from '../utils/documents';
import { createCascadeMiddleware } from './cascade';
import { createClonesMiddleware } from './clones';
import { createDraftsMiddleware } from './drafts';
import { createCopiedSlugMiddleware } from './copied-slugs';
import { createEmbargoMiddleware } from './embargo';
import { createNameFieldsMiddleware } from './name-fields';
import { createFactsMiddleware } from './facts';
import { createIdentityMiddleware } from './identity';
import { createKeptMiddleware } from './kept';
import { createInitialsMiddleware } from './initials';
import { createLanguagesMiddleware } from './languages';
import { createOvertakenMiddleware } from './overtaken';
import { createPartsMiddleware } from './parts';
import { carryForOurselves, createSharedMiddleware } from './shared';
import { createSlugMiddleware } from './slugs';
import { createStaleMiddleware } from './stale';
import { createTagsMiddleware } from './tags';
import { createTransactionMiddleware } from './transaction';

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
    createFactsMiddleware,
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
