import { useAPIErrorHandler, useAuth, useNotification } from '@strapi/strapi/admin';
import type { TranslationSides } from '../../../../contracts/src';
import { standingWords, type SideRow } from '../../../../core/src/translations/side-by-side';
import { useTellPublished } from '../../embargo/use-schedule';
import { useContradictionQuestion } from '../../fact-check/use-publish-question';
import { usePublishArticleMutation } from '../../services/newsroom';
import { ARTICLE } from '../../uids';

type QueryError = Parameters<ReturnType<typeof useAPIErrorHandler>['_unstableFormatAPIError']>[0];
const PUBLISH = 'plugin::content-manager.explorer.publish';

/** Whether whoever has signed in may publish articles in a language. Of which articles, the server says. */
export const useMayPublish = (locale: string): boolean =>
  useAuth('PressboxSides', ({ permissions }) => permissions).some(
    ({ action, subject, properties }) =>
      action === PUBLISH &&
      subject === ARTICLE &&
      (!properties?.locales || (properties.locales as readonly string[]).includes(locale)),
  );

/** Saves a translation and publishes it, unless the facts contradict it and nobody stands by it. */
export const usePublish = (documentId: string, locale: string, save: () => Promise<boolean>) => {
  const { toggleNotification } = useNotification();
  const { _unstableFormatAPIError: sayError } = useAPIErrorHandler();
  const isToGoOut = useContradictionQuestion(documentId, locale);
  const tell = useTellPublished();
  const [publish, { isLoading }] = usePublishArticleMutation();

  return {
    isPublishing: isLoading,
    /** @param now what stands on the page when what was typed is saved */
    async publish(now: () => { sides: TranslationSides | null; rows: readonly SideRow[] }): Promise<void> {
      if (!(await save())) return;
      const { title = null, standfirst = null, body = null, coverCaption = null } = standingWords(now().rows);
      const words = { title, standfirst, body: Array.isArray(body) ? body : null, coverCaption };
      if (!(await isToGoOut({ ...words, kind: null, matches: { connect: [], disconnect: [] } }))) return;
      const version = now().sides?.changedAt;
      const data = { locale, ...(version && { updatedAt: version }) };
      const result = await publish({ model: ARTICLE, documentId, params: { locale }, data });
      if ('error' in result) toggleNotification({ type: 'danger', message: sayError(result.error as QueryError) });
      else tell(result.data.data);
    },
  };
};
