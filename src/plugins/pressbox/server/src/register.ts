import type { Core } from '@strapi/strapi';
import { useDocuments } from './platform/documents';
import { registerAfterRules, registerBeforeRules, rules } from './rooms';

export const register = async ({ strapi }: { strapi: Core.Strapi }): Promise<void> => {
  for (const step of registerBeforeRules) await step(strapi);
  for (const create of rules) useDocuments(strapi, create(strapi));
  for (const step of registerAfterRules) await step(strapi);
};
