import type { Core } from '@strapi/strapi';
import type { CellValues } from './report';

/** What Strapi's webhooks may be asked for, beside their own. */
export const CONTRADICTION = 'pressbox.contradiction';

export const registerEvents = (strapi: Core.Strapi): void => {
  strapi.get('webhookStore').addAllowedEvent('PRESSBOX_CONTRADICTION', CONTRADICTION);
};

/**
 * Tells whoever listens, webhooks among them: at most once, after what was seen is kept. Of an article that is looked at
 * for the first time nothing is told; an archive that is looked at anew would tell of thousands.
 */
export const createTranslationEventsService = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** An article says what its match no longer does, or says something wrong since it was written anew. */
  contradicted(documentId: string, cell: CellValues, contradictions: readonly unknown[]): void {
    const { language: locale, title, status } = cell;
    void strapi.eventHub
      .emit(CONTRADICTION, { model: 'article', documentId, locale, title, status, contradictions })
      .catch((error: unknown) => strapi.log.error(error));
  },
});
