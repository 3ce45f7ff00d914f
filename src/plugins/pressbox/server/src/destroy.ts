import type { Core } from '@strapi/strapi';
import { stopSteps } from './rooms';

export const destroy = async ({ strapi }: { strapi: Core.Strapi }): Promise<void> => {
  for (const step of stopSteps) await step(strapi);
};
