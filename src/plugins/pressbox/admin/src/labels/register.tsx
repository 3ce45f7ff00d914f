/** Puts our words and inputs into the content manager's lists, menu and forms. */
import type { ComponentType } from 'react';
import { adminApi, type StrapiApp } from '@strapi/strapi/admin';
import { at, isObject } from '../saves/rtk';
import { ENGLISH } from '../translations/english';
import { ExternalIdsField } from './ExternalIdsField';
import { EXTERNAL_IDS_FIELD, OPTIONS_FIELD, sayColumns, sayEditLayout } from './layouts';
import { OptionCell, OptionsField } from './OptionsField';
import { sayNow, speakFor } from './say-now';
import { sayRecent, sayTypes, withoutDeskTypes } from './types';

const isConfigured = (): boolean => /\/configurations\/(edit|list)\/?$/.test(window.location.pathname);

const optionCell = (_attribute: unknown, name: string) => ({
  cellFormatter: (row: Record<string, unknown>) => <OptionCell value={row[name]} />,
});

/** To be called when the panel registers: its inputs. */
export const addLabelFields = (app: StrapiApp): void => {
  speakFor(app);
  app.addFields([
    { type: OPTIONS_FIELD, Component: OptionsField as ComponentType },
    { type: EXTERNAL_IDS_FIELD, Component: ExternalIdsField as ComponentType },
  ]);
};

/** Says the types in what Strapi's home page is answered: its list is fetched by code that comes when it is drawn. */
export const sayHomePage: Parameters<StrapiApp['addMiddlewares']>[0][number] = () => () => (next) => (action) => {
  const isAnswer = at(action, 'type') === 'adminApi/executeQuery/fulfilled';
  if (isAnswer && at(action, 'meta', 'arg', 'endpointName') === 'getRecentDocuments' && isObject(action))
    action.payload = sayRecent(action.payload, sayNow);
  return next(action);
};

const LANGUAGE_CHOSEN = 'admin/setLocale';
/** Answers that hold our words, in the language of the panel when they came. */
const WITH_WORDS = ['InitialData', 'RecentDocumentList'];

/** Asks again for what was said in the language before. */
export const sayAgain: Parameters<StrapiApp['addMiddlewares']>[0][number] = () => (store) => (next) => (action) => {
  const done: unknown = next(action);
  const { invalidateTags } = adminApi.util as unknown as {
    invalidateTags(tags: string[]): Parameters<typeof store.dispatch>[0];
  };
  if (at(action, 'type') === LANGUAGE_CHOSEN) store.dispatch(invalidateTags(WITH_WORDS));
  return done;
};

/** To be called when the content manager is there. */
export const sayOurTypes = (registerHook: StrapiApp['registerHook']): void => {
  registerHook('Admin/CM/pages/App/mutate-collection-types-links', withoutDeskTypes);
  registerHook('Admin/CM/pages/EditView/mutate-edit-view-layout', (view: { layout: unknown }) =>
    sayEditLayout(view, sayNow, isConfigured()),
  );
  registerHook(
    'Admin/CM/pages/ListView/inject-column-in-table',
    (view: { displayedHeaders: unknown; layout: unknown }) => sayColumns(view, (key) => ENGLISH[key], optionCell),
  );
  const api = adminApi as unknown as {
    enhanceEndpoints(options: { endpoints: Record<string, (definition: unknown) => void> }): unknown;
  };
  api.enhanceEndpoints({
    endpoints: {
      getInitialData: (definition) => {
        if (!isObject(definition) || typeof definition.transformResponse !== 'function') return; // Not the Strapi we know.
        const read = definition.transformResponse as (...given: unknown[]) => unknown;
        definition.transformResponse = (...given: unknown[]) => sayTypes(read(...given), sayNow);
      },
    },
  });
};
