/** Pressbox in the admin panel: its screens, an input for names, and what the edit views of matches and articles say of them. */
import type { ComponentType } from 'react';
import type { ContentManagerPlugin, DocumentActionComponent } from '@strapi/content-manager/strapi-admin';
import { adminApi, type PluginDefinition, type StrapiApp } from '@strapi/strapi/admin';
import { Earth, Television } from '@strapi/icons';
import { OnTitle } from './desks/OnTitle';
import { TRANSLATIONS_PATH } from './desks/addresses';
import { READS_ARTICLES, READS_MATCHES } from './desks/permissions';
import { NumberField } from './fields/NumberField';
import { WIDGETS } from './home/widgets';
import { ConflictBar } from './saves/ConflictBar';
import { ConflictDialog, ModalForm } from './saves/ConflictDialog';
import { ConflictPanel } from './saves/ConflictPanel';
import { guardSaves } from './saves/guard-saves';
import { formOf } from './saves/open-forms';
import { filledWith, scores, versions, watchConflicts } from './saves/store';
import { heldAmongMany } from './embargo/held-among-many';
import { HeldBackPanel } from './embargo/HeldBackPanel';
import { publishOrSchedule } from './embargo/publish-or-schedule';
import { ask } from './fact-check/ask';
import { contradictedAmongMany } from './fact-check/contradicted-among-many';
import { FactCheckPanel } from './fact-check/FactCheckPanel';
import { PublishDialog } from './fact-check/PublishDialog';
import { MatchCheckPanel } from './match-check/MatchCheckPanel';
import { DeskPanel } from './match-desk/DeskPanel';
import { ArticlesPanel } from './newsroom/ArticlesPanel';
import { PhotosPanel } from './photos/PhotosPanel';
import { addLabelFields, sayAgain, sayHomePage, sayOurTypes } from './labels/register';
import { fillNow, languageNow, sayNow, watchLanguage } from './labels/say-now';
import { askForFreshAddresses } from './preview/fresh-address';
import { sayRefusals } from './refusals/say-refusals';
import { READS_SETTINGS, SETTINGS_PATH } from './settings/permissions';
import { fillParents, watchForms } from './parts/fill-parents';
import { guardPublishMany } from './publish-many/guard';
import { TagsPanel } from './tags/TagsPanel';
import { TranslationPanel } from './translators/panel/TranslationPanel';
import { ENGLISH, type TextKey } from './translations/english';
import { PLUGIN_ID } from './uids';
import { withoutSecond } from './utils/one-request-middleware';
import { loadTranslations } from './utils/translations';

/** The kinds of attribute that Strapi draws with its field for numbers. */
const NUMBERS = ['integer', 'float', 'decimal'] as const;

/** Strapi's own actions on a document, with what we add to them. */
const ours = (action: DocumentActionComponent): DocumentActionComponent =>
  action.type === 'publish' ? publishOrSchedule(action) : action;

const text = (key: TextKey) => ({ id: `${PLUGIN_ID}.${key}`, defaultMessage: ENGLISH[key] });

/** The panel, which is handed out whole before its store is made. */
let panel: StrapiApp | undefined;

const plugin: PluginDefinition = {
  register(app) {
    panel = app;
    app.registerPlugin({ id: PLUGIN_ID, name: 'Pressbox' });
    app.customFields.register({
      name: 'names',
      pluginId: PLUGIN_ID,
      type: 'json',
      icon: Earth,
      intlLabel: text('names.label'),
      intlDescription: text('names.description'),
      components: {
        Input: async () => {
          const { NamesInput } = await import('./names/NamesInput');
          return { default: NamesInput as unknown as ComponentType };
        },
      },
    });
    app.addMenuLink({
      to: `plugins/${PLUGIN_ID}`,
      icon: Television,
      intlLabel: text('newsroom.title'),
      permissions: [{ ...READS_MATCHES, id: 0, actionParameters: {}, properties: {}, conditions: [] }],
      position: 0.5, // Strapi's home has 0, its content manager 1.
      Component: () => import('./Desks'),
    });
    app.addMenuLink({
      to: TRANSLATIONS_PATH,
      icon: Earth,
      intlLabel: text('translators.title'),
      permissions: [{ ...READS_ARTICLES, id: 0, actionParameters: {}, properties: {}, conditions: [] }],
      position: 0.6,
      Component: () => import('./translators/TranslatorsDesk'),
    });
    app.addSettingsLink(
      { id: PLUGIN_ID, intlLabel: { id: `${PLUGIN_ID}.settings`, defaultMessage: 'Pressbox' } },
      {
        id: `${PLUGIN_ID}-settings`,
        to: SETTINGS_PATH,
        intlLabel: text('settings.link'),
        permissions: [READS_SETTINGS],
        Component: () => import('./settings/Settings'),
      },
    );
    app.addFields(NUMBERS.map((type) => ({ type, Component: NumberField as ComponentType })));
    addLabelFields(app);
    app.addMiddlewares([
      watchLanguage,
      // Before whoever keeps what a refusal says.
      sayRefusals(() => ({
        locale: languageNow(),
        say: (key, values) => (values ? fillNow(key, values) : sayNow(key)),
      })),
      sayHomePage,
      sayAgain,
      watchConflicts,
      watchForms,
    ]);
  },
  bootstrap(app) {
    const contentManager = app.getPlugin('content-manager');
    const { apis } = contentManager as unknown as ContentManagerPlugin['config'];
    guardSaves({ versions, scores, filledWith, formOf });
    guardPublishMany([heldAmongMany, contradictedAmongMany(ask)]);
    askForFreshAddresses();
    fillParents();
    sayOurTypes(app.registerHook);
    // When every plugin has added its own.
    if (panel) panel.middlewares = withoutSecond(panel.middlewares, adminApi.middleware);
    // What is played tonight comes first, above Strapi's own.
    panel?.widgets.register((others) => [...WIDGETS, ...others]);
    // What stops an editor comes first, above the buttons.
    apis.addEditViewSidePanel((panels) => [
      ConflictPanel,
      ...panels,
      HeldBackPanel,
      DeskPanel,
      MatchCheckPanel,
      TranslationPanel,
      FactCheckPanel,
      PhotosPanel,
      ArticlesPanel,
      TagsPanel,
    ]);
    apis.addDocumentAction((actions) => [...actions.map(ours), ModalForm]);
    // The one place in every edit view that draws what it is given.
    contentManager.injectComponent('editView', 'right-links', { name: 'pressbox-conflict', Component: ConflictDialog });
    contentManager.injectComponent('editView', 'right-links', {
      name: 'pressbox-conflict-bar',
      Component: ConflictBar,
    });
    contentManager.injectComponent('editView', 'right-links', { name: 'pressbox-title', Component: OnTitle });
    contentManager.injectComponent('editView', 'right-links', { name: 'pressbox-publish', Component: PublishDialog });
    contentManager.injectComponent('listView', 'actions', { name: 'pressbox-publish', Component: PublishDialog });
    contentManager.injectComponent('preview', 'actions', { name: 'pressbox-publish', Component: PublishDialog });
  },
  registerTrads: ({ locales }) => loadTranslations(locales, PLUGIN_ID),
};

export default plugin;
