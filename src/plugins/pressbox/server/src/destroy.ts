import type { Core } from '@strapi/strapi';
import { getService } from './platform/service';

export const destroy = async ({ strapi }: { strapi: Core.Strapi }): Promise<void> => {
  getService(strapi, 'embargo-clock').stop();
  await getService(strapi, 'readers-clock').stop();
  await getService(strapi, 'page-cache').stop();
  getService(strapi, 'request-limits').stop();
};
