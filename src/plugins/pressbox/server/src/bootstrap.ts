import type { Core } from '@strapi/strapi';
import { startSteps } from './rooms';

export const bootstrap = async ({ strapi }: { strapi: Core.Strapi }): Promise<void> => {
  for (const step of startSteps) await step(strapi);
};
