/** Settings that are set on a page of the panel: house style, the publish rule, the newsroom's zone. */
import type { Route, Step } from '../platform/room';
import { getService } from '../platform/service';
import { createSettingsController } from './controller';
import { createMissingNamesService } from './missing-names';
import { READ_SETTINGS, registerSettingsPermissions, UPDATE_SETTINGS } from './permissions';
import { createTypedPrintService } from './print';
import { createSettingsService } from './service';

export const services = {
  'missing-names': createMissingNamesService,
  settings: createSettingsService,
  'typed-print': createTypedPrintService,
};

export const controllers = { settings: createSettingsController };

const only = (...actions: string[]) => ({
  policies: ['admin::isAuthenticatedAdmin', { name: 'admin::hasPermissions', config: { actions } }],
});

export const adminRoutes: readonly Route[] = [
  { method: 'GET', path: '/settings', handler: 'settings.find', config: only(READ_SETTINGS) },
  { method: 'PUT', path: '/settings', handler: 'settings.update', config: only(READ_SETTINGS, UPDATE_SETTINGS) },
  { method: 'POST', path: '/settings/print', handler: 'settings.print', config: only(READ_SETTINGS) },
  { method: 'GET', path: '/settings/missing-names', handler: 'settings.missingNames', config: only(READ_SETTINGS) },
];

export const start = {
  permissions: registerSettingsPermissions,
  inForce: (strapi) => getService(strapi, 'settings').start(),
} satisfies Record<string, Step>;

export const stop = { clock: (strapi) => getService(strapi, 'settings').stop() } satisfies Record<string, Step>;
