/** The languages of articles: which are missing, outdated, incomplete or contradicted, and who sees to it. What is so is core's to say. */
import { knownLocale } from '../platform/generated';
import type { Route, Step } from '../platform/room';
import { getService } from '../platform/service';
import { createTranslationBasesService } from './bases';
import { createTranslationsController } from './controller';
import { createTranslationDuesService } from './dues';
import { createTranslationEventsService, registerEvents } from './events';
import { registerTranslationLifecycles } from './lifecycles';
import { createLiveTextService } from './live-text';
import { createLiveTextController } from './live-text-controller';
import { createMachineTranslationService } from './machine';
import { createTranslationListService } from './list';
import { createTranslationLooksService } from './looks';
import { createTranslationService } from './one';
import { createTranslationSidesService } from './sides';
import { createTranslationXliffService } from './xliff';
import { createTranslationXliffController } from './xliff-controller';
import { translatedArticle, translation, translationBase, translationDue } from './types';

export const contentTypes = {
  'translated-article': translatedArticle,
  translation,
  'translation-base': translationBase,
  'translation-due': translationDue,
};

export const services = {
  'live-text': createLiveTextService,
  'machine-translation': createMachineTranslationService,
  translation: createTranslationService,
  'translation-bases': createTranslationBasesService,
  'translation-dues': createTranslationDuesService,
  'translation-events': createTranslationEventsService,
  'translation-list': createTranslationListService,
  'translation-looks': createTranslationLooksService,
  'translation-sides': createTranslationSidesService,
  'translation-xliff': createTranslationXliffService,
};

export const controllers = {
  'live-text': createLiveTextController,
  translations: createTranslationsController,
  'translation-xliff': createTranslationXliffController,
};

export const register = { events: registerEvents } satisfies Record<string, Step>;

export const lifecycles = { translations: registerTranslationLifecycles } satisfies Record<string, Step>;

export const start = {
  looks: (strapi) => getService(strapi, 'translation-looks').start(),
} satisfies Record<string, Step>;

export const stop = { looks: (strapi) => getService(strapi, 'translation-looks').stop() } satisfies Record<
  string,
  Step
>;

const staff = (method: string, path: string, handler: string, config: object = {}): Route => ({
  method,
  path: `/translations${path}`,
  handler: handler.includes('.') ? handler : `translations.${handler}`,
  config: { ...config, policies: ['admin::isAuthenticatedAdmin', 'plugin::pressbox.reads-articles'] },
});

/** For whoever reads articles; which lines of live text they may read, the service asks. */
const live = (method: string, path: string, handler: string): Route => ({
  method,
  path: `/translations/live/:match${path}`,
  handler: `live-text.${handler}`,
  config: { ...knownLocale(), policies: ['admin::isAuthenticatedAdmin', 'plugin::pressbox.reads-articles'] },
});

export const adminRoutes: readonly Route[] = [
  live('GET', '', 'find'),
  live('PUT', '/:entry', 'write'),
  staff('GET', '', 'find', knownLocale()),
  staff('GET', '/waiting', 'waiting'),
  staff('GET', '/people', 'people', knownLocale()),
  // Before that of one article, whose path it would be.
  staff('GET', '/xliff', 'translation-xliff.give', knownLocale()),
  staff('POST', '/xliff', 'translation-xliff.bring', knownLocale()),
  staff('GET', '/:documentId', 'findOne', knownLocale()),
  staff('GET', '/:documentId/sides', 'findSides', knownLocale()),
  staff('PUT', '/:documentId/sides', 'writeSides', knownLocale()),
  staff('POST', '/:documentId/sides/check', 'checkSides', knownLocale()),
  staff('POST', '/:documentId/sides/machine', 'fillSides', knownLocale()),
  staff('POST', '/:documentId/assign', 'assign', knownLocale()),
  staff('POST', '/:documentId/up-to-date', 'confirm', knownLocale()),
  staff('POST', '/:documentId/source', 'makeSource', knownLocale()),
  staff('POST', '/:documentId/working', 'working', knownLocale()),
];
