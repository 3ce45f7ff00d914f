import type { Core } from '@strapi/strapi';

/** This plugin as `strapi.plugin` hands it out. The file that assembles the rooms adds `services`: it knows them all. */
export interface Plugin {
  name: 'pressbox';
}

type Services = Plugin extends { services: infer All } ? All : never;

/** A service of this plugin, typed by its factory. A room asks another for its service, and imports nothing of it. */
export const getService = <Name extends keyof Services>(strapi: Core.Strapi, name: Name): Services[Name] =>
  strapi.plugin('pressbox').service(name) as Services[Name];
